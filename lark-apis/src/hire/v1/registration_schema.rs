// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Registration schemas.
//!
//! `hire.v1.registration_schema` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::CommonSchema;

/// Lists registration schemas.
///
/// - `GET /open-apis/hire/v1/registration_schemas` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/recruitment-related-configuration/application/list)
#[lark_api(
    id = "hire.v1.registration_schema.list",
    method = "GET",
    path = "/open-apis/hire/v1/registration_schemas",
    token = "tenant",
    response = RegistrationSchemaListResponse,
    paging(items = RegistrationSchema),
    scopes = "hire:talent:readonly|hire:talent",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct ListRegistrationSchema {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// One of `5` (interview), `6` (onboarding), `14` (information update).
    pub scenario: Option<i64>,
}

/// The answer to [`ListPortalApplySchema`](super::portal_apply_schema::ListPortalApplySchema) and
/// [`ListRegistrationSchema`].
#[doc(alias("ListPortalApplySchemaResponse", "ListRegistrationSchemaResponse"))]
#[derive(Clone, Default, Model)]
pub struct RegistrationSchemaListResponse {
    pub items: Vec<RegistrationSchema>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct RegistrationSchema {
    pub id: Option<String>,
    pub name: Option<String>,
    /// One of `5` (interview), `6` (onboarding), `14` (information update).
    pub scenarios: Vec<i64>,
    pub objects: Vec<CommonSchema>,
}
