// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Statistics of a file.
//!
//! `drive.v1.file.statistics` in the platform's terms.

use lark_runtime::{Model, UnixSeconds, lark_api};

use super::file::FileType;

/// Counts the visitors, visits and likes of a document or file.
///
/// - `GET /open-apis/drive/v1/files/:file_token/statistics` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/get)
#[lark_api(
    id = "drive.v1.file.statistics.get",
    method = "GET",
    path = "/open-apis/drive/v1/files/:file_token/statistics",
    token = "tenant|user",
    response = GetFileStatisticsResponse,
    scopes = "drive:drive|drive:drive.metadata:readonly|drive:drive:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFileStatistics {
    /// Document or file whose visits are counted, by its token.
    pub file_token: String,
    /// Kind of the document, file or folder that the token names.
    pub file_type: FileType,
}

/// The answer to [`GetFileStatistics`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetFileStatisticsResponse {
    /// Token of the document or file.
    pub file_token: Option<String>,
    /// Kind of the document or file.
    pub file_type: Option<FileType>,
    /// How often it was visited and liked.
    pub statistics: Option<FileStatistics>,
}

/// How often a document was visited and liked.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FileStatistics {
    /// How many different users have ever opened the document.
    pub uv: Option<i64>,
    /// How often the document was ever opened; twice within half an hour by the same user counts once.
    pub pv: Option<i64>,
    /// How many likes the document has; -1 if its kind cannot be liked.
    pub like_count: Option<i64>,
    /// When the numbers were taken.
    pub timestamp: Option<UnixSeconds>,
    /// How many users opened the document for the first time today.
    pub uv_today: Option<i64>,
    /// How often the document was opened today.
    pub pv_today: Option<i64>,
    /// How many likes the document got today.
    pub like_count_today: Option<i64>,
}
