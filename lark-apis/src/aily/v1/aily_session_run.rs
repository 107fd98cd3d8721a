// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Runs of an aily session.
//!
//! `aily.v1.aily_session.run` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

/// Stops a run of an Aily app.
///
/// A run that has already ended keeps its state.
///
/// - `POST /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel` with a tenant or user token, for custom
///   apps only
/// - Scope: `aily:run:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the session, `session_...`, from `aily.v1.aily_session.create`. At most 32 characters.
    pub aily_session_id: String,
    /// Id of the run, `run_...`. 5 to 32 characters.
    pub run_id: String,
}

/// Starts a run, in which an Aily app works on the messages of a session.
///
/// Ask for the state with `aily.v1.aily_session.run.get`; once it is `COMPLETED`, the answer is among
/// `aily.v1.aily_session.aily_message.list`.
///
/// - `POST /open-apis/aily/v1/sessions/:aily_session_id/runs` with a tenant or user token, for custom apps only
/// - Scope: `aily:run:write`
/// - Rate limit: 100 a minute
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
    /// Id of the session, `session_...`, from `aily.v1.aily_session.create`. At most 32 characters.
    pub aily_session_id: String,
    #[lark(header = "X-Aily-BizUserID")]
    pub aily_biz_user_id: Option<String>,
    /// Id of the Aily app, `spring_...__c`, from the URL of the app on the Aily platform. At most 64 characters.
    pub app_id: String,
    /// Skill to use, `skill_...`; saves the app the time to choose one. At most 32 characters.
    pub skill_id: Option<String>,
    /// Parameters for the skill, as JSON text; only with `skill_id`. At most 255 characters.
    pub skill_input: Option<String>,
    /// Data of your own as JSON text, returned unchanged when the run is fetched. At most 255 characters.
    pub metadata: Option<String>,
}

/// Fetches the state, times and error of a run.
///
/// Once the state is `COMPLETED`, `aily.v1.aily_session.aily_message.list` has what the app answered.
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:run:read`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the session, `session_...`, from `aily.v1.aily_session.create`. At most 32 characters.
    pub aily_session_id: String,
    /// Id of the run, `run_...`. 5 to 32 characters.
    pub run_id: String,
}

/// Lists the runs of a session, with their states and times.
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id/runs` with a tenant or user token, for custom apps only
/// - Scope: `aily:run:read`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the session, `session_...`, from `aily.v1.aily_session.create`. At most 32 characters.
    pub aily_session_id: String,
    /// How many runs a page has at most. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListAilySessionRun`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAilySessionRunResponse {
    /// Runs of this page.
    pub runs: Vec<Run>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// The answer to [`CancelAilySessionRun`], [`CreateAilySessionRun`] and [`GetAilySessionRun`].
#[doc(alias("CancelAilySessionRunResponse", "CreateAilySessionRunResponse", "GetAilySessionRunResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilySessionRunResponse {
    /// The run after the attempt to stop it.
    pub run: Option<Run>,
}

/// A run, in which an Aily app works on the messages of a session.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Run {
    /// Id of the run, `run_...`.
    pub id: Option<String>,
    /// When the run was created.
    pub created_at: Option<Text<UnixMillis>>,
    /// Id of the Aily app, `spring_...__c`.
    pub app_id: Option<String>,
    /// Id of the session the run belongs to, `session_...`.
    pub session_id: Option<String>,
    /// How far the run has come; after `COMPLETED` the answer is among the messages.
    pub status: Option<RunStatus>,
    /// When the run began to work.
    pub started_at: Option<Text<UnixMillis>>,
    /// When the run ended.
    pub ended_at: Option<Text<UnixMillis>>,
    /// What went wrong, if the run failed.
    pub error: Option<RunError>,
    /// Data of your own kept with the run and returned unchanged.
    pub metadata: Option<String>,
}

/// Why a run failed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RunError {
    /// Code of the error that stopped the run.
    pub code: Option<String>,
    /// What went wrong, in words.
    pub message: Option<String>,
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RunStatus {
    /// The run was stopped.
    #[lark(rename = "CANCELLED")]
    Cancelled,
    /// The run ended well.
    #[lark(rename = "COMPLETED")]
    Completed,
    /// The run took too long.
    #[lark(rename = "EXPIRED")]
    Expired,
    /// The run failed.
    #[lark(rename = "FAILED")]
    Failed,
    /// The run is at work.
    #[lark(rename = "IN_PROGRESS")]
    InProgress,
    /// The run waits for its turn.
    #[lark(rename = "QUEUED")]
    Queued,
    /// The run waits for a further message.
    #[lark(rename = "REQUIRES_MESSAGE")]
    RequiresMessage,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
