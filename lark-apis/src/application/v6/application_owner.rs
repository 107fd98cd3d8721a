// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Owners of an application.
//!
//! `application.v6.application.owner` in the platform's terms.

use lark_runtime::lark_api;

use crate::ids::UserIdType;

/// Passes an app of the company to another owner.
///
/// A user must be the app's present owner.
///
/// - `PUT /open-apis/application/v6/applications/:app_id/owner` with a tenant or user token, for custom apps only
/// - Scope: `application:application.collaborators:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/application-v6/application/update-2)
#[lark_api(
    id = "application.v6.application.owner.update",
    method = "PUT",
    path = "/open-apis/application/v6/applications/:app_id/owner",
    token = "tenant|user",
    scopes = "application:application.collaborators:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateApplicationOwner {
    /// Id of the app to pass on, `cli_...`.
    pub app_id: String,
    /// Kind of `owner_id`; `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the user who becomes the owner, in the kind of `user_id_type`.
    pub owner_id: String,
}
