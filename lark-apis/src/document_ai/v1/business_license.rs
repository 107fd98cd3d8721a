// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Business licenses.
//!
//! `document_ai.v1.business_license` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads a Chinese business licence from a picture or PDF.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/business_license/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:business_license:recognize`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/business_license/recognize)
#[lark_api(
    id = "document_ai.v1.business_license.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/business_license/recognize",
    token = "tenant",
    response = RecognizeBusinessLicenseResponse,
    scopes = "document_ai:business_license:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeBusinessLicense {
    /// Picture or PDF of the licence: JPG, JPEG, PNG, BMP or PDF, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeBusinessLicense`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseResponse {
    /// What was read from the licence.
    pub business_license: Option<BusinessLicense>,
}

/// A detail read from a business licence.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BusinessEntity {
    /// Which detail of it this is.
    pub r#type: Option<BusinessEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// What was read from a business licence.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BusinessLicense {
    /// What was read, by kind of detail.
    pub entities: Vec<BusinessEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BusinessEntityType {
    /// When the licence was approved.
    ApprovalDate,
    /// What the company may do.
    BusinessScope,
    /// Kind of certificate.
    CertificateType,
    /// Name of the company.
    CompanyName,
    /// Legal form of the company.
    CompanyType,
    /// Seat of the company.
    Domicile,
    /// How long the company may do business.
    EstablishedDate,
    /// When the company was founded.
    EstablishedTime,
    /// Who legally represents the company.
    LegalRepresentative,
    /// Registered capital.
    RegisteredCapital,
    /// Unified social credit code.
    UnifiedSocialCreditCode,
    /// Site of the public credit register.
    Website,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
