// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Skills of an app.
//!
//! `aily.v1.app.skill` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// `aily.v1.app.skill.get`.
///
/// - `GET /open-apis/aily/v1/apps/:app_id/skills/:skill_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:skill:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
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
    pub app_id: String,
    pub skill_id: String,
}

/// The answer to [`GetAppSkill`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppSkillResponse {
    pub skill: Option<Skill>,
}

/// `aily.v1.app.skill.list`.
///
/// - `GET /open-apis/aily/v1/apps/:app_id/skills` with a tenant or user token, for custom apps only
/// - Scope: `aily:skill:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
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
    pub app_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListAppSkill`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppSkillResponse {
    pub skills: Vec<Skill>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `aily.v1.app.skill.start`.
///
/// - `POST /open-apis/aily/v1/apps/:app_id/skills/:skill_id/start` with a tenant or user token, for custom apps only
/// - Scope: `aily:skill:write`
/// - Rate limit: 100 a minute
/// - Error codes: 2700001
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
    pub app_id: String,
    pub skill_id: String,
    #[lark(header = "X-Aily-BizUserID")]
    pub aily_biz_user_id: Option<String>,
    pub global_variable: Option<SkillGlobalVariable>,
    pub input: Option<String>,
}

/// The answer to [`StartAppSkill`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StartAppSkillResponse {
    pub output: Option<String>,
    pub status: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Channel {
    pub variables: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Skill {
    pub id: Option<String>,
    pub label: Option<String>,
    pub description: Option<String>,
    pub samples: Vec<String>,
    pub input_schema: Option<String>,
    pub output_schema: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SkillGlobalVariable {
    pub query: Option<String>,
    /// At most 32 elements.
    pub files: Option<Vec<String>>,
    pub channel: Option<Channel>,
}
