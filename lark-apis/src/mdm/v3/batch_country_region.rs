// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `batch_country_region`.
//!
//! `mdm.v3.batch_country_region` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::country_region::CountryRegion;
use super::models::CommonParams;

/// Fetches countries and regions by their master data codes.
///
/// - `GET /open-apis/mdm/v3/batch_country_region` with a tenant token, for custom and store apps
/// - Scope: `mdm:country_region:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/mdm-v1/mdm-v3/country_region/get)
#[doc(alias = "GetBatchCountryRegion")]
#[lark_api(
    id = "mdm.v3.batch_country_region.get",
    method = "GET",
    path = "/open-apis/mdm/v3/batch_country_region",
    token = "tenant",
    response = BatchGetCountryRegionResponse,
    scopes = "mdm:country_region:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetCountryRegion {
    /// Names of the fields to return, 1 to 100.
    pub fields: Vec<String>,
    /// Master data codes, such as `MDCT00000001`; 1 to 100.
    pub ids: Vec<String>,
    /// Languages of the names to return: `zh-CN`, `en-US` or `ja-JP`. At most 100.
    pub languages: Vec<String>,
    #[lark(json)]
    pub common: Option<CommonParams>,
}

/// The answer to [`BatchGetCountryRegion`].
#[doc(alias = "GetBatchCountryRegionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetCountryRegionResponse {
    /// Countries and regions that were found.
    pub data: Vec<CountryRegion>,
}
