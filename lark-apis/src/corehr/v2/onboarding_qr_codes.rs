// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Onboarding qr codes.
//!
//! `corehr.v2.onboarding_qr_codes` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::LocalizedName;

/// Creates onboarding qr codes.
///
/// - `POST /open-apis/corehr/v2/onboarding_qr_codes` with a tenant token, for custom and store apps
/// - Scope: `corehr:pre_hire:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1161001, 1161002
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
pub struct CreateOnboardingQrCodes {
    pub dimension_value_list: Vec<QrCodeDimensionValue>,
}

/// The answer to [`CreateOnboardingQrCodes`].
#[derive(Clone, Default, Model)]
pub struct CreateOnboardingQrCodesResponse {
    pub qr_code: Option<QrCode>,
}

/// Runs `dimension` on onboarding qr codes.
///
/// - `POST /open-apis/corehr/v2/onboarding_qr_codes/dimension` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:pre_hire:read`, `corehr:pre_hire:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1161001
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
pub struct GetOnboardingQrCodesDimension {}

/// The answer to [`GetOnboardingQrCodesDimension`].
#[doc(alias = "DimensionOnboardingQrCodesResponse")]
#[derive(Clone, Default, Model)]
pub struct GetOnboardingQrCodesDimensionResponse {
    pub dimension_list: Vec<QrCodeDimension>,
}

#[derive(Clone, Default, Model)]
pub struct QrCode {
    pub id: Option<String>,
    pub png: Option<String>,
    pub url: Option<String>,
    pub active: Option<bool>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub dimension_value_list: Vec<QrCodeDimensionValue>,
}

#[derive(Clone, Default, Model)]
pub struct QrCodeDimension {
    /// Required in requests.
    pub api_name: Option<String>,
    pub display_name: Option<LocalizedName>,
    /// One of `1` (single select), `2` (multi select), `3` (boolean).
    pub r#type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct QrCodeDimensionValue {
    /// Required in requests.
    pub dimension: Option<QrCodeDimension>,
    /// Required in requests.
    pub value: Option<QrCodeValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct QrCodeValue {
    pub select_value: Option<String>,
    pub multi_select_value: Clearable<Vec<String>>,
    pub bool_value: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
