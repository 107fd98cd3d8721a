// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Skills of an app.
//!
//! `aily.v1.app.skill` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Fetches the name, description and parameters of a skill of an Aily app.
///
/// - `GET /open-apis/aily/v1/apps/:app_id/skills/:skill_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:skill:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/aily-v1/app-skill/get)
#[lark_api(
    id = "aily.v1.app.skill.get",
    method = "GET",
    path = "/open-apis/aily/v1/apps/:app_id/skills/:skill_id",
    token = "tenant|user",
    response = GetAppSkillResponse,
    scopes = "aily:skill:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAppSkill {
    /// Id of the Aily app, `spring_...__c`, from the URL of the app on the Aily platform. At most 64 characters.
    pub app_id: String,
    /// Id of the skill, `skill_...`, from the URL of the page where it is edited. At most 32 characters.
    pub skill_id: String,
}

/// The answer to [`GetAppSkill`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppSkillResponse {
    /// The skill asked for.
    pub skill: Option<Skill>,
}

/// Lists the skills of an Aily app, including built-in ones and those not used in chats.
///
/// - `GET /open-apis/aily/v1/apps/:app_id/skills` with a tenant or user token, for custom apps only
/// - Scope: `aily:skill:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/aily-v1/app-skill/list)
#[lark_api(
    id = "aily.v1.app.skill.list",
    method = "GET",
    path = "/open-apis/aily/v1/apps/:app_id/skills",
    token = "tenant|user",
    response = ListAppSkillResponse,
    paging(items = Skill, list = "skills"),
    scopes = "aily:skill:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppSkill {
    /// Id of the Aily app, `spring_...__c`, from the URL of the app on the Aily platform. At most 64 characters.
    pub app_id: String,
    /// How many skills a page has at most. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListAppSkill`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppSkillResponse {
    /// Skills of this page.
    pub skills: Vec<Skill>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Calls a skill of an Aily app and returns what it put out.
///
/// One call does it, with JSON in and out; no session and no messages are needed.
///
/// - `POST /open-apis/aily/v1/apps/:app_id/skills/:skill_id/start` with a tenant or user token, for custom apps only
/// - Scope: `aily:skill:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/aily-v1/app-skill/start)
#[lark_api(
    id = "aily.v1.app.skill.start",
    method = "POST",
    path = "/open-apis/aily/v1/apps/:app_id/skills/:skill_id/start",
    token = "tenant|user",
    response = StartAppSkillResponse,
    scopes = "aily:skill:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StartAppSkill {
    /// Id of the Aily app, `spring_...__c`, from the URL of the app on the Aily platform. At most 64 characters.
    pub app_id: String,
    /// Id of the skill, `skill_...`, from the URL of the page where it is edited. At most 32 characters.
    pub skill_id: String,
    #[lark(header = "X-Aily-BizUserID")]
    pub aily_biz_user_id: Option<String>,
    /// Text, files and variables for the skill.
    pub global_variable: Option<SkillGlobalVariable>,
    /// Parameters of the skill, as JSON text; at most 40960 characters.
    pub input: Option<String>,
}

/// The answer to [`StartAppSkill`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StartAppSkillResponse {
    /// What the skill put out, as JSON text.
    pub output: Option<String>,
    /// How the call of the skill ended.
    pub status: Option<String>,
}

/// Where a skill is called from.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Channel {
    /// Variables of your own, as JSON text; workflow skills read them as global variables. At most 255 characters.
    pub variables: Option<String>,
}

/// A skill of an Aily app, something it can do.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Skill {
    /// Id of the skill, `skill_...`.
    pub id: Option<String>,
    /// Name of the skill, shown to people.
    pub label: Option<String>,
    /// What the skill does.
    pub description: Option<String>,
    /// Questions that users may ask it.
    pub samples: Vec<String>,
    /// What parameters the skill takes, as a schema.
    pub input_schema: Option<String>,
    /// What the skill puts out, as a schema.
    pub output_schema: Option<String>,
}

/// What a skill would know if it were called in a chat.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SkillGlobalVariable {
    /// Text that calls the skill, as a user would type it to the bot; at most 40960 characters.
    pub query: Option<String>,
    /// Files for the skill, such as pictures to read; leave it empty if it needs none. At most 32.
    pub files: Option<Vec<String>>,
    /// Where the skill is called from, with variables of your own.
    pub channel: Option<Channel>,
}
