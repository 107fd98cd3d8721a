// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job processes.
//!
//! `hire.v1.job_process` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ProcessType, StageInfo};

/// Lists job processes.
///
/// - `GET /open-apis/hire/v1/job_processes` with a tenant token (official SDKs name user too), for custom and store
///   apps
/// - Scope: `hire:job_process:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
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
pub struct ListJobProcess {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListJobProcess`].
#[derive(Clone, Default, Model)]
pub struct ListJobProcessResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<JobProcesses>,
}

#[derive(Clone, Default, Model)]
pub struct JobProcesses {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub r#type: Option<ProcessType>,
    pub stage_list: Vec<StageInfo>,
}
