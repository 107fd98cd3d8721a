// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Permission members of a mailgroup.
//!
//! `mail.v1.mailgroup.permission_member` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::MemberType;
use crate::ids::{DepartmentIdType, UserIdType};

/// Lets up to 200 more users, departments or addresses write to a mailing list.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create` with a tenant token, for custom
///   apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-permission_member/batch_create)
#[lark_api(
    id = "mail.v1.mailgroup.permission_member.batch_create",
    method = "POST",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create",
    token = "tenant",
    response = BatchCreateMailgroupPermissionMemberResponse,
    scopes = "mail:mailgroup",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateMailgroupPermissionMember {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The kind of the department ids in the request and the answer. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Those who may write to the list from now on; 1 to 200.
    pub items: Option<Vec<MailgroupPermissionMember>>,
}

/// The answer to [`BatchCreateMailgroupPermissionMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateMailgroupPermissionMemberResponse {
    /// Those who may now write to the list.
    pub items: Vec<MailgroupPermissionMember>,
}

/// Takes the right to write to a mailing list from up to 200 of those who have it.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete` with a tenant token, for
///   custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-permission_member/batch_delete)
#[lark_api(
    id = "mail.v1.mailgroup.permission_member.batch_delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete",
    token = "tenant",
    scopes = "mail:mailgroup",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteMailgroupPermissionMember {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// Ids of those who lose the right to write; 1 to 200.
    #[lark(json)]
    pub permission_member_id_list: Vec<String>,
}

/// Lets a user, department or address write to a mailing list.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-permission_member/create)
#[lark_api(
    id = "mail.v1.mailgroup.permission_member.create",
    method = "POST",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members",
    token = "tenant",
    response = MailgroupPermissionMember,
    scopes = "mail:mailgroup",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMailgroupPermissionMember {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The kind of the department ids in the request and the answer.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Someone who may write to a mailing list.
    /// Required in requests.
    #[lark(body)]
    pub mailgroup_permission_member: Option<MailgroupPermissionMember>,
}

/// Takes the right to write to a mailing list from one who has it.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id` with a tenant token,
///   for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-permission_member/delete)
#[lark_api(
    id = "mail.v1.mailgroup.permission_member.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id",
    token = "tenant",
    scopes = "mail:mailgroup",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteMailgroupPermissionMember {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// Id of the one with the right, within the mailing list.
    pub permission_member_id: String,
}

/// Fetches one of those who may write to a mailing list.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id` with a tenant token,
///   for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-permission_member/get)
#[lark_api(
    id = "mail.v1.mailgroup.permission_member.get",
    method = "GET",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id",
    token = "tenant",
    response = MailgroupPermissionMember,
    scopes = "mail:mailgroup|mail:mailgroup:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMailgroupPermissionMember {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// Id of the one with the right, within the mailing list.
    pub permission_member_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The kind of the department ids in the answer.
    pub department_id_type: Option<DepartmentIdType>,
}

/// Lists those who may write to a mailing list.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-permission_member/list)
#[lark_api(
    id = "mail.v1.mailgroup.permission_member.list",
    method = "GET",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members",
    token = "tenant",
    response = ListMailgroupPermissionMemberResponse,
    paging(items = MailgroupPermissionMember),
    scopes = "mail:mailgroup|mail:mailgroup:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMailgroupPermissionMember {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The kind of the department ids in the answer.
    pub department_id_type: Option<DepartmentIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has; at most 200. Default: 20.
    pub page_size: Option<i64>,
}

/// The answer to [`ListMailgroupPermissionMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMailgroupPermissionMemberResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Those who may write to the mailing list.
    pub items: Vec<MailgroupPermissionMember>,
}

/// Someone who may write to a mailing list.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MailgroupPermissionMember {
    /// Id of the one with the right, within the mailing list; not needed in requests.
    pub permission_member_id: Option<String>,
    /// Id of the user, if the type is `USER`.
    pub user_id: Option<String>,
    /// Id of the department, if the type is `DEPARTMENT`.
    pub department_id: Option<String>,
    /// Address of the one with the right, if it is a mailing list or public mailbox.
    pub email: Option<String>,
    /// What the member is, such as a user or a department.
    pub r#type: Option<MemberType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
