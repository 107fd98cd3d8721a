// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Driving licenses.
//!
//! `document_ai.v1.driving_license` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.driving_license.recognize`.
///
/// - `POST /open-apis/document_ai/v1/driving_license/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:driving_license:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/driving_license/recognize)
#[lark_api(
    id = "document_ai.v1.driving_license.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/driving_license/recognize",
    token = "tenant",
    response = RecognizeDrivingLicenseResponse,
    scopes = "document_ai:driving_license:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeDrivingLicense {
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeDrivingLicense`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeDrivingLicenseResponse {
    pub driving_license: Option<DrvingLicense>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DrivingEntity {
    pub r#type: Option<DrivingEntityType>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DrvingLicense {
    pub entities: Vec<DrivingEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DrivingEntityType {
    Address,
    Class,
    DateOfBirth,
    DateOfFirstIssue,
    DocumentId,
    IdNumber,
    IdPhotoLocation,
    LicenseIssuingAuthority,
    Name,
    Nationality,
    Record,
    Sex,
    ValidBegin,
    ValidEnd,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
