// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Signature templates.
//!
//! `corehr.v2.signature_template` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{EnumValue, I18n, SignatureMetaInfo, SignatureSignatoryLabel};

/// Reads electronic signature templates by id, with their content.
///
/// - `GET /open-apis/corehr/v2/signature_templates/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:signature_template:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/siganture/signature_template_info_with_thumbnail/search)
#[lark_api(
    id = "corehr.v2.signature_template.search",
    method = "GET",
    path = "/open-apis/corehr/v2/signature_templates/search",
    token = "tenant",
    response = SearchSignatureTemplateResponse,
    scopes = "corehr:signature_template:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchSignatureTemplate {
    /// Ids of the templates to read, separated by commas; all if left out.
    #[lark(comma)]
    pub template_ids: Option<Vec<String>>,
    /// Whether the custom fields of templates are returned; if not, only the built-in ones.
    pub select_custom_field: Option<bool>,
}

/// The answer to [`SearchSignatureTemplate`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchSignatureTemplateResponse {
    pub signature_templates: Vec<SignatureTemplate>,
}

/// An electronic signature template with its content.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplate {
    /// Id of the electronic signature template.
    pub id: Option<String>,
    pub brief_info: Option<SignatureTemplateBriefInfo>,
    pub content_info: Option<SignatureTemplateContentInfo>,
}

/// Basic data of an electronic signature template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateBriefInfo {
    /// Id of the electronic signature template.
    pub id: Option<String>,
    /// Name of the template by language.
    pub label: Vec<I18n>,
    pub category: Option<EnumValue>,
    pub usage: Option<EnumValue>,
    pub signatory_labels: Vec<SignatureSignatoryLabel>,
    /// Whether the template is active.
    pub active: Option<bool>,
    pub create_by: Option<String>,
    pub modify_by: Option<String>,
    pub applicability: Option<EnumValue>,
    pub creation_method: Option<String>,
    /// Version of the template.
    pub version: Option<String>,
    /// When the template was last changed.
    pub update_time: Option<String>,
    /// When the template was created.
    pub create_time: Option<String>,
    pub template_setting: Option<SignatureTemplateSetting>,
    pub template_region_info: Option<SignatureTemplateRegionInfo>,
    pub template_code: Option<String>,
    pub template_desc: Vec<I18n>,
}

/// A combined field of a template, such as a table.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateCombinationFieldInfo {
    pub total_apiname: Option<String>,
    /// API name of the template's field.
    pub apiname: Option<String>,
    /// Title of the combined field, in Chinese and English.
    pub title: Vec<I18n>,
    pub contents: Vec<Vec<SignatureTemplateCombinationSubFieldInfo>>,
    /// Source of the field; need not be looked at.
    pub source: Option<EnumValue>,
}

/// A combined field of a template, without its content.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateCombinationFieldInfoV2 {
    pub total_apiname: Option<String>,
    /// Out of use; need not be looked at.
    pub apiname: Option<String>,
    /// Out of use; need not be looked at.
    pub source: Option<EnumValue>,
}

/// A field inside a combined field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateCombinationSubFieldInfo {
    pub field_type: Option<EnumValue>,
    pub info: Option<SignatureTemplateCommonFieldInfo>,
    pub label: Vec<I18n>,
}

/// Where the value of a template's field comes from.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateCommonFieldInfo {
    /// Where the value of the field comes from: `System` or `MainData`.
    pub source: Option<EnumValue>,
    /// API name of the template's field.
    pub apiname: Option<String>,
}

/// Content and fields of a template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateContentInfo {
    pub contents: Vec<SignatureTemplateContentItem>,
    /// Custom fields of the template.
    pub custom_fields: Vec<SignatureTemplateCustomField>,
    pub filter_fields: Vec<SignatureTemplateFilter>,
    pub using_fields: Vec<SignatureTemplateCommonFieldInfo>,
    pub system_setting_fields: Vec<SignatureTemplateField>,
}

/// A piece of a template's content.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateContentItem {
    pub content_type: Option<EnumValue>,
    pub filter_apiname: Option<String>,
    pub content: Option<String>,
    /// Name of the piece of content in Chinese and English.
    pub label: Vec<I18n>,
    pub content_desc: Option<String>,
}

/// A custom field of a template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateCustomField {
    /// Name of the custom field in Chinese and English.
    pub label: Vec<I18n>,
    /// API name of the template's field.
    pub apiname: Option<String>,
    pub custom_field_type: Option<EnumValue>,
    pub used: Option<bool>,
    pub is_required: Option<bool>,
    pub custom_desc: Option<String>,
    pub common_info: Option<SignatureTemplateCommonFieldInfo>,
}

/// A field used in a template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateField {
    pub field_type: Option<EnumValue>,
    /// Name of the field in Chinese and English.
    pub label: Vec<I18n>,
    pub common_info: Option<SignatureTemplateCommonFieldInfo>,
    pub combination_info: Option<SignatureTemplateCombinationFieldInfo>,
    /// Settings of the fields inside as text, to avoid circular references; need not be looked at.
    pub children: Option<String>,
    pub combination_info_v2: Option<SignatureTemplateCombinationFieldInfoV2>,
}

/// A filter that decides which content of a template is shown.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateFilter {
    /// Name of the filter in Chinese and English.
    pub label: Vec<I18n>,
    /// API name of the master data that the template is filtered by.
    pub apiname: Option<String>,
    pub filters: Vec<SignatureTemplateFilterItem>,
    pub logic: Option<EnumValue>,
    pub is_checked: Option<bool>,
    pub filter_desc: Option<String>,
    pub criterion_list: Option<String>,
}

/// A condition of a template's filter.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateFilterItem {
    pub left: Option<String>,
    pub rights: Vec<String>,
    pub op: Option<EnumValue>,
}

/// Regions in which a template is used.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateRegionInfo {
    pub is_global_scope: Option<String>,
    pub meta_infos: Vec<SignatureMetaInfo>,
    pub country_region_ids: Vec<String>,
    pub country_region_subdivision_ids: Vec<String>,
    pub subregion_l3_ids: Vec<String>,
}

/// Settings of a template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateSetting {
    pub page_seal_types: Vec<String>,
}
