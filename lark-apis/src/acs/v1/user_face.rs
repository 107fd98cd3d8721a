// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Faces of a user.
//!
//! `acs.v1.user.face` in the platform's terms.

use lark_runtime::{Download, File, lark_api};

use crate::ids::UserIdType;

/// Downloads the face picture of a user.
///
/// - `GET /open-apis/acs/v1/users/:user_id/face` with a tenant token, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
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
    /// User of the smart access control, in the kind of `user_id_type`.
    pub user_id: String,
    /// Whether to fetch the picture cropped to the face.
    pub is_cropped: Option<bool>,
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Uploads the face picture by which a user is recognised.
///
/// - `PUT /open-apis/acs/v1/users/:user_id/face` with a tenant token, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
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
    /// User of the smart access control, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The picture of the face.
    #[lark(file)]
    pub files: File,
    /// Kind of picture: `jpg` or `png`.
    pub file_type: String,
    /// Name of the file, with its ending.
    pub file_name: String,
}
