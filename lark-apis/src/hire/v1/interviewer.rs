// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interviewers.
//!
//! `hire.v1.interviewer` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, Unknown, lark_api};

use crate::ids::UserIdType;

/// Lists interviewers.
///
/// - `GET /open-apis/hire/v1/interviewers` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interviewer`, `hire:interviewer:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/recruitment-related-configuration/interview-settings/interviewer/list)
#[lark_api(
    id = "hire.v1.interviewer.list",
    method = "GET",
    path = "/open-apis/hire/v1/interviewers",
    token = "tenant",
    response = ListInterviewerResponse,
    paging(items = Interviewer),
    scopes = "hire:interviewer|hire:interviewer:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct ListInterviewer {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// At most 50 elements.
    pub user_ids: Option<Vec<String>>,
    /// One of `1` (not verified), `2` (verified).
    pub verify_status: Option<i64>,
    pub earliest_update_time: Option<Text<UnixMillis>>,
    pub latest_update_time: Option<Text<UnixMillis>>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListInterviewer`].
#[derive(Clone, Default, Model)]
pub struct ListInterviewerResponse {
    pub items: Vec<Interviewer>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Changes parts of an interviewer.
///
/// - `PATCH /open-apis/hire/v1/interviewers/:interviewer_id` with a tenant token, for custom and store apps
/// - Scope: `hire:interviewer`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/recruitment-related-configuration/interview-settings/interviewer/patch)
#[lark_api(
    id = "hire.v1.interviewer.patch",
    method = "PATCH",
    path = "/open-apis/hire/v1/interviewers/:interviewer_id",
    token = "tenant",
    response = PatchInterviewerResponse,
    scopes = "hire:interviewer",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct PatchInterviewer {
    pub interviewer_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub interviewer: Interviewer,
}

/// The answer to [`PatchInterviewer`].
#[derive(Clone, Default, Model)]
pub struct PatchInterviewerResponse {
    pub interviewer: Option<Interviewer>,
}

#[derive(Clone, Default, Model)]
pub struct Interviewer {
    pub user_id: Option<String>,
    /// One of `1` (not verified), `2` (verified).
    pub verify_status: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
