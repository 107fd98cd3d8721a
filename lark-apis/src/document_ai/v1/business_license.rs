// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Business licenses.
//!
//! `document_ai.v1.business_license` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.business_license.recognize`.
///
/// - `POST /open-apis/document_ai/v1/business_license/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:business_license:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
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
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeBusinessLicense`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseResponse {
    pub business_license: Option<BusinessLicense>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BusinessEntity {
    pub r#type: Option<BusinessEntityType>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BusinessLicense {
    pub entities: Vec<BusinessEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BusinessEntityType {
    ApprovalDate,
    BusinessScope,
    CertificateType,
    CompanyName,
    CompanyType,
    Domicile,
    EstablishedDate,
    EstablishedTime,
    LegalRepresentative,
    RegisteredCapital,
    UnifiedSocialCreditCode,
    Website,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
