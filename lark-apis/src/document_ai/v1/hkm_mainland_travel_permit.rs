// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Hong Kong and Macau mainland travel permits.
//!
//! `document_ai.v1.hkm_mainland_travel_permit` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

use super::models::MainlandTravelPermit;

/// Reads a mainland travel permit of a Hong Kong or Macao resident from a picture.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/hkm_mainland_travel_permit/recognize` with a tenant token, for custom and store
///   apps
/// - Scope: `document_ai:hkm_mainland_travel_permit:recognize`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/hkm_mainland_travel_permit/recognize)
#[lark_api(
    id = "document_ai.v1.hkm_mainland_travel_permit.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/hkm_mainland_travel_permit/recognize",
    token = "tenant",
    response = RecognizeHkmMainlandTravelPermitResponse,
    scopes = "document_ai:hkm_mainland_travel_permit:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeHkmMainlandTravelPermit {
    /// Picture of the permit: JPG, JPEG, PNG or BMP, under 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`RecognizeHkmMainlandTravelPermit`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeHkmMainlandTravelPermitResponse {
    /// What was read from the permit.
    pub hkm_mainland_travel_permit: Option<MainlandTravelPermit>,
}
