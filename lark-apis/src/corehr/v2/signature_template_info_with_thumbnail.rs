// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Signature template information with thumbnails.
//!
//! `corehr.v2.signature_template_info_with_thumbnail` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{EnumValue, I18n, SignatureSignatoryLabel, SignatureUserInfo};
use super::signature_template::SignatureTemplateRegionInfo;
use crate::ids::UserIdType;

/// Lists electronic signature templates, with category, use and regions.
///
/// - `GET /open-apis/corehr/v2/signature_template_info_with_thumbnails` with a tenant token, for custom and store apps
/// - Scope: `corehr:signature_template:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/siganture/signature_template_info_with_thumbnail/list)
#[doc(alias = "ListSignatureTemplateInfoWithThumbnail")]
#[lark_api(
    id = "corehr.v2.signature_template_info_with_thumbnail.list",
    method = "GET",
    path = "/open-apis/corehr/v2/signature_template_info_with_thumbnails",
    token = "tenant",
    response = ListSignatureTemplateWithThumbnailResponse,
    paging(items = SignatureTemplateInfoWithThumbnail),
    scopes = "corehr:signature_template:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSignatureTemplateWithThumbnail {
    /// How many items a page has at most. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Lists only templates by this name.
    pub name: Option<String>,
    /// Categories of templates to list, separated by commas, from the constant set `signature_template_category`.
    #[lark(comma)]
    pub category_apiname: Option<Vec<String>>,
    /// Uses of templates to list, separated by commas, from the constant set `signature_template_usage`.
    #[lark(comma)]
    pub usage_apiname: Option<Vec<String>>,
    /// Filters templates by status; documented as whether a template is disabled, despite the name.
    pub active: Option<bool>,
    /// Whether the regions in which templates are used are returned.
    pub need_region_info: Option<bool>,
    /// Where the templates to list may be used; API names separated by commas, from the constant set
    /// `signature_template_applicability`.
    #[lark(comma)]
    pub applicability_apinames: Option<Vec<String>>,
    /// Kind of the user ids in this call.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListSignatureTemplateWithThumbnail`].
#[doc(alias = "ListSignatureTemplateInfoWithThumbnailResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSignatureTemplateWithThumbnailResponse {
    /// Electronic signature templates on this page.
    pub items: Vec<SignatureTemplateInfoWithThumbnail>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<i64>,
    /// Number of templates in all.
    pub count: Option<i64>,
}

/// An electronic signature template with its thumbnail.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateInfoWithThumbnail {
    /// Id of the electronic signature template.
    pub id: Option<String>,
    /// Name of the template by language.
    pub label: Vec<I18n>,
    /// Category of the template, one of the constant set `signature_template_category`.
    pub category: Option<EnumValue>,
    /// Use of the template.
    pub usage: Option<EnumValue>,
    /// Day on which the template was created.
    pub create_time: Option<String>,
    /// Day on which the template was last changed.
    pub modify_time: Option<String>,
    /// Who created the template.
    pub created_by: Option<SignatureUserInfo>,
    /// Who last changed the template.
    pub updated_by: Option<SignatureUserInfo>,
    /// Link to the template's thumbnail.
    pub thumbnail_url: Option<String>,
    /// Kinds of signatories of the template.
    pub signatory_labels: Vec<SignatureSignatoryLabel>,
    /// Code of the template, as set by its maker.
    pub template_code: Option<String>,
    /// Description of the template.
    pub template_desc: Option<String>,
    /// Regions in which the template is used.
    pub template_region_info: Option<SignatureTemplateRegionInfo>,
}
