// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tests.
//!
//! `hire.v1.test` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;
use crate::ids::UserIdType;

/// Lists the written tests of talents in the course of their applications, with state and score.
///
/// - `POST /open-apis/hire/v1/tests/search` with a tenant token (official SDKs name user too), for custom and store
///   apps
/// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/exam/search)
#[lark_api(
    id = "hire.v1.test.search",
    method = "POST",
    path = "/open-apis/hire/v1/tests/search",
    token = "tenant",
    undocumented_token = "user",
    response = SearchTestResponse,
    paging(items = Test),
    scopes = "hire:exam|hire:exam:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTest {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Only tests of these applications, see `hire.v1.application.get_detail`. At most 100.
    pub application_id_list: Option<Vec<String>>,
    /// Only tests that begin at or after this time.
    pub test_start_time_min: Option<Text<UnixMillis>>,
    /// Only tests that begin at or before this time.
    pub test_start_time_max: Option<Text<UnixMillis>>,
}

/// The answer to [`SearchTest`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTestResponse {
    /// The written tests on this page.
    pub items: Vec<Test>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A written test of a candidate.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Test {
    /// Id of the written test.
    pub test_id: Option<String>,
    /// The application the test belongs to.
    pub application_id: Option<String>,
    /// The talent who takes the test.
    pub talent_id: Option<String>,
    /// The job the test is taken for.
    pub job_id: Option<String>,
    /// Id of the paper the candidate works on.
    pub test_paper_id: Option<String>,
    /// Title of the test paper.
    pub test_paper_name: Option<String>,
    /// Id of where the paper comes from.
    pub test_paper_source_id: Option<String>,
    /// Where the paper comes from, by language.
    pub test_paper_source_name: Option<I18n>,
    /// Whether the candidate accepted the test, refused, or has not answered.
    /// One of `1` (accepted), `2` (declined), `3` (no reply).
    pub reply_status: Option<i64>,
    /// How far the test is, from arrangement to pass or fail.
    /// One of `1` (not arranged), `2` (not answered), `3` (answered), `4` (marking pending), `5` (passed), `6` (failed),
    /// `7` (arrangement failed).
    pub test_status: Option<i64>,
    /// When the test takes place.
    pub test_schedule: Option<TestSchedule>,
    /// When the candidate finished the test.
    pub test_complete_time: Option<Text<UnixMillis>>,
    /// Addresses of the reports.
    pub report_url_list: Vec<String>,
    /// Results by subject.
    pub result_detail_list: Vec<TestResultDetail>,
    /// When the result was entered; only for results entered by hand.
    pub result_upload_time: Option<Text<UnixMillis>>,
    /// Score given in marking.
    pub score: Option<String>,
    /// When the marks were last handed in.
    pub score_submit_time: Option<Text<UnixMillis>>,
    /// User who marks the test, in the kind of `user_id_type`.
    pub reviewer: Option<String>,
    /// When the marking was assigned.
    pub review_created_at: Option<Text<UnixMillis>>,
    /// When the test was created.
    pub created_at: Option<Text<UnixMillis>>,
}

/// The result in one subject of a written test.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TestResultDetail {
    /// What was tested.
    pub subject: Option<String>,
    /// How the candidate did in that subject.
    pub result: Option<String>,
}

/// When a written test takes place.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TestSchedule {
    /// When the test opens.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the test closes.
    pub end_time: Option<Text<UnixMillis>>,
}
