// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Workforce plan detail.
//!
//! `corehr.v2.workforce_plan_detail` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::{I18n, WorkforcePlanEaiDetail, WorkforcePlanMultiPeriodValue};

/// Lists the details of a workforce plan: dimensions, planned headcount and estimated headcount, without custom
/// organisations.
///
/// Needs the data range for departments. For custom organisations use `corehr.v2.workforce_plan_detail.batch_v2`.
/// Changes take up to 10 seconds to show.
///
/// - `POST /open-apis/corehr/v2/workforce_plan_details/batch` with a tenant token (official SDKs name user too), for
///   custom apps only
/// - Scope: `corehr:workforce_detail:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/workforce_plan/batch)
#[doc(alias = "BatchWorkforcePlanDetail")]
#[lark_api(
    id = "corehr.v2.workforce_plan_detail.batch",
    method = "POST",
    path = "/open-apis/corehr/v2/workforce_plan_details/batch",
    token = "tenant",
    undocumented_token = "user",
    response = BatchGetWorkforcePlanDetailResponse,
    paging(items = WorkforcePlanDetail),
    scopes = "corehr:workforce_detail:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetWorkforcePlanDetail {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many items a page has at most; 1 to 100. Default: 100.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Id of the plan, from `corehr.v2.workforce_plan.list`; required unless reported data is asked for.
    pub workforce_plan_id: Option<String>,
    /// Whether reported data is asked for; leave it empty if reporting is not used. Default: `false`. Needs the scope
    /// `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    pub is_centralized_reporting_project: Option<bool>,
    /// Id of the reporting project, from its link; leave empty if reporting is not used. With it, no plan id is needed. At
    /// most 1000 characters. Needs the scope `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    pub centralized_reporting_project_id: Option<String>,
    /// Lists only details of these departments, by id. At most 1000.
    pub department_ids: Option<Vec<String>>,
    /// Lists only details of these employee types, by id. At most 1000.
    pub employee_type_ids: Option<Vec<String>>,
    /// Lists only details of these work locations, by id. At most 1000.
    pub work_location_ids: Option<Vec<String>>,
    /// Lists only details of these job families, by id. At most 1000.
    pub job_family_ids: Option<Vec<String>>,
    /// Lists only details of these job levels, by id. At most 1000.
    pub job_level_ids: Option<Vec<String>>,
    /// Lists only details of these jobs, by id. At most 1000.
    pub job_ids: Option<Vec<String>>,
    /// Lists only details of these cost centres, by id. At most 1000.
    pub cost_center_ids: Option<Vec<String>>,
    /// Whether rows that lack a dimension are returned. Default: `false`.
    pub include_missing_dimension_rows: Option<bool>,
}

/// The answer to [`BatchGetWorkforcePlanDetail`].
#[doc(alias = "BatchWorkforcePlanDetailResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetWorkforcePlanDetailResponse {
    /// Id of the plan that the rows belong to.
    pub workforce_plan_id: Option<String>,
    /// Id of the reporting project that the rows belong to.
    pub centralized_reporting_project_id: Option<String>,
    /// Rows of the plan that were found.
    pub items: Vec<WorkforcePlanDetail>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Lists the details of a workforce plan, also by custom organisation: planned, estimated and active headcount,
/// expected joiners and leavers.
///
/// Needs the data range for departments. Filters combine with AND. Changes take up to 10 seconds to show.
///
/// - `POST /open-apis/corehr/v2/workforce_plan_details/batch_v2` with a tenant token (official SDKs name user too), for
///   custom apps only
/// - Scope: `corehr:workforce_detail:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/workforce_plan/batch_v2)
#[doc(alias = "BatchV2WorkforcePlanDetail")]
#[lark_api(
    id = "corehr.v2.workforce_plan_detail.batch_v2",
    method = "POST",
    path = "/open-apis/corehr/v2/workforce_plan_details/batch_v2",
    token = "tenant",
    undocumented_token = "user",
    response = BatchGetWorkforcePlanDetailV2Response,
    paging(items = WorkforcePlanDetailV2),
    scopes = "corehr:workforce_detail:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetWorkforcePlanDetailV2 {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many items a page has at most; 1 to 100. Default: 100.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Id of the plan, from `corehr.v2.workforce_plan.list`; required unless reported data is asked for, in which case it
    /// is ignored.
    pub workforce_plan_id: Option<String>,
    /// Whether reported data is asked for; leave it empty if reporting is not used. Default: `false`. Needs the scope
    /// `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    pub is_centralized_reporting_project: Option<bool>,
    /// Id of the reporting project, `report_id` in the URL of its page; leave empty if reporting is not used. For reported
    /// data also set `is_centralized_reporting_project`, without a plan id. Needs the scope
    /// `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    pub centralized_reporting_project_id: Option<String>,
    /// Dimensions to filter by. At most 100.
    pub dimension_id_in_datas: Option<Vec<DimensionIdInData>>,
    /// Whether rows that lack a dimension are returned. Default: `false`.
    pub include_missing_dimension_rows: Option<bool>,
    /// Whether rows whose numbers are all 0 are left out. Default: `false`.
    pub filter_all_zero_value_rows: Option<bool>,
}

