// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Additional information.
//!
//! `performance.v2.additional_information` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::PerformanceUserIdType;

/// `performance.v2.additional_information.import`.
///
/// - `POST /open-apis/performance/v2/additional_informations/import` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:semester_activity:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 1580101, 1580105, 1580110, 1580111, 1580112, 1580201, 1580202, 1580203, 1580204, 1580901
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/semester_activity/additional_information/import)
#[lark_api(
    id = "performance.v2.additional_information.import",
    method = "POST",
    path = "/open-apis/performance/v2/additional_informations/import",
    token = "tenant",
    response = ImportAdditionalInformationResponse,
    scopes = "performance:performance|performance:semester_activity:write",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImportAdditionalInformation {
    #[lark(query)]
    pub client_token: String,
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    pub semester_id: String,
    /// At most 1000 elements.
    pub additional_informations: Option<Vec<AdditionalInformation>>,
    pub import_record_name: Option<String>,
}

/// The answer to [`ImportAdditionalInformation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ImportAdditionalInformationResponse {
    pub import_record_id: Option<String>,
    pub additional_informations: Vec<AdditionalInformation>,
}

/// `performance.v2.additional_information.query`.
///
/// - `POST /open-apis/performance/v2/additional_informations/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:semester_activity:read`, `performance:semester_activity:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 1580101, 1580102, 1580105
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/semester_activity/additional_information/query)
#[lark_api(
    id = "performance.v2.additional_information.query",
    method = "POST",
    path = "/open-apis/performance/v2/additional_informations/query",
    token = "tenant",
    response = QueryAdditionalInformationResponse,
    paging(items = AdditionalInformation, list = "additional_informations"),
    scopes = "performance:performance|performance:performance:readonly|performance:semester_activity:read|performance:semester_activity:write",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryAdditionalInformation {
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 50 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    pub semester_id: String,
    /// At most 50 elements.
    pub item_ids: Option<Vec<String>>,
    /// At most 50 elements.
    pub external_ids: Option<Vec<String>>,
    /// At most 50 elements.
    pub reviewee_user_ids: Option<Vec<String>>,
}

/// The answer to [`QueryAdditionalInformation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryAdditionalInformationResponse {
    pub additional_informations: Vec<AdditionalInformation>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AdditionalInformation {
    pub item_id: Option<String>,
    pub external_id: Option<String>,
    /// Required in requests.
    pub reviewee_user_id: Option<String>,
    /// Required in requests.
    pub item: Option<String>,
    /// Required in requests.
    pub time: Option<String>,
    /// Required in requests.
    pub detailed_description: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
