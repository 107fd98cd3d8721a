// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Districts.
//!
//! `approval.v4.district` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::approval::ApprovalLocale;

/// Lists districts.
///
/// - `GET /open-apis/approval/v4/districts` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1390001, 1395001, 1395061
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list)
#[lark_api(
    id = "approval.v4.district.list",
    method = "GET",
    path = "/open-apis/approval/v4/districts",
    token = "tenant|user",
    response = DistrictListResponse,
    paging(items = District),
    scopes = "approval:approval|approval:approval:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListDistrict {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub root_district_id: Option<String>,
    pub list_type: Option<ListType>,
    pub locale: Option<ApprovalLocale>,
}

/// Searches districts.
///
/// - `POST /open-apis/approval/v4/districts/search` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1395001
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search)
#[lark_api(
    id = "approval.v4.district.search",
    method = "POST",
    path = "/open-apis/approval/v4/districts/search",
    token = "tenant|user",
    response = DistrictListResponse,
    paging(items = District),
    scopes = "approval:approval|approval:approval:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchDistrict {
    #[lark(query)]
    pub locale: Option<ApprovalLocale>,
    #[lark(query)]
    pub page_size: Option<f64>,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 30 elements.
    pub district_ids: Option<Vec<String>>,
    pub keyword: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct District {
    pub id: Option<String>,
    pub name: Option<String>,
    pub level: Option<String>,
    pub has_sub_district: Option<bool>,
    pub parent_districts: Vec<DistrictBaseInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DistrictBaseInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub level: Option<String>,
}

/// The answer to [`ListDistrict`] and [`SearchDistrict`].
#[doc(alias("ListDistrictResponse", "SearchDistrictResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DistrictListResponse {
    pub version: Option<String>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<District>,
}

/// The values of `list_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ListType {
    LeafLevel,
    SubLevel,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
