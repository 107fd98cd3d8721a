// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Health certificates.
//!
//! `document_ai.v1.health_certificate` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads a Chinese health certificate from a picture.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/health_certificate/recognize` with a tenant or user token, for custom and store
///   apps
/// - Scope: `document_ai:health_certificate:recognize`
/// - Rate limit: 10 a second
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
    /// Picture of the certificate: JPG, JPEG, PNG or BMP, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeHealthCertificate`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeHealthCertificateResponse {
    /// What was read from the certificate.
    pub health_certificate: Option<HealthCertificate>,
}

/// What was read from a health certificate.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct HealthCertificate {
    /// What was read, by kind of detail.
    pub entities: Vec<HealthCertificateEntity>,
}

/// A detail read from a health certificate.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct HealthCertificateEntity {
    /// Which detail of it this is.
    pub r#type: Option<HealthCertificateEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum HealthCertificateEntityType {
    /// When it was applied for.
    DateOfHandling,
    /// When it was issued.
    DateOfIssue,
    /// When the holder was examined.
    DateOfMedicalExamination,
    /// Authority that issued it.
    IssuedBy,
    /// Name of the holder.
    Name,
    /// Another date on it.
    OtherDate,
    /// Until when it is valid.
    ValidDate,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
