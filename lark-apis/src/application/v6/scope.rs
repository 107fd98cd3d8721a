// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Scopes.
//!
//! `application.v6.scope` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

use super::models::TokenType;

/// Applies a scope.
///
/// - `POST /open-apis/application/v6/scopes/apply` with a tenant token, for custom and store apps
/// - Rate limit: special, see the documentation
/// - Error codes: 212001, 212002, 212003, 212004
/// - [Documentation](https://open.feishu.cn/document/application-v6/scope/apply)
#[lark_api(
    id = "application.v6.scope.apply",
    method = "POST",
    path = "/open-apis/application/v6/scopes/apply",
    token = "tenant",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct ApplyScope {}

/// Lists scopes.
///
/// - `GET /open-apis/application/v6/scopes` with a tenant token, for custom and store apps
/// - Rate limit: special, see the documentation
/// - Error codes: 212100
/// - [Documentation](https://open.feishu.cn/document/application-v6/scope/list)
#[lark_api(
    id = "application.v6.scope.list",
    method = "GET",
    path = "/open-apis/application/v6/scopes",
    token = "tenant",
    response = ListScopeResponse,
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct ListScope {}

/// The answer to [`ListScope`].
#[derive(Clone, Default, Model)]
pub struct ListScopeResponse {
    pub scopes: Vec<Scope>,
}

#[derive(Clone, Default, Model)]
pub struct Scope {
    pub scope_name: Option<String>,
    pub grant_status: Option<GrantStatus>,
    pub scope_type: Option<TokenType>,
}

/// The values of `grant_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum GrantStatus {
    #[lark(value = 1)]
    Granted,
    #[lark(value = 2)]
    NotGranted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
