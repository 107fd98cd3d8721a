// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tenants.
//!
//! `tenant.v2.tenant` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `tenant.v2.tenant.query`.
///
/// - `GET /open-apis/tenant/v2/tenant/query` with a tenant token, for custom and store apps
/// - Scope: `tenant:tenant:readonly`
/// - Scopes that unlock single fields of the answer: `tenant:tenant.domain:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1184000, 1184001
/// - [Documentation](https://open.feishu.cn/document/server-docs/tenant-v2/query)
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
    pub tenant: Option<Tenant>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Avatar {
    pub avatar_origin: Option<String>,
    pub avatar_72: Option<String>,
    pub avatar_240: Option<String>,
    pub avatar_640: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Tenant {
    pub name: Option<String>,
    pub display_id: Option<String>,
    /// One of `0` (team), `2` (personal).
    pub tenant_tag: Option<i64>,
    pub tenant_key: Option<String>,
    pub avatar: Option<Avatar>,
    pub domain: Option<String>,
}
