// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem exams.
//!
//! `hire.v1.eco_exam` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// Runs `login_info` on an ecosystem exam.
///
/// - `POST /open-apis/hire/v1/eco_exams/:exam_id/login_info` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002851
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
pub struct UpdateEcoExamLoginInfo {
    pub exam_id: String,
    pub result: Option<i64>,
    pub msg: Option<String>,
    pub exam_login_info: EcoExamLoginInfo,
}

/// Updates a result of an ecosystem exam.
///
/// - `POST /open-apis/hire/v1/eco_exams/:exam_id/update_result` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002855
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
pub struct UpdateEcoExamResult {
    pub exam_id: String,
    pub result: String,
    pub result_time: Option<Text<UnixMillis>>,
    pub report_list: Option<Vec<EcoExamResultReport>>,
    pub detail_list: Option<Vec<EcoExamResultDetail>>,
    pub status: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct EcoExamLoginInfo {
    /// Required in requests.
    pub exam_url: Option<String>,
    pub username: Option<String>,
    pub password: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct EcoExamResultDetail {
    pub id: Option<String>,
    /// Required in requests.
    pub name: Option<String>,
    /// Required in requests.
    pub result: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct EcoExamResultReport {
    /// Required in requests.
    pub name: Option<String>,
    /// Required in requests.
    pub url: Option<String>,
    pub answer_time: Option<Text<UnixMillis>>,
}
