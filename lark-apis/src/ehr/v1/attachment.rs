// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attachments.
//!
//! `ehr.v1.attachment` in the platform's terms.

use lark_runtime::{Download, lark_api};

/// Downloads a file from an employee's profile.
///
/// The tokens are the ids of file fields in `ehr.v1.employee.list`.
///
/// - `GET /open-apis/ehr/v1/attachments/:token` with a tenant token, for custom apps only
/// - Scope: `ehr:attachment:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/ehr-v1/get)
#[doc(alias = "GetAttachment")]
#[lark_api(
    id = "ehr.v1.attachment.get",
    method = "GET",
    path = "/open-apis/ehr/v1/attachments/:token",
    token = "tenant",
    response = Download,
    scopes = "ehr:attachment:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadAttachment {
    /// Token of the file, from `ehr.v1.employee.list`.
    pub token: String,
}
