// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem exams.
//!
//! `hire.v1.eco_exam` in the platform's terms.

use lark_runtime::{Body, Text, UnixMillis, lark_api};

/// Reports whether a written test was arranged, with the link and, if needed, the candidate's login.
///
/// For providers, after the event `hire.eco_exam.created_v1`. If the link needs a login, a user name and password must
/// be given.
///
/// - `POST /open-apis/hire/v1/eco_exams/:exam_id/login_info` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_exam/login_info)
#[doc(alias = "LoginInfoEcoExam")]
#[lark_api(
    id = "hire.v1.eco_exam.login_info",
    method = "POST",
    path = "/open-apis/hire/v1/eco_exams/:exam_id/login_info",
    token = "tenant",
    scopes = "hire:exam|hire:exam:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateEcoExamLoginInfo {
    /// Id of the written test, from the event `hire.eco_exam.created_v1`.
    pub exam_id: String,
    /// Outcome: 0 if the test was arranged, otherwise the provider's own error code.
    pub result: Option<i64>,
    /// Text about the success or failure.
    pub msg: Option<String>,
    /// How the candidate gets to the test.
    pub exam_login_info: EcoExamLoginInfo,
}

/// Returns the result of a candidate's written test, which then counts as answered.
///
/// For providers. Each call replaces the result before; no longer possible once the customer has finished marking in
/// Feishu Hire.
///
/// - `POST /open-apis/hire/v1/eco_exams/:exam_id/update_result` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_exam/update_result)
#[doc(alias = "UpdateResultEcoExam")]
#[lark_api(
    id = "hire.v1.eco_exam.update_result",
    method = "POST",
    path = "/open-apis/hire/v1/eco_exams/:exam_id/update_result",
    token = "tenant",
    scopes = "hire:exam|hire:exam:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateEcoExamResult {
    /// Id of the written test, from the event `hire.eco_exam.created_v1`.
    pub exam_id: String,
    /// Result of the candidate; a number from `0` to `100`, as a string, is advisable.
    pub result: String,
    /// When the result was found.
    pub result_time: Option<Text<UnixMillis>>,
    /// Reports on the test.
    pub report_list: Option<Vec<EcoExamResultReport>>,
    /// Single results within the test.
    pub detail_list: Option<Vec<EcoExamResultDetail>>,
    pub status: Option<i64>,
}

/// How a candidate gets to a written test.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoExamLoginInfo {
    /// Address of the test; enough on its own if it identifies the candidate and needs no login.
    pub exam_url: String,
    /// User name to log in with; needed if the address asks for a login.
    pub username: Option<String>,
    /// Password to log in with; needed if the address asks for a login.
    pub password: Option<String>,
}

/// A single result within a written test.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoExamResultDetail {
    /// Id of the result, chosen by the caller.
    pub id: Option<String>,
    /// What was assessed, chosen by the caller; the same name may come several times, and all are shown side by side.
    pub name: String,
    /// The result, in the caller's own words.
    pub result: String,
}

/// A report on a written test.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoExamResultReport {
    /// Title of the report.
    pub name: String,
    /// Address of the report.
    pub url: String,
    /// When the candidate finished the test.
    pub answer_time: Option<Text<UnixMillis>>,
}
