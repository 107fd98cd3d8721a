// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Registration schemas.
//!
//! `hire.v1.registration_schema` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::CommonSchema;

/// Lists the templates of the registration forms that candidates fill in.
///
/// They are set up in Feishu Hire under the management of candidate information.
///
/// - `GET /open-apis/hire/v1/registration_schemas` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct ListRegistrationSchema {
    /// How many items a page has at most; up to 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Only forms for this occasion: interview, onboarding or update of data. Left out, all.
    /// One of `5` (interview), `6` (onboarding), `14` (information update).
    pub scenario: Option<i64>,
}

/// The answer to [`ListPortalApplySchema`](super::portal_apply_schema::ListPortalApplySchema) and
/// [`ListRegistrationSchema`].
#[doc(alias("ListPortalApplySchemaResponse", "ListRegistrationSchemaResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RegistrationSchemaListResponse {
    /// The templates on this page.
    pub items: Vec<RegistrationSchema>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A template of registration or application forms.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RegistrationSchema {
    /// Id of the template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// What the form is for: interview, onboarding or update of data.
    /// One of `5` (interview), `6` (onboarding), `14` (information update).
    pub scenarios: Vec<i64>,
    /// The modules of the form.
    pub objects: Vec<CommonSchema>,
}
