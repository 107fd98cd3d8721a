// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Product assign information of a tenant.
//!
//! `tenant.v2.tenant.product_assign_info` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `tenant.v2.tenant.product_assign_info.query`.
///
/// - `GET /open-apis/tenant/v2/tenant/assign_info_list/query` with a tenant token, for custom and store apps
/// - Scope: `tenant:tenant.product_assign_info:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1180001
/// - [Documentation](https://open.feishu.cn/document/server-docs/tenant-v2/tenant-product_assign_info/query)
#[lark_api(
    id = "tenant.v2.tenant.product_assign_info.query",
    method = "GET",
    path = "/open-apis/tenant/v2/tenant/assign_info_list/query",
    token = "tenant",
    response = QueryTenantProductAssignInfoResponse,
    scopes = "tenant:tenant.product_assign_info:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryTenantProductAssignInfo {}

/// The answer to [`QueryTenantProductAssignInfo`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryTenantProductAssignInfoResponse {
    pub assign_info_list: Vec<TenantAssignInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProductI18nName {
    pub zh_cn: Option<String>,
    pub ja_jp: Option<String>,
    pub en_us: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TenantAssignInfo {
    pub subscription_id: Option<String>,
    pub license_plan_key: Option<String>,
    pub product_name: Option<String>,
    pub i18n_name: Option<ProductI18nName>,
    pub total_seats: Option<String>,
    pub assigned_seats: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
