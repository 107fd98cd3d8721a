// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Archives.
//!
//! `compensation.v1.archive` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::CompensationUserIdType;

/// Sets or changes an employee's salary from a date on, or corrects the record of that date.
///
/// Used when somebody joins, gets a raise, or has a wrong record. A salary record with the same effective date is
/// corrected; otherwise a new one is made.
///
/// - `POST /open-apis/compensation/v1/archives` with a tenant or user token, for custom apps only
/// - Scope: `corehr:compensation_archive:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/archive/create)
#[lark_api(
    id = "compensation.v1.archive.create",
    method = "POST",
    path = "/open-apis/compensation/v1/archives",
    token = "tenant|user",
    response = CreateArchiveResponse,
    scopes = "corehr:compensation_archive:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateArchive {
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// A UUID of version 4 of your own, so that a repeated request is not done twice.
    pub unique_id: String,
    /// Who does this, in the kind of `user_id_type`; needed with a tenant token.
    pub operator_id: Option<String>,
    /// The employee, in the kind of `user_id_type`.
    pub user_id: String,
    /// Day the salary applies from, `YYYY-MM-DD`.
    pub effective_time: String,
    /// Currency of the salary, by its id in CoreHR.
    pub currency_id: String,
    /// Id of the pay plan, from `compensation.v1.plan.list`.
    pub plan_id: String,
    /// Id of the version of the pay plan, from `compensation.v1.plan.list`.
    pub plan_tid: String,
    /// Id of the reason, from `compensation.v1.change_reason.list`.
    pub change_reason_id: String,
    /// Values of the plan's editable pay items; any other item makes the call fail.
    pub item_value_lists: Vec<ArchiveItemValue>,
    /// Remarks on the change; at most 1000 characters.
    pub description: Option<String>,
    /// Remarks on the correction, when a record is corrected; at most 1000 characters.
    pub edit_remark: Option<String>,
}

/// The answer to [`CreateArchive`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateArchiveResponse {
    /// The id of the task that sets the salary.
    pub unique_id: Option<String>,
    /// Id of the version of the salary record.
    pub archive_tid: Option<String>,
}

/// Lists the salary records of employees.
///
/// Shows only what the app's data permission for salary records covers.
///
/// - `POST /open-apis/compensation/v1/archives/query` with a tenant or user token, for custom apps only
/// - Scope: `corehr:compensation_archive_detail:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:compensation_archive_detail.change_description:read`,
///   `corehr:compensation_archive_detail.indicators:read`, `corehr:compensation_archive_detail.items:read`,
///   `corehr:compensation_archive_detail.plan:read`, `corehr:compensation_archive_detail.salary_level:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/archive/query)
#[lark_api(
    id = "compensation.v1.archive.query",
    method = "POST",
    path = "/open-apis/compensation/v1/archives/query",
    token = "tenant|user",
    response = QueryArchiveResponse,
    paging(items = ArchiveDetail),
    scopes = "corehr:compensation_archive_detail:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryArchive {
    /// How many records a page has; 1 to 500. Default: 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// Employees whose records are wanted, in the kind of `user_id_type`; 1 to 100.
    pub user_id_list: Vec<String>,
    /// Ids of the versions of records to fetch; 1 to 100.
    pub tid_list: Option<Vec<String>>,
    /// Lists only records that begin to apply from this day on, such as `2022-05-10`.
    pub effective_start_date: Option<String>,
    /// Lists only records that begin to apply until this day, such as `2023-05-15`.
    pub effective_end_date: Option<String>,
}

/// The answer to [`QueryArchive`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryArchiveResponse {
    /// The salary records of this page.
    pub items: Vec<ArchiveDetail>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A salary record of an employee: what they earn from a date on.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ArchiveDetail {
    /// The employee, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Id of the salary record, the same in all its versions.
    pub id: Option<String>,
    /// Id of this version of the record.
    pub tid: Option<String>,
    /// Id of the pay plan; needs the scope `corehr:compensation_archive_detail.plan:read`.
    pub plan_id: Option<String>,
    /// Id of the version of the pay plan; needs the scope `corehr:compensation_archive_detail.plan:read`.
    pub plan_tid: Option<String>,
    /// Currency of the salary, by its id in CoreHR.
    pub currency_id: Option<String>,
    /// Id of the reason, see `compensation.v1.change_reason.list`.
    pub change_reason_id: Option<String>,
    /// Remarks on the change; needs the scope `corehr:compensation_archive_detail.change_description:read`.
    pub change_description: Option<String>,
    /// When the record begins to apply.
    pub effective_date: Option<String>,
    /// When the record stops applying.
    pub expiration_date: Option<String>,
    /// Id of the salary grade; needs the scope `corehr:compensation_archive_detail.salary_level:read`.
    pub salary_level_id: Option<String>,
    /// When the record was created.
    pub created_time: Option<String>,
    /// When the record was last changed.
    pub updated_time: Option<String>,
    /// Pay items with their values; needs the scope `corehr:compensation_archive_detail.items:read`.
    pub archive_items: Vec<ArchiveItem>,
    /// Indicators with their values; needs the scope `corehr:compensation_archive_detail.indicators:read`.
    pub archive_indicators: Vec<ArchiveIndicator>,
}

/// A salary indicator of a record, with its value.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ArchiveIndicator {
    /// Id of the indicator, see `compensation.v1.indicator.list`.
    pub indicator_id: Option<String>,
    /// Value of the indicator.
    pub indicator_result: Option<String>,
    /// Value of the indicator after probation.
    pub indicator_result_regular: Option<String>,
}

/// A pay item of a record, with its value.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ArchiveItem {
    /// Id of the pay item, see `compensation.v1.item.list`.
    pub item_id: Option<String>,
    /// Value of the item.
    pub item_result: Option<String>,
    /// Value of the item after probation.
    pub item_result_regular: Option<String>,
}

/// A pay item with the value to set.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ArchiveItemValue {
    /// Id of the pay item, see `compensation.v1.item.list`.
    pub item_id: String,
    /// Value in the unit of `currency_id`, as a number in text; 1 to 18 characters, not negative.
    pub item_value: String,
    /// Value after probation, at most 18 characters; only for employees on probation whose plan allows it. Set it for all
    /// editable items or none.
    pub item_value_regular: Option<String>,
}
