// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Managers of a mailgroup.
//!
//! `mail.v1.mailgroup.manager` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates several managers of a mailgroup.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1234013
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
pub struct BatchCreateMailgroupManager {
    pub mailgroup_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 200 elements.
    pub mailgroup_manager_list: Option<Vec<MailgroupManager>>,
}

/// Deletes several managers of a mailgroup.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1234013
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
pub struct BatchDeleteMailgroupManager {
    pub mailgroup_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 200 elements.
    pub mailgroup_manager_list: Option<Vec<MailgroupManager>>,
}

/// Lists managers of a mailgroup.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/managers` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1234013
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
pub struct ListMailgroupManager {
    pub mailgroup_id: String,
    /// At most 200 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListMailgroupManager`].
#[derive(Clone, Default, Model)]
pub struct ListMailgroupManagerResponse {
    pub items: Vec<MailgroupManager>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct MailgroupManager {
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
