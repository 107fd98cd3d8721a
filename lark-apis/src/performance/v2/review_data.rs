// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Review data.
//!
//! `performance.v2.review_data` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{I18n, PerformanceUserIdType, User};

/// Fetches what was filled in at the stages of employees' reviews, except calibration.
///
/// - `POST /open-apis/performance/v2/review_datas/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// Ids of the review cycles, from `performance.v1.semester.list`; at most 10.
    pub semester_ids: Vec<String>,
    /// Employees who were reviewed, in the kind of `user_id_type`; at most 10.
    pub reviewee_user_ids: Vec<String>,
    /// Types of the stages to answer. This or `stage_ids` is needed; the latter counts first.
    pub stage_types: Option<Vec<StageType>>,
    /// Answers only review stages done by these roles; used when `stage_types` has `review`. Default: all.
    pub review_stage_roles: Option<Vec<ReviewStageRole>>,
    /// Ids of the stages to answer, as the events of this service name them; at most 50. This or `stage_types` is needed.
    pub stage_ids: Option<Vec<String>>,
    /// Whether the answer says which stage the final result came from. Default: `false`.
    pub need_leader_review_data_source: Option<bool>,
    /// Answers only stages in which something was submitted after this moment. Default: all, also those not submitted.
    pub updated_later_than: Option<Text<UnixMillis>>,
    /// Answers only stages in these states; what a number means depends on the type of stage. At most 50. Default: all.
    /// One of `0` (opened), `1` (pending), `2` (expired), `3` (confirmed), `4` (reconsidered).
    pub stage_progresses: Option<Vec<i64>>,
}

/// The answer to [`QueryReviewData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryReviewDataResponse {
    /// The reviews, person by person.
    pub datas: Vec<ReviewProfile>,
}

/// A project that reviewer and reviewed employee worked on.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CooperationProject {
    /// Id of the project.
    pub id: Option<String>,
    /// Name of the project, by language.
    pub name: Option<I18n>,
    /// Roles that the two had.
    pub roles: Vec<CooperationRole>,
    /// Roles that the reviewer had.
    pub user_roles: Vec<CooperationUserRole>,
    /// Roles that the reviewed employee had.
    pub underling_roles: Vec<CooperationUserRole>,
}

/// The roles of reviewer and reviewed employee in a project.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CooperationRole {
    /// Role of the reviewer; empty when the project has no roles.
    pub reviewer_role: Option<CooperationUserRole>,
    /// Role of the reviewed employee; empty when the project has no roles.
    pub reviewee_role: Option<CooperationUserRole>,
}

/// A role in a project.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CooperationUserRole {
    /// Id of the role within the project.
    pub role_id: Option<String>,
    /// Name of the role, by language.
    pub name: Option<I18n>,
}

/// A review by the leader of a project.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DirectProjectLeaderRecordInfo {
    /// The leader who reviewed.
    pub reviewer_id: Option<User>,
    /// Projects in which the reviewer leads the employee.
    pub cooperation_projects: Vec<CooperationProject>,
    /// Projects that the review is based on.
    pub review_depend_projects: Vec<CooperationProject>,
    /// Projects that both took part in.
    pub participated_projects: Vec<CooperationProject>,
}

/// A 360-degree review by somebody who was invited to it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InvitedReviewRecordInfo {
    /// Who reviewed; missing when reviews are anonymous to all.
    pub reviewer_id: Option<User>,
    /// Whether the person refused to review.
    pub is_rejected: Option<bool>,
    /// Why the invited person refused to review; only then.
    pub rejected_reason: Option<String>,
    /// Whether the person rates strictly, moderately or leniently.
    /// One of `1` (strict), `2` (moderate), `3` (lenient).
    pub distribute_type: Option<i64>,
    /// How strictly the person rates, as a number.
    pub avg_diff: Option<String>,
    /// How the two work together; may be missing when reviews are anonymous to all.
    pub relationship_with_reviewee: Option<RelationshipWithReviewee>,
    /// Who invited the person; may be missing when reviews are anonymous to all.
    pub invitedby: Option<InvitedReviewRecordInfoInvitedby>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct KeyresultData {
    /// Id of the key result.
    pub keyresult_id: Option<String>,
    /// Score given to the key result.
    pub score: Option<String>,
    /// Text written about the key result.
    pub text: Option<String>,
    /// Text written about the key result, as rich text.
    pub richtext: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricData {
    /// Id of the metric.
    pub id: Option<String>,
    /// Score given to the metric.
    pub score: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectiveData {
    /// Id of the objective that was reviewed.
    pub objective_id: Option<String>,
    /// Score given to the objective.
    pub score: Option<String>,
    /// Text the reviewer wrote about the objective.
    pub text: Option<String>,
    /// What was said about its key results; only there when key results are reviewed.
    pub keyresult_data: Vec<KeyresultData>,
    /// Text the reviewer wrote about the objective, as rich text.
    pub richtext: Option<String>,
}

/// One answer in a review.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewDetail {
    /// Id of the question.
    pub field_id: Option<String>,
    /// Who gave the answer; missing when 360-degree reviews are anonymous to all.
    pub reviewer_user_id: Option<User>,
    /// When the answer was last submitted.
    pub submit_time: Option<Text<UnixMillis>>,
    /// Id of the review item; only there with `option_id` or `score`.
    pub indicator_id: Option<String>,
    /// Id of the grade given.
    pub option_id: Option<String>,
    /// The score given.
    pub score: Option<String>,
    /// The text written.
    pub text: Option<String>,
    /// Id of the tag-based question, see `performance.v2.question.query`.
    pub tag_based_question_id: Option<String>,
    /// Texts written, tag by tag.
    pub tag_text_item_data: Vec<TagText>,
    /// The performance coefficient that follows.
    pub perf_coefficient_value: Option<String>,
    /// Answers about the items below this one.
    pub sub_indicator_data: Vec<SubIndicator>,
    /// Answers about objectives; only there when objectives or key results are reviewed.
    pub objective_data: Vec<ObjectiveData>,
    /// Answers about metrics; only there when metrics are reviewed.
    pub metric_data: Vec<MetricData>,
    /// Which stage the final result came from; only there in the final review.
    pub leader_review_data_source: Option<LeaderReviewDataSource>,
    /// Texts of a summary of work.
    pub multi_texts: Vec<String>,
    /// The text written, as rich text.
    pub richtext: Option<String>,
    /// Texts of a summary of work, as rich text.
    pub multi_richtexts: Vec<String>,
    /// Whether this is the main review item.
    pub is_principal_review_item: Option<bool>,
}

/// The review of one person in one project.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewProfile {
    /// Who was reviewed.
    pub user_id: Option<User>,
    /// Id of the review cycle.
    pub semester_id: Option<String>,
    /// Id of the review project, see `performance.v2.activity.query`.
    pub activity_id: Option<String>,
    /// Id of the review template, see `performance.v2.review_template.query`.
    pub review_template_id: Option<String>,
    /// The stages of the review.
    pub stages: Vec<ReviewStage>,
}

