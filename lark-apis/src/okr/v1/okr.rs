// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! OKRs.
//!
//! `okr.v1.okr` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{ConfirmStatus, ObjectiveProgressStatus, Permission, ProgressRecordSimplify};

/// Fetches up to 10 OKRs by their ids, with objectives and key results.
///
/// With an app token, the app needs an extra permission to read OKRs as itself.
///
/// - `GET /open-apis/okr/v1/okrs/batch_get` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Kind of the user ids in the answer: `open_id`, `union_id`, `user_id` or `people_admin_id`. Default: `open_id`.
    /// `user_id` needs the scope `contact:user.employee_id:readonly`.
    pub user_id_type: Option<OkrUserIdType>,
    /// Ids of the OKRs to fetch; at most 10.
    pub okr_ids: Vec<String>,
    /// Language in which names in the text come back: `zh_cn` or `en_us`. Default: `zh_cn`.
    pub lang: Option<String>,
}

/// The answer to [`BatchGetOkr`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetOkrResponse {
    /// The OKRs that were found.
    pub okr_list: Vec<OkrBatch>,
}

/// The OKR of a person for a period.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrBatch {
    /// Id of the OKR.
    pub id: Option<String>,
    /// Whether the caller may read it: `0` only the id comes back, `1` everything.
    pub permission: Option<Permission>,
    /// Id of the period the OKR is for.
    pub period_id: Option<String>,
    /// Name of the OKR, after its period.
    pub name: Option<String>,
    /// Objectives of the OKR.
    pub objective_list: Vec<OkrObjective>,
    /// Whether it was submitted and confirmed.
    pub confirm_status: Option<ConfirmStatus>,
}

/// An objective of an OKR.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrObjective {
    /// Id of the objective.
    pub id: Option<String>,
    /// Whether the caller may read it: `0` only the id comes back, `1` everything.
    pub permission: Option<Permission>,
    /// What the objective says.
    pub content: Option<String>,
    /// Note on the objective.
    pub progress_report: Option<String>,
    /// Score of the objective; 0 to 100.
    pub score: Option<f64>,
    /// How much the objective counts; 0 to 100.
    pub weight: Option<f64>,
    /// How far the objective has come.
    pub progress_rate: Option<OkrObjectiveProgressRate>,
    /// Key results of the objective.
    pub kr_list: Vec<OkrObjectiveKr>,
    /// Objectives that are aligned with this one.
    pub aligned_objective_list: Vec<OkrObjectiveAlignedObjective>,
    /// Objectives that this one is aligned with.
    pub aligning_objective_list: Vec<OkrObjectiveAlignedObjective>,
    /// Progress records of the objective.
    pub progress_record_list: Vec<ProgressRecordSimplify>,
    /// When the percentage last changed.
    pub progress_rate_percent_last_updated_time: Option<Text<UnixMillis>>,
    /// When the status last changed.
    pub progress_rate_status_last_updated_time: Option<Text<UnixMillis>>,
    /// When progress was last added or edited in the side bar.
    pub progress_record_last_updated_time: Option<Text<UnixMillis>>,
    /// When the note was last edited.
    pub progress_report_last_updated_time: Option<Text<UnixMillis>>,
    /// When the score was last changed.
    pub score_last_updated_time: Option<Text<UnixMillis>>,
    /// When the objective is due.
    pub deadline: Option<Text<UnixMillis>>,
    /// Users mentioned in the objective.
    pub mentioned_user_list: Vec<OkrObjectiveAlignedObjectiveOwner>,
}

/// An objective that is aligned with another.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrObjectiveAlignedObjective {
    /// Id of the objective.
    pub id: Option<String>,
    /// Id of the OKR the objective belongs to.
    pub okr_id: Option<String>,
    /// Who the objective belongs to.
    pub owner: Option<OkrObjectiveAlignedObjectiveOwner>,
}

/// A user in an OKR.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrObjectiveAlignedObjectiveOwner {
    /// Open id of the user, `ou_...`.
    pub open_id: Option<String>,
    /// User id within the tenant.
    pub user_id: Option<String>,
}

/// A key result of an objective.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrObjectiveKr {
    /// Id of the key result.
    pub id: Option<String>,
    /// What the key result says.
    pub content: Option<String>,
    /// Score of the key result; 0 to 100.
    pub score: Option<f64>,
    /// Out of use; `kr_weight` says how much it counts.
    pub weight: Option<f64>,
    /// How much the key result counts; 0 to 100.
    pub kr_weight: Option<f64>,
    /// How far the key result has come.
    pub progress_rate: Option<OkrObjectiveProgressRate>,
    /// Progress records of the key result.
    pub progress_record_list: Vec<ProgressRecordSimplify>,
    /// When the percentage last changed.
    pub progress_rate_percent_last_updated_time: Option<Text<UnixMillis>>,
    /// When the status last changed.
    pub progress_rate_status_last_updated_time: Option<Text<UnixMillis>>,
    /// When progress was last added or edited in the side bar.
    pub progress_record_last_updated_time: Option<Text<UnixMillis>>,
    /// When the note was last edited.
    pub progress_report_last_updated_time: Option<Text<UnixMillis>>,
    /// When the score was last changed.
    pub score_last_updated_time: Option<Text<UnixMillis>>,
    /// When the key result is due.
    pub deadline: Option<Text<UnixMillis>>,
    /// Users mentioned in the key result.
    pub mentioned_user_list: Vec<OkrObjectiveAlignedObjectiveOwner>,
}

/// How far an objective or key result has come.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrObjectiveProgressRate {
    /// How much of it is done, in per cent; 0 or more.
    pub percent: Option<f64>,
    /// Whether it goes to plan: `-1` not set, `0` normal, `1` at risk, `2` delayed.
    pub status: Option<ObjectiveProgressStatus>,
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OkrUserIdType {
    /// Id of the user within one app, `ou_...`.
    OpenId,
    /// Id of the user in the admin system of People.
    PeopleAdminId,
    /// Id of the user across the apps of one developer, `on_...`.
    UnionId,
    /// Id of the user within the tenant.
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
