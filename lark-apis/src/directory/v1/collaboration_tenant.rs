// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaboration tenants.
//!
//! `directory.v1.collaboration_tenant` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18nText, ImageLink};

/// `directory.v1.collaboration_tenant.list`.
///
/// - `GET /open-apis/directory/v1/collaboration_tenants` with a tenant or user token, for custom apps only
/// - Scope: `trust_party:collaboration_rule:read`
/// - Rate limit: 100 a minute
/// - Error codes: 2223109, 2224001
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/-collaboraiton-organization/list-2)
#[lark_api(
    id = "directory.v1.collaboration_tenant.list",
    method = "GET",
    path = "/open-apis/directory/v1/collaboration_tenants",
    token = "tenant|user",
    response = ListCollaborationTenantResponse,
    paging(items = CollaborationTenant),
    scopes = "trust_party:collaboration_rule:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCollaborationTenant {
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub tenant_id: Option<String>,
}

/// The answer to [`ListCollaborationTenant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCollaborationTenantResponse {
    pub items: Vec<CollaborationTenant>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationTenant {
    pub tenant_key: Option<String>,
    pub connect_time: Option<i64>,
    pub avatar: Option<ImageLink>,
    pub brand: Option<String>,
    pub name: Option<I18nText>,
    pub short_name: Option<I18nText>,
}
