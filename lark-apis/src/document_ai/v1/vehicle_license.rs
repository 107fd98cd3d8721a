// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Vehicle licenses.
//!
//! `document_ai.v1.vehicle_license` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// `document_ai.v1.vehicle_license.recognize`.
///
/// - `POST /open-apis/document_ai/v1/vehicle_license/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:vehicle_license:recognize`
/// - Rate limit: 10 a second
/// - Error codes: 2110001, 2110002, 2110003, 2110010
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/vehicle_license/recognize)
#[lark_api(
    id = "document_ai.v1.vehicle_license.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/vehicle_license/recognize",
    token = "tenant",
    response = RecognizeVehicleLicenseResponse,
    scopes = "document_ai:vehicle_license:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeVehicleLicense {
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeVehicleLicense`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeVehicleLicenseResponse {
    pub vehicle_license: Option<VehicleLicense>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VehicleEntity {
    pub r#type: Option<VehicleEntityType>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VehicleLicense {
    pub entities: Vec<VehicleEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VehicleEntityType {
    Address,
    ApprovedPassengersCapacity,
    CurbWeight,
    DocumentId,
    EngineNumber,
    Gabarite,
    InspectionRecord,
    IssueDate,
    LicenseIssuingAuthority,
    Model,
    Owner,
    PlateNumber,
    RatifiedLoadCapacity,
    RegisterDate,
    Remarks,
    TotalMass,
    TractionMass,
    UseCharacter,
    VehicleType,
    Vin,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
