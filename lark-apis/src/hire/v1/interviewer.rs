// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interviewers.
//!
//! `hire.v1.interviewer` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, Unknown, lark_api};

use crate::ids::UserIdType;

/// Lists the interviewers and whether they are certified.
///
/// Only those whose data was ever updated come; everyone else counts as not certified. Sorted by time of update, then
/// by user id.
///
/// - `GET /open-apis/hire/v1/interviewers` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interviewer`, `hire:interviewer:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct ListInterviewer {
    /// How many items a page has at most; up to 200.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Only these interviewers, in the kind of `user_id_type`. At most 50.
    pub user_ids: Option<Vec<String>>,
    /// Only interviewers who are certified, or who are not.
    /// One of `1` (not verified), `2` (verified).
    pub verify_status: Option<i64>,
    /// Only records last updated at or after this time, in milliseconds.
    pub earliest_update_time: Option<Text<UnixMillis>>,
    /// Only records last updated at or before this time, in milliseconds.
    pub latest_update_time: Option<Text<UnixMillis>>,
    /// Kind of the user ids in the request and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    /// Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListInterviewer`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInterviewerResponse {
    /// The interviewers on this page.
    pub items: Vec<Interviewer>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Sets whether an interviewer is certified.
///
/// - `PATCH /open-apis/hire/v1/interviewers/:interviewer_id` with a tenant token, for custom and store apps
/// - Scope: `hire:interviewer`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct PatchInterviewer {
    /// The interviewer, in the kind of `user_id_type`.
    pub interviewer_id: String,
    /// Kind of the user ids in the request and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    /// Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The interviewer's new data.
    pub interviewer: Interviewer,
}

/// The answer to [`PatchInterviewer`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchInterviewerResponse {
    /// The interviewer as changed.
    pub interviewer: Option<Interviewer>,
}

/// An interviewer and the state of certification.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Interviewer {
    /// The interviewer, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Whether the interviewer is certified.
    /// One of `1` (not verified), `2` (verified).
    pub verify_status: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
