// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Product assign information of a tenant.
//!
//! `tenant.v2.tenant.product_assign_info` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists the licences of the organisation that still have free seats.
///
/// Shown are licences in force and new ones that begin later, but not seats bought in addition that begin later.
///
/// - `GET /open-apis/tenant/v2/tenant/assign_info_list/query` with a tenant token, for custom and store apps
/// - Scope: `tenant:tenant.product_assign_info:read`
/// - Rate limit: 100 a minute
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
    /// Licences that still have free seats.
    pub assign_info_list: Vec<TenantAssignInfo>,
}

/// The name of a product in three languages.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProductI18nName {
    /// The name in Chinese.
    pub zh_cn: Option<String>,
    /// The name in Japanese.
    pub ja_jp: Option<String>,
    /// The name in English.
    pub en_us: Option<String>,
}

/// A licence with its seats.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TenantAssignInfo {
    /// Id of the seats, to give them to members.
    pub subscription_id: Option<String>,
    /// Key of the licence plan.
    pub license_plan_key: Option<String>,
    /// Name of the product the seats are for.
    pub product_name: Option<String>,
    /// Name of the product, by language.
    pub i18n_name: Option<ProductI18nName>,
    /// How many seats there are.
    pub total_seats: Option<String>,
    /// How many seats are taken.
    pub assigned_seats: Option<String>,
    /// When the seats begin to hold.
    pub start_time: Option<String>,
    /// When the seats cease to hold.
    pub end_time: Option<String>,
}
