// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Permissions.
//!
//! `drive.v0.permission` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Tells whether a member has a permission for a file; an old endpoint.
///
/// `drive.v1.permission.member.auth` is the newer one.
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
#[non_exhaustive]
pub struct CheckMemberPermission {
    pub token: String,
    pub r#type: String,
    pub perm: String,
}

/// Whether a member has a permission.
#[doc(alias = "CheckDriveMemberPermissionOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckMemberPermissionResponse {
    pub is_permitted: Option<bool>,
}

/// Gives members access to a file; an old endpoint.
///
/// `drive.v1.permission.member.create` is the newer one.
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
#[non_exhaustive]
pub struct CreateMemberPermission {
    pub token: String,
    pub r#type: String,
    pub members: Option<NewMember>,
    pub notify_lark: Option<bool>,
}

/// Which members could not be given access.
#[doc(alias = "CreateDriveMemberPermissionOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateMemberPermissionResponse {
    pub is_all_success: Option<bool>,
    pub fail_members: Vec<FailedMember>,
}

/// Takes a member's access to a file; an old endpoint.
///
/// `drive.v1.permission.member.delete` is the newer one.
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
#[non_exhaustive]
pub struct DeleteMemberPermission {
    pub token: String,
    pub r#type: String,
    pub member_type: String,
    pub member_id: String,
}

/// Lists the members that have access to a file; an old endpoint.
///
/// `drive.v1.permission.member.list` is the newer one.
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
#[non_exhaustive]
pub struct ListMemberPermission {
    pub token: String,
    pub r#type: String,
}

/// The members that have access to a file.
#[doc(alias = "GetDriveMemberPermissionListOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMemberPermissionResponse {
    pub members: Vec<PermissionMember>,
}

/// Makes someone else the owner of a file; an old endpoint.
///
/// `drive.v1.permission.member.transfer_owner` is the newer one.
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
#[non_exhaustive]
pub struct TransferMemberPermission {
    pub token: String,
    pub r#type: String,
    pub owner: Option<NewOwner>,
    pub remove_old_owner: Option<bool>,
    pub cancel_notify: Option<bool>,
}

/// The file, and who owns it now.
#[doc(alias = "TransferDriveMemberPermissionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TransferMemberPermissionResponse {
    pub is_success: Option<bool>,
    pub r#type: Option<String>,
    pub token: Option<String>,
    pub owner: Option<TransferredOwner>,
}

/// Changes what a member may do with a file; an old endpoint.
///
/// `drive.v1.permission.member.update` is the newer one.
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
#[non_exhaustive]
pub struct UpdateMemberPermission {
    pub token: String,
    pub r#type: String,
    pub member_type: String,
    pub member_id: String,
    pub perm: String,
    pub notify_lark: bool,
}

/// A member that gets access, and which.
#[doc(alias = "CreateDriveMemberPermissionOldRequestMembers")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewMember {
    pub member_type: String,
    pub member_id: String,
    pub perm: String,
}

/// A member that could not be given access.
#[doc(alias = "CreateDriveMemberPermissionOldResponseFailMember")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FailedMember {
    pub member_type: Option<String>,
    pub member_id: Option<String>,
    pub perm: Option<String>,
}

/// Whether access was taken.
#[doc(alias("DeleteDriveMemberPermissionOldResponse", "UpdateDriveMemberPermissionOldResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MemberPermissionResponse {
    pub is_success: Option<bool>,
}

/// A member that has access to a file.
#[doc(alias = "GetDriveMemberPermissionListOldResponseMember")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionMember {
    pub member_type: Option<String>,
    pub member_open_id: Option<String>,
    pub member_user_id: Option<String>,
    pub perm: Option<String>,
}

/// The new owner of a file.
#[doc(alias = "TransferDriveMemberPermissionRequestOwner")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewOwner {
    pub member_type: String,
    pub member_id: String,
}

/// The owner that a file has now.
#[doc(alias = "TransferDriveMemberPermissionResponseOwner")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TransferredOwner {
    pub member_type: Option<String>,
    pub member_id: Option<String>,
}
