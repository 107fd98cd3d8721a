// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tenants of a multi geo entity.
//!
//! `security_and_compliance.v1.multi_geo_entity.tenant` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the regions in which the tenant may keep data.
///
/// - `GET /open-apis/security_and_compliance/v1/multi_geo_entity/tenant` with a tenant or user token, for custom apps
///   only
/// - Scopes, any one of: `security_and_compliance:multi_geo_entity.tenant:readonly`,
///   `security_and_compliance:user_migration:multi-geo`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/security_and_compliance-v1/user_migration/get-2)
#[lark_api(
    id = "security_and_compliance.v1.multi_geo_entity.tenant.get",
    method = "GET",
    path = "/open-apis/security_and_compliance/v1/multi_geo_entity/tenant",
    token = "tenant|user",
    response = GetMultiGeoEntityTenantResponse,
    scopes = "security_and_compliance:multi_geo_entity.tenant:readonly|security_and_compliance:user_migration:multi-geo",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMultiGeoEntityTenant {}

/// The answer to [`GetMultiGeoEntityTenant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMultiGeoEntityTenantResponse {
    /// Regions in which the tenant may keep data.
    pub tenant: Option<Tenant>,
}

/// Where a tenant may keep data.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Tenant {
    /// Regions in which the tenant may keep data.
    pub available_geo_locations: Vec<String>,
}
