// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Additional information.
//!
//! `performance.v2.additional_information` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::PerformanceUserIdType;

/// Adds or updates notes about employees that reviewers see when they rate them.
///
/// A note is updated when its `item_id` is known, else when its `external_id` is, else when person, item, time and
/// description all equal those of a note. Otherwise it is created. At most 1000 at a time.
///
/// - `POST /open-apis/performance/v2/additional_informations/import` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:semester_activity:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
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
    /// Marks the request: another with the same value is rejected. At most 64 characters.
    #[lark(query)]
    pub client_token: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// Id of the review cycle, from `performance.v1.semester.list`; 1 to 100 characters.
    pub semester_id: String,
    /// Notes to add or update; 1 to 1000.
    pub additional_informations: Option<Vec<AdditionalInformation>>,
    /// Name of this import, which administrators see among the import records; at most 200 characters.
    pub import_record_name: Option<String>,
}

/// The answer to [`ImportAdditionalInformation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ImportAdditionalInformationResponse {
    /// Id under which this import is recorded.
    pub import_record_id: Option<String>,
    /// The notes as they were imported.
    pub additional_informations: Vec<AdditionalInformation>,
}

/// Lists notes about employees that reviewers see when they rate them.
///
/// - `POST /open-apis/performance/v2/additional_informations/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:semester_activity:read`, `performance:semester_activity:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many notes a page has; at most 50. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Id of the review cycle; alone it lists all notes of the cycle. 1 to 100 characters.
    pub semester_id: String,
    /// Ids of the notes to fetch, at most 50; counts before the other two filters.
    pub item_ids: Option<Vec<String>>,
    /// Ids of the notes in your own system, at most 50; only used when `item_ids` is empty.
    pub external_ids: Option<Vec<String>>,
    /// Employees whose notes are wanted, in the kind of `user_id_type`, at most 50; only used when the other filters are
    /// empty.
    pub reviewee_user_ids: Option<Vec<String>>,
}

/// The answer to [`QueryAdditionalInformation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryAdditionalInformationResponse {
    /// The notes of this page.
    pub additional_informations: Vec<AdditionalInformation>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
}

/// A note about an employee that reviewers see.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AdditionalInformation {
    /// Id of the note; when importing, a known id updates that note. 1 to 100 characters.
    pub item_id: Option<String>,
    /// Id of the note in your own system; when importing, a known id updates that note. At most 100 characters.
    pub external_id: Option<String>,
    /// Employee the note is about, in the kind of `user_id_type`.
    /// Required in requests.
    pub reviewee_user_id: Option<String>,
    /// What the note is about; 1 to 1000 characters.
    /// Required in requests.
    pub item: Option<String>,
    /// When it was, as text of any form; 1 to 100 characters.
    /// Required in requests.
    pub time: Option<String>,
    /// What happened; 1 to 5000 characters.
    /// Required in requests.
    pub detailed_description: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
