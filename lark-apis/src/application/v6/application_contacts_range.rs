// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Contacts ranges of an application.
//!
//! `application.v6.application.contacts_range` in the platform's terms.

use lark_runtime::lark_api;

use super::models::{AppRangeIdList, ContactsRangeType};
use crate::ids::{DepartmentIdType, UserIdType};

/// Changes which part of the directory an app may see, at once.
///
/// Works for apps of one's own company and installed ones from the store. An app gets no users and departments outside
/// this range from the directory.
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/contacts_range` with a tenant token, for custom apps only
/// - Scope: `application:application.contacts_range:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/application-v6/admin/patch-4)
#[lark_api(
    id = "application.v6.application.contacts_range.patch",
    method = "PATCH",
    path = "/open-apis/application/v6/applications/:app_id/contacts_range",
    token = "tenant",
    scopes = "application:application.contacts_range:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchApplicationContactsRange {
    /// Id of the app to change, `cli_...`.
    pub app_id: String,
    /// Kind of the user ids in the request; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the request. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether the range is everyone, some, or whoever can use the app.
    pub contacts_range_type: ContactsRangeType,
    /// Who is added to the range; only if the type is `some`.
    pub add_visible_list: Option<AppRangeIdList>,
    /// Who is taken from the range; only if the type is `some`.
    pub del_visible_list: Option<AppRangeIdList>,
}
