// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Runs of an aily session.
//!
//! `aily.v1.aily_session.run` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

/// `aily.v1.aily_session.run.cancel`.
///
/// - `POST /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel` with a tenant or user token, for custom
///   apps only
/// - Scope: `aily:run:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
/// - [Documentation](https://open.feishu.cn/document/aily-v1/aily_session-run/cancel)
#[lark_api(
    id = "aily.v1.aily_session.run.cancel",
    method = "POST",
    path = "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel",
    token = "tenant|user",
    response = AilySessionRunResponse,
    scopes = "aily:run:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelAilySessionRun {
    pub aily_session_id: String,
    pub run_id: String,
}

/// `aily.v1.aily_session.run.create`.
///
/// - `POST /open-apis/aily/v1/sessions/:aily_session_id/runs` with a tenant or user token, for custom apps only
/// - Scope: `aily:run:write`
/// - Rate limit: 100 a minute
/// - Error codes: 2700001
/// - [Documentation](https://open.feishu.cn/document/aily-v1/aily_session-run/create)
#[lark_api(
    id = "aily.v1.aily_session.run.create",
    method = "POST",
    path = "/open-apis/aily/v1/sessions/:aily_session_id/runs",
    token = "tenant|user",
    response = AilySessionRunResponse,
    scopes = "aily:run:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAilySessionRun {
    pub aily_session_id: String,
    #[lark(header = "X-Aily-BizUserID")]
    pub aily_biz_user_id: Option<String>,
    pub app_id: String,
    pub skill_id: Option<String>,
    pub skill_input: Option<String>,
    pub metadata: Option<String>,
}

/// `aily.v1.aily_session.run.get`.
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:run:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
/// - [Documentation](https://open.feishu.cn/document/aily-v1/aily_session-run/get)
#[lark_api(
    id = "aily.v1.aily_session.run.get",
    method = "GET",
    path = "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id",
    token = "tenant|user",
    response = AilySessionRunResponse,
    scopes = "aily:run:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAilySessionRun {
    pub aily_session_id: String,
    pub run_id: String,
}

/// `aily.v1.aily_session.run.list`.
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id/runs` with a tenant or user token, for custom apps only
/// - Scope: `aily:run:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
/// - [Documentation](https://open.feishu.cn/document/aily-v1/aily_session-run/list)
#[lark_api(
    id = "aily.v1.aily_session.run.list",
    method = "GET",
    path = "/open-apis/aily/v1/sessions/:aily_session_id/runs",
    token = "tenant|user",
    response = ListAilySessionRunResponse,
    paging(items = Run, list = "runs"),
    scopes = "aily:run:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAilySessionRun {
    pub aily_session_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListAilySessionRun`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAilySessionRunResponse {
    pub runs: Vec<Run>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// The answer to [`CancelAilySessionRun`], [`CreateAilySessionRun`] and [`GetAilySessionRun`].
#[doc(alias("CancelAilySessionRunResponse", "CreateAilySessionRunResponse", "GetAilySessionRunResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilySessionRunResponse {
    pub run: Option<Run>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Run {
    pub id: Option<String>,
    pub created_at: Option<Text<UnixMillis>>,
    pub app_id: Option<String>,
    pub session_id: Option<String>,
    pub status: Option<RunStatus>,
    pub started_at: Option<Text<UnixMillis>>,
    pub ended_at: Option<Text<UnixMillis>>,
    pub error: Option<RunError>,
    pub metadata: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RunError {
    pub code: Option<String>,
    pub message: Option<String>,
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RunStatus {
    #[lark(rename = "CANCELLED")]
    Cancelled,
    #[lark(rename = "COMPLETED")]
    Completed,
    #[lark(rename = "EXPIRED")]
    Expired,
    #[lark(rename = "FAILED")]
    Failed,
    #[lark(rename = "IN_PROGRESS")]
    InProgress,
    #[lark(rename = "QUEUED")]
    Queued,
    #[lark(rename = "REQUIRES_MESSAGE")]
    RequiresMessage,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
