// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaboration tenants.
//!
//! `directory.v1.collaboration_tenant` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18nText, ImageLink};

/// Lists the organisations that are connected with this one, with their tenant keys.
///
/// Only administrators for connected organisations may call it. The tenant keys are what the rule endpoints ask for.
///
/// - `GET /open-apis/directory/v1/collaboration_tenants` with a tenant or user token, for custom apps only
/// - Scope: `trust_party:collaboration_rule:read`
/// - Rate limit: 100 a minute
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
    /// How many organisations a page has at most; up to 100. Default: 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    pub tenant_id: Option<String>,
}

/// The answer to [`ListCollaborationTenant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCollaborationTenantResponse {
    /// Connected organisations of this page.
    pub items: Vec<CollaborationTenant>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// An organisation that is connected with this one.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationTenant {
    /// Tenant key of the connected organisation, used in rules.
    pub tenant_key: Option<String>,
    /// When the two organisations were connected.
    pub connect_time: Option<i64>,
    /// Logo of the connected organisation.
    pub avatar: Option<ImageLink>,
    /// Brand of the platform the organisation uses.
    pub brand: Option<String>,
    /// Name of the connected organisation, by language.
    pub name: Option<I18nText>,
    /// Short name of the connected organisation, by language.
    pub short_name: Option<I18nText>,
}
