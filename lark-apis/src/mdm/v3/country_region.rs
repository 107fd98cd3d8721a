// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Country regions.
//!
//! `mdm.v3.country_region` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::{CommonParams, EnumValue, I18nString, Language, TimeZone};

/// Lists countries and regions with their codes and names.
///
/// - `GET /open-apis/mdm/v3/country_regions` with a tenant token, for custom and store apps
/// - Scope: `mdm:country_region:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/mdm-v1/mdm-v3/country_region/list)
#[lark_api(
    id = "mdm.v3.country_region.list",
    method = "GET",
    path = "/open-apis/mdm/v3/country_regions",
    token = "tenant",
    response = ListCountryRegionResponse,
    paging(items = CountryRegion, list = "data", next = "next_page_token"),
    scopes = "mdm:country_region:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCountryRegion {
    /// Languages of the names to return: `zh-CN`, `en-US` or `ja-JP`. At most 100.
    pub languages: Vec<String>,
    /// Names of the fields to return, 1 to 100.
    pub fields: Vec<String>,
    /// How many countries and regions a page has; 1 to 1000.
    pub limit: Option<i64>,
    /// How many countries and regions to skip; 0 to 100000.
    pub offset: Option<i64>,
    /// Whether to return how many there are in all.
    pub return_count: Option<bool>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Conditions that the countries and regions fulfil.
    #[lark(json)]
    pub filter: Option<Filter>,
    /// Can be left out.
    #[lark(json)]
    pub common: Option<CommonParams>,
}

/// The answer to [`ListCountryRegion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCountryRegionResponse {
    /// Countries and regions of this page.
    pub data: Vec<CountryRegion>,
    /// How many there are in all.
    pub total: Option<String>,
    /// Token of the next page; empty on the last.
    pub next_page_token: Option<String>,
}

/// A country or region.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CountryRegion {
    pub id: Option<String>,
    pub update_by: Option<String>,
    pub create_by: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    /// Three-letter ISO code.
    pub alpha_3_code: Option<String>,
    /// Two-letter ISO code.
    pub alpha_2_code: Option<String>,
    /// Numeric ISO code.
    pub numeric_code: Option<String>,
    /// Name of the country or region.
    pub name: Option<I18nString>,
    pub local_script: Option<String>,
    pub western_script: Option<String>,
    /// Master data code, which never changes: `MDCT` and 8 digits.
    pub mdm_code: Option<String>,
    /// Official name of the country or region.
    pub full_name: Option<I18nString>,
    /// International dialling code.
    pub global_code: Option<String>,
    pub time_zone: Vec<String>,
    pub overseas: Option<String>,
    pub level: Option<String>,
    pub remark: Option<String>,
    pub update_reason: Option<String>,
    /// Whether it is in force: `0` no, `1` yes.
    pub status: Option<String>,
    /// Continent: `1` Asia, `2` Europe, `3` Africa, `4` North America, `5` South America, `6` Oceania, `7` Antarctica.
    pub continents: Option<EnumValue>,
    pub md_local_script: Option<Language>,
    pub md_western_script: Option<Language>,
    pub md_time_zone: Vec<TimeZone>,
}

/// A comparison of a field with a value.
#[doc(alias = "Expression")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FilterExpression {
    /// Name of the field to compare.
    pub field: String,
    /// How to compare, as a number.
    pub operator: ExpressionOperator,
    /// Value to compare with.
    pub value: FilterValue,
}

/// Several comparisons, joined by and or or.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Filter {
    /// Whether all comparisons must hold (`0`) or one (`1`).
    pub logic: FilterLogic,
    /// Comparisons; at most 100.
    pub expressions: Option<Vec<FilterExpression>>,
}

/// A value to compare with; one field is set.
#[doc(alias = "Value")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FilterValue {
    /// The value, if it is a text.
    pub string_value: Option<String>,
    /// The value, if it is true or false.
    pub bool_value: Option<bool>,
    /// The value, if it is a whole number, as text.
    pub int_value: Option<String>,
    /// The values, if they are texts.
    pub string_list_value: Option<Vec<String>>,
    /// The values, if they are whole numbers, as text.
    pub int_list_value: Option<Vec<String>>,
}

/// The values of `operator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ExpressionOperator {
    /// Equals.
    #[lark(rename = "0")]
    Equal,
    /// Differs from.
    #[lark(rename = "1")]
    NotEqual,
    /// Greater than.
    #[lark(rename = "2")]
    Greater,
    /// Greater than or equal to.
    #[lark(rename = "3")]
    GreaterOrEqual,
    /// Less than.
    #[lark(rename = "4")]
    Less,
    /// Less than or equal to.
    #[lark(rename = "5")]
    LessOrEqual,
    /// Any of.
    #[lark(rename = "6")]
    AnyOf,
    /// None of.
    #[lark(rename = "7")]
    NotAnyOf,
    /// Matches.
    #[lark(rename = "8")]
    Matches,
    /// Begins with.
    #[lark(rename = "9")]
    StartsWith,
    /// Ends with.
    #[lark(rename = "10")]
    EndsWith,
    /// Is empty.
    #[lark(rename = "11")]
    IsEmpty,
    /// Is not empty.
    #[lark(rename = "12")]
    IsNotEmpty,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `logic`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FilterLogic {
    /// All must hold.
    #[lark(rename = "0")]
    And,
    /// One must hold.
    #[lark(rename = "1")]
    Or,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
