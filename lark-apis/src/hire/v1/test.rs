// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tests.
//!
//! `hire.v1.test` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;
use crate::ids::UserIdType;

/// Searches tests.
///
/// - `POST /open-apis/hire/v1/tests/search` with a tenant token (official SDKs name user too), for custom and store
///   apps
/// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct SearchTest {
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 100 elements.
    pub application_id_list: Option<Vec<String>>,
    pub test_start_time_min: Option<Text<UnixMillis>>,
    pub test_start_time_max: Option<Text<UnixMillis>>,
}

/// The answer to [`SearchTest`].
#[derive(Clone, Default, Model)]
pub struct SearchTestResponse {
    pub items: Vec<Test>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Test {
    pub test_id: Option<String>,
    pub application_id: Option<String>,
    pub talent_id: Option<String>,
    pub job_id: Option<String>,
    pub test_paper_id: Option<String>,
    pub test_paper_name: Option<String>,
    pub test_paper_source_id: Option<String>,
    pub test_paper_source_name: Option<I18n>,
    /// One of `1` (accepted), `2` (declined), `3` (no reply).
    pub reply_status: Option<i64>,
    /// One of `1` (not arranged), `2` (not answered), `3` (answered), `4` (marking pending), `5` (passed), `6` (failed),
    /// `7` (arrangement failed).
    pub test_status: Option<i64>,
    pub test_schedule: Option<TestSchedule>,
    pub test_complete_time: Option<Text<UnixMillis>>,
    pub report_url_list: Vec<String>,
    pub result_detail_list: Vec<TestResultDetail>,
    pub result_upload_time: Option<Text<UnixMillis>>,
    pub score: Option<String>,
    pub score_submit_time: Option<Text<UnixMillis>>,
    pub reviewer: Option<String>,
    pub review_created_at: Option<Text<UnixMillis>>,
    pub created_at: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
pub struct TestResultDetail {
    pub subject: Option<String>,
    pub result: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct TestSchedule {
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
}
