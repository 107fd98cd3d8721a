// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Food manage licenses.
//!
//! `document_ai.v1.food_manage_license` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.food_manage_license.recognize`.
///
/// - `POST /open-apis/document_ai/v1/food_manage_license/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:food_manage_license:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
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
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeFoodManageLicense`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeFoodManageLicenseResponse {
    pub food_manage_license: Option<FoodManageLicense>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoodManageEntity {
    pub r#type: Option<FoodManageEntityType>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoodManageLicense {
    pub entities: Vec<FoodManageEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FoodManageEntityType {
    ComplaintsHotline,
    CreditCode,
    DailySupervisor,
    DailySupervisoryAuthorities,
    Domicile,
    Issuer,
    IssuingAuthority,
    LegalRepresentative,
    LicenseNumber,
    MainBody,
    OperatingItem,
    Operator,
    Premise,
    ValidityPeriod,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
