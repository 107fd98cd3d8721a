// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metadata.
//!
//! `drive.v1.meta` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, Unknown, lark_api};

use super::file::FileType;
use crate::ids::UserIdType;

/// Fetches the titles, owners, times and addresses of documents and files by their tokens.
///
/// - `POST /open-apis/drive/v1/metas/batch_query` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `drive:file.meta.sec_label.read_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/batch_query)
#[doc(alias("get document title", "file metadata", "document metadata", "document url by token"))]
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
#[non_exhaustive]
pub struct BatchQueryMeta {
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Documents and files by token and kind; 1 to 200.
    pub request_docs: Vec<RequestDoc>,
    /// Whether their addresses are returned. Default: `false`.
    pub with_url: Option<bool>,
}

/// The answer to [`BatchQueryMeta`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryMetaResponse {
    /// What is known about each document or file.
    pub metas: Vec<FileMeta>,
    /// Documents and files for which it failed, and why.
    pub failed_list: Vec<MetaFailed>,
}

/// What is known about a document or file.
#[doc(alias = "Meta")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FileMeta {
    /// Token of the document or file.
    pub doc_token: Option<String>,
    /// Kind of the document or file.
    pub doc_type: Option<FileType>,
    /// Title of the document or file.
    pub title: Option<String>,
    /// User who owns it, in the kind of `user_id_type`.
    pub owner_id: Option<String>,
    /// When it was created.
    pub create_time: Option<Text<UnixSeconds>>,
    /// User who edited it last, in the kind of `user_id_type`.
    pub latest_modify_user: Option<String>,
    /// When it was last edited.
    pub latest_modify_time: Option<Text<UnixSeconds>>,
    /// Address where it can be opened.
    pub url: Option<String>,
    /// Name of its security label; needs the scope `drive:file.meta.sec_label.read_only`.
    pub sec_label_name: Option<String>,
    /// The document as the request named it; of no use if the request names a token twice.
    pub request_doc_info: Option<RequestDoc>,
}

/// A document or file of which nothing was found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetaFailed {
    /// Token of the document or file.
    pub token: Option<String>,
    /// Why it failed: 970002 is a kind that is not supported, 970003 a lack of permission, 970005 a token that does not
    /// match or exist.
    /// One of `970002` (unsupported type), `970003` (no permission), `970005` (not found).
    pub code: Option<i64>,
}

/// A document or file by token and kind.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RequestDoc {
    /// Token of the document or file.
    /// Required in requests.
    pub doc_token: Option<String>,
    /// Kind of the document or file that the token names.
    /// Required in requests.
    pub doc_type: Option<FileType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
