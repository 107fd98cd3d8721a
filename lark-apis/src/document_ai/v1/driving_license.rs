// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Driving licenses.
//!
//! `document_ai.v1.driving_license` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads a Chinese driving licence from a picture.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/driving_license/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:driving_license:recognize`
/// - Rate limit: 10 a second
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
    /// Picture of the licence: JPG, JPEG, PNG or BMP, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeDrivingLicense`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeDrivingLicenseResponse {
    /// What was read from the licence.
    pub driving_license: Option<DrvingLicense>,
}

/// A detail read from a driving licence.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DrivingEntity {
    /// Which detail of it this is.
    pub r#type: Option<DrivingEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// What was read from a driving licence.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DrvingLicense {
    /// What was read, by kind of detail.
    pub entities: Vec<DrivingEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DrivingEntityType {
    /// Where the holder lives.
    Address,
    /// Classes of vehicles allowed.
    Class,
    /// Birthday of the holder.
    DateOfBirth,
    /// When a licence was first issued.
    DateOfFirstIssue,
    /// Number of the file on the holder.
    DocumentId,
    /// Number of the licence.
    IdNumber,
    /// Where the photo is.
    IdPhotoLocation,
    /// Authority that issued it.
    LicenseIssuingAuthority,
    /// Name of the holder.
    Name,
    /// Nationality of the holder.
    Nationality,
    /// Notes on the licence.
    Record,
    /// Sex of the holder.
    Sex,
    /// From when it is valid.
    ValidBegin,
    /// Until when it is valid.
    ValidEnd,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
