// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Views of a rule.
//!
//! `report.v1.rule.view` in the platform's terms.

use lark_runtime::lark_api;

use crate::ids::UserIdType;

/// `report.v1.rule.view.remove`.
///
/// - `POST /open-apis/report/v1/rules/:rule_id/views/remove` with a tenant token, for custom apps only
/// - Scope: `report:report`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1430001, 1430002, 1430003
/// - [Documentation](https://open.feishu.cn/document/server-docs/report-v1/rule-view/remove)
#[lark_api(
    id = "report.v1.rule.view.remove",
    method = "POST",
    path = "/open-apis/report/v1/rules/:rule_id/views/remove",
    token = "tenant",
    scopes = "report:report",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveRuleView {
    pub rule_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 200 elements.
    pub user_ids: Option<Vec<String>>,
}
