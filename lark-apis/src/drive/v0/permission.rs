// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Permissions.
//!
//! `drive.v0.permission` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Checks a drive member permission, in the old form.
///
/// - `POST /open-apis/drive/permission/member/permitted` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYzN3UjL2czN14iN3cTN)
#[lark_api(
    id = "drive.v0.permission.check_drive_member_permission_old",
    method = "POST",
    path = "/open-apis/drive/permission/member/permitted",
    token = "tenant|user",
    response = CheckDriveMemberPermissionOldResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckDriveMemberPermissionOld {
    pub token: String,
    pub r#type: String,
    pub perm: String,
}

/// The answer to [`CheckDriveMemberPermissionOld`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckDriveMemberPermissionOldResponse {
    pub is_permitted: Option<bool>,
}

/// Creates a drive member permission, in the old form.
///
/// - `POST /open-apis/drive/permission/member/create` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzNzUjLzczM14yM3MTN)
#[lark_api(
    id = "drive.v0.permission.create_drive_member_permission_old",
    method = "POST",
    path = "/open-apis/drive/permission/member/create",
    token = "tenant|user",
    response = CreateDriveMemberPermissionOldResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDriveMemberPermissionOld {
    pub token: String,
    pub r#type: String,
    pub members: Option<CreateDriveMemberPermissionOldRequestMembers>,
    pub notify_lark: Option<bool>,
}

/// The answer to [`CreateDriveMemberPermissionOld`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDriveMemberPermissionOldResponse {
    pub is_all_success: Option<bool>,
    pub fail_members: Vec<CreateDriveMemberPermissionOldResponseFailMember>,
}

/// Deletes a drive member permission, in the old form.
///
/// - `POST /open-apis/drive/permission/member/delete` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYTN3UjL2UzN14iN1cTN)
#[lark_api(
    id = "drive.v0.permission.delete_drive_member_permission_old",
    method = "POST",
    path = "/open-apis/drive/permission/member/delete",
    token = "tenant|user",
    response = DeleteDriveMemberPermissionOldResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteDriveMemberPermissionOld {
    pub token: String,
    pub r#type: String,
    pub member_type: String,
    pub member_id: String,
}

/// The answer to [`DeleteDriveMemberPermissionOld`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteDriveMemberPermissionOldResponse {
    pub is_success: Option<bool>,
}

/// Fetches a drive member permission list, in the old form.
///
/// - `POST /open-apis/drive/permission/member/list` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/obtain-a-collaborator-list)
#[lark_api(
    id = "drive.v0.permission.get_drive_member_permission_list_old",
    method = "POST",
    path = "/open-apis/drive/permission/member/list",
    token = "tenant|user",
    response = GetDriveMemberPermissionListOldResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDriveMemberPermissionListOld {
    pub token: String,
    pub r#type: String,
}

/// The answer to [`GetDriveMemberPermissionListOld`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDriveMemberPermissionListOldResponse {
    pub members: Vec<GetDriveMemberPermissionListOldResponseMember>,
}

/// Transfers a drive member permission.
///
/// - `POST /open-apis/drive/permission/member/transfer` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uQzNzUjL0czM14CN3MTN)
#[lark_api(
    id = "drive.v0.permission.transfer_drive_member_permission",
    method = "POST",
    path = "/open-apis/drive/permission/member/transfer",
    token = "tenant|user",
    response = TransferDriveMemberPermissionResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransferDriveMemberPermission {
    pub token: String,
    pub r#type: String,
    pub owner: Option<TransferDriveMemberPermissionRequestOwner>,
    pub remove_old_owner: Option<bool>,
    pub cancel_notify: Option<bool>,
}

/// The answer to [`TransferDriveMemberPermission`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TransferDriveMemberPermissionResponse {
    pub is_success: Option<bool>,
    pub r#type: Option<String>,
    pub token: Option<String>,
    pub owner: Option<TransferDriveMemberPermissionResponseOwner>,
}

/// Updates a drive member permission, in the old form.
///
/// - `POST /open-apis/drive/permission/member/update` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ucTN3UjL3UzN14yN1cTN)
#[lark_api(
    id = "drive.v0.permission.update_drive_member_permission_old",
    method = "POST",
    path = "/open-apis/drive/permission/member/update",
    token = "tenant|user",
    response = UpdateDriveMemberPermissionOldResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateDriveMemberPermissionOld {
    pub token: String,
    pub r#type: String,
    pub member_type: String,
    pub member_id: String,
    pub perm: String,
    pub notify_lark: bool,
}

/// The answer to [`UpdateDriveMemberPermissionOld`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateDriveMemberPermissionOldResponse {
    pub is_success: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateDriveMemberPermissionOldRequestMembers {
    pub member_type: String,
    pub member_id: String,
    pub perm: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDriveMemberPermissionOldResponseFailMember {
    pub member_type: Option<String>,
    pub member_id: Option<String>,
    pub perm: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDriveMemberPermissionListOldResponseMember {
    pub member_type: Option<String>,
    pub member_open_id: Option<String>,
    pub member_user_id: Option<String>,
    pub perm: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TransferDriveMemberPermissionRequestOwner {
    pub member_type: String,
    pub member_id: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TransferDriveMemberPermissionResponseOwner {
    pub member_type: Option<String>,
    pub member_id: Option<String>,
}
