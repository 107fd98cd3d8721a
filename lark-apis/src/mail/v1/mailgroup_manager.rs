// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Managers of a mailgroup.
//!
//! `mail.v1.mailgroup.manager` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use crate::ids::UserIdType;

/// Makes several users managers of a mailing list.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-manager/batch_create)
#[lark_api(
    id = "mail.v1.mailgroup.manager.batch_create",
    method = "POST",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create",
    token = "tenant",
    scopes = "mail:mailgroup",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateMailgroupManager {
    /// Id or address of the mailing list; 1 to 255 characters.
    pub mailgroup_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Users who become managers of the mailing list; at most 200.
    pub mailgroup_manager_list: Option<Vec<MailgroupManager>>,
}

/// Stops several users from managing a mailing list.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-manager/batch_delete)
#[lark_api(
    id = "mail.v1.mailgroup.manager.batch_delete",
    method = "POST",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete",
    token = "tenant",
    scopes = "mail:mailgroup",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteMailgroupManager {
    /// Id or address of the mailing list; 1 to 255 characters.
    pub mailgroup_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Users who no longer manage the mailing list; at most 200.
    pub mailgroup_manager_list: Option<Vec<MailgroupManager>>,
}

/// Lists the users who manage a mailing list.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/managers` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-manager/list)
#[lark_api(
    id = "mail.v1.mailgroup.manager.list",
    method = "GET",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers",
    token = "tenant",
    response = ListMailgroupManagerResponse,
    paging(items = MailgroupManager),
    scopes = "mail:mailgroup|mail:mailgroup:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMailgroupManager {
    /// Id or address of the mailing list; 1 to 255 characters.
    pub mailgroup_id: String,
    /// How many managers a page has; at most 200. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListMailgroupManager`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMailgroupManagerResponse {
    /// Managers of the mailing list.
    pub items: Vec<MailgroupManager>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A user who manages a mailing list.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MailgroupManager {
    /// Id of the manager, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
