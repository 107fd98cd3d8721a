// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Portal apply schemas.
//!
//! `hire.v1.portal_apply_schema` in the platform's terms.

use lark_runtime::lark_api;

use super::registration_schema::{RegistrationSchema, RegistrationSchemaListResponse};

/// Lists portal apply schemas.
///
/// - `GET /open-apis/hire/v1/portal_apply_schemas` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `hire:site:readonly`, `hire:site`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
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
pub struct ListPortalApplySchema {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}
