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
    /// Templates that were asked for.
    pub signature_templates: Vec<SignatureTemplate>,
}

/// An electronic signature template with its content.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplate {
    /// Id of the electronic signature template.
    pub id: Option<String>,
    /// Basic data of the template.
    pub brief_info: Option<SignatureTemplateBriefInfo>,
    /// Content and fields of the template.
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
    /// Category of the template, one of the constant set `signature_template_category`.
    pub category: Option<EnumValue>,
    /// Use of the template, one of the constant set `signature_template_usage`.
    pub usage: Option<EnumValue>,
    /// Kinds of signatories of the template.
    pub signatory_labels: Vec<SignatureSignatoryLabel>,
    /// Whether the template is active.
    pub active: Option<bool>,
    /// Employment id of the user who created the template.
    pub create_by: Option<String>,
    /// Employment id of the user who last changed the template.
    pub modify_by: Option<String>,
    /// Where the template may be used, one of the constant set `signature_template_applicability`.
    pub applicability: Option<EnumValue>,
    /// How the template was created.
    pub creation_method: Option<String>,
    /// Version of the template.
    pub version: Option<String>,
    /// When the template was last changed.
    pub update_time: Option<String>,
    /// When the template was created.
    pub create_time: Option<String>,
    /// Settings of the template, such as its page seals.
    pub template_setting: Option<SignatureTemplateSetting>,
    /// Regions in which the template is used.
    pub template_region_info: Option<SignatureTemplateRegionInfo>,
    /// Code of the template, as set by its maker.
    pub template_code: Option<String>,
    /// Description of the template by language.
    pub template_desc: Vec<I18n>,
}

/// A combined field of a template, such as a table.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateCombinationFieldInfo {
    /// Name of the combined field; need not be looked at.
    pub total_apiname: Option<String>,
    /// API name of the template's field.
    pub apiname: Option<String>,
    /// Title of the combined field, in Chinese and English.
    pub title: Vec<I18n>,
    /// Subfields of the combined field, row by row.
    pub contents: Vec<Vec<SignatureTemplateCombinationSubFieldInfo>>,
    /// Source of the field; need not be looked at.
    pub source: Option<EnumValue>,
}

/// A combined field of a template, without its content.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateCombinationFieldInfoV2 {
    /// Out of use; ignore it.
    pub total_apiname: Option<String>,
    /// Out of use; ignore it.
    pub apiname: Option<String>,
    /// Out of use; ignore it.
    pub source: Option<EnumValue>,
}

/// A field inside a combined field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateCombinationSubFieldInfo {
    /// Kind of value the subfield holds.
    pub field_type: Option<EnumValue>,
    /// Source and name of the subfield.
    pub info: Option<SignatureTemplateCommonFieldInfo>,
    /// Name of the subfield by language.
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
    /// Out of use; ignore it.
    pub contents: Vec<SignatureTemplateContentItem>,
    /// Custom fields of the template.
    pub custom_fields: Vec<SignatureTemplateCustomField>,
    /// Out of use; ignore it.
    pub filter_fields: Vec<SignatureTemplateFilter>,
    /// Fields that the template uses; out of use.
    pub using_fields: Vec<SignatureTemplateCommonFieldInfo>,
    /// Built-in fields of the template.
    pub system_setting_fields: Vec<SignatureTemplateField>,
}

/// A piece of a template's content.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateContentItem {
    /// Kind of content.
    pub content_type: Option<EnumValue>,
    /// Left side of the rule that decides whether it is shown.
    pub filter_apiname: Option<String>,
    /// Content of the template.
    pub content: Option<String>,
    /// Name of the piece of content in Chinese and English.
    pub label: Vec<I18n>,
    /// Description of the content.
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
    /// Kind of custom field.
    pub custom_field_type: Option<EnumValue>,
    /// Whether the field is used.
    pub used: Option<bool>,
    /// Whether the field is required.
    pub is_required: Option<bool>,
    /// Description of the custom field.
    pub custom_desc: Option<String>,
    /// Source and name of the field.
    pub common_info: Option<SignatureTemplateCommonFieldInfo>,
}

/// A field used in a template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateField {
    /// Kind of value the field holds.
    pub field_type: Option<EnumValue>,
    /// Name of the field in Chinese and English.
    pub label: Vec<I18n>,
    /// General data of the field; need not be looked at.
    pub common_info: Option<SignatureTemplateCommonFieldInfo>,
    /// Data of a combined field; need not be looked at.
    pub combination_info: Option<SignatureTemplateCombinationFieldInfo>,
    /// Settings of the fields inside as text, to avoid circular references; need not be looked at.
    pub children: Option<String>,
    /// Out of use; ignore it.
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
    /// Conditions of the filter.
    pub filters: Vec<SignatureTemplateFilterItem>,
    /// How several conditions are joined.
    pub logic: Option<EnumValue>,
    /// Whether the filter is checked.
    pub is_checked: Option<bool>,
    /// Description of the filter.
    pub filter_desc: Option<String>,
    /// Filters inside this one as text, to avoid circular references.
    pub criterion_list: Option<String>,
}

/// A condition of a template's filter.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateFilterItem {
    /// Left side of the condition.
    pub left: Option<String>,
    /// Values on the right side of the condition.
    pub rights: Vec<String>,
    /// How the two sides are compared.
    pub op: Option<EnumValue>,
}

/// Regions in which a template is used.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateRegionInfo {
    /// Whether the template may be used all over the world.
    pub is_global_scope: Option<String>,
    /// Regions in which the template is used, by name.
    pub meta_infos: Vec<SignatureMetaInfo>,
    /// Ids of the countries and regions in which the template is used.
    pub country_region_ids: Vec<String>,
    /// Ids of the provinces and states in which the template is used.
    pub country_region_subdivision_ids: Vec<String>,
    pub subregion_l3_ids: Vec<String>,
}

/// Settings of a template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureTemplateSetting {
    /// Kinds of seals across pages.
    pub page_seal_types: Vec<String>,
}
