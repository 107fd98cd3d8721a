// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Onboarding qr codes.
//!
//! `corehr.v2.onboarding_qr_codes` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::LocalizedName;

/// Creates a QR code that new employees scan to onboard.
///
/// - `POST /open-apis/corehr/v2/onboarding_qr_codes` with a tenant token, for custom and store apps
/// - Scope: `corehr:pre_hire:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/create-onboarding-qr-code)
#[lark_api(
    id = "corehr.v2.onboarding_qr_codes.create",
    method = "POST",
    path = "/open-apis/corehr/v2/onboarding_qr_codes",
    token = "tenant",
    response = CreateOnboardingQrCodesResponse,
    scopes = "corehr:pre_hire:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOnboardingQrCodes {
    /// Dimensions of the QR code with their values. 1 to 1000.
    pub dimension_value_list: Vec<QrCodeDimensionValue>,
}

/// The answer to [`CreateOnboardingQrCodes`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateOnboardingQrCodesResponse {
    /// QR code that was created.
    pub qr_code: Option<QrCode>,
}

/// Lists the dimensions enabled for onboarding QR codes, such as department and job.
///
/// - `POST /open-apis/corehr/v2/onboarding_qr_codes/dimension` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:pre_hire:read`, `corehr:pre_hire:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/onboarding-qr-code-dimension)
#[doc(alias = "DimensionOnboardingQrCodes")]
#[lark_api(
    id = "corehr.v2.onboarding_qr_codes.dimension",
    method = "POST",
    path = "/open-apis/corehr/v2/onboarding_qr_codes/dimension",
    token = "tenant",
    response = GetOnboardingQrCodesDimensionResponse,
    scopes = "corehr:pre_hire:read|corehr:pre_hire:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOnboardingQrCodesDimension {}

/// The answer to [`GetOnboardingQrCodesDimension`].
#[doc(alias = "DimensionOnboardingQrCodesResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOnboardingQrCodesDimensionResponse {
    /// Dimensions that are enabled for QR codes.
    pub dimension_list: Vec<QrCodeDimension>,
}

/// A QR code for onboarding.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QrCode {
    /// Id of the QR code.
    pub id: Option<String>,
    /// Link to the image of the QR code; file names tell the languages apart.
    pub png: Option<String>,
    /// Link that the QR code holds.
    pub url: Option<String>,
    /// Whether the QR code is valid.
    pub active: Option<bool>,
    /// Who created the QR code.
    pub created_by: Option<String>,
    /// Who last changed the QR code.
    pub updated_by: Option<String>,
    /// When the QR code was created.
    pub created_at: Option<i64>,
    /// When the QR code was last changed.
    pub updated_at: Option<i64>,
    /// Dimensions of the QR code with their values.
    pub dimension_value_list: Vec<QrCodeDimensionValue>,
}

/// A dimension of onboarding QR codes.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct QrCodeDimension {
    /// API name of the dimension, such as `company`, from `corehr.v2.onboarding_qr_codes.dimension`.
    /// Required in requests.
    pub api_name: Option<String>,
    /// Name of the dimension, in Chinese and English.
    pub display_name: Option<LocalizedName>,
    /// Kind of dimension: 1 one choice, 2 several choices, 3 yes or no.
    /// One of `1` (single select), `2` (multi select), `3` (boolean).
    pub r#type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A dimension of a QR code with its value.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct QrCodeDimensionValue {
    /// Dimension the value belongs to.
    /// Required in requests.
    pub dimension: Option<QrCodeDimension>,
    /// Value of the dimension; those possible are listed by `corehr.v2.onboarding_qr_codes.dimension`.
    /// Required in requests.
    pub value: Option<QrCodeValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Value of a dimension, by its type.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct QrCodeValue {
    /// Value of a dimension with one choice.
    pub select_value: Option<String>,
    /// Values of a dimension with several choices. 1 to 1000.
    pub multi_select_value: Clearable<Vec<String>>,
    /// Value of a yes-or-no dimension.
    pub bool_value: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
