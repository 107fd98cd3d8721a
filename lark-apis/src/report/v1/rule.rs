// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Rules.
//!
//! `report.v1.rule` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use crate::ids::UserIdType;

/// `report.v1.rule.query`.
///
/// - `GET /open-apis/report/v1/rules/query` with a tenant token, for custom and store apps
/// - Scope: `report:rule:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1430001
/// - [Documentation](https://open.feishu.cn/document/server-docs/report-v1/rule/query)
#[lark_api(
    id = "report.v1.rule.query",
    method = "GET",
    path = "/open-apis/report/v1/rules/query",
    token = "tenant",
    response = QueryRuleResponse,
    scopes = "report:rule:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryRule {
    pub rule_name: String,
    /// One of `0` (exclude), `1` (include).
    pub include_deleted: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`QueryRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryRuleResponse {
    pub rules: Vec<Rule>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormField {
    pub name: Option<String>,
    pub r#type: Option<FormFieldType>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Rule {
    pub rule_id: Option<String>,
    pub name: Option<String>,
    pub icon_name: Option<String>,
    pub created_at: Option<i64>,
    pub creator_user_id: Option<String>,
    pub creator_user_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub owner_user_name: Option<String>,
    pub form_schema: Vec<FormField>,
    /// One of `0` (not deleted), `1` (deleted).
    pub is_deleted: Option<i64>,
    pub need_report_user_ids: Vec<String>,
    pub need_report_department_ids: Vec<String>,
    pub need_report_chat_ids: Vec<String>,
    pub cc_user_ids: Vec<String>,
    pub cc_department_ids: Vec<String>,
    pub to_user_ids: Vec<String>,
    pub to_chat_ids: Vec<String>,
    pub to_leaders: Vec<i64>,
    pub to_department_owners: Vec<i64>,
    pub manager_user_ids: Vec<String>,
    pub cc_chat_ids: Vec<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FormFieldType {
    Address,
    Attachement,
    Datetime,
    Dropdown,
    Image,
    #[lark(rename = "multiSelect")]
    MultiSelect,
    Number,
    Text,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
