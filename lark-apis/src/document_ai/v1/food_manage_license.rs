// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Food manage licenses.
//!
//! `document_ai.v1.food_manage_license` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads a Chinese food business licence from a picture or PDF.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/food_manage_license/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:food_manage_license:recognize`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/food_manage_license/recognize)
#[lark_api(
    id = "document_ai.v1.food_manage_license.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/food_manage_license/recognize",
    token = "tenant",
    response = RecognizeFoodManageLicenseResponse,
    scopes = "document_ai:food_manage_license:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeFoodManageLicense {
    /// Picture or PDF of the licence: JPG, JPEG, PNG, BMP or PDF, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeFoodManageLicense`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeFoodManageLicenseResponse {
    /// What was read from the licence.
    pub food_manage_license: Option<FoodManageLicense>,
}

/// A detail read from a food business licence.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoodManageEntity {
    /// Which detail of it this is.
    pub r#type: Option<FoodManageEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// What was read from a food business licence.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoodManageLicense {
    /// What was read, by kind of detail.
    pub entities: Vec<FoodManageEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FoodManageEntityType {
    /// Number for complaints.
    ComplaintsHotline,
    /// Social credit code or identity number.
    CreditCode,
    /// Who supervises day by day.
    DailySupervisor,
    /// Authority that supervises day by day.
    DailySupervisoryAuthorities,
    /// Seat of the business.
    Domicile,
    /// Who signed the licence.
    Issuer,
    /// Authority that issued it.
    IssuingAuthority,
    /// Who legally represents or runs the business.
    LegalRepresentative,
    /// Number of the licence.
    LicenseNumber,
    /// Kind of business.
    MainBody,
    /// What may be sold or served.
    OperatingItem,
    /// Name of the business.
    Operator,
    /// Where the business is run.
    Premise,
    /// How long it is valid.
    ValidityPeriod,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
