// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Signature template information with thumbnails.
//!
//! `corehr.v2.signature_template_info_with_thumbnail` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{EnumValue, I18n, SignatureSignatoryLabel, SignatureUserInfo};
use super::signature_template::SignatureTemplateRegionInfo;
use crate::ids::UserIdType;

/// Lists signature template information with thumbnails.
///
/// - `GET /open-apis/corehr/v2/signature_template_info_with_thumbnails` with a tenant token, for custom and store apps
/// - Scope: `corehr:signature_template:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160100, 1160101, 1160102
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
pub struct ListSignatureTemplateWithThumbnail {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub name: Option<String>,
    #[lark(comma)]
    pub category_apiname: Option<Vec<String>>,
    #[lark(comma)]
    pub usage_apiname: Option<Vec<String>>,
    pub active: Option<bool>,
    pub need_region_info: Option<bool>,
    #[lark(comma)]
    pub applicability_apinames: Option<Vec<String>>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListSignatureTemplateWithThumbnail`].
#[doc(alias = "ListSignatureTemplateInfoWithThumbnailResponse")]
#[derive(Clone, Default, Model)]
pub struct ListSignatureTemplateWithThumbnailResponse {
    pub items: Vec<SignatureTemplateInfoWithThumbnail>,
    pub page_token: Option<i64>,
    pub count: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct SignatureTemplateInfoWithThumbnail {
    pub id: Option<String>,
    pub label: Vec<I18n>,
    pub category: Option<EnumValue>,
    pub usage: Option<EnumValue>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub created_by: Option<SignatureUserInfo>,
    pub updated_by: Option<SignatureUserInfo>,
    pub thumbnail_url: Option<String>,
    pub signatory_labels: Vec<SignatureSignatoryLabel>,
    pub template_code: Option<String>,
    pub template_desc: Option<String>,
    pub template_region_info: Option<SignatureTemplateRegionInfo>,
}
