// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Exams.
//!
//! `hire.v1.exam` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::HireUserIdType;

/// Adds the result of a written test to an application.
///
/// - `POST /open-apis/hire/v1/exams` with a tenant token, for custom and store apps
/// - Scope: `hire:exam`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct CreateExam {
    /// Kind of the user ids in the request; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    /// The application the test belongs to, from `hire.v1.application.list`.
    pub application_id: String,
    /// Title of the test paper.
    pub exam_resource_name: String,
    /// Score of the candidate, with one decimal.
    pub score: f64,
    /// Id of the report file, from `hire.v1.attachment.create`.
    pub uuid: Option<String>,
    /// User who adds the result, in the kind of `user_id_type`.
    pub operator_id: String,
}

/// The answer to [`CreateExam`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateExamResponse {
    /// Id of the written test.
    pub exam_id: Option<String>,
    /// The application the test belongs to.
    pub application_id: Option<String>,
    /// Title of the test paper.
    pub exam_resource_name: Option<String>,
    /// Score of the candidate.
    pub score: Option<f64>,
    /// Id of the report file.
    pub uuid: Option<String>,
    /// User who added the result.
    pub operator_id: Option<String>,
    /// When the result was added.
    pub operate_time: Option<Text<UnixMillis>>,
}
