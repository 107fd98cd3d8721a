// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Health certificates.
//!
//! `document_ai.v1.health_certificate` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.health_certificate.recognize`.
///
/// - `POST /open-apis/document_ai/v1/health_certificate/recognize` with a tenant or user token, for custom and store
///   apps
/// - Scope: `document_ai:health_certificate:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/health_certificate/recognize)
#[lark_api(
    id = "document_ai.v1.health_certificate.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/health_certificate/recognize",
    token = "tenant|user",
    response = RecognizeHealthCertificateResponse,
    scopes = "document_ai:health_certificate:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeHealthCertificate {
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeHealthCertificate`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeHealthCertificateResponse {
    pub health_certificate: Option<HealthCertificate>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct HealthCertificate {
    pub entities: Vec<HealthCertificateEntity>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct HealthCertificateEntity {
    pub r#type: Option<HealthCertificateEntityType>,
    pub value: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum HealthCertificateEntityType {
    DateOfHandling,
    DateOfIssue,
    DateOfMedicalExamination,
    IssuedBy,
    Name,
    OtherDate,
    ValidDate,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
