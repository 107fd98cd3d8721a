// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `payroll.v1` share.

use lark_runtime::{Model, Text, UnixMillis};

use super::cost_allocation_report::CostAllocationReportData;

/// The value of a pay item.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AccountingItemValue {
    /// Value as it is stored; may be empty for references that were imported by hand.
    pub original_value: Option<String>,
    /// What to show for a reference, by language.
    pub reference_values: Vec<I18nContent>,
}

/// The amount of a cost item.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompensationCost {
    /// Amount of the cost item, in yuan.
    pub compensation_cost_value: Option<String>,
    /// Name of the cost item, by language.
    pub i18n_names: Vec<I18nContent>,
}

/// Cost items of a row, and for how many people.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompensationCostItem {
    /// How many people are paid.
    pub number_of_individuals_for_payment: Option<i64>,
    /// Amounts by cost item.
    pub compensation_costs: Vec<CompensationCost>,
}

/// A dimension of a row, such as its department.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataSummaryDimension {
    /// Level of the dimension, where there are several.
    pub dimension_level: Option<i64>,
    /// Kind of dimension: `1` company, `2` cost centre, `3` department, `4` pay group, `5` employee type, `6` employment
    /// state, `7` probation, `8` job, `9` job family, `10` job level, `11` working hours, `12` contract type, `13` pay
    /// item, `100` custom.
    pub dimension_type: Option<i64>,
    /// Id of the thing, of the kind `dimension_type` names, such as a company or department.
    pub dimension_value_id: Option<String>,
    /// The choice, for pay items whose values are choices.
    pub enum_dimension: Option<EnumObject>,
    /// The thing referred to, for dimensions that are references.
    pub dimension_value_lookup_info: Option<DimensionValueLookupInfo>,
    /// Name of the value, by language; for pay items and custom dimensions.
    pub dimension_names: Vec<I18nContent>,
    /// Heading of the dimension, by language; for pay items and custom dimensions.
    pub dimension_titles: Vec<I18nContent>,
}

/// The thing a dimension refers to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DimensionValueLookupInfo {
    /// Kind of thing, such as `company`, `cost_center` or `department`.
    /// One of `company`, `cost_center`, `department`, `pay_group`, `employee_type`, `job`, `job_family`, `job_level`,
    /// `working_hours_type`, `location`.
    pub r#type: Option<String>,
    /// Id of the thing.
    pub id: Option<String>,
    /// Code of the thing, where its kind has codes.
    pub code: Option<String>,
}

/// A choice in a pay item.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EnumObject {
    /// Id of the choice.
    pub enum_value_id: Option<String>,
    /// What kind of thing the choice is, such as `department`.
    pub enum_key: Option<String>,
}

/// A text in one language.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nContent {
    /// Language of the text.
    pub locale: Option<String>,
    /// The text in this language.
    pub value: Option<String>,
    /// Id of the thing the text names, such as a pay item; often missing.
    pub id: Option<String>,
}

/// The answer to [`ListCostAllocationDetail`](super::cost_allocation_detail::ListCostAllocationDetail) and
/// [`ListCostAllocationReport`](super::cost_allocation_report::ListCostAllocationReport).
#[doc(alias("ListCostAllocationDetailResponse", "ListCostAllocationReportResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostAllocationListResponse {
    /// Rows of this page.
    pub cost_allocation_report_datas: Vec<CostAllocationReportData>,
    /// Name of the report, by language.
    pub cost_allocation_report_names: Vec<I18nContent>,
    /// Month of the report.
    pub pay_period: Option<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A pay item in what an employee is paid.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PaymentAccountingItem {
    /// Id of the pay item; some are not in `payroll.v1.acct_item.list`.
    pub id: Option<String>,
    /// Name of the pay item, by language.
    pub accounting_item_names: Vec<I18nContent>,
    /// Value for the employee.
    pub accounting_item_value: Option<AccountingItemValue>,
    /// Pieces of the value, where it changed in the period.
    pub segment_values: Vec<SegmentValue>,
    /// Kind of value: `1` text, `2` money, `3` number, `4` percentage, `5` date, `6` reference.
    pub accounting_item_type: Option<i64>,
}

/// A piece of a pay item's value, for part of the period.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SegmentValue {
    /// When the piece begins, included.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the piece ends, included.
    pub end_time: Option<Text<UnixMillis>>,
    /// What to show for a reference, by language.
    pub reference_values: Vec<I18nContent>,
    /// Value of the piece as it is stored.
    pub original_value: Option<String>,
}
