// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attachments of an interview record.
//!
//! `hire.v1.interview_record.attachment` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::AttachmentInfo;

/// Fetches the assessments of an application as a PDF, with the main facts of the application.
///
/// - `GET /open-apis/hire/v1/interview_records/attachments` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/interview/get-2)
#[lark_api(
    id = "hire.v1.interview_record.attachment.get",
    method = "GET",
    path = "/open-apis/hire/v1/interview_records/attachments",
    token = "tenant",
    response = GetInterviewRecordAttachmentResponse,
    scopes = "hire:interview:readonly|hire:interview",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInterviewRecordAttachment {
    /// Id of the application, from `hire.v1.application.list`.
    pub application_id: String,
    /// Assessment to put into the PDF, from `hire.v1.interview.list`; left out, all of the application.
    pub interview_record_id: Option<String>,
    /// Language of the PDF: Chinese or English. Default: 1 (Chinese).
    /// One of `1` (chinese), `2` (english).
    pub language: Option<i64>,
}

/// The answer to [`GetInterviewRecordAttachment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetInterviewRecordAttachmentResponse {
    /// The PDF with the assessments.
    pub attachment: Option<AttachmentInfo>,
}
