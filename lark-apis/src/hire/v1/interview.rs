// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interviews.
//!
//! `hire.v1.interview` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Text, UnixMillis, lark_api};

use super::interview_record::InterviewRecord;
use super::job::JobLevelIdType;
use super::models::{Ability, CodeNameObject, CommonAddress, HireUserIdType, I18n, IdNameObject};
use crate::ids::UserIdType;

/// Fetches interviews by talent.
///
/// - `GET /open-apis/hire/v1/interviews/get_by_talent` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct GetInterviewByTalent {
    pub talent_id: String,
    pub user_id_type: Option<HireUserIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
}

/// The answer to [`GetInterviewByTalent`].
#[doc(alias = "GetByTalentInterviewResponse")]
#[derive(Clone, Default, Model)]
pub struct GetInterviewByTalentResponse {
    pub items: Vec<TalentInterview>,
}

/// Lists interviews.
///
/// - `GET /open-apis/hire/v1/interviews` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1002001, 1002002
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
pub struct ListInterview {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub application_id: Option<String>,
    pub interview_id: Option<String>,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListInterview`].
#[derive(Clone, Default, Model)]
pub struct ListInterviewResponse {
    pub items: Vec<InterviewExtend>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewDimensionAssessment {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub full_score: Option<i64>,
    pub content: Option<String>,
    pub dimension_id: Option<String>,
    pub dimension_score: Option<InterviewDimensionScore>,
    pub dimension_score_list: Vec<InterviewDimensionScore>,
    pub dimension_custom_score: Option<i64>,
    pub ability_list: Vec<Ability>,
    pub question_list: Vec<InterviewQuestion>,
    /// One of `1` (single choice), `2` (multiple choice), `3` (description), `4` (single line text), `5` (job level), `6`
    /// (score choice), `7` (score text), `10` (system conclusion), `11` (system score), `12` (system record).
    pub dimension_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewDimensionScore {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub score_val: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewExtend {
    pub id: Option<String>,
    pub begin_time: Option<UnixMillis>,
    pub end_time: Option<UnixMillis>,
    pub round: Option<i64>,
    pub interview_record_list: Vec<InterviewRecord>,
    pub feedback_submit_time: Option<UnixMillis>,
    pub stage_id: Option<String>,
    pub application_id: Option<String>,
    pub stage: Option<IdNameObject>,
    pub creator: Option<IdNameObject>,
    pub biz_create_time: Option<UnixMillis>,
    pub biz_modify_time: Option<UnixMillis>,
    /// One of `2` (not started), `3` (none evaluated), `4` (all passed), `5` (all rejected), `6` (no show), `7` (partly all
    /// passed), `8` (partly passed rejected), `9` (partly all rejected), `10` (passed rejected), `11` (partly passed
    /// undecided), `12` (partly rejected undecided), `13` (partly all undecided), `14` (partly mixed), `15` (passed
    /// undecided), `16` (rejected undecided), `17` (all undecided), `18` (mixed).
    pub interview_round_summary: Option<i64>,
    pub interview_arrangement_id: Option<String>,
    pub interview_type: Option<InterviewType>,
    pub talent_time_zone: Option<CodeNameObject>,
    pub contact_user: Option<IdNameObject>,
    pub contact_mobile: Option<String>,
    pub remark: Option<String>,
    pub address: Option<CommonAddress>,
    /// One of `1` (zoom), `2` (nowcoder technical), `3` (nowcoder general), `4` (acmcoder), `5` (feishu), `8` (hackerrank),
    /// `9` (feishu coding), `100` (external).
    pub video_type: Option<i64>,
    /// One of `1` (not started), `2` (in progress), `3` (ended), `4` (canceled).
    pub arrangement_status: Option<i64>,
    /// One of `1` (single interview), `2` (interview day), `3` (group interview).
    pub arrangement_type: Option<i64>,
    /// One of `1` (direct), `2` (self service).
    pub arrangement_appointment_kind: Option<i64>,
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    pub interview_round_type: Option<IdNameObject>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewMeetingRoom {
    pub room_id: Option<String>,
    pub room_name: Option<String>,
    pub building_name: Option<String>,
    /// One of `1` (reserving), `2` (reserved), `3` (failed).
    pub reserved_status: Option<i64>,
    pub floor_name: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewQuestion {
    pub id: Option<String>,
    pub title: Option<I18n>,
    pub description: Option<I18n>,
    pub content: Option<String>,
    pub ability_list: Vec<Ability>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewScore {
    pub id: Option<String>,
    pub level: Option<i64>,
    pub zh_name: Option<String>,
    pub zh_description: Option<String>,
    pub en_name: Option<String>,
    pub en_description: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct TalentInterview {
    pub application_id: Option<String>,
    pub interview_list: Vec<InterviewExtend>,
}

/// The values of `interview_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum InterviewType {
    #[lark(value = 1)]
    OnSite,
    #[lark(value = 2)]
    Phone,
    #[lark(value = 3)]
    Video,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
