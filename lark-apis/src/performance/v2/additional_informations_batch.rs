// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `additional_informations.batch`.
//!
//! `performance.v2.additional_informations.batch` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::UserIdType;

/// Deletes notes about employees, at most 100.
///
/// - `DELETE /open-apis/performance/v2/additional_informations/batch` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:semester_activity:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/semester_activity/additional_information/delete)
#[doc(alias = "DeleteAdditionalInformationsBatch")]
#[lark_api(
    id = "performance.v2.additional_informations.batch.delete",
    method = "DELETE",
    path = "/open-apis/performance/v2/additional_informations/batch",
    token = "tenant",
    response = BatchDeleteAdditionalInformationResponse,
    scopes = "performance:performance|performance:semester_activity:write",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteAdditionalInformation {
    /// The kind of the user ids in this call. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Id of the review cycle, from `performance.v1.semester.list`; 1 to 100 characters.
    #[lark(json)]
    pub semester_id: String,
    /// Ids of the notes to delete; 1 to 100.
    #[lark(json)]
    pub additional_informations: Vec<String>,
}

/// The answer to [`BatchDeleteAdditionalInformation`].
#[doc(alias = "DeleteAdditionalInformationsBatchResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteAdditionalInformationResponse {
    /// Ids of the deleted notes.
    pub additional_informations: Vec<String>,
}
