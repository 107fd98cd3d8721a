// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Mailgroups.
//!
//! `mail.v1.mailgroup` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates a mailing list with its address and name.
///
/// - `POST /open-apis/mail/v1/mailgroups` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup/create)
#[doc(alias("create mailing list", "create mail group"))]
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
    /// A mailing list.
    /// Required in requests.
    #[lark(body)]
    pub mailgroup: Option<Mailgroup>,
}

/// Deletes a mailing list and its address.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: special, see the documentation
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
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
}

/// Fetches a mailing list with its address, name, and who may write to it.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Rate limit: special, see the documentation
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
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
}

/// Lists the mailing lists of the tenant, or those that a user manages.
///
/// - `GET /open-apis/mail/v1/mailgroups` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
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
    /// Returns only mailing lists that this user manages.
    pub manager_user_id: Option<String>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has; at most 200. Default: 20.
    pub page_size: Option<i64>,
}

/// The answer to [`ListMailgroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMailgroupResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// The mailing lists found.
    pub items: Vec<Mailgroup>,
}

/// Changes the given fields of a mailing list; the others stay.
///
/// - `PATCH /open-apis/mail/v1/mailgroups/:mailgroup_id` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 100 a second
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
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// A mailing list.
    /// Required in requests.
    #[lark(body)]
    pub mailgroup: Option<Mailgroup>,
}

/// Replaces all fields of a mailing list.
///
/// - `PUT /open-apis/mail/v1/mailgroups/:mailgroup_id` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 100 a second
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
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// A mailing list.
    /// Required in requests.
    #[lark(body)]
    pub mailgroup: Option<Mailgroup>,
}

/// A mailing list.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Mailgroup {
    /// Id of the mailing list.
    pub mailgroup_id: Option<String>,
    /// Address of the mailing list.
    pub email: Option<String>,
    /// Name of the mailing list.
    pub name: Option<String>,
    /// What the mailing list is for.
    pub description: Option<String>,
    /// How many members the mailing list has.
    pub direct_members_count: Option<String>,
    /// Whether members from outside the organization are in it.
    pub include_external_member: Option<bool>,
    /// Whether everyone in the company is in it.
    pub include_all_company_member: Option<bool>,
    /// Who may write to the mailing list.
    pub who_can_send_mail: Option<WhoCanSendMail>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `who_can_send_mail`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum WhoCanSendMail {
    /// Members of the list only.
    #[lark(rename = "ALL_GROUP_MEMBERS")]
    AllGroupMembers,
    /// Users of the organization only.
    #[lark(rename = "ALL_INTERNAL_USERS")]
    AllInternalUsers,
    /// Anyone.
    #[lark(rename = "ANYONE")]
    Anyone,
    /// Chosen ones only.
    #[lark(rename = "CUSTOM_MEMBERS")]
    CustomMembers,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
