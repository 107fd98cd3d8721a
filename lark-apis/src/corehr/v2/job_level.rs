// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job levels.
//!
//! `corehr.v2.job_level` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CustomFieldData, I18n};

/// Reads job levels by id or code.
///
/// Ids and codes combine with AND. A level just created may be missing for 2 seconds.
///
/// - `POST /open-apis/corehr/v2/job_levels/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct BatchGetJobLevel {
    /// Ids of the job levels to read, at most 100; these or codes are required.
    pub job_level_ids: Option<Vec<String>>,
    /// Codes of the job levels to read, at most 100; these or ids are required.
    pub job_level_codes: Option<Vec<String>>,
}

/// The answer to [`BatchGetJobLevel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetJobLevelResponse {
    /// Job levels that were found.
    pub items: Vec<JobLevel>,
}

/// Lists the ids of job levels whose present version took effect within a span of time.
///
/// The span is at most 90 days. Versions that begin later show up early in the morning of their first day.
///
/// - `GET /open-apis/corehr/v2/job_levels/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct QueryJobLevelRecentChange {
    /// How many items a page has at most; 1 to 2000.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Start of the span, `yyyy-MM-dd HH:MM:SS`.
    pub start_date: String,
    /// End of the span, `yyyy-MM-dd HH:MM:SS`.
    pub end_date: String,
}

/// The answer to [`QueryJobLevelRecentChange`].
#[doc(alias = "QueryRecentChangeJobLevelResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryJobLevelRecentChangeResponse {
    /// Ids of the job levels that changed: created, changed or deleted.
    pub job_level_ids: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of `job_level_ids` that were deleted in the span and can no longer be read.
    pub deleted_job_level_ids: Vec<String>,
}

/// A job level.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobLevel {
    /// Id of the job level, unique within Feishu People.
    pub job_level_id: Option<String>,
    /// Rank of the job level.
    pub level_order: Option<i64>,
    /// Code of the job level.
    pub code: Option<String>,
    /// Name of the job level by language.
    pub name: Vec<I18n>,
    /// Description of the job level.
    pub description: Vec<I18n>,
    /// Whether the job level is enabled.
    pub active: Option<bool>,
    /// Custom fields of the job level; not supported yet.
    pub custom_fields: Vec<CustomFieldData>,
    /// Ids of the job grades tied to the level.
    pub job_grade: Vec<String>,
    /// Ids of the pathways of the job level.
    pub pathway_ids: Vec<String>,
    /// Place in lists, 1 to 999999; the lowest comes first.
    pub view_order: Option<i64>,
}
