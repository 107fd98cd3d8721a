// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Visitors.
//!
//! `acs.v1.visitor` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::UserExternal;
use crate::ids::UserIdType;

/// `acs.v1.visitor.create`.
///
/// - `POST /open-apis/acs/v1/visitors` with a user token, for custom and store apps
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1490001, 1490203
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub user: UserExternal,
}

/// The answer to [`CreateVisitor`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateVisitorResponse {
    pub visitor_id: Option<String>,
}

/// `acs.v1.visitor.delete`.
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
    pub visitor_id: String,
    pub user_id_type: Option<UserIdType>,
}
