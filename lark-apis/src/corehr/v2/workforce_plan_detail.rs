// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Workforce plan detail.
//!
//! `corehr.v2.workforce_plan_detail` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18n, WorkforcePlanEaiDetail, WorkforcePlanMultiPeriodValue};

/// Queries several workforce plan detail.
///
/// - `POST /open-apis/corehr/v2/workforce_plan_details/batch` with a tenant token (official SDKs name user too), for
///   custom apps only
/// - Scope: `corehr:workforce_detail:read`
/// - Rate limit: 5 a second
/// - Error codes: 1160100, 1160109, 1161008, 1161204, 1161604
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
pub struct BatchGetWorkforcePlanDetail {
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    pub workforce_plan_id: Option<String>,
    pub is_centralized_reporting_project: Option<bool>,
    pub centralized_reporting_project_id: Option<String>,
    /// At most 1000 elements.
    pub department_ids: Option<Vec<String>>,
    /// At most 1000 elements.
    pub employee_type_ids: Option<Vec<String>>,
    /// At most 1000 elements.
    pub work_location_ids: Option<Vec<String>>,
    /// At most 1000 elements.
    pub job_family_ids: Option<Vec<String>>,
    /// At most 1000 elements.
    pub job_level_ids: Option<Vec<String>>,
    /// At most 1000 elements.
    pub job_ids: Option<Vec<String>>,
    /// At most 1000 elements.
    pub cost_center_ids: Option<Vec<String>>,
    pub include_missing_dimension_rows: Option<bool>,
}

/// The answer to [`BatchGetWorkforcePlanDetail`].
#[doc(alias = "BatchWorkforcePlanDetailResponse")]
#[derive(Clone, Default, Model)]
pub struct BatchGetWorkforcePlanDetailResponse {
    pub workforce_plan_id: Option<String>,
    pub centralized_reporting_project_id: Option<String>,
    pub items: Vec<WorkforcePlanDetail>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Runs `batch_v2` on workforce plan detail.
///
/// - `POST /open-apis/corehr/v2/workforce_plan_details/batch_v2` with a tenant token (official SDKs name user too), for
///   custom apps only
/// - Scope: `corehr:workforce_detail:read`
/// - Rate limit: 5 a second
/// - Error codes: 1160100, 1160109, 1161008, 1161009, 1161204, 1161604
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
pub struct BatchGetWorkforcePlanDetailV2 {
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    pub workforce_plan_id: Option<String>,
    pub is_centralized_reporting_project: Option<bool>,
    pub centralized_reporting_project_id: Option<String>,
    /// At most 100 elements.
    pub dimension_id_in_datas: Option<Vec<DimensionIdInData>>,
    pub include_missing_dimension_rows: Option<bool>,
    pub filter_all_zero_value_rows: Option<bool>,
}

/// The answer to [`BatchGetWorkforcePlanDetailV2`].
#[doc(alias = "BatchV2WorkforcePlanDetailResponse")]
#[derive(Clone, Default, Model)]
pub struct BatchGetWorkforcePlanDetailV2Response {
    pub workforce_plan_id: Option<String>,
    pub centralized_reporting_project_id: Option<String>,
    pub items: Vec<WorkforcePlanDetailV2>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct DimensionIdInData {
    /// One of `department`, `employee_type`, `location`, `position`, `cost_center`, `job_family`, `job_level`, `job`,
    /// `pathway`, `custom_org_01`, `custom_org_02`, `custom_org_03`, `custom_org_04`, `custom_org_05`.
    pub dimension_key: Option<String>,
    /// At most 1000 elements.
    pub dimension_ids: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
pub struct DimensionInfo {
    pub id: Option<String>,
    pub name: Vec<I18n>,
}

#[derive(Clone, Default, Model)]
pub struct DimensionInfoData {
    /// One of `department`, `employee_type`, `location`, `position`, `cost_center`, `job_family`, `job_level`, `job`,
    /// `pathway`, `custom_org_01`, `custom_org_02`, `custom_org_03`, `custom_org_04`, `custom_org_05`.
    pub dimension_key: Option<String>,
    pub dimension_info: Option<DimensionInfo>,
}

#[derive(Clone, Default, Model)]
pub struct WorkforcePlanDetail {
    pub workforce_plan_detail_id: Option<String>,
    pub department: Option<DimensionInfo>,
    pub employee_type: Option<DimensionInfo>,
    pub work_location: Option<DimensionInfo>,
    pub job_family: Option<DimensionInfo>,
    pub job_level: Option<DimensionInfo>,
    pub job: Option<DimensionInfo>,
    pub cost_center: Option<DimensionInfo>,
    pub workforce_plan: Option<String>,
    pub active_individuals: Option<String>,
    pub individuals_to_be_added: Option<String>,
    pub individuals_to_be_removed: Option<String>,
    pub vacancy: Option<String>,
    pub vacancy_including_individuals_to_be_added_and_removed: Option<String>,
    pub fulfillment_rate: Option<String>,
    pub fulfillment_rate_including_individuals_to_be_added_and_removed: Option<String>,
    pub estimated_active_individuals_detail: Vec<WorkforcePlanEaiDetail>,
    pub is_missing_dimension: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct WorkforcePlanDetailV2 {
    pub workforce_plan_detail_id: Option<String>,
    pub dimension_info_datas: Vec<DimensionInfoData>,
    pub workforce_plan: Option<String>,
    pub active_individuals: Option<String>,
    pub individuals_to_be_added: Option<String>,
    pub individuals_to_be_removed: Option<String>,
    pub vacancy: Option<String>,
    pub vacancy_including_individuals_to_be_added_and_removed: Option<String>,
    pub fulfillment_rate: Option<String>,
    pub fulfillment_rate_including_individuals_to_be_added_and_removed: Option<String>,
    pub estimated_active_individuals_details: Vec<WorkforcePlanEaiDetail>,
    pub multi_period_values: Vec<WorkforcePlanMultiPeriodValue>,
    pub is_missing_dimension: Option<bool>,
    pub is_all_zero_value: Option<bool>,
}
