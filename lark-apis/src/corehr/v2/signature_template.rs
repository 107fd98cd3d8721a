// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Signature templates.
//!
//! `corehr.v2.signature_template` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{EnumValue, I18n, SignatureMetaInfo, SignatureSignatoryLabel};

/// Searches signature templates.
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
pub struct SearchSignatureTemplate {
    #[lark(comma)]
    pub template_ids: Option<Vec<String>>,
    pub select_custom_field: Option<bool>,
}

/// The answer to [`SearchSignatureTemplate`].
#[derive(Clone, Default, Model)]
pub struct SearchSignatureTemplateResponse {
    pub signature_templates: Vec<SignatureTemplate>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplate {
    pub id: Option<String>,
    pub brief_info: Option<SignatureTemplateBriefInfo>,
    pub content_info: Option<SignatureTemplateContentInfo>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateBriefInfo {
    pub id: Option<String>,
    pub label: Vec<I18n>,
    pub category: Option<EnumValue>,
    pub usage: Option<EnumValue>,
    pub signatory_labels: Vec<SignatureSignatoryLabel>,
    pub active: Option<bool>,
    pub create_by: Option<String>,
    pub modify_by: Option<String>,
    pub applicability: Option<EnumValue>,
    pub creation_method: Option<String>,
    pub version: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub template_setting: Option<SignatureTemplateSetting>,
    pub template_region_info: Option<SignatureTemplateRegionInfo>,
    pub template_code: Option<String>,
    pub template_desc: Vec<I18n>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateCombinationFieldInfo {
    pub total_apiname: Option<String>,
    pub apiname: Option<String>,
    pub title: Vec<I18n>,
    pub contents: Vec<Vec<SignatureTemplateCombinationSubFieldInfo>>,
    pub source: Option<EnumValue>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateCombinationFieldInfoV2 {
    pub total_apiname: Option<String>,
    pub apiname: Option<String>,
    pub source: Option<EnumValue>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateCombinationSubFieldInfo {
    pub field_type: Option<EnumValue>,
    pub info: Option<SignatureTemplateCommonFieldInfo>,
    pub label: Vec<I18n>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateCommonFieldInfo {
    pub source: Option<EnumValue>,
    pub apiname: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateContentInfo {
    pub contents: Vec<SignatureTemplateContentItem>,
    pub custom_fields: Vec<SignatureTemplateCustomField>,
    pub filter_fields: Vec<SignatureTemplateFilter>,
    pub using_fields: Vec<SignatureTemplateCommonFieldInfo>,
    pub system_setting_fields: Vec<SignatureTemplateField>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateContentItem {
    pub content_type: Option<EnumValue>,
    pub filter_apiname: Option<String>,
    pub content: Option<String>,
    pub label: Vec<I18n>,
    pub content_desc: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateCustomField {
    pub label: Vec<I18n>,
    pub apiname: Option<String>,
    pub custom_field_type: Option<EnumValue>,
    pub used: Option<bool>,
    pub is_required: Option<bool>,
    pub custom_desc: Option<String>,
    pub common_info: Option<SignatureTemplateCommonFieldInfo>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateField {
    pub field_type: Option<EnumValue>,
    pub label: Vec<I18n>,
    pub common_info: Option<SignatureTemplateCommonFieldInfo>,
    pub combination_info: Option<SignatureTemplateCombinationFieldInfo>,
    pub children: Option<String>,
    pub combination_info_v2: Option<SignatureTemplateCombinationFieldInfoV2>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateFilter {
    pub label: Vec<I18n>,
    pub apiname: Option<String>,
    pub filters: Vec<SignatureTemplateFilterItem>,
    pub logic: Option<EnumValue>,
    pub is_checked: Option<bool>,
    pub filter_desc: Option<String>,
    pub criterion_list: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateFilterItem {
    pub left: Option<String>,
    pub rights: Vec<String>,
    pub op: Option<EnumValue>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateRegionInfo {
    pub is_global_scope: Option<String>,
    pub meta_infos: Vec<SignatureMetaInfo>,
    pub country_region_ids: Vec<String>,
    pub country_region_subdivision_ids: Vec<String>,
    pub subregion_l3_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateSetting {
    pub page_seal_types: Vec<String>,
}
