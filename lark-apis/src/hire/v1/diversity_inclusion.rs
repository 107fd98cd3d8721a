// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Diversity inclusions.
//!
//! `hire.v1.diversity_inclusion` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;

/// Looks up the additional answers in candidates' application forms, by application or by talent.
///
/// - `POST /open-apis/hire/v1/applications/diversity_inclusions/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct SearchDiversityInclusion {
    /// Talents whose latest application is looked up; stronger than `application_ids`. At most 10. Without either, nothing
    /// comes back.
    pub talent_ids: Option<Vec<String>>,
    /// Applications to look up, from `hire.v1.application.list`. At most 30.
    pub application_ids: Option<Vec<String>>,
}

/// The answer to [`SearchDiversityInclusion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchDiversityInclusionResponse {
    /// The additional answers that were found.
    pub items: Vec<DiInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DiData {
    /// The answer, written as the type of the field demands: `"1"`, `["1","2"]`, `{"date":"2022-01"}`, a number or a text.
    pub value: Option<String>,
    /// The field that was answered.
    pub object_attribute: Option<ObjectAttribute>,
}

/// Additional answers from a candidate's application form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DiInfo {
    /// Id of this set of answers.
    pub id: Option<String>,
    /// The application it belongs to.
    pub application_id: Option<String>,
    /// The talent who answered.
    pub talent_id: Option<String>,
    /// Whether it was entered on the careers site or on the details page.
    /// One of `1` (website), `2` (detail page).
    pub source_type: Option<i64>,
    /// When the answers were created.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the answers last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// The answers, one per field.
    pub di_data: Vec<DiData>,
}

/// A field of additional answers in an application form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectAttribute {
    /// Title of the field, by language.
    pub title: Option<I18n>,
    /// What is asked, by language.
    pub description: Option<I18n>,
    /// Type of the field, such as choice, month, number or text.
    /// One of `1` (single select), `2` (multi select), `3` (month), `4` (year), `5` (number), `6` (text), `7` (multiline
    /// text), `8` (date range).
    pub data_type: Option<i64>,
    /// What the answer tells about: gender, ethnicity or physical condition.
    /// One of `1` (gender), `2` (race), `3` (physical condition).
    pub tags: Vec<i64>,
    /// Whether it is asked for Singapore's Fair Consideration Framework.
    pub is_fcf_data: Option<bool>,
    /// Whether it is asked for diversity and inclusion.
    pub is_di_data: Option<bool>,
}
