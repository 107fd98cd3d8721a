// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a mailgroup.
//!
//! `mail.v1.mailgroup.member` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::MemberType;
use crate::ids::{DepartmentIdType, UserIdType};

/// Adds up to 200 members to a mailing list.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-member/batch_create)
#[lark_api(
    id = "mail.v1.mailgroup.member.batch_create",
    method = "POST",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create",
    token = "tenant",
    response = BatchCreateMailgroupMemberResponse,
    scopes = "mail:mailgroup",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateMailgroupMember {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The kind of the department ids in the request and the answer.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Members to add; 1 to 200.
    pub items: Option<Vec<MailgroupMember>>,
}

/// The answer to [`BatchCreateMailgroupMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateMailgroupMemberResponse {
    /// The members that were added.
    pub items: Vec<MailgroupMember>,
}

/// Removes up to 200 members from a mailing list.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete` with a tenant token, for custom apps
///   only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-member/batch_delete)
#[lark_api(
    id = "mail.v1.mailgroup.member.batch_delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete",
    token = "tenant",
    scopes = "mail:mailgroup",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteMailgroupMember {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// Ids of the members to remove; 1 to 200.
    #[lark(json)]
    pub member_id_list: Option<Vec<String>>,
}

/// Adds a user, department or address to a mailing list.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-member/create)
#[lark_api(
    id = "mail.v1.mailgroup.member.create",
    method = "POST",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/members",
    token = "tenant",
    response = MailgroupMember,
    scopes = "mail:mailgroup",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMailgroupMember {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The kind of the department ids in the request and the answer.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// A member of a mailing list.
    /// Required in requests.
    #[lark(body)]
    pub mailgroup_member: Option<MailgroupMember>,
}

/// Removes a member from a mailing list.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-member/delete)
#[lark_api(
    id = "mail.v1.mailgroup.member.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id",
    token = "tenant",
    scopes = "mail:mailgroup",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteMailgroupMember {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// Id of the member within the mailing list.
    pub member_id: String,
}

/// Fetches a member of a mailing list.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-member/get)
#[lark_api(
    id = "mail.v1.mailgroup.member.get",
    method = "GET",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id",
    token = "tenant",
    response = MailgroupMember,
    scopes = "mail:mailgroup|mail:mailgroup:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMailgroupMember {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// Id of the member within the mailing list.
    pub member_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The kind of the department ids in the answer.
    pub department_id_type: Option<DepartmentIdType>,
}

/// Lists the members of a mailing list.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-member/list)
#[lark_api(
    id = "mail.v1.mailgroup.member.list",
    method = "GET",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/members",
    token = "tenant",
    response = ListMailgroupMemberResponse,
    paging(items = MailgroupMember),
    scopes = "mail:mailgroup|mail:mailgroup:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMailgroupMember {
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

/// The answer to [`ListMailgroupMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMailgroupMemberResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Members of the mailing list.
    pub items: Vec<MailgroupMember>,
}

/// A member of a mailing list.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MailgroupMember {
    /// Id of the member within the mailing list; not needed in requests.
    pub member_id: Option<String>,
    /// Address of the member, if it is an external user, a mailing list or another address.
    pub email: Option<String>,
    /// Id of the user, if the type is `USER`.
    pub user_id: Option<String>,
    /// Id of the department, if the type is `DEPARTMENT`.
    pub department_id: Option<String>,
    /// What the member is, such as a user or a department.
    pub r#type: Option<MemberType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
