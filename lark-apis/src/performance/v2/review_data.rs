// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Review data.
//!
//! `performance.v2.review_data` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{I18n, PerformanceUserIdType, User};

/// `performance.v2.review_data.query`.
///
/// - `POST /open-apis/performance/v2/review_datas/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1580101, 1580102, 1580901
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_data/query-2)
#[lark_api(
    id = "performance.v2.review_data.query",
    method = "POST",
    path = "/open-apis/performance/v2/review_datas/query",
    token = "tenant",
    response = QueryReviewDataResponse,
    scopes = "performance:performance|performance:performance:readonly",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryReviewData {
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// At most 10 elements.
    pub semester_ids: Vec<String>,
    /// At most 10 elements.
    pub reviewee_user_ids: Vec<String>,
    pub stage_types: Option<Vec<StageType>>,
    pub review_stage_roles: Option<Vec<ReviewStageRole>>,
    /// At most 50 elements.
    pub stage_ids: Option<Vec<String>>,
    pub need_leader_review_data_source: Option<bool>,
    pub updated_later_than: Option<Text<UnixMillis>>,
    /// At most 50 elements. One of `0` (opened), `1` (pending), `2` (expired), `3` (confirmed), `4` (reconsidered).
    pub stage_progresses: Option<Vec<i64>>,
}

/// The answer to [`QueryReviewData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryReviewDataResponse {
    pub datas: Vec<ReviewProfile>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CooperationProject {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub roles: Vec<CooperationRole>,
    pub user_roles: Vec<CooperationUserRole>,
    pub underling_roles: Vec<CooperationUserRole>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CooperationRole {
    pub reviewer_role: Option<CooperationUserRole>,
    pub reviewee_role: Option<CooperationUserRole>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CooperationUserRole {
    pub role_id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DirectProjectLeaderRecordInfo {
    pub reviewer_id: Option<User>,
    pub cooperation_projects: Vec<CooperationProject>,
    pub review_depend_projects: Vec<CooperationProject>,
    pub participated_projects: Vec<CooperationProject>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InvitedReviewRecordInfo {
    pub reviewer_id: Option<User>,
    pub is_rejected: Option<bool>,
    pub rejected_reason: Option<String>,
    /// One of `1` (strict), `2` (moderate), `3` (lenient).
    pub distribute_type: Option<i64>,
    pub avg_diff: Option<String>,
    pub relationship_with_reviewee: Option<RelationshipWithReviewee>,
    pub invitedby: Option<InvitedReviewRecordInfoInvitedby>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct KeyresultData {
    pub keyresult_id: Option<String>,
    pub score: Option<String>,
    pub text: Option<String>,
    pub richtext: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricData {
    pub id: Option<String>,
    pub score: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectiveData {
    pub objective_id: Option<String>,
    pub score: Option<String>,
    pub text: Option<String>,
    pub keyresult_data: Vec<KeyresultData>,
    pub richtext: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewDetail {
    pub field_id: Option<String>,
    pub reviewer_user_id: Option<User>,
    pub submit_time: Option<Text<UnixMillis>>,
    pub indicator_id: Option<String>,
    pub option_id: Option<String>,
    pub score: Option<String>,
    pub text: Option<String>,
    pub tag_based_question_id: Option<String>,
    pub tag_text_item_data: Vec<TagText>,
    pub perf_coefficient_value: Option<String>,
    pub sub_indicator_data: Vec<SubIndicator>,
    pub objective_data: Vec<ObjectiveData>,
    pub metric_data: Vec<MetricData>,
    pub leader_review_data_source: Option<LeaderReviewDataSource>,
    pub multi_texts: Vec<String>,
    pub richtext: Option<String>,
    pub multi_richtexts: Vec<String>,
    pub is_principal_review_item: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewProfile {
    pub user_id: Option<User>,
    pub semester_id: Option<String>,
    pub activity_id: Option<String>,
    pub review_template_id: Option<String>,
    pub stages: Vec<ReviewStage>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewRecord {
    /// One of `0` (opened), `1` (pending), `2` (expired), `3` (confirmed), `4` (reconsidered).
    pub progress: Option<i64>,
    pub units: Vec<ReviewUnit>,
    pub invited_review_record_info: Option<InvitedReviewRecordInfo>,
    pub direct_project_leader_record_info: Option<DirectProjectLeaderRecordInfo>,
    pub record_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewStage {
    pub stage_id: Option<String>,
    pub stage_type: Option<StageType>,
    pub review_stage_roles: Vec<String>,
    pub template_id: Option<String>,
    pub records: Vec<ReviewRecord>,
    pub review_stage_role: Option<ReviewStageRole>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewUnit {
    pub unit_id: Option<String>,
    pub is_unknown: Option<bool>,
    pub data: Vec<ReviewDetail>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubIndicator {
    pub field_id: Option<String>,
    pub indicator_id: Option<String>,
    pub option_id: Option<String>,
    pub score: Option<String>,
    pub text: Option<String>,
    pub richtext: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagText {
    pub tag_text_id: Option<String>,
    pub tag_text: Option<String>,
    pub tag_richtext: Option<String>,
}

/// The values of `invitedby`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InvitedReviewRecordInfoInvitedby {
    HrbpOrOthers,
    Manager,
    Reviewee,
    SystemDefault,
    Voluntary,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `leader_review_data_source`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum LeaderReviewDataSource {
    Calibaration,
    Reconsideration,
    Review,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `relationship_with_reviewee`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RelationshipWithReviewee {
    CrossteamColleague,
    DirectReport,
    FormerDirectManager,
    SkiplevelManager,
    SkiplevelReport,
    Teammate,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `review_stage_role`, `review_stage_roles`.
#[doc(alias = "ReviewStageRoles")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReviewStageRole {
    CustomReviewRole,
    DirectProjectLeader,
    DottedLineLeader,
    InvitedReviewer,
    MetricReviewer,
    Reviewee,
    SecondarySolidLineLeader,
    SolidLineLeader,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `stage_type`, `stage_types`.
#[doc(alias = "StageTypes")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum StageType {
    CommunicationAndOpenResult,
    LeaderReview,
    Reconsideration,
    Review,
    SummarizeKeyOutputs,
    ViewResult,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
