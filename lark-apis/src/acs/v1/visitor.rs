// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Visitors.
//!
//! `acs.v1.visitor` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::UserExternal;
use crate::ids::UserIdType;

/// Registers a visitor with the access control.
///
/// - `POST /open-apis/acs/v1/visitors` with a user token, for custom and store apps
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/acs-v1/visitor/create)
#[lark_api(
    id = "acs.v1.visitor.create",
    method = "POST",
    path = "/open-apis/acs/v1/visitors",
    token = "user",
    response = CreateVisitorResponse,
    scopes = "acs:users",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateVisitor {
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The visitor to register.
    pub user: UserExternal,
}

/// The answer to [`CreateVisitor`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateVisitorResponse {
    /// Id of the new visitor.
    pub visitor_id: Option<String>,
}

/// Removes a visitor from the access control.
///
/// - `DELETE /open-apis/acs/v1/visitors/:visitor_id` with a user token, for custom and store apps
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/acs-v1/visitor/delete)
#[lark_api(
    id = "acs.v1.visitor.delete",
    method = "DELETE",
    path = "/open-apis/acs/v1/visitors/:visitor_id",
    token = "user",
    scopes = "acs:users",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteVisitor {
    /// Id of the visitor, from `acs.v1.visitor.create`.
    pub visitor_id: String,
    /// Kind of the user ids in this call. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}
