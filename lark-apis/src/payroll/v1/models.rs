// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `payroll.v1` share.

use lark_runtime::{Model, Text, UnixMillis};

use super::cost_allocation_report::CostAllocationReportData;

#[derive(Clone, Default, Model)]
pub struct AccountingItemValue {
    pub original_value: Option<String>,
    pub reference_values: Vec<I18nContent>,
}

#[derive(Clone, Default, Model)]
pub struct CompensationCost {
    pub compensation_cost_value: Option<String>,
    pub i18n_names: Vec<I18nContent>,
}

#[derive(Clone, Default, Model)]
pub struct CompensationCostItem {
    pub number_of_individuals_for_payment: Option<i64>,
    pub compensation_costs: Vec<CompensationCost>,
}

#[derive(Clone, Default, Model)]
pub struct DataSummaryDimension {
    pub dimension_level: Option<i64>,
    /// One of `1` (company), `2` (cost center), `3` (department), `4` (paygroup), `5` (employee type), `6` (employment
    /// status), `7` (conversion status), `8` (job), `9` (job family), `10` (job level), `11` (working hours type), `12`
    /// (contract type), `13` (accounting item), `100` (custom).
    pub dimension_type: Option<i64>,
    pub dimension_value_id: Option<String>,
    pub enum_dimension: Option<EnumObject>,
    pub dimension_value_lookup_info: Option<DimensionValueLookupInfo>,
    pub dimension_names: Vec<I18nContent>,
    pub dimension_titles: Vec<I18nContent>,
}

#[derive(Clone, Default, Model)]
pub struct DimensionValueLookupInfo {
    /// One of `company`, `cost_center`, `department`, `pay_group`, `employee_type`, `job`, `job_family`, `job_level`,
    /// `working_hours_type`, `location`.
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub code: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct EnumObject {
    pub enum_value_id: Option<String>,
    pub enum_key: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct I18nContent {
    pub locale: Option<String>,
    pub value: Option<String>,
    pub id: Option<String>,
}

/// The answer to [`ListCostAllocationDetail`](super::cost_allocation_detail::ListCostAllocationDetail) and
/// [`ListCostAllocationReport`](super::cost_allocation_report::ListCostAllocationReport).
#[doc(alias("ListCostAllocationDetailResponse", "ListCostAllocationReportResponse"))]
#[derive(Clone, Default, Model)]
pub struct CostAllocationListResponse {
    pub cost_allocation_report_datas: Vec<CostAllocationReportData>,
    pub cost_allocation_report_names: Vec<I18nContent>,
    pub pay_period: Option<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct PaymentAccountingItem {
    pub id: Option<String>,
    pub accounting_item_names: Vec<I18nContent>,
    pub accounting_item_value: Option<AccountingItemValue>,
    pub segment_values: Vec<SegmentValue>,
    /// One of `1` (text), `2` (amount), `3` (number), `4` (percentage), `5` (date), `6` (reference).
    pub accounting_item_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct SegmentValue {
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    pub reference_values: Vec<I18nContent>,
    pub original_value: Option<String>,
}
