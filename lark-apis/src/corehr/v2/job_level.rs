// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job levels.
//!
//! `corehr.v2.job_level` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CustomFieldData, I18n};

/// Fetches several job levels.
///
/// - `POST /open-apis/corehr/v2/job_levels/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job_level/batch_get)
#[lark_api(
    id = "corehr.v2.job_level.batch_get",
    method = "POST",
    path = "/open-apis/corehr/v2/job_levels/batch_get",
    token = "tenant",
    response = BatchGetJobLevelResponse,
    scopes = "corehr:job_level:read|corehr:job_level:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchGetJobLevel {
    /// At most 100 elements.
    pub job_level_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_level_codes: Option<Vec<String>>,
}

/// The answer to [`BatchGetJobLevel`].
#[derive(Clone, Default, Model)]
pub struct BatchGetJobLevelResponse {
    pub items: Vec<JobLevel>,
}

/// Queries a recent change of a job level.
///
/// - `GET /open-apis/corehr/v2/job_levels/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160107
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job_level/query_recent_change)
#[doc(alias = "QueryRecentChangeJobLevel")]
#[lark_api(
    id = "corehr.v2.job_level.query_recent_change",
    method = "GET",
    path = "/open-apis/corehr/v2/job_levels/query_recent_change",
    token = "tenant",
    response = QueryJobLevelRecentChangeResponse,
    paging,
    scopes = "corehr:job_level:read|corehr:job_level:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct QueryJobLevelRecentChange {
    /// At most 2000 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub start_date: String,
    pub end_date: String,
}

/// The answer to [`QueryJobLevelRecentChange`].
#[doc(alias = "QueryRecentChangeJobLevelResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryJobLevelRecentChangeResponse {
    pub job_level_ids: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub deleted_job_level_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
pub struct JobLevel {
    pub job_level_id: Option<String>,
    pub level_order: Option<i64>,
    pub code: Option<String>,
    pub name: Vec<I18n>,
    pub description: Vec<I18n>,
    pub active: Option<bool>,
    pub custom_fields: Vec<CustomFieldData>,
    pub job_grade: Vec<String>,
    pub pathway_ids: Vec<String>,
    pub view_order: Option<i64>,
}
