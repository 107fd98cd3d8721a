// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Statistics of a file.
//!
//! `drive.v1.file.statistics` in the platform's terms.

use lark_runtime::{Model, UnixSeconds, lark_api};

use super::file::FileType;

/// Fetches statistics of a file.
///
/// - `GET /open-apis/drive/v1/files/:file_token/statistics` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1069601, 1069602, 1069603, 1069604
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
pub struct GetFileStatistics {
    pub file_token: String,
    pub file_type: FileType,
}

/// The answer to [`GetFileStatistics`].
#[derive(Clone, Default, Model)]
pub struct GetFileStatisticsResponse {
    pub file_token: Option<String>,
    pub file_type: Option<FileType>,
    pub statistics: Option<FileStatistics>,
}

#[derive(Clone, Default, Model)]
pub struct FileStatistics {
    pub uv: Option<i64>,
    pub pv: Option<i64>,
    pub like_count: Option<i64>,
    pub timestamp: Option<UnixSeconds>,
    pub uv_today: Option<i64>,
    pub pv_today: Option<i64>,
    pub like_count_today: Option<i64>,
}
