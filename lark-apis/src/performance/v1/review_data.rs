// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Review data.
//!
//! `performance.v1.review_data` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{I18n, PerformanceUserIdType};
use super::semester::Semester;

/// Fetches the results of reviewed employees in review cycles, with the templates and items they belong to.
///
/// With a tenant token `performance.v2.review_data.query` is the better choice: its answer has more.
///
/// - `POST /open-apis/performance/v1/review_datas/query` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/performance-v1/query)
#[lark_api(
    id = "performance.v1.review_data.query",
    method = "POST",
    path = "/open-apis/performance/v1/review_datas/query",
    token = "tenant|user",
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
    /// Leaves out cycles that begin earlier; without effect when `semester_id_list` is set.
    pub start_time: Text<UnixMillis>,
    /// Leaves out cycles that end later; without effect when `semester_id_list` is set.
    pub end_time: Text<UnixMillis>,
    /// Which stages to answer: final review, talk about the result, viewing the result. At most 50. Default: all.
    pub stage_types: Vec<StageTypes>,
    /// Answers only stages in these states; at most 50. Default: all.
    /// One of `0` (not started), `1` (pending), `2` (expired), `3` (done), `4` (reconsidered).
    pub stage_progress: Option<Vec<i64>>,
    /// Ids of the review cycles, from `performance.v1.semester.list`; at most 50.
    pub semester_id_list: Option<Vec<String>>,
    /// Users who were reviewed, in the kind of `user_id_type`; at most 50.
    pub reviewee_user_id_list: Vec<String>,
    /// Answers only stages in which something was submitted after this moment.
    pub updated_later_than: Option<Text<UnixMillis>>,
}

/// The answer to [`QueryReviewData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryReviewDataResponse {
    /// Review cycles of the results.
    pub semesters: Vec<Semester>,
    /// Review projects of the results.
    pub activities: Vec<Activity>,
    /// Review items that were rated.
    pub indicators: Vec<Indicator>,
    /// Templates that were filled in.
    pub templates: Vec<Template>,
    /// Sections of the templates.
    pub units: Vec<Unit>,
    /// Questions of the sections.
    pub fields: Vec<Field>,
    /// The results, person by person.
    pub datas: Vec<ReviewProfile>,
}

/// A review project within a cycle.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Activity {
    /// Id of the project.
    pub id: Option<String>,
    /// Name of the project, by language.
    pub name: Option<I18n>,
    /// Id of the review cycle it belongs to.
    pub semester_id: Option<String>,
}

/// A question of a review.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Field {
    /// Id of the question.
    pub id: Option<String>,
    /// What the question says, by language.
    pub name: Option<I18n>,
    /// Id of the review item that the question asks about.
    pub indicator_id: Option<String>,
    /// Id of the question above it.
    pub parent_field_id: Option<String>,
}

/// A review item: what employees are rated on.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Indicator {
    /// Id of the item.
    pub id: Option<String>,
    /// Name of the item, by language.
    pub name: Option<I18n>,
    /// Grades that can be given.
    pub options: Vec<IndicatorOption>,
}

/// A grade of a review item.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IndicatorOption {
    /// Id of the grade.
    pub id: Option<String>,
    /// Name of the grade, by language.
    pub name: Option<I18n>,
    /// Short code of the grade.
    pub label: Option<String>,
}

/// One answer in a review.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewDetail {
    /// Id of the template that was filled in.
    pub template_id: Option<String>,
    /// Id of the section of the template.
    pub unit_id: Option<String>,
    /// Id of the question.
    pub field_id: Option<String>,
    /// Who gave the answer.
    pub reviewer_user_id: Option<User>,
    /// When the answer was last submitted.
    pub submit_time: Option<Text<UnixMillis>>,
    /// Id of the review item; only there with `option_id` or `score`.
    pub indicator_id: Option<String>,
    /// Id of the grade given; only there when the item is rated by grade.
    pub option_id: Option<String>,
    /// The score given; only there when the item is rated by score.
    pub score: Option<String>,
    /// The text written; only there when the question asks for text.
    pub text: Option<String>,
    /// The performance coefficient that follows.
    pub perf_coefficient_result: Option<String>,
    /// The text written, as rich text.
    pub richtext: Option<String>,
}

/// The results of one person in one review project.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewProfile {
    /// Who was reviewed.
    pub user_id: Option<User>,
    /// Id of the review cycle.
    pub semester_id: Option<String>,
    /// Id of the review project.
    pub activity_id: Option<String>,
    /// The stages of the review.
    pub stages: Vec<ReviewStage>,
}

/// A stage of a person's review.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewStage {
    /// Which kind of stage it is.
    pub stage_type: Option<String>,
    /// Whether the stage has begun, is due, closed, done, or was appealed against.
    /// One of `0` (not started), `1` (pending), `2` (expired), `3` (done), `4` (reconsidered).
    pub progress: Option<i64>,
    /// What was filled in.
    pub data: Vec<ReviewDetail>,
}

/// A template that is filled in at a stage.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Template {
    /// Id of the template.
    pub id: Option<String>,
    /// Name of its stage, by language.
    pub name: Option<I18n>,
    /// Which kind of stage it is for.
    pub stage: Option<String>,
}

/// A section of a review template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Unit {
    /// Id of the section.
    pub id: Option<String>,
    /// Name of the section, by language.
    pub name: Option<I18n>,
}

/// A user by ids.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct User {
    /// Open id of the user, `ou_...`.
    pub open_id: Option<String>,
    /// The user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
}

/// The values of `stage_types`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum StageTypes {
    /// The talk about the result.
    CommunicationAndOpenResult,
    /// The final review.
    LeaderReview,
    /// Viewing the result.
    ViewResult,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
