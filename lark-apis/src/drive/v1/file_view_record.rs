// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! View records of a file.
//!
//! `drive.v1.file.view_record` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::file::FileType;
use crate::ids::UserIdType;

/// Lists view records of a file.
///
/// - `GET /open-apis/drive/v1/files/:file_token/view_records` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:user.base:readonly`, `drive:file:view_record:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1069601, 1069602, 1069603, 1069604
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file-view_record/list)
#[lark_api(
    id = "drive.v1.file.view_record.list",
    method = "GET",
    path = "/open-apis/drive/v1/files/:file_token/view_records",
    token = "tenant|user",
    response = ListFileViewRecordResponse,
    paging(items = FileViewRecord),
    scopes = "contact:user.base:readonly|drive:file:view_record:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListFileViewRecord {
    pub file_token: String,
    /// At most 50 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub file_type: FileType,
    pub viewer_id_type: Option<UserIdType>,
}

/// The answer to [`ListFileViewRecord`].
#[derive(Clone, Default, Model)]
pub struct ListFileViewRecordResponse {
    pub items: Vec<FileViewRecord>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct FileViewRecord {
    pub viewer_id: Option<String>,
    pub name: Option<String>,
    pub avatar_url: Option<String>,
    pub last_view_time: Option<Text<UnixSeconds>>,
}
