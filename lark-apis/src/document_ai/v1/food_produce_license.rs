// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Food produce licenses.
//!
//! `document_ai.v1.food_produce_license` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.food_produce_license.recognize`.
///
/// - `POST /open-apis/document_ai/v1/food_produce_license/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:food_produce_license:recoginze`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
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
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeFoodProduceLicense`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeFoodProduceLicenseResponse {
    pub food_produce_license: Option<FoodProduceLicense>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoodProduceEntity {
    pub r#type: Option<FoodProduceEntityType>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoodProduceLicense {
    pub entities: Vec<FoodProduceEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FoodProduceEntityType {
    ComplaintsHotline,
    CreditCode,
    DailySupervisor,
    DailySupervisoryAuthorities,
    Domicile,
    FoodCategory,
    Issuer,
    IssuingAuthority,
    LegalRepresentative,
    LicenseNumber,
    Producer,
    ProductionAddress,
    ValidityPeriod,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
