// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Diversity inclusions.
//!
//! `hire.v1.diversity_inclusion` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;

/// Searches diversity inclusions.
///
/// - `POST /open-apis/hire/v1/applications/diversity_inclusions/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/application/search)
#[lark_api(
    id = "hire.v1.diversity_inclusion.search",
    method = "POST",
    path = "/open-apis/hire/v1/applications/diversity_inclusions/search",
    token = "tenant",
    response = SearchDiversityInclusionResponse,
    scopes = "hire:talent:readonly|hire:talent",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct SearchDiversityInclusion {
    /// At most 10 elements.
    pub talent_ids: Option<Vec<String>>,
    /// At most 30 elements.
    pub application_ids: Option<Vec<String>>,
}

/// The answer to [`SearchDiversityInclusion`].
#[derive(Clone, Default, Model)]
pub struct SearchDiversityInclusionResponse {
    pub items: Vec<DiInfo>,
}

#[derive(Clone, Default, Model)]
pub struct DiData {
    pub value: Option<String>,
    pub object_attribute: Option<ObjectAttribute>,
}

#[derive(Clone, Default, Model)]
pub struct DiInfo {
    pub id: Option<String>,
    pub application_id: Option<String>,
    pub talent_id: Option<String>,
    /// One of `1` (website), `2` (detail page).
    pub source_type: Option<i64>,
    pub create_time: Option<Text<UnixMillis>>,
    pub update_time: Option<Text<UnixMillis>>,
    pub di_data: Vec<DiData>,
}

#[derive(Clone, Default, Model)]
pub struct ObjectAttribute {
    pub title: Option<I18n>,
    pub description: Option<I18n>,
    /// One of `1` (single select), `2` (multi select), `3` (month), `4` (year), `5` (number), `6` (text), `7` (multiline
    /// text), `8` (date range).
    pub data_type: Option<i64>,
    /// One of `1` (gender), `2` (race), `3` (physical condition).
    pub tags: Vec<i64>,
    pub is_fcf_data: Option<bool>,
    pub is_di_data: Option<bool>,
}
