// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `ehr_import_task`.
//!
//! `hire.v1.ehr_import_task` in the platform's terms.

use lark_runtime::lark_api;

/// Reports the result of importing a candidate into an e-HR system, after the event for it.
///
/// - `PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id` with a tenant token, for custom apps only
/// - Scope: `hire:ehr_import`
/// - Rate limit: 50 a second
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
#[non_exhaustive]
pub struct PatchEhrImportTask {
    /// Id of the import task, the `task_id` of the event `hire.ehr_import_task.imported_v1`.
    pub ehr_import_task_id: String,
    /// Why the import failed; only if it did.
    pub fail_reason: Option<String>,
    /// Address to lead users to; the setting that lets the e-HR system return external links must be on.
    pub redirect_url: Option<String>,
    /// Whether the import succeeded or failed.
    /// One of `1` (succeeded), `2` (failed).
    pub state: i64,
}
