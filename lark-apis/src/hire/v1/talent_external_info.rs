// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External information of a talent.
//!
//! `hire.v1.talent.external_info` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// Marks a talent as coming from another system and records when it was created there.
///
/// - `POST /open-apis/hire/v1/talents/:talent_id/external_info` with a tenant token, for custom apps only
/// - Scope: `hire:talent`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/import-external-system-information/create-5)
#[lark_api(
    id = "hire.v1.talent.external_info.create",
    method = "POST",
    path = "/open-apis/hire/v1/talents/:talent_id/external_info",
    token = "tenant",
    response = TalentExternalInfoResponse,
    scopes = "hire:talent",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTalentExternalInfo {
    /// Id of the talent, from `hire.v1.talent.list`.
    pub talent_id: String,
    /// When the talent was created in the other system.
    pub external_create_time: Text<UnixMillis>,
}

/// Changes when a talent was created in the other system.
///
/// - `PUT /open-apis/hire/v1/talents/:talent_id/external_info` with a tenant token, for custom apps only
/// - Scope: `hire:talent`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/import-external-system-information/update)
#[lark_api(
    id = "hire.v1.talent.external_info.update",
    method = "PUT",
    path = "/open-apis/hire/v1/talents/:talent_id/external_info",
    token = "tenant",
    response = TalentExternalInfoResponse,
    scopes = "hire:talent",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateTalentExternalInfo {
    /// Id of the talent, from `hire.v1.talent.list`.
    pub talent_id: String,
    /// When the talent was created in the other system.
    pub external_create_time: Text<UnixMillis>,
}

/// The answer to [`CreateTalentExternalInfo`] and [`UpdateTalentExternalInfo`].
#[doc(alias("CreateTalentExternalInfoResponse", "UpdateTalentExternalInfoResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentExternalInfoResponse {
    /// What was recorded about the talent's origin.
    pub external_info: Option<TalentExternalInfo>,
}

/// The origin of a talent in another system.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentExternalInfo {
    /// The talent it is about.
    pub talent_id: Option<String>,
    /// When the talent was created in the other system.
    pub external_create_time: Option<Text<UnixMillis>>,
}
