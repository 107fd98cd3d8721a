// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Aily sessions.
//!
//! `aily.v1.aily_session` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// Starts a session with an Aily app, in which messages and runs are then created.
///
/// Next, write the question with `aily.v1.aily_session.aily_message.create` and let the app answer with
/// `aily.v1.aily_session.run.create`.
///
/// - `POST /open-apis/aily/v1/sessions` with a tenant or user token, for custom apps only
/// - Scope: `aily:session:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Variables of your own, as JSON text; workflow skills read them as global variables. At most 255 characters.
    pub channel_context: Option<String>,
    /// Data of your own kept with the session and returned unchanged when it is fetched. At most 255 characters.
    pub metadata: Option<String>,
}

/// Deletes a session with an Aily app.
///
/// - `DELETE /open-apis/aily/v1/sessions/:aily_session_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:session:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the session, `session_...`, from `aily.v1.aily_session.create`. At most 32 characters.
    pub aily_session_id: String,
}

/// Fetches a session with an Aily app: its variables, creator and times.
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:session:read`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the session, `session_...`, from `aily.v1.aily_session.create`. At most 32 characters.
    pub aily_session_id: String,
}

/// Replaces the variables of a session with an Aily app.
///
/// - `PUT /open-apis/aily/v1/sessions/:aily_session_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:session:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the session, `session_...`, from `aily.v1.aily_session.create`. At most 32 characters.
    pub aily_session_id: String,
    /// Variables of your own, as JSON text; workflow skills read them as global variables. At most 255 characters.
    pub channel_context: Option<String>,
    /// Data of your own kept with the session and returned unchanged when it is fetched. At most 255 characters.
    pub metadata: Option<String>,
}

/// A session with an Aily app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilySession {
    /// Id of the session, `session_...`.
    pub id: Option<String>,
    /// When the session was created.
    pub created_at: Option<Text<UnixMillis>>,
    /// When the session was last changed.
    pub modified_at: Option<Text<UnixMillis>>,
    /// Aily user id of whoever started the session.
    pub created_by: Option<String>,
    /// Variables of your own, as JSON text; workflow skills read them as global variables.
    pub channel_context: Option<String>,
    /// Data of your own kept with the session and returned unchanged.
    pub metadata: Option<String>,
}

/// The answer to [`CreateAilySession`], [`GetAilySession`] and [`UpdateAilySession`].
#[doc(alias("CreateAilySessionResponse", "GetAilySessionResponse", "UpdateAilySessionResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilySessionResponse {
    /// The new session.
    pub session: Option<AilySession>,
}
