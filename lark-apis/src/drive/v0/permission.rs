// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Permissions.
//!
//! `drive.v0.permission` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Checks a drive member permission, in the old form.
///
/// - `POST /open-apis/drive/permission/member/permitted` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYzN3UjL2czN14iN3cTN)
#[doc(alias = "CheckDriveMemberPermissionOld")]
#[lark_api(
    id = "drive.v0.permission.check_drive_member_permission_old",
    method = "POST",
    path = "/open-apis/drive/permission/member/permitted",
    token = "tenant|user",
    response = CheckMemberPermissionResponse
)]
#[derive(Clone, Debug)]
pub struct CheckMemberPermission {
    pub token: String,
    pub r#type: String,
    pub perm: String,
}

/// The answer to [`CheckMemberPermission`].
#[doc(alias = "CheckDriveMemberPermissionOldResponse")]
#[derive(Clone, Default, Model)]
pub struct CheckMemberPermissionResponse {
    pub is_permitted: Option<bool>,
}

/// Creates a drive member permission, in the old form.
///
/// - `POST /open-apis/drive/permission/member/create` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzNzUjLzczM14yM3MTN)
#[doc(alias = "CreateDriveMemberPermissionOld")]
#[lark_api(
    id = "drive.v0.permission.create_drive_member_permission_old",
    method = "POST",
    path = "/open-apis/drive/permission/member/create",
    token = "tenant|user",
    response = CreateMemberPermissionResponse
)]
#[derive(Clone, Debug)]
pub struct CreateMemberPermission {
    pub token: String,
    pub r#type: String,
    pub members: Option<NewMember>,
    pub notify_lark: Option<bool>,
}

/// The answer to [`CreateMemberPermission`].
#[doc(alias = "CreateDriveMemberPermissionOldResponse")]
#[derive(Clone, Default, Model)]
pub struct CreateMemberPermissionResponse {
    pub is_all_success: Option<bool>,
    pub fail_members: Vec<FailedMember>,
}

/// Deletes a drive member permission, in the old form.
///
/// - `POST /open-apis/drive/permission/member/delete` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYTN3UjL2UzN14iN1cTN)
#[doc(alias = "DeleteDriveMemberPermissionOld")]
#[lark_api(
    id = "drive.v0.permission.delete_drive_member_permission_old",
    method = "POST",
    path = "/open-apis/drive/permission/member/delete",
    token = "tenant|user",
    response = MemberPermissionResponse
)]
#[derive(Clone, Debug)]
pub struct DeleteMemberPermission {
    pub token: String,
    pub r#type: String,
    pub member_type: String,
    pub member_id: String,
}

/// Fetches a drive member permission list, in the old form.
///
/// - `POST /open-apis/drive/permission/member/list` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/obtain-a-collaborator-list)
#[doc(alias = "GetDriveMemberPermissionListOld")]
#[lark_api(
    id = "drive.v0.permission.get_drive_member_permission_list_old",
    method = "POST",
    path = "/open-apis/drive/permission/member/list",
    token = "tenant|user",
    response = ListMemberPermissionResponse
)]
#[derive(Clone, Debug)]
pub struct ListMemberPermission {
    pub token: String,
    pub r#type: String,
}

/// The answer to [`ListMemberPermission`].
#[doc(alias = "GetDriveMemberPermissionListOldResponse")]
#[derive(Clone, Default, Model)]
pub struct ListMemberPermissionResponse {
    pub members: Vec<PermissionMember>,
}

/// Transfers a drive member permission.
///
/// - `POST /open-apis/drive/permission/member/transfer` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uQzNzUjL0czM14CN3MTN)
#[doc(alias = "TransferDriveMemberPermission")]
#[lark_api(
    id = "drive.v0.permission.transfer_drive_member_permission",
    method = "POST",
    path = "/open-apis/drive/permission/member/transfer",
    token = "tenant|user",
    response = TransferMemberPermissionResponse
)]
#[derive(Clone, Debug)]
pub struct TransferMemberPermission {
    pub token: String,
    pub r#type: String,
    pub owner: Option<NewOwner>,
    pub remove_old_owner: Option<bool>,
    pub cancel_notify: Option<bool>,
}

/// The answer to [`TransferMemberPermission`].
#[doc(alias = "TransferDriveMemberPermissionResponse")]
#[derive(Clone, Default, Model)]
pub struct TransferMemberPermissionResponse {
    pub is_success: Option<bool>,
    pub r#type: Option<String>,
    pub token: Option<String>,
    pub owner: Option<TransferredOwner>,
}

/// Updates a drive member permission, in the old form.
///
/// - `POST /open-apis/drive/permission/member/update` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ucTN3UjL3UzN14yN1cTN)
#[doc(alias = "UpdateDriveMemberPermissionOld")]
#[lark_api(
    id = "drive.v0.permission.update_drive_member_permission_old",
    method = "POST",
    path = "/open-apis/drive/permission/member/update",
    token = "tenant|user",
    response = MemberPermissionResponse
)]
#[derive(Clone, Debug)]
pub struct UpdateMemberPermission {
    pub token: String,
    pub r#type: String,
    pub member_type: String,
    pub member_id: String,
    pub perm: String,
    pub notify_lark: bool,
}

#[doc(alias = "CreateDriveMemberPermissionOldRequestMembers")]
#[derive(Clone, Default, Model)]
pub struct NewMember {
    /// Required in requests.
    pub member_type: Option<String>,
    /// Required in requests.
    pub member_id: Option<String>,
    /// Required in requests.
    pub perm: Option<String>,
}

#[doc(alias = "CreateDriveMemberPermissionOldResponseFailMember")]
#[derive(Clone, Default, Model)]
pub struct FailedMember {
    pub member_type: Option<String>,
    pub member_id: Option<String>,
    pub perm: Option<String>,
}

/// The answer to [`DeleteMemberPermission`] and [`UpdateMemberPermission`].
#[doc(alias("DeleteDriveMemberPermissionOldResponse", "UpdateDriveMemberPermissionOldResponse"))]
#[derive(Clone, Default, Model)]
pub struct MemberPermissionResponse {
    pub is_success: Option<bool>,
}

#[doc(alias = "GetDriveMemberPermissionListOldResponseMember")]
#[derive(Clone, Default, Model)]
pub struct PermissionMember {
    pub member_type: Option<String>,
    pub member_open_id: Option<String>,
    pub member_user_id: Option<String>,
    pub perm: Option<String>,
}

#[doc(alias = "TransferDriveMemberPermissionRequestOwner")]
#[derive(Clone, Default, Model)]
pub struct NewOwner {
    /// Required in requests.
    pub member_type: Option<String>,
    /// Required in requests.
    pub member_id: Option<String>,
}

#[doc(alias = "TransferDriveMemberPermissionResponseOwner")]
#[derive(Clone, Default, Model)]
pub struct TransferredOwner {
    pub member_type: Option<String>,
    pub member_id: Option<String>,
}
