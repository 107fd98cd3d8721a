// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Faces of a user.
//!
//! `acs.v1.user.face` in the platform's terms.

use lark_runtime::{Download, File, lark_api};

use crate::ids::UserIdType;

/// `acs.v1.user.face.get`.
///
/// - `GET /open-apis/acs/v1/users/:user_id/face` with a tenant token, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1490101, 1490107
/// - [Documentation](https://open.feishu.cn/document/server-docs/acs-v1/user/get-2)
#[doc(alias = "GetUserFace")]
#[lark_api(
    id = "acs.v1.user.face.get",
    method = "GET",
    path = "/open-apis/acs/v1/users/:user_id/face",
    token = "tenant",
    response = Download,
    scopes = "acs:users"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadUserFace {
    pub user_id: String,
    pub is_cropped: Option<bool>,
    pub user_id_type: Option<UserIdType>,
}

/// `acs.v1.user.face.update`.
///
/// - `PUT /open-apis/acs/v1/users/:user_id/face` with a tenant token, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1490101, 1490108
/// - [Documentation](https://open.feishu.cn/document/server-docs/acs-v1/user/update)
#[lark_api(
    id = "acs.v1.user.face.update",
    method = "PUT",
    path = "/open-apis/acs/v1/users/:user_id/face",
    token = "tenant",
    scopes = "acs:users"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateUserFace {
    pub user_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(file)]
    pub files: File,
    pub file_type: String,
    pub file_name: String,
}
