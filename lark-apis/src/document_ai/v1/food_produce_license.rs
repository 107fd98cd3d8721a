// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Food produce licenses.
//!
//! `document_ai.v1.food_produce_license` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads a Chinese food production licence from a picture or PDF.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/food_produce_license/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:food_produce_license:recoginze`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/food_produce_license/recognize)
#[lark_api(
    id = "document_ai.v1.food_produce_license.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/food_produce_license/recognize",
    token = "tenant",
    response = RecognizeFoodProduceLicenseResponse,
    scopes = "document_ai:food_produce_license:recoginze",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeFoodProduceLicense {
    /// Picture or PDF of the licence: JPG, JPEG, PNG, BMP or PDF, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeFoodProduceLicense`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeFoodProduceLicenseResponse {
    /// What was read from the licence.
    pub food_produce_license: Option<FoodProduceLicense>,
}

/// A detail read from a food production licence.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoodProduceEntity {
    /// Which detail of it this is.
    pub r#type: Option<FoodProduceEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// What was read from a food production licence.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoodProduceLicense {
    /// What was read, by kind of detail.
    pub entities: Vec<FoodProduceEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FoodProduceEntityType {
    /// Number for complaints.
    ComplaintsHotline,
    /// Social credit code or identity number.
    CreditCode,
    /// Who supervises day by day.
    DailySupervisor,
    /// Authority that supervises day by day.
    DailySupervisoryAuthorities,
    /// Seat of the producer.
    Domicile,
    /// Kinds of food produced.
    FoodCategory,
    /// Who signed the licence.
    Issuer,
    /// Authority that issued it.
    IssuingAuthority,
    /// Who legally represents or runs the producer.
    LegalRepresentative,
    /// Number of the licence.
    LicenseNumber,
    /// Name of the producer.
    Producer,
    /// Where the food is produced.
    ProductionAddress,
    /// How long it is valid.
    ValidityPeriod,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
