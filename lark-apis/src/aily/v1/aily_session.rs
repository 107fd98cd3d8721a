// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Aily sessions.
//!
//! `aily.v1.aily_session` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// `aily.v1.aily_session.create`.
///
/// - `POST /open-apis/aily/v1/sessions` with a tenant or user token, for custom apps only
/// - Scope: `aily:session:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
/// - [Documentation](https://open.feishu.cn/document/aily-v1/aily_session/create)
#[lark_api(
    id = "aily.v1.aily_session.create",
    method = "POST",
    path = "/open-apis/aily/v1/sessions",
    token = "tenant|user",
    response = AilySessionResponse,
    scopes = "aily:session:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAilySession {
    #[lark(header = "X-Aily-BizUserID")]
    pub aily_biz_user_id: Option<String>,
    pub channel_context: Option<String>,
    pub metadata: Option<String>,
}

/// `aily.v1.aily_session.delete`.
///
/// - `DELETE /open-apis/aily/v1/sessions/:aily_session_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:session:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
/// - [Documentation](https://open.feishu.cn/document/aily-v1/aily_session/delete)
#[lark_api(
    id = "aily.v1.aily_session.delete",
    method = "DELETE",
    path = "/open-apis/aily/v1/sessions/:aily_session_id",
    token = "tenant|user",
    scopes = "aily:session:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAilySession {
    pub aily_session_id: String,
}

/// `aily.v1.aily_session.get`.
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:session:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
/// - [Documentation](https://open.feishu.cn/document/aily-v1/aily_session/get)
#[lark_api(
    id = "aily.v1.aily_session.get",
    method = "GET",
    path = "/open-apis/aily/v1/sessions/:aily_session_id",
    token = "tenant|user",
    response = AilySessionResponse,
    scopes = "aily:session:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAilySession {
    pub aily_session_id: String,
}

/// `aily.v1.aily_session.update`.
///
/// - `PUT /open-apis/aily/v1/sessions/:aily_session_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:session:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
/// - [Documentation](https://open.feishu.cn/document/aily-v1/aily_session/update)
#[lark_api(
    id = "aily.v1.aily_session.update",
    method = "PUT",
    path = "/open-apis/aily/v1/sessions/:aily_session_id",
    token = "tenant|user",
    response = AilySessionResponse,
    scopes = "aily:session:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateAilySession {
    pub aily_session_id: String,
    pub channel_context: Option<String>,
    pub metadata: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilySession {
    pub id: Option<String>,
    pub created_at: Option<Text<UnixMillis>>,
    pub modified_at: Option<Text<UnixMillis>>,
    pub created_by: Option<String>,
    pub channel_context: Option<String>,
    pub metadata: Option<String>,
}

/// The answer to [`CreateAilySession`], [`GetAilySession`] and [`UpdateAilySession`].
#[doc(alias("CreateAilySessionResponse", "GetAilySessionResponse", "UpdateAilySessionResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilySessionResponse {
    pub session: Option<AilySession>,
}
