// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job families.
//!
//! `corehr.v2.job_family` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CustomFieldData, I18n};

/// Fetches several job families.
///
/// - `POST /open-apis/corehr/v2/job_families/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job_family/batch_get)
#[lark_api(
    id = "corehr.v2.job_family.batch_get",
    method = "POST",
    path = "/open-apis/corehr/v2/job_families/batch_get",
    token = "tenant",
    response = BatchGetJobFamilyResponse,
    scopes = "corehr:job_family:read|corehr:job_family:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchGetJobFamily {
    /// At most 100 elements.
    pub job_family_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_family_codes: Option<Vec<String>>,
}

/// The answer to [`BatchGetJobFamily`].
#[derive(Clone, Default, Model)]
pub struct BatchGetJobFamilyResponse {
    pub items: Vec<JobFamily>,
}

/// Queries a multi timeline of a job family.
///
/// - `POST /open-apis/corehr/v2/job_families/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`
/// - Rate limit: 5 a second
/// - Error codes: 1161204, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job_family/query_multi_timeline)
#[doc(alias = "QueryMultiTimelineJobFamily")]
#[lark_api(
    id = "corehr.v2.job_family.query_multi_timeline",
    method = "POST",
    path = "/open-apis/corehr/v2/job_families/query_multi_timeline",
    token = "tenant",
    response = QueryJobFamilyMultiTimelineResponse,
    scopes = "corehr:job_family:read|corehr:job_family:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct QueryJobFamilyMultiTimeline {
    /// At most 10 elements.
    pub job_family_ids: Vec<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    /// At most 100 elements. One of `job_family_name`, `code`, `active`, `parent_job_family`, `selectable`, `pathway`,
    /// `description`, `effective_date`, `expiration_date`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryJobFamilyMultiTimeline`].
#[doc(alias = "QueryMultiTimelineJobFamilyResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryJobFamilyMultiTimelineResponse {
    pub items: Vec<JobFamilyTimeline>,
}

/// Queries a recent change of a job family.
///
/// - `GET /open-apis/corehr/v2/job_families/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160107
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job_family/query_recent_change)
#[doc(alias = "QueryRecentChangeJobFamily")]
#[lark_api(
    id = "corehr.v2.job_family.query_recent_change",
    method = "GET",
    path = "/open-apis/corehr/v2/job_families/query_recent_change",
    token = "tenant",
    response = QueryJobFamilyRecentChangeResponse,
    paging,
    scopes = "corehr:job_family:read|corehr:job_family:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct QueryJobFamilyRecentChange {
    /// At most 2000 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub start_date: String,
    pub end_date: String,
}

/// The answer to [`QueryJobFamilyRecentChange`].
#[doc(alias = "QueryRecentChangeJobFamilyResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryJobFamilyRecentChangeResponse {
    pub job_family_ids: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub deleted_job_family_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
pub struct JobFamily {
    pub job_family_id: Option<String>,
    pub name: Vec<I18n>,
    pub active: Option<bool>,
    pub selectable: Option<bool>,
    pub parent_id: Option<String>,
    pub pathway_ids: Vec<String>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub code: Option<String>,
    pub description: Vec<I18n>,
    pub custom_fields: Vec<CustomFieldData>,
}

#[derive(Clone, Default, Model)]
pub struct JobFamilyTimeline {
    pub job_family_version_data: Vec<JobFamilyVersionData>,
}

#[derive(Clone, Default, Model)]
pub struct JobFamilyVersionData {
    pub job_family_id: Option<String>,
    pub job_family_version_id: Option<String>,
    pub job_family_names: Vec<I18n>,
    pub effective_date: Option<String>,
    pub expiration_date: Option<String>,
    pub active: Option<bool>,
    pub descriptions: Vec<I18n>,
    pub selectable: Option<bool>,
    pub parent_job_family_id: Option<String>,
    pub pathway_ids: Vec<String>,
    pub code: Option<String>,
}
