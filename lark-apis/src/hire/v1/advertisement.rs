// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Advertisements.
//!
//! `hire.v1.advertisement` in the platform's terms.

use lark_runtime::lark_api;

/// Publishes a job posting on a careers site or on the referral platform.
///
/// The setting that lets the API keep jobs in step must be on in Feishu Hire (job management).
///
/// - `POST /open-apis/hire/v1/advertisements/:advertisement_id/publish` with a tenant token, for custom apps only
/// - Scope: `hire:advertisement`
/// - Rate limit: 10 a second
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
    /// Id of the job posting, from the answer of `hire.v1.job.combined_create`.
    pub advertisement_id: String,
    /// Channel to publish in, one at a time: `3` for the referral platform, a careers site's from `hire.v1.website.list`.
    pub job_channel_id: Option<String>,
}
