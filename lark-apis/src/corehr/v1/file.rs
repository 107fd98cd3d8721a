// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `corehr.v1.file` in the platform's terms.

use lark_runtime::{Download, lark_api};

/// Downloads a file by its id.
///
/// - `GET /open-apis/corehr/v1/files/:id` with a tenant token, for custom and store apps
/// - Scope: `corehr:file:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/person/get-2)
#[doc(alias = "GetFile")]
#[lark_api(
    id = "corehr.v1.file.get",
    method = "GET",
    path = "/open-apis/corehr/v1/files/:id",
    token = "tenant",
    response = Download,
    scopes = "corehr:file:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadFile {
    /// Id of the uploaded file.
    pub id: String,
}
