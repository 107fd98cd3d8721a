// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a mailgroup.
//!
//! `mail.v1.mailgroup.member` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::MemberType;
use crate::ids::{DepartmentIdType, UserIdType};

/// Creates several members of a mailgroup.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1234008, 1234013, 1234030
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
pub struct BatchCreateMailgroupMember {
    pub mailgroup_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// At most 200 elements.
    pub items: Option<Vec<MailgroupMember>>,
}

/// The answer to [`BatchCreateMailgroupMember`].
#[derive(Clone, Default, Model)]
pub struct BatchCreateMailgroupMemberResponse {
    pub items: Vec<MailgroupMember>,
}

/// Deletes several members of a mailgroup.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete` with a tenant token, for custom apps
///   only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 20 a second
/// - Error codes: 1234013, 1234014
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
pub struct BatchDeleteMailgroupMember {
    pub mailgroup_id: String,
    /// At most 200 elements.
    #[lark(json)]
    pub member_id_list: Option<Vec<String>>,
}

/// Creates a member of a mailgroup.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1234008, 1234013, 1234030
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
pub struct CreateMailgroupMember {
    pub mailgroup_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Required in requests.
    #[lark(body)]
    pub mailgroup_member: Option<MailgroupMember>,
}

/// Deletes a member of a mailgroup.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 50 a second
/// - Error codes: 1234013, 1234014
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
pub struct DeleteMailgroupMember {
    pub mailgroup_id: String,
    pub member_id: String,
}

/// Fetches a member of a mailgroup.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234013, 1234014
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
pub struct GetMailgroupMember {
    pub mailgroup_id: String,
    pub member_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// Lists members of a mailgroup.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234013
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
pub struct ListMailgroupMember {
    pub mailgroup_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListMailgroupMember`].
#[derive(Clone, Default, Model)]
pub struct ListMailgroupMemberResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<MailgroupMember>,
}

#[derive(Clone, Default, Model)]
pub struct MailgroupMember {
    pub member_id: Option<String>,
    pub email: Option<String>,
    pub user_id: Option<String>,
    pub department_id: Option<String>,
    pub r#type: Option<MemberType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
