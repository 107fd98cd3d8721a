// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Contacts ranges of an application.
//!
//! `application.v6.application.contacts_range` in the platform's terms.

use lark_runtime::lark_api;

use super::models::{AppRangeIdList, ContactsRangeType};
use crate::ids::{DepartmentIdType, UserIdType};

/// Changes parts of a contacts range of an application.
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/contacts_range` with a tenant token, for custom apps only
/// - Scope: `application:application.contacts_range:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 210001, 210002, 210003, 210004, 210005, 210006
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
pub struct PatchApplicationContactsRange {
    pub app_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub contacts_range_type: ContactsRangeType,
    pub add_visible_list: Option<AppRangeIdList>,
    pub del_visible_list: Option<AppRangeIdList>,
}
