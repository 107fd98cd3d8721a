// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Exams.
//!
//! `hire.v1.exam` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::HireUserIdType;

/// Creates an exam.
///
/// - `POST /open-apis/hire/v1/exams` with a tenant token, for custom and store apps
/// - Scope: `hire:exam`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/exam/create)
#[lark_api(
    id = "hire.v1.exam.create",
    method = "POST",
    path = "/open-apis/hire/v1/exams",
    token = "tenant",
    response = CreateExamResponse,
    scopes = "hire:exam",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct CreateExam {
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    pub application_id: String,
    pub exam_resource_name: String,
    pub score: f64,
    pub uuid: Option<String>,
    pub operator_id: String,
}

/// The answer to [`CreateExam`].
#[derive(Clone, Default, Model)]
pub struct CreateExamResponse {
    pub exam_id: Option<String>,
    pub application_id: Option<String>,
    pub exam_resource_name: Option<String>,
    pub score: Option<f64>,
    pub uuid: Option<String>,
    pub operator_id: Option<String>,
    pub operate_time: Option<Text<UnixMillis>>,
}
