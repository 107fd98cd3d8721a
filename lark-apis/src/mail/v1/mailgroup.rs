// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Mailgroups.
//!
//! `mail.v1.mailgroup` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates a mailgroup.
///
/// - `POST /open-apis/mail/v1/mailgroups` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 100 a second
/// - Error codes: 1234006, 1234008, 1234019, 1234030, 1234033
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup/create)
#[lark_api(
    id = "mail.v1.mailgroup.create",
    method = "POST",
    path = "/open-apis/mail/v1/mailgroups",
    token = "tenant",
    response = Mailgroup,
    scopes = "mail:mailgroup",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMailgroup {
    /// Required in requests.
    #[lark(body)]
    pub mailgroup: Option<Mailgroup>,
}

/// Deletes a mailgroup.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234013
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup/delete)
#[lark_api(
    id = "mail.v1.mailgroup.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id",
    token = "tenant",
    scopes = "mail:mailgroup",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteMailgroup {
    pub mailgroup_id: String,
}

/// Fetches a mailgroup.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234013
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup/get)
#[lark_api(
    id = "mail.v1.mailgroup.get",
    method = "GET",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id",
    token = "tenant",
    response = Mailgroup,
    scopes = "mail:mailgroup|mail:mailgroup:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMailgroup {
    pub mailgroup_id: String,
}

/// Lists mailgroups.
///
/// - `GET /open-apis/mail/v1/mailgroups` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1235003
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup/list)
#[lark_api(
    id = "mail.v1.mailgroup.list",
    method = "GET",
    path = "/open-apis/mail/v1/mailgroups",
    token = "tenant",
    response = ListMailgroupResponse,
    paging(items = Mailgroup),
    scopes = "mail:mailgroup|mail:mailgroup:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMailgroup {
    pub manager_user_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListMailgroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMailgroupResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Mailgroup>,
}

/// Changes parts of a mailgroup.
///
/// - `PATCH /open-apis/mail/v1/mailgroups/:mailgroup_id` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 100 a second
/// - Error codes: 1234006, 1234008, 1234013, 1234023, 1234030, 1234033
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup/patch)
#[lark_api(
    id = "mail.v1.mailgroup.patch",
    method = "PATCH",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id",
    token = "tenant",
    response = Mailgroup,
    scopes = "mail:mailgroup",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchMailgroup {
    pub mailgroup_id: String,
    /// Required in requests.
    #[lark(body)]
    pub mailgroup: Option<Mailgroup>,
}

/// Updates a mailgroup.
///
/// - `PUT /open-apis/mail/v1/mailgroups/:mailgroup_id` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 100 a second
/// - Error codes: 1234006, 1234008, 1234013, 1234023, 1234030, 1234033
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup/update)
#[lark_api(
    id = "mail.v1.mailgroup.update",
    method = "PUT",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id",
    token = "tenant",
    response = Mailgroup,
    scopes = "mail:mailgroup",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateMailgroup {
    pub mailgroup_id: String,
    /// Required in requests.
    #[lark(body)]
    pub mailgroup: Option<Mailgroup>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Mailgroup {
    pub mailgroup_id: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub direct_members_count: Option<String>,
    pub include_external_member: Option<bool>,
    pub include_all_company_member: Option<bool>,
    pub who_can_send_mail: Option<WhoCanSendMail>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `who_can_send_mail`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum WhoCanSendMail {
    #[lark(rename = "ALL_GROUP_MEMBERS")]
    AllGroupMembers,
    #[lark(rename = "ALL_INTERNAL_USERS")]
    AllInternalUsers,
    #[lark(rename = "ANYONE")]
    Anyone,
    #[lark(rename = "CUSTOM_MEMBERS")]
    CustomMembers,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