/// The answer to [`BatchGetWorkforcePlanDetailV2`].
#[doc(alias = "BatchV2WorkforcePlanDetailResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetWorkforcePlanDetailV2Response {
    /// Id of the plan that the rows belong to.
    pub workforce_plan_id: Option<String>,
    /// Id of the reporting project that the rows belong to.
    pub centralized_reporting_project_id: Option<String>,
    /// Rows of the plan that were found.
    pub items: Vec<WorkforcePlanDetailV2>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A dimension to filter by, with ids.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DimensionIdInData {
    /// Kind of dimension, such as `department`, `job_level`, `cost_center` or `custom_org_01`.
    /// One of `department`, `employee_type`, `location`, `position`, `cost_center`, `job_family`, `job_level`, `job`,
    /// `pathway`, `custom_org_01`, `custom_org_02`, `custom_org_03`, `custom_org_04`, `custom_org_05`.
    pub dimension_key: Option<String>,
    /// Ids of the dimension's values: departments, locations, cost centres, jobs and so on. At most 1000.
    pub dimension_ids: Option<Vec<String>>,
}

/// An object of a dimension with id and name.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DimensionInfo {
    /// Id of the dimension's value: a department, employee type, location, job family, job level, job, cost centre and so
    /// on.
    pub id: Option<String>,
    /// Name of the dimension's value by language.
    pub name: Vec<I18n>,
}

/// A dimension of a row with the object it stands for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DimensionInfoData {
    /// Kind of dimension, such as `department`, `job_level`, `cost_center` or `custom_org_01`.
    /// One of `department`, `employee_type`, `location`, `position`, `cost_center`, `job_family`, `job_level`, `job`,
    /// `pathway`, `custom_org_01`, `custom_org_02`, `custom_org_03`, `custom_org_04`, `custom_org_05`.
    pub dimension_key: Option<String>,
    /// Value of the dimension, with id and name.
    pub dimension_info: Option<DimensionInfo>,
}

/// A row of a workforce plan: dimensions and headcount.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkforcePlanDetail {
    /// Id of the row.
    pub workforce_plan_detail_id: Option<String>,
    /// Department of this row.
    pub department: Option<DimensionInfo>,
    /// Employee type of this row.
    pub employee_type: Option<DimensionInfo>,
    /// Work location of this row.
    pub work_location: Option<DimensionInfo>,
    /// Job family of this row.
    pub job_family: Option<DimensionInfo>,
    /// Job level of this row.
    pub job_level: Option<DimensionInfo>,
    /// Job of this row.
    pub job: Option<DimensionInfo>,
    /// Cost centre of this row.
    pub cost_center: Option<DimensionInfo>,
    /// Planned headcount of the row.
    pub workforce_plan: Option<String>,
    /// Number of people who are employed.
    pub active_individuals: Option<String>,
    /// Number of people expected to join.
    pub individuals_to_be_added: Option<String>,
    /// Number of people expected to leave.
    pub individuals_to_be_removed: Option<String>,
    /// Number of vacancies in the row.
    pub vacancy: Option<String>,
    /// Number of vacancies, counting those expected to join and leave.
    pub vacancy_including_individuals_to_be_added_and_removed: Option<String>,
    /// Share of the planned headcount that is filled.
    pub fulfillment_rate: Option<String>,
    /// Share of the planned headcount that is filled, counting those expected to join and leave.
    pub fulfillment_rate_including_individuals_to_be_added_and_removed: Option<String>,
    /// Estimated headcount at given dates.
    pub estimated_active_individuals_detail: Vec<WorkforcePlanEaiDetail>,
    /// Whether the row lacks a dimension.
    pub is_missing_dimension: Option<bool>,
}

/// A row of a workforce plan, also by custom organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkforcePlanDetailV2 {
    /// Id of the row.
    pub workforce_plan_detail_id: Option<String>,
    /// Dimensions of the row with their values.
    pub dimension_info_datas: Vec<DimensionInfoData>,
    /// Planned headcount of the row.
    pub workforce_plan: Option<String>,
    /// Number of people who are employed.
    pub active_individuals: Option<String>,
    /// Number of people expected to join.
    pub individuals_to_be_added: Option<String>,
    /// Number of people expected to leave.
    pub individuals_to_be_removed: Option<String>,
    /// Number of vacancies in the row.
    pub vacancy: Option<String>,
    /// Number of vacancies, counting those expected to join and leave.
    pub vacancy_including_individuals_to_be_added_and_removed: Option<String>,
    /// Share of the planned headcount that is filled.
    pub fulfillment_rate: Option<String>,
    /// Share of the planned headcount that is filled, counting those expected to join and leave.
    pub fulfillment_rate_including_individuals_to_be_added_and_removed: Option<String>,
    /// Estimated headcount at given dates.
    pub estimated_active_individuals_details: Vec<WorkforcePlanEaiDetail>,
    /// Headcount by natural period; in trial only.
    pub multi_period_values: Vec<WorkforcePlanMultiPeriodValue>,
    /// Whether the row lacks a dimension.
    pub is_missing_dimension: Option<bool>,
    /// Whether all numbers of the row are 0.
    pub is_all_zero_value: Option<bool>,
}
