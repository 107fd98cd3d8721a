// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interviews.
//!
//! `hire.v1.interview` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Text, UnixMillis, lark_api};

use super::interview_record::InterviewRecord;
use super::job::JobLevelIdType;
use super::models::{Ability, CodeNameObject, CommonAddress, HireUserIdType, I18n, IdNameObject};
use crate::ids::UserIdType;

/// Fetches all interviews of a talent, grouped by application.
///
/// - `GET /open-apis/hire/v1/interviews/get_by_talent` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/interview/get_by_talent)
#[doc(alias = "GetByTalentInterview")]
#[lark_api(
    id = "hire.v1.interview.get_by_talent",
    method = "GET",
    path = "/open-apis/hire/v1/interviews/get_by_talent",
    token = "tenant",
    response = GetInterviewByTalentResponse,
    scopes = "hire:interview:readonly|hire:interview",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInterviewByTalent {
    /// Talent whose interviews are asked for; from `hire.v1.talent.list`.
    pub talent_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
}

/// The answer to [`GetInterviewByTalent`].
#[doc(alias = "GetByTalentInterviewResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetInterviewByTalentResponse {
    /// The talent's interviews, by application.
    pub items: Vec<TalentInterview>,
}

/// Lists interviews by application, by id or by the time they begin.
///
/// At least one of `application_id`, `interview_id`, `start_time` and `end_time` must be given.
///
/// - `GET /open-apis/hire/v1/interviews` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/interview/list)
#[lark_api(
    id = "hire.v1.interview.list",
    method = "GET",
    path = "/open-apis/hire/v1/interviews",
    token = "tenant",
    undocumented_token = "user",
    response = ListInterviewResponse,
    paging(items = InterviewExtend),
    scopes = "hire:interview:readonly|hire:interview",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListInterview {
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Only interviews of this application; from `hire.v1.application.list`.
    pub application_id: Option<String>,
    /// Only the interview with this id. One of this, `application_id`, `start_time` and `end_time` must be given.
    pub interview_id: Option<String>,
    /// Only interviews that begin at or after this time, in milliseconds; above 0.
    pub start_time: Option<Text<UnixMillis>>,
    /// Only interviews that begin at or before this time, in milliseconds; above 0.
    pub end_time: Option<Text<UnixMillis>>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListInterview`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInterviewResponse {
    /// The interviews on this page.
    pub items: Vec<InterviewExtend>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// An interviewer's assessment of one dimension.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewDimensionAssessment {
    /// Id of this assessment.
    pub id: Option<String>,
    /// Name of the dimension, by language.
    pub name: Option<I18n>,
    /// Highest score that can be reached; only for dimensions with a score.
    pub full_score: Option<i64>,
    /// The text; for dimensions answered with text.
    pub content: Option<String>,
    /// Id of the dimension in the form, see `hire.v1.interview_feedback_form.list`.
    pub dimension_id: Option<String>,
    /// The choice; for dimensions with one choice, scored or not.
    pub dimension_score: Option<InterviewDimensionScore>,
    /// The choices; for dimensions with several.
    pub dimension_score_list: Vec<InterviewDimensionScore>,
    /// The score; for dimensions with a score to fill in.
    pub dimension_custom_score: Option<i64>,
    /// Abilities tied to the dimension.
    pub ability_list: Vec<Ability>,
    /// Interview questions tied to the dimension.
    pub question_list: Vec<InterviewQuestion>,
    /// How the dimension is answered: choice, text, score and so on; it tells which field holds the answer.
    /// One of `1` (single choice), `2` (multiple choice), `3` (description), `4` (single line text), `5` (job level), `6`
    /// (score choice), `7` (score text), `10` (system conclusion), `11` (system score), `12` (system record).
    pub dimension_type: Option<i64>,
}

/// A choice that an interviewer made.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewDimensionScore {
    /// Id of the choice.
    pub id: Option<String>,
    /// Name of the choice, by language.
    pub name: Option<I18n>,
    /// Score the choice stands for; matters for scored dimensions with one choice.
    pub score_val: Option<i64>,
}

/// An interview with its arrangement and assessments.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewExtend {
    /// Id of the interview.
    pub id: Option<String>,
    /// When the interview begins.
    pub begin_time: Option<UnixMillis>,
    /// When the interview ends.
    pub end_time: Option<UnixMillis>,
    /// Which round of interviews it is.
    pub round: Option<i64>,
    /// The interviewers' assessments.
    pub interview_record_list: Vec<InterviewRecord>,
    /// When the assessments were handed in.
    pub feedback_submit_time: Option<UnixMillis>,
    /// Stage of the application the interview belongs to, see `hire.v1.job_process.list`.
    pub stage_id: Option<String>,
    /// The application the interview belongs to.
    pub application_id: Option<String>,
    /// The stage with its name.
    pub stage: Option<IdNameObject>,
    /// User who arranged the interview.
    pub creator: Option<IdNameObject>,
    /// When the interview was created.
    pub biz_create_time: Option<UnixMillis>,
    /// When the interview last changed.
    pub biz_modify_time: Option<UnixMillis>,
    /// How the interview stands: not begun, missed, or how the assessments came out so far.
    /// One of `2` (not started), `3` (none evaluated), `4` (all passed), `5` (all rejected), `6` (no show), `7` (partly all
    /// passed), `8` (partly passed rejected), `9` (partly all rejected), `10` (passed rejected), `11` (partly passed
    /// undecided), `12` (partly rejected undecided), `13` (partly all undecided), `14` (partly mixed), `15` (passed
    /// undecided), `16` (rejected undecided), `17` (all undecided), `18` (mixed).
    pub interview_round_summary: Option<i64>,
    /// Id of how the interview was arranged, its schedule.
    pub interview_arrangement_id: Option<String>,
    /// Whether the interview is on site, by phone or by video.
    pub interview_type: Option<InterviewType>,
    /// The candidate's time zone.
    pub talent_time_zone: Option<CodeNameObject>,
    /// Contact for the interview.
    pub contact_user: Option<IdNameObject>,
    /// Phone number of the contact.
    pub contact_mobile: Option<String>,
    /// Remark on the interview.
    pub remark: Option<String>,
    /// Where the interview takes place.
    pub address: Option<CommonAddress>,
    /// Tool the video interview is held with.
    /// One of `1` (zoom), `2` (nowcoder technical), `3` (nowcoder general), `4` (acmcoder), `5` (feishu), `8` (hackerrank),
    /// `9` (feishu coding), `100` (external).
    pub video_type: Option<i64>,
    /// How far a group of interviews is; without meaning for single ones.
    /// One of `1` (not started), `2` (in progress), `3` (ended), `4` (canceled).
    pub arrangement_status: Option<i64>,
    /// Whether it is a single interview or part of a batch of interviews.
    /// One of `1` (single interview), `2` (interview day), `3` (group interview).
    pub arrangement_type: Option<i64>,
    /// Whether the time was set directly or picked through self-service.
    /// One of `1` (direct), `2` (self service).
    pub arrangement_appointment_kind: Option<i64>,
    /// Meeting rooms booked for the interview.
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    /// Type of the round, see `hire.v1.interview_round_type.list`.
    pub interview_round_type: Option<IdNameObject>,
}

/// A meeting room booked for an interview.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewMeetingRoom {
    /// Id of the meeting room.
    pub room_id: Option<String>,
    /// Name of the meeting room.
    pub room_name: Option<String>,
    /// Building the room is in.
    pub building_name: Option<String>,
    /// Whether the room is being booked, was booked, or could not be.
    /// One of `1` (reserving), `2` (reserved), `3` (failed).
    pub reserved_status: Option<i64>,
    /// Floor the room is on.
    pub floor_name: Option<String>,
}

/// A question asked in an interview.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewQuestion {
    /// Id of the question.
    pub id: Option<String>,
    /// The question in short, by language.
    pub title: Option<I18n>,
    /// The question in full, by language.
    pub description: Option<I18n>,
    /// What the candidate answered.
    pub content: Option<String>,
    /// Abilities the question is meant to show.
    pub ability_list: Vec<Ability>,
}

/// The grade an interviewer gave.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewScore {
    /// Id of the grade, the id of a choice in `hire.v1.interview_feedback_form.list`.
    pub id: Option<String>,
    /// How high the grade is.
    pub level: Option<i64>,
    /// Chinese name of the grade.
    pub zh_name: Option<String>,
    /// What the grade means, in Chinese.
    pub zh_description: Option<String>,
    /// English name of the grade.
    pub en_name: Option<String>,
    /// What the grade means, in English.
    pub en_description: Option<String>,
}

/// The interviews of one application of a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentInterview {
    /// The application the interviews belong to.
    pub application_id: Option<String>,
    /// The interviews of the application.
    pub interview_list: Vec<InterviewExtend>,
}

/// The values of `interview_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum InterviewType {
    /// On site.
    #[lark(value = 1)]
    OnSite,
    /// By phone.
    #[lark(value = 2)]
    Phone,
    /// By video.
    #[lark(value = 3)]
    Video,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
