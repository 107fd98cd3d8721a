// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Rules.
//!
//! `report.v1.rule` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use crate::ids::UserIdType;

/// Finds report rules by name, with their forms and who reports to whom.
///
/// - `GET /open-apis/report/v1/rules/query` with a tenant token, for custom and store apps
/// - Scope: `report:rule:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
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
    /// Name of the rule to find.
    pub rule_name: String,
    /// Whether to find deleted rules too: `0` no, `1` yes. Default: `0`.
    pub include_deleted: Option<i64>,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`QueryRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryRuleResponse {
    /// Rules that were found.
    pub rules: Vec<Rule>,
}

/// A field of a report form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormField {
    /// Name of the field, shown in the form.
    pub name: Option<String>,
    /// What can be filled in: text, a number, a choice and so on.
    pub r#type: Option<FormFieldType>,
}

/// A report rule: who reports what to whom.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Rule {
    /// Id of the rule, as reports refer to it.
    pub rule_id: Option<String>,
    /// Name of the rule, shown to people.
    pub name: Option<String>,
    /// Icon shown for the rule.
    pub icon_name: Option<String>,
    /// When the rule was created.
    pub created_at: Option<i64>,
    /// User who created the rule, in the kind of `user_id_type`.
    pub creator_user_id: Option<String>,
    /// Name of whoever created the rule.
    pub creator_user_name: Option<String>,
    /// User who owns the rule, in the kind of `user_id_type`.
    pub owner_user_id: Option<String>,
    /// Name of whoever owns the rule.
    pub owner_user_name: Option<String>,
    /// Fields of the form to fill in.
    pub form_schema: Vec<FormField>,
    /// Whether the rule was deleted: `0` no, `1` yes.
    pub is_deleted: Option<i64>,
    /// Users who must report, in the kind of `user_id_type`.
    pub need_report_user_ids: Vec<String>,
    /// Departments whose members must report; `0` stands for everybody.
    pub need_report_department_ids: Vec<String>,
    /// Groups whose members must report, `oc_...`.
    pub need_report_chat_ids: Vec<String>,
    /// Users who get a copy, in the kind of `user_id_type`.
    pub cc_user_ids: Vec<String>,
    /// Departments whose members get a copy.
    pub cc_department_ids: Vec<String>,
    /// Users who are reported to, in the kind of `user_id_type`.
    pub to_user_ids: Vec<String>,
    /// Groups that are reported to, `oc_...`.
    pub to_chat_ids: Vec<String>,
    /// Superiors who are reported to, by level: `0` the direct one, up to `5`.
    pub to_leaders: Vec<i64>,
    /// Department leaders who are reported to, by level: `0` the nearest, up to `5`.
    pub to_department_owners: Vec<i64>,
    /// Users who manage the rule, in the kind of `user_id_type`.
    pub manager_user_ids: Vec<String>,
    /// Groups that get a copy, `oc_...`.
    pub cc_chat_ids: Vec<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FormFieldType {
    /// An address.
    Address,
    /// A file.
    Attachement,
    /// A date and time.
    Datetime,
    /// One choice.
    Dropdown,
    /// A picture.
    Image,
    /// Several choices.
    #[lark(rename = "multiSelect")]
    MultiSelect,
    /// A number.
    Number,
    /// Text.
    Text,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
