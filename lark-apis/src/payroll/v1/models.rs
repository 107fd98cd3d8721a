// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `payroll.v1` share.

use lark_runtime::Model;

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AccountingItemValue {
    pub original_value: Option<String>,
    pub reference_values: Vec<I18nContent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompensationCost {
    pub compensation_cost_value: Option<String>,
    pub i18n_names: Vec<I18nContent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompensationCostItem {
    pub number_of_individuals_for_payment: Option<i64>,
    pub compensation_costs: Vec<CompensationCost>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataSummaryDimension {
    pub dimension_level: Option<i64>,
    pub dimension_type: Option<i64>,
    pub dimension_value_id: Option<String>,
    pub enum_dimension: Option<EnumObject>,
    pub dimension_value_lookup_info: Option<DimensionValueLookupInfo>,
    pub dimension_names: Vec<I18nContent>,
    pub dimension_titles: Vec<I18nContent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DimensionValueLookupInfo {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub code: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EnumObject {
    pub enum_value_id: Option<String>,
    pub enum_key: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nContent {
    pub locale: Option<String>,
    pub value: Option<String>,
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PaymentAccountingItem {
    pub id: Option<String>,
    pub accounting_item_names: Vec<I18nContent>,
    pub accounting_item_value: Option<AccountingItemValue>,
    pub segment_values: Vec<SegmentValue>,
    pub accounting_item_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SegmentValue {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub reference_values: Vec<I18nContent>,
    pub original_value: Option<String>,
}
