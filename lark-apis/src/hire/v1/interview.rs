// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interviews.
//!
//! `hire.v1.interview` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::interview_record::InterviewRecord;
use super::job::JobLevelIdType;
use super::models::{Ability, CodeNameObject, HireUserIdType, I18n, IdNameObject};
use crate::ids::UserIdType;

/// Fetches interviews by talent.
///
/// - `GET /open-apis/hire/v1/interviews/get_by_talent` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/interview/get_by_talent)
#[lark_api(
    id = "hire.v1.interview.get_by_talent",
    method = "GET",
    path = "/open-apis/hire/v1/interviews/get_by_talent",
    token = "tenant",
    response = GetByTalentInterviewResponse,
    scopes = "hire:interview:readonly|hire:interview",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetByTalentInterview {
    pub talent_id: String,
    pub user_id_type: Option<HireUserIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
}

/// The answer to [`GetByTalentInterview`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetByTalentInterviewResponse {
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
#[non_exhaustive]
pub struct ListInterview {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub application_id: Option<String>,
    pub interview_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListInterview`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInterviewResponse {
    pub items: Vec<InterviewExtend>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewAddress {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub district: Option<CodeNameObject>,
    pub city: Option<CodeNameObject>,
    pub state: Option<CodeNameObject>,
    pub country: Option<CodeNameObject>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
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
    pub dimension_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewDimensionScore {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub score_val: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewExtend {
    pub id: Option<String>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub round: Option<i64>,
    pub interview_record_list: Vec<InterviewRecord>,
    pub feedback_submit_time: Option<i64>,
    pub stage_id: Option<String>,
    pub application_id: Option<String>,
    pub stage: Option<IdNameObject>,
    pub creator: Option<IdNameObject>,
    pub biz_create_time: Option<i64>,
    pub biz_modify_time: Option<i64>,
    pub interview_round_summary: Option<i64>,
    pub interview_arrangement_id: Option<String>,
    pub interview_type: Option<i64>,
    pub talent_time_zone: Option<CodeNameObject>,
    pub contact_user: Option<IdNameObject>,
    pub contact_mobile: Option<String>,
    pub remark: Option<String>,
    pub address: Option<InterviewAddress>,
    pub video_type: Option<i64>,
    pub arrangement_status: Option<i64>,
    pub arrangement_type: Option<i64>,
    pub arrangement_appointment_kind: Option<i64>,
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    pub interview_round_type: Option<IdNameObject>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewMeetingRoom {
    pub room_id: Option<String>,
    pub room_name: Option<String>,
    pub building_name: Option<String>,
    pub reserved_status: Option<i64>,
    pub floor_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewQuestion {
    pub id: Option<String>,
    pub title: Option<I18n>,
    pub description: Option<I18n>,
    pub content: Option<String>,
    pub ability_list: Vec<Ability>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewScore {
    pub id: Option<String>,
    pub level: Option<i64>,
    pub zh_name: Option<String>,
    pub zh_description: Option<String>,
    pub en_name: Option<String>,
    pub en_description: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentInterview {
    pub application_id: Option<String>,
    pub interview_list: Vec<InterviewExtend>,
}
