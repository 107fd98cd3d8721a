// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Taiwan mainland travel permits.
//!
//! `document_ai.v1.tw_mainland_travel_permit` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

use super::models::MainlandTravelPermit;

/// Reads a mainland travel permit of a Taiwan resident from a picture.
///
/// All apps of a tenant share 10 calls a second.
///
/// - `POST /open-apis/document_ai/v1/tw_mainland_travel_permit/recognize` with a tenant token, for custom and store
///   apps
/// - Scope: `document_ai:tw_mainland_travel_permit:recognize`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/ai/document_ai-v1/tw_mainland_travel_permit/recognize)
#[lark_api(
    id = "document_ai.v1.tw_mainland_travel_permit.recognize",
    method = "POST",
    path = "/open-apis/document_ai/v1/tw_mainland_travel_permit/recognize",
    token = "tenant",
    response = RecognizeTwMainlandTravelPermitResponse,
    scopes = "document_ai:tw_mainland_travel_permit:recognize",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecognizeTwMainlandTravelPermit {
    /// Picture of the permit: JPG, JPEG, PNG or BMP, under 10 MB.
    #[lark(file)]
    pub file: Option<File>,
}

/// The answer to [`RecognizeTwMainlandTravelPermit`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeTwMainlandTravelPermitResponse {
    /// What was read from the permit.
    pub tw_mainland_travel_permit: Option<MainlandTravelPermit>,
}
