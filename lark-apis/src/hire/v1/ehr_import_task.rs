// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! EHR import tasks.
//!
//! `hire.v1.ehr_import_task` in the platform's terms.

use lark_runtime::lark_api;

/// Changes parts of an EHR import task.
///
/// - `PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id` with a tenant token, for custom apps only
/// - Scope: `hire:ehr_import`
/// - Rate limit: 50 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/onboard/patch-2)
#[lark_api(
    id = "hire.v1.ehr_import_task.patch",
    method = "PATCH",
    path = "/open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id",
    token = "tenant",
    scopes = "hire:ehr_import",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
pub struct PatchEhrImportTask {
    pub ehr_import_task_id: String,
    pub fail_reason: Option<String>,
    pub redirect_url: Option<String>,
    /// One of `1` (succeeded), `2` (failed).
    pub state: i64,
}
