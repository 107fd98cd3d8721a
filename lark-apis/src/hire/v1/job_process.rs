// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job processes.
//!
//! `hire.v1.job_process` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ProcessType, StageInfo};

/// Lists all hiring processes with their types and stages.
///
/// - `GET /open-apis/hire/v1/job_processes` with a tenant token (official SDKs name user too), for custom and store
///   apps
/// - Scope: `hire:job_process:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job_process/list)
#[lark_api(
    id = "hire.v1.job_process.list",
    method = "GET",
    path = "/open-apis/hire/v1/job_processes",
    token = "tenant",
    undocumented_token = "user",
    response = ListJobProcessResponse,
    paging(items = JobProcesses),
    scopes = "hire:job_process:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListJobProcess {
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListJobProcess`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobProcessResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The hiring processes on this page.
    pub items: Vec<JobProcesses>,
}

/// A hiring process with its stages.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobProcesses {
    /// Id of the process.
    pub id: Option<String>,
    /// Chinese name of the process.
    pub zh_name: Option<String>,
    /// English name of the process.
    pub en_name: Option<String>,
    /// Whether the process is for experienced or campus hiring.
    pub r#type: Option<ProcessType>,
    /// The stages of the process.
    pub stage_list: Vec<StageInfo>,
}
