// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Permission members of a mailgroup.
//!
//! `mail.v1.mailgroup.permission_member` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::MemberType;
use crate::ids::{DepartmentIdType, UserIdType};

/// Creates several permission members of a mailgroup.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create` with a tenant token, for custom
///   apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1234008, 1234013
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
pub struct BatchCreateMailgroupPermissionMember {
    pub mailgroup_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// At most 200 elements.
    pub items: Option<Vec<MailgroupPermissionMember>>,
}

/// The answer to [`BatchCreateMailgroupPermissionMember`].
#[derive(Clone, Default, Model)]
pub struct BatchCreateMailgroupPermissionMemberResponse {
    pub items: Vec<MailgroupPermissionMember>,
}

/// Deletes several permission members of a mailgroup.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete` with a tenant token, for
///   custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 20 a second
/// - Error codes: 1234013, 1234015
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
pub struct BatchDeleteMailgroupPermissionMember {
    pub mailgroup_id: String,
    /// At most 200 elements.
    #[lark(json)]
    pub permission_member_id_list: Vec<String>,
}

/// Creates a permission member of a mailgroup.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1234013
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
pub struct CreateMailgroupPermissionMember {
    pub mailgroup_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Required in requests.
    #[lark(body)]
    pub mailgroup_permission_member: Option<MailgroupPermissionMember>,
}

/// Deletes a permission member of a mailgroup.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id` with a tenant token,
///   for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 50 a second
/// - Error codes: 1234013, 1234015
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
pub struct DeleteMailgroupPermissionMember {
    pub mailgroup_id: String,
    pub permission_member_id: String,
}

/// Fetches a permission member of a mailgroup.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id` with a tenant token,
///   for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234013, 1234015
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
pub struct GetMailgroupPermissionMember {
    pub mailgroup_id: String,
    pub permission_member_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// Lists permission members of a mailgroup.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234013
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
pub struct ListMailgroupPermissionMember {
    pub mailgroup_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListMailgroupPermissionMember`].
#[derive(Clone, Default, Model)]
pub struct ListMailgroupPermissionMemberResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<MailgroupPermissionMember>,
}

#[derive(Clone, Default, Model)]
pub struct MailgroupPermissionMember {
    pub permission_member_id: Option<String>,
    pub user_id: Option<String>,
    pub department_id: Option<String>,
    pub email: Option<String>,
    pub r#type: Option<MemberType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
