// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job grades.
//!
//! `corehr.v2.job_grade` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Creates a job grade.
///
/// - `POST /open-apis/corehr/v2/job_grades` with a tenant token, for custom and store apps
/// - Scope: `corehr:job_grade:write`
/// - Rate limit: 3 a second
/// - Error codes: 1160001
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
pub struct CreateJobGrade {
    #[lark(query)]
    pub client_token: Option<String>,
    pub grade_order: i64,
    pub code: Option<String>,
    /// At most 2 elements.
    pub names: Vec<I18n>,
    /// At most 2 elements.
    pub descriptions: Option<Vec<I18n>>,
}

/// The answer to [`CreateJobGrade`].
#[derive(Clone, Default, Model)]
pub struct CreateJobGradeResponse {
    pub grade_id: Option<String>,
}

/// Deletes a job grade.
///
/// - `DELETE /open-apis/corehr/v2/job_grades/:job_grade_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:job_grade:write`
/// - Rate limit: 3 a second
/// - Error codes: 1160001
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
pub struct DeleteJobGrade {
    pub job_grade_id: String,
}

/// Changes parts of a job grade.
///
/// - `PATCH /open-apis/corehr/v2/job_grades/:job_grade_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:job_grade:write`
/// - Rate limit: 3 a second
/// - Error codes: 1160001
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
pub struct PatchJobGrade {
    pub job_grade_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    pub grade_order: Option<i64>,
    pub code: Option<String>,
    /// At most 2 elements.
    pub names: Option<Vec<I18n>>,
    /// At most 2 elements.
    pub descriptions: Option<Vec<I18n>>,
    pub active: Option<bool>,
}

/// Queries job grades.
///
/// - `POST /open-apis/corehr/v2/job_grades/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_grade:read`, `corehr:job_grade:write`, `corehr:corehr`
/// - Rate limit: 5 a second
/// - Error codes: 1161204, 1161604
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
pub struct QueryJobGrade {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 100 elements.
    pub ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub codes: Option<Vec<String>>,
    pub active: Option<bool>,
}

/// The answer to [`QueryJobGrade`].
#[derive(Clone, Default, Model)]
pub struct QueryJobGradeResponse {
    pub items: Vec<JobGrade>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Queries a recent change of a job grade.
///
/// - `GET /open-apis/corehr/v2/job_grades/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job_grade:read`, `corehr:job_grade:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160107
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
pub struct QueryJobGradeRecentChange {
    /// At most 2000 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub start_date: String,
    pub end_date: String,
}

/// The answer to [`QueryJobGradeRecentChange`].
#[doc(alias = "QueryRecentChangeJobGradeResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryJobGradeRecentChangeResponse {
    pub job_grade_ids: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub deleted_job_grade_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
pub struct JobGrade {
    pub job_grade_id: Option<String>,
    pub grade_order: Option<i64>,
    pub code: Option<String>,
    pub names: Vec<I18n>,
    pub descriptions: Vec<I18n>,
    pub active: Option<bool>,
}
