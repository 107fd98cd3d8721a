// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Vehicle licenses.
//!
//! `document_ai.v1.vehicle_license` in the platform's terms.

use lark_runtime::{File, Model, StringEnum, lark_api};

/// Reads a Chinese vehicle licence from a picture.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/vehicle_license/recognize` with a tenant token, for custom and store apps
/// - Scope: `document_ai:vehicle_license:recognize`
/// - Rate limit: 10 a second
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
    /// Picture of the licence: JPG, JPEG, PNG or BMP, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeVehicleLicense`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeVehicleLicenseResponse {
    /// What was read from the licence.
    pub vehicle_license: Option<VehicleLicense>,
}

/// A detail read from a vehicle licence.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VehicleEntity {
    /// Which detail of it this is.
    pub r#type: Option<VehicleEntityType>,
    /// What was read for the detail.
    pub value: Option<String>,
}

/// What was read from a vehicle licence.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VehicleLicense {
    /// What was read, by kind of detail.
    pub entities: Vec<VehicleEntity>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VehicleEntityType {
    /// Where the owner lives.
    Address,
    /// How many people it may carry.
    ApprovedPassengersCapacity,
    /// Weight of the empty vehicle.
    CurbWeight,
    /// Number of the file on the vehicle.
    DocumentId,
    /// Number of the engine.
    EngineNumber,
    /// Outer dimensions.
    Gabarite,
    /// Record of inspections.
    InspectionRecord,
    /// When the licence was issued.
    IssueDate,
    /// Authority that issued it.
    LicenseIssuingAuthority,
    /// Make and model.
    Model,
    /// Who owns the vehicle.
    Owner,
    /// Number plate.
    PlateNumber,
    /// Load it may carry.
    RatifiedLoadCapacity,
    /// When the vehicle was registered.
    RegisterDate,
    /// Remarks on the licence.
    Remarks,
    /// Total weight.
    TotalMass,
    /// Weight it may pull.
    TractionMass,
    /// What it is used for.
    UseCharacter,
    /// Type of vehicle.
    VehicleType,
    /// Vehicle identification number.
    Vin,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
