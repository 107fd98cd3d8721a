// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Scopes.
//!
//! `application.v6.scope` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

use super::models::TokenType;

/// Asks the tenant's administrator to grant the app's scopes that need a review.
///
/// For one version of an app, others in a tenant can ask the administrator at most 10 times.
///
/// - `POST /open-apis/application/v6/scopes/apply` with a tenant token, for custom and store apps
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/application-v6/scope/apply)
#[lark_api(
    id = "application.v6.scope.apply",
    method = "POST",
    path = "/open-apis/application/v6/scopes/apply",
    token = "tenant",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApplyScope {}

/// Tells which of the app's scopes the tenant has granted.
///
/// - `GET /open-apis/application/v6/scopes` with a tenant token, for custom and store apps
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/application-v6/scope/list)
#[doc(alias("list scopes of app", "granted permissions of app"))]
#[lark_api(
    id = "application.v6.scope.list",
    method = "GET",
    path = "/open-apis/application/v6/scopes",
    token = "tenant",
    response = ListScopeResponse,
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListScope {}

/// The answer to [`ListScope`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListScopeResponse {
    /// The scopes the app needs, with whether the tenant has granted them.
    pub scopes: Vec<Scope>,
}

/// A scope that the app needs, and whether the tenant has granted it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Scope {
    /// The scope, such as `user.phone:readonly`.
    pub scope_name: Option<String>,
    /// Whether the tenant has granted the scope.
    pub grant_status: Option<GrantStatus>,
    /// Whether the scope is for tenant tokens or user tokens.
    pub scope_type: Option<TokenType>,
}

/// The values of `grant_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum GrantStatus {
    /// The tenant has granted it.
    #[lark(value = 1)]
    Granted,
    /// The tenant has not granted it.
    #[lark(value = 2)]
    NotGranted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
