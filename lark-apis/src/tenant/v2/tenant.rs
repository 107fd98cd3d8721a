// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tenants.
//!
//! `tenant.v2.tenant` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the name, number, logo and domain of the organisation.
///
/// - `GET /open-apis/tenant/v2/tenant/query` with a tenant token, for custom and store apps
/// - Scope: `tenant:tenant:readonly`
/// - Scopes that unlock single fields of the answer: `tenant:tenant.domain:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/tenant-v2/query)
#[doc(alias("company name", "tenant information"))]
#[lark_api(
    id = "tenant.v2.tenant.query",
    method = "GET",
    path = "/open-apis/tenant/v2/tenant/query",
    token = "tenant",
    response = QueryTenantResponse,
    scopes = "tenant:tenant:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryTenant {}

/// The answer to [`QueryTenant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryTenantResponse {
    /// The organisation of the caller.
    pub tenant: Option<Tenant>,
}

/// URLs of the organisation's logo.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Avatar {
    /// URL of the logo as it was uploaded.
    pub avatar_origin: Option<String>,
    /// URL of the logo at 72 by 72 pixels.
    pub avatar_72: Option<String>,
    /// URL of the logo at 240 by 240 pixels.
    pub avatar_240: Option<String>,
    /// URL of the logo at 640 by 640 pixels.
    pub avatar_640: Option<String>,
}

/// An organisation with its name and number.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Tenant {
    /// Name of the organisation.
    pub name: Option<String>,
    /// Number of the organisation, unique on the platform.
    pub display_id: Option<String>,
    /// Whether it is a team (`0`) or a personal account (`2`).
    pub tenant_tag: Option<i64>,
    /// Key of the tenant, as events and calls name it.
    pub tenant_key: Option<String>,
    /// Logo of the organisation in several sizes.
    pub avatar: Option<Avatar>,
    /// Whole domain, used for its documents and admin console. Shown with the scope `tenant:tenant.domain:read`.
    pub domain: Option<String>,
}
