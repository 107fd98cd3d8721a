// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metadata.
//!
//! `drive.v1.meta` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, Unknown, lark_api};

use super::file::FileType;
use crate::ids::UserIdType;

/// Queries several metadata.
///
/// - `POST /open-apis/drive/v1/metas/batch_query` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `drive:file.meta.sec_label.read_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1069701, 1069704
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/batch_query)
#[lark_api(
    id = "drive.v1.meta.batch_query",
    method = "POST",
    path = "/open-apis/drive/v1/metas/batch_query",
    token = "tenant|user",
    response = BatchQueryMetaResponse,
    scopes = "drive:drive|drive:drive.metadata:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchQueryMeta {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 200 elements.
    pub request_docs: Vec<RequestDoc>,
    pub with_url: Option<bool>,
}

/// The answer to [`BatchQueryMeta`].
#[derive(Clone, Default, Model)]
pub struct BatchQueryMetaResponse {
    pub metas: Vec<FileMeta>,
    pub failed_list: Vec<MetaFailed>,
}

#[doc(alias = "Meta")]
#[derive(Clone, Default, Model)]
pub struct FileMeta {
    pub doc_token: Option<String>,
    pub doc_type: Option<FileType>,
    pub title: Option<String>,
    pub owner_id: Option<String>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub latest_modify_user: Option<String>,
    pub latest_modify_time: Option<Text<UnixSeconds>>,
    pub url: Option<String>,
    pub sec_label_name: Option<String>,
    pub request_doc_info: Option<RequestDoc>,
}

#[derive(Clone, Default, Model)]
pub struct MetaFailed {
    pub token: Option<String>,
    /// One of `970002` (unsupported type), `970003` (no permission), `970005` (not found).
    pub code: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct RequestDoc {
    /// Required in requests.
    pub doc_token: Option<String>,
    /// Required in requests.
    pub doc_type: Option<FileType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
