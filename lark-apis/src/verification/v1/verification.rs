// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Verifications.
//!
//! `verification.v1.verification` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the legal name of the organisation and whether it is verified.
///
/// - `GET /open-apis/verification/v1/verification` with a tenant token, for custom and store apps
/// - Scope: `verification:verification_information:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/verification-v1/get)
#[lark_api(
    id = "verification.v1.verification.get",
    method = "GET",
    path = "/open-apis/verification/v1/verification",
    token = "tenant",
    response = GetVerificationResponse,
    scopes = "verification:verification_information:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetVerification {}

/// The answer to [`GetVerification`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetVerificationResponse {
    /// Legal name of the organisation, and whether it is verified.
    pub verification: Option<Verification>,
}

/// The legal name of an organisation, and whether it is verified.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Verification {
    /// Legal name of the organisation.
    pub name: Option<String>,
    /// Whether the organisation has been verified.
    pub has_verification: Option<bool>,
}
