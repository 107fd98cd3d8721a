// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Portal apply schemas.
//!
//! `hire.v1.portal_apply_schema` in the platform's terms.

use lark_runtime::lark_api;

use super::registration_schema::{RegistrationSchema, RegistrationSchemaListResponse};

/// Lists the templates of the application forms on careers sites.
///
/// Applications made on a site must follow its template. Only for tenants for whom the feature was switched on.
///
/// - `GET /open-apis/hire/v1/portal_apply_schemas` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `hire:site:readonly`, `hire:site`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/portal_apply_schema/list)
#[lark_api(
    id = "hire.v1.portal_apply_schema.list",
    method = "GET",
    path = "/open-apis/hire/v1/portal_apply_schemas",
    token = "tenant|user",
    response = RegistrationSchemaListResponse,
    paging(items = RegistrationSchema),
    scopes = "hire:site:readonly|hire:site",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPortalApplySchema {
    /// How many items a page has at most; up to 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}
