// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Advertisements.
//!
//! `hire.v1.advertisement` in the platform's terms.

use lark_runtime::lark_api;

/// Publishes an advertisement.
///
/// - `POST /open-apis/hire/v1/advertisements/:advertisement_id/publish` with a tenant token, for custom apps only
/// - Scope: `hire:advertisement`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002609, 1002613, 1002624
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/publish)
#[lark_api(
    id = "hire.v1.advertisement.publish",
    method = "POST",
    path = "/open-apis/hire/v1/advertisements/:advertisement_id/publish",
    token = "tenant",
    scopes = "hire:advertisement",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PublishAdvertisement {
    pub advertisement_id: String,
    pub job_channel_id: Option<String>,
}
