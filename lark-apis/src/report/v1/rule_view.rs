// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Views of a rule.
//!
//! `report.v1.rule.view` in the platform's terms.

use lark_runtime::lark_api;

use crate::ids::UserIdType;

/// Removes the boards on which users see the reports of a rule.
///
/// - `POST /open-apis/report/v1/rules/:rule_id/views/remove` with a tenant token, for custom apps only
/// - Scope: `report:report`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
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
    /// Id of the report rule, from `report.v1.rule.query`.
    pub rule_id: String,
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Users whose boards to remove, at most 200, in the kind of `user_id_type`; empty for all users.
    pub user_ids: Option<Vec<String>>,
}
