// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! View records of a file.
//!
//! `drive.v1.file.view_record` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::file::FileType;
use crate::ids::UserIdType;

/// Lists who has opened a document or file, and when last.
///
/// - `GET /open-apis/drive/v1/files/:file_token/view_records` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:user.base:readonly`, `drive:file:view_record:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct ListFileViewRecord {
    /// Document or file whose visitors are listed, by its token.
    pub file_token: String,
    /// How many visitors a page has; 1 to 50.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the document, file or folder that the token names.
    pub file_type: FileType,
    /// Kind of the visitors' ids; `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`.
    pub viewer_id_type: Option<UserIdType>,
}

/// The answer to [`ListFileViewRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFileViewRecordResponse {
    /// Visitors of this page.
    pub items: Vec<FileViewRecord>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A user who has opened a document.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FileViewRecord {
    /// User who opened the document, in the kind of `viewer_id_type`.
    pub viewer_id: Option<String>,
    /// Name of the visitor.
    pub name: Option<String>,
    /// Address of the visitor's picture.
    pub avatar_url: Option<String>,
    /// When the user last opened the document.
    pub last_view_time: Option<Text<UnixSeconds>>,
}
