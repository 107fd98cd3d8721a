// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job grades.
//!
//! `corehr.v2.job_grade` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Creates a job grade with its rank, code, names and description.
///
/// - `POST /open-apis/corehr/v2/job_grades` with a tenant token, for custom and store apps
/// - Scope: `corehr:job_grade:write`
/// - Rate limit: 3 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job_grade/create)
#[lark_api(
    id = "corehr.v2.job_grade.create",
    method = "POST",
    path = "/open-apis/corehr/v2/job_grades",
    token = "tenant",
    response = CreateJobGradeResponse,
    scopes = "corehr:job_grade:write",
    rate_limit = "3/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateJobGrade {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Rank of the job grade, 0 to 99999.
    pub grade_order: i64,
    /// Code of the job grade.
    pub code: Option<String>,
    /// Name of the job grade by language, without slashes, semicolons and apostrophes. At most 2.
    pub names: Vec<I18n>,
    /// Description of the job grade by language. At most 2.
    pub descriptions: Option<Vec<I18n>>,
}

/// The answer to [`CreateJobGrade`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateJobGradeResponse {
    /// Id of the job grade that was created.
    pub grade_id: Option<String>,
}

/// Deletes a job grade by its id.
///
/// - `DELETE /open-apis/corehr/v2/job_grades/:job_grade_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:job_grade:write`
/// - Rate limit: 3 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job_grade/delete)
#[lark_api(
    id = "corehr.v2.job_grade.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v2/job_grades/:job_grade_id",
    token = "tenant",
    scopes = "corehr:job_grade:write",
    rate_limit = "3/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteJobGrade {
    /// Id of the job grade to delete, from `corehr.v2.job_grade.query` or the answer when it was created.
    pub job_grade_id: String,
}

/// Changes the names, the code or the place of a job grade, or whether it is in use.
///
/// - `PATCH /open-apis/corehr/v2/job_grades/:job_grade_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:job_grade:write`
/// - Rate limit: 3 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job_grade/patch)
#[lark_api(
    id = "corehr.v2.job_grade.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/job_grades/:job_grade_id",
    token = "tenant",
    scopes = "corehr:job_grade:write",
    rate_limit = "3/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchJobGrade {
    /// Id of the job grade, from `corehr.v2.job_grade.query` or the answer when it was created.
    pub job_grade_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request. At most 128 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Rank of the job grade, 0 to 99999.
    pub grade_order: Option<i64>,
    /// Code of the job grade.
    pub code: Option<String>,
    /// Name of the job grade by language. At most 2.
    pub names: Option<Vec<I18n>>,
    /// Description of the job grade by language. At most 2.
    pub descriptions: Option<Vec<I18n>>,
    /// Whether the job grade is enabled.
    pub active: Option<bool>,
}

/// Lists job grades, all or up to 100 given by id and code.
///
/// Filters combine with AND. A grade just created may be missing for 2 seconds.
///
/// - `POST /open-apis/corehr/v2/job_grades/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_grade:read`, `corehr:job_grade:write`, `corehr:corehr`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job_grade/query)
#[lark_api(
    id = "corehr.v2.job_grade.query",
    method = "POST",
    path = "/open-apis/corehr/v2/job_grades/query",
    token = "tenant",
    response = QueryJobGradeResponse,
    paging(items = JobGrade),
    scopes = "corehr:corehr:readonly|corehr:job_grade:read|corehr:job_grade:write|corehr:corehr",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryJobGrade {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Ids of the job grades to list, at most 100; all if left out.
    pub ids: Option<Vec<String>>,
    /// Codes of the job grades to list, at most 100; all if left out.
    pub codes: Option<Vec<String>>,
    /// Lists only job grades that are enabled, or only those that are not; both if left out.
    pub active: Option<bool>,
}

/// The answer to [`QueryJobGrade`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryJobGradeResponse {
    /// Job grades that were found.
    pub items: Vec<JobGrade>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Lists the ids of job grades whose present version took effect within a span of time.
///
/// The span is at most 90 days. Versions that begin later show up early in the morning of their first day.
///
/// - `GET /open-apis/corehr/v2/job_grades/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_grade:read`, `corehr:job_grade:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job_grade/query_recent_change)
#[doc(alias = "QueryRecentChangeJobGrade")]
#[lark_api(
    id = "corehr.v2.job_grade.query_recent_change",
    method = "GET",
    path = "/open-apis/corehr/v2/job_grades/query_recent_change",
    token = "tenant",
    response = QueryJobGradeRecentChangeResponse,
    paging,
    scopes = "corehr:job_grade:read|corehr:job_grade:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryJobGradeRecentChange {
    /// How many items a page has at most; 1 to 2000.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Start of the span, `yyyy-MM-dd HH:MM:SS`.
    pub start_date: String,
    /// End of the span, `yyyy-MM-dd HH:MM:SS`.
    pub end_date: String,
}

/// The answer to [`QueryJobGradeRecentChange`].
#[doc(alias = "QueryRecentChangeJobGradeResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryJobGradeRecentChangeResponse {
    /// Ids of the job grades that changed: created, changed or deleted.
    pub job_grade_ids: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of `job_grade_ids` that were deleted in the span and can no longer be read.
    pub deleted_job_grade_ids: Vec<String>,
}

/// A job grade.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobGrade {
    /// Id of the job grade, unique within Feishu People.
    pub job_grade_id: Option<String>,
    /// Rank of the job grade; the higher, the more senior.
    pub grade_order: Option<i64>,
    /// Code of the job grade.
    pub code: Option<String>,
    /// Name of the job grade by language.
    pub names: Vec<I18n>,
    /// Description of the job grade by language.
    pub descriptions: Vec<I18n>,
    /// Whether the job grade is enabled.
    pub active: Option<bool>,
}
