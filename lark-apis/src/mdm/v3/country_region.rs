// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Country regions.
//!
//! `mdm.v3.country_region` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::{CommonParams, EnumValue, I18nString, Language, TimeZone};

/// `mdm.v3.country_region.list`.
///
/// - `GET /open-apis/mdm/v3/country_regions` with a tenant token, for custom and store apps
/// - Scope: `mdm:country_region:read`
/// - Rate limit: 10 a second
/// - Error codes: 1640101, 1640102, 1640103, 1640104, 1640105, 1640106, 1640107, 1640108, 1640109, 1640110, 1640111,
///   1640112, 1640113, 1640114, 1640115, 1640116, 1640117, 1640118, 1640119, 1640120, 1640121, 1640201, 1640202,
///   1640203, 1640204, 1640205, 1640206, 1640207, 1640208, 1640209, 1640210, 1640211, 1640212, 1640213
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
    /// At most 100 elements.
    pub languages: Vec<String>,
    /// At most 100 elements.
    pub fields: Vec<String>,
    /// At most 1000 per page.
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub return_count: Option<bool>,
    pub page_token: Option<String>,
    #[lark(json)]
    pub filter: Option<Filter>,
    #[lark(json)]
    pub common: Option<CommonParams>,
}

/// The answer to [`ListCountryRegion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCountryRegionResponse {
    pub data: Vec<CountryRegion>,
    pub total: Option<String>,
    pub next_page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CountryRegion {
    pub id: Option<String>,
    pub update_by: Option<String>,
    pub create_by: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub alpha_3_code: Option<String>,
    pub alpha_2_code: Option<String>,
    pub numeric_code: Option<String>,
    pub name: Option<I18nString>,
    pub local_script: Option<String>,
    pub western_script: Option<String>,
    pub mdm_code: Option<String>,
    pub full_name: Option<I18nString>,
    pub global_code: Option<String>,
    pub time_zone: Vec<String>,
    pub overseas: Option<String>,
    pub level: Option<String>,
    pub remark: Option<String>,
    pub update_reason: Option<String>,
    /// One of `0` (inactive), `1` (active).
    pub status: Option<String>,
    pub continents: Option<EnumValue>,
    pub md_local_script: Option<Language>,
    pub md_western_script: Option<Language>,
    pub md_time_zone: Vec<TimeZone>,
}

#[doc(alias = "Expression")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FilterExpression {
    pub field: String,
    pub operator: ExpressionOperator,
    pub value: FilterValue,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Filter {
    pub logic: FilterLogic,
    /// At most 100 elements.
    pub expressions: Option<Vec<FilterExpression>>,
}

#[doc(alias = "Value")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FilterValue {
    pub string_value: Option<String>,
    pub bool_value: Option<bool>,
    pub int_value: Option<String>,
    pub string_list_value: Option<Vec<String>>,
    pub int_list_value: Option<Vec<String>>,
}

/// The values of `operator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ExpressionOperator {
    #[lark(rename = "0")]
    Equal,
    #[lark(rename = "1")]
    NotEqual,
    #[lark(rename = "2")]
    Greater,
    #[lark(rename = "3")]
    GreaterOrEqual,
    #[lark(rename = "4")]
    Less,
    #[lark(rename = "5")]
    LessOrEqual,
    #[lark(rename = "6")]
    AnyOf,
    #[lark(rename = "7")]
    NotAnyOf,
    #[lark(rename = "8")]
    Matches,
    #[lark(rename = "9")]
    StartsWith,
    #[lark(rename = "10")]
    EndsWith,
    #[lark(rename = "11")]
    IsEmpty,
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
    #[lark(rename = "0")]
    And,
    #[lark(rename = "1")]
    Or,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
