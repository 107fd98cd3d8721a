// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job families.
//!
//! `corehr.v2.job_family` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CustomFieldData, I18n};

/// Reads the present versions of job families by id or code.
///
/// Ids and codes combine with AND. A family just created may be missing for 2 seconds.
///
/// - `POST /open-apis/corehr/v2/job_families/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct BatchGetJobFamily {
    /// Ids of the job families to read, at most 100; these or codes are required.
    pub job_family_ids: Option<Vec<String>>,
    /// Codes of the job families to read, at most 100; these or ids are required.
    pub job_family_codes: Option<Vec<String>>,
}

/// The answer to [`BatchGetJobFamily`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetJobFamilyResponse {
    /// Job families that were found.
    pub items: Vec<JobFamily>,
}

/// Lists the versions of job families in force at some time between two dates.
///
/// By default only ids and version ids are returned.
///
/// - `POST /open-apis/corehr/v2/job_families/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct QueryJobFamilyMultiTimeline {
    /// Ids of the job families to list versions of. 1 to 10.
    pub job_family_ids: Vec<String>,
    /// Start of the span, inclusive, `YYYY-MM-DD`, required; not after the end.
    pub start_date: Option<String>,
    /// End of the span, exclusive, `YYYY-MM-DD`, required.
    pub end_date: Option<String>,
    /// Fields to return for each version, such as `job_family_name` or `code`; only ids if empty. At most 100.
    /// One of `job_family_name`, `code`, `active`, `parent_job_family`, `selectable`, `pathway`, `description`,
    /// `effective_date`, `expiration_date`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryJobFamilyMultiTimeline`].
#[doc(alias = "QueryMultiTimelineJobFamilyResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryJobFamilyMultiTimelineResponse {
    /// Versions of the job families.
    pub items: Vec<JobFamilyTimeline>,
}

/// Lists the ids of job families whose present version took effect within a span of time.
///
/// The span is at most 90 days. Versions that begin later show up early in the morning of their first day.
///
/// - `GET /open-apis/corehr/v2/job_families/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct QueryJobFamilyRecentChange {
    /// How many items a page has at most; 1 to 2000.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Start of the span, `yyyy-MM-dd HH:MM:SS`.
    pub start_date: String,
    /// End of the span, `yyyy-MM-dd HH:MM:SS`.
    pub end_date: String,
}

/// The answer to [`QueryJobFamilyRecentChange`].
#[doc(alias = "QueryRecentChangeJobFamilyResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryJobFamilyRecentChangeResponse {
    /// Ids of the job families that changed: created, changed or deleted.
    pub job_family_ids: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of `job_family_ids` that were deleted in the span and can no longer be read.
    pub deleted_job_family_ids: Vec<String>,
}

/// A job family.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobFamily {
    /// Id of the job family, unique within Feishu People.
    pub job_family_id: Option<String>,
    /// Name of the job family by language.
    pub name: Vec<I18n>,
    /// Whether the job family is enabled.
    pub active: Option<bool>,
    /// Whether the job family can be chosen.
    pub selectable: Option<bool>,
    /// Id of the job family above; absent at the top level.
    pub parent_id: Option<String>,
    /// Ids of the pathways of the job family.
    pub pathway_ids: Vec<String>,
    /// First day of the family's present version, `YYYY-MM-DD 00:00:00`.
    pub effective_time: Option<String>,
    /// Day on which the family's present version ends, `YYYY-MM-DD 00:00:00`.
    pub expiration_time: Option<String>,
    /// Code of the job family, unique among families.
    pub code: Option<String>,
    /// Description of the job family.
    pub description: Vec<I18n>,
    /// Custom fields of the job family; not supported yet.
    pub custom_fields: Vec<CustomFieldData>,
}

/// Versions of a job family.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobFamilyTimeline {
    /// The job family as it is in each version.
    pub job_family_version_data: Vec<JobFamilyVersionData>,
}

/// A job family in one version.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobFamilyVersionData {
    /// Id of the job family, unique within Feishu People.
    pub job_family_id: Option<String>,
    /// Id of the job family's version.
    pub job_family_version_id: Option<String>,
    /// Name of the job family by language.
    pub job_family_names: Vec<I18n>,
    /// First day of this version, `YYYY-MM-DD`.
    pub effective_date: Option<String>,
    /// Day on which this version ends, `YYYY-MM-DD`.
    pub expiration_date: Option<String>,
    /// Whether the job family is enabled.
    pub active: Option<bool>,
    /// Description of the job family by language.
    pub descriptions: Vec<I18n>,
    /// Whether the job family can be chosen.
    pub selectable: Option<bool>,
    /// Id of the job family above; absent at the top level.
    pub parent_job_family_id: Option<String>,
    /// Ids of the pathways of the job family.
    pub pathway_ids: Vec<String>,
    /// Code of the job family.
    pub code: Option<String>,
}
