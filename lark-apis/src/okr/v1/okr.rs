// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! OKRs.
//!
//! `okr.v1.okr` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{ConfirmStatus, ObjectiveProgressStatus, Permission, ProgressRecordSimplify};

/// `okr.v1.okr.batch_get`.
///
/// - `GET /open-apis/okr/v1/okrs/batch_get` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1001001, 1001002, 1001003, 1001004, 1009998, 1009999
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/okr/batch_get)
#[lark_api(
    id = "okr.v1.okr.batch_get",
    method = "GET",
    path = "/open-apis/okr/v1/okrs/batch_get",
    token = "tenant|user",
    response = BatchGetOkrResponse,
    scopes = "okr:okr:readonly|okr:okr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetOkr {
    pub user_id_type: Option<OkrUserIdType>,
    /// At most 10 elements.
    pub okr_ids: Vec<String>,
    pub lang: Option<String>,
}

/// The answer to [`BatchGetOkr`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetOkrResponse {
    pub okr_list: Vec<OkrBatch>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrBatch {
    pub id: Option<String>,
    pub permission: Option<Permission>,
    pub period_id: Option<String>,
    pub name: Option<String>,
    pub objective_list: Vec<OkrObjective>,
    pub confirm_status: Option<ConfirmStatus>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrObjective {
    pub id: Option<String>,
    pub permission: Option<Permission>,
    pub content: Option<String>,
    pub progress_report: Option<String>,
    pub score: Option<f64>,
    pub weight: Option<f64>,
    pub progress_rate: Option<OkrObjectiveProgressRate>,
    pub kr_list: Vec<OkrObjectiveKr>,
    pub aligned_objective_list: Vec<OkrObjectiveAlignedObjective>,
    pub aligning_objective_list: Vec<OkrObjectiveAlignedObjective>,
    pub progress_record_list: Vec<ProgressRecordSimplify>,
    pub progress_rate_percent_last_updated_time: Option<Text<UnixMillis>>,
    pub progress_rate_status_last_updated_time: Option<Text<UnixMillis>>,
    pub progress_record_last_updated_time: Option<Text<UnixMillis>>,
    pub progress_report_last_updated_time: Option<Text<UnixMillis>>,
    pub score_last_updated_time: Option<Text<UnixMillis>>,
    pub deadline: Option<Text<UnixMillis>>,
    pub mentioned_user_list: Vec<OkrObjectiveAlignedObjectiveOwner>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrObjectiveAlignedObjective {
    pub id: Option<String>,
    pub okr_id: Option<String>,
    pub owner: Option<OkrObjectiveAlignedObjectiveOwner>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrObjectiveAlignedObjectiveOwner {
    pub open_id: Option<String>,
    pub user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrObjectiveKr {
    pub id: Option<String>,
    pub content: Option<String>,
    pub score: Option<f64>,
    pub weight: Option<f64>,
    pub kr_weight: Option<f64>,
    pub progress_rate: Option<OkrObjectiveProgressRate>,
    pub progress_record_list: Vec<ProgressRecordSimplify>,
    pub progress_rate_percent_last_updated_time: Option<Text<UnixMillis>>,
    pub progress_rate_status_last_updated_time: Option<Text<UnixMillis>>,
    pub progress_record_last_updated_time: Option<Text<UnixMillis>>,
    pub progress_report_last_updated_time: Option<Text<UnixMillis>>,
    pub score_last_updated_time: Option<Text<UnixMillis>>,
    pub deadline: Option<Text<UnixMillis>>,
    pub mentioned_user_list: Vec<OkrObjectiveAlignedObjectiveOwner>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrObjectiveProgressRate {
    pub percent: Option<f64>,
    pub status: Option<ObjectiveProgressStatus>,
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OkrUserIdType {
    OpenId,
    PeopleAdminId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