/// What one reviewer filled in at a stage.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewRecord {
    /// How far the reviewer is; what a number means depends on the type of stage.
    /// One of `0` (opened), `1` (pending), `2` (expired), `3` (confirmed), `4` (reconsidered).
    pub progress: Option<i64>,
    /// What was filled in, section by section.
    pub units: Vec<ReviewUnit>,
    /// More about a 360-degree review; partly missing when such reviews are anonymous to all.
    pub invited_review_record_info: Option<InvitedReviewRecordInfo>,
    /// More about a review by a project's leader; only there at that stage.
    pub direct_project_leader_record_info: Option<DirectProjectLeaderRecordInfo>,
    /// Id of this reviewer's record.
    pub record_id: Option<String>,
}

/// A stage of a person's review.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewStage {
    /// Id of the stage, as the events of this service name it.
    pub stage_id: Option<String>,
    /// Which kind of stage it is.
    pub stage_type: Option<StageType>,
    /// Who does the reviews at this stage.
    pub review_stage_roles: Vec<String>,
    /// Id of the stage's template.
    pub template_id: Option<String>,
    /// What each reviewer filled in; missing for anonymous 360-degree reviews with too few of them.
    pub records: Vec<ReviewRecord>,
    /// Who does the review at this stage.
    pub review_stage_role: Option<ReviewStageRole>,
}

/// A section of a review as filled in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewUnit {
    /// Id of the section.
    pub unit_id: Option<String>,
    /// Whether the reviewer said not to know; only there when so.
    pub is_unknown: Option<bool>,
    /// Answers to the questions of the section.
    pub data: Vec<ReviewDetail>,
}

/// An answer about an item below another.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubIndicator {
    /// Id of the question.
    pub field_id: Option<String>,
    /// Id of the review item.
    pub indicator_id: Option<String>,
    /// Id of the grade given.
    pub option_id: Option<String>,
    /// The score given.
    pub score: Option<String>,
    /// The text written.
    pub text: Option<String>,
    /// The text written, as rich text.
    pub richtext: Option<String>,
}

/// The text a reviewer wrote about a tag.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TagText {
    /// Id of the tag, see `performance.v2.question.query`.
    pub tag_text_id: Option<String>,
    /// The text written.
    pub tag_text: Option<String>,
    /// The text written, as rich text.
    pub tag_richtext: Option<String>,
}

/// The values of `invitedby`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InvitedReviewRecordInfoInvitedby {
    /// The HR business partner or somebody else.
    HrbpOrOthers,
    /// The manager.
    Manager,
    /// The employee who is reviewed.
    Reviewee,
    /// Nobody: invited by default.
    SystemDefault,
    /// Nobody: reviews of own accord.
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
    /// The calibration.
    Calibaration,
    /// The appeal.
    Reconsideration,
    /// The review that led to the final result.
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
    /// A colleague with another manager.
    CrossteamColleague,
    /// Reports to the employee.
    DirectReport,
    /// Was the employee's manager.
    FormerDirectManager,
    /// Manager of the employee's manager.
    SkiplevelManager,
    /// Reports to somebody who reports to the employee.
    SkiplevelReport,
    /// A colleague with the same manager.
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
    /// A role the organisation defined.
    CustomReviewRole,
    /// The employee's leader in a project.
    DirectProjectLeader,
    /// The dotted-line manager.
    DottedLineLeader,
    /// Somebody invited to a 360-degree review.
    InvitedReviewer,
    /// Somebody who rates metrics.
    MetricReviewer,
    /// The employee who is reviewed.
    Reviewee,
    /// The second solid-line manager.
    SecondarySolidLineLeader,
    /// The solid-line manager.
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
    /// The talk about the result.
    CommunicationAndOpenResult,
    /// The final result.
    LeaderReview,
    /// The appeal against the result.
    Reconsideration,
    /// A review.
    Review,
    /// The summary of own work.
    SummarizeKeyOutputs,
    /// Viewing the result.
    ViewResult,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
