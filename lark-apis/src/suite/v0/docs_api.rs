// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Docs APIs.
//!
//! `suite.v0.docs_api` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Fetches the title, owner and times of files by their tokens.
///
/// The calling user must be able to read the files.
///
/// - `POST /open-apis/suite/docs-api/meta` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/drive/file/obtain-metadata)
#[doc(alias = "CreateCcmDocsDefaultDocsApiMeta")]
#[lark_api(
    id = "suite.v0.docs_api.create_ccm_docs_default_docs_api_meta",
    method = "POST",
    path = "/open-apis/suite/docs-api/meta",
    token = "tenant|user",
    response = GetDocsMetaResponse,
    scopes = "drive:drive|drive:drive.metadata:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDocsMeta {
    /// Files to look up; at most 200.
    pub request_docs: Vec<RequestedDoc>,
}

/// Files that were looked up.
#[doc(alias = "CreateCcmDocsDefaultDocsApiMetaResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDocsMetaResponse {
    /// What is known of the files.
    pub docs_metas: Vec<DocsMeta>,
}

/// Searches the documents and files that the calling user can see.
///
/// - `POST /open-apis/suite/docs-api/search/object` with a user token (official SDKs name tenant too), for custom and
///   store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `search:docs:read`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/search/document-search)
#[lark_api(
    id = "suite.v0.docs_api.search_drive_file",
    method = "POST",
    path = "/open-apis/suite/docs-api/search/object",
    token = "user",
    undocumented_token = "tenant",
    response = SearchDriveFileResponse,
    paging(items = DocsEntity, list = "docs_entities", offset = "offset"),
    scopes = "drive:drive|drive:drive:readonly|search:docs:read"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchDriveFile {
    /// Words to look for.
    pub search_key: String,
    /// How many files to return; 0 to 50.
    pub count: Option<i64>,
    /// How many files to skip; together with `count` less than 200.
    pub offset: Option<i64>,
    /// Open ids of the owners of the files, `ou_...`.
    pub owner_ids: Option<Vec<String>>,
    /// Chats the files are in, `oc_...`.
    pub chat_ids: Option<Vec<String>>,
    /// Kinds of files: `doc` (both kinds of documents), `sheet`, `slides`, `bitable`, `mindnote` or `file`.
    pub docs_types: Option<Vec<String>>,
}

/// Files that were found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchDriveFileResponse {
    /// Files that match.
    pub docs_entities: Vec<DocsEntity>,
    /// Whether there are more files.
    pub has_more: Option<bool>,
    /// How many files match in all.
    pub total: Option<i64>,
}

/// A file to look up.
#[doc(alias = "CreateCcmDocsDefaultDocsApiMetaRequestRequestDocs")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RequestedDoc {
    /// Token of the file to look up.
    pub docs_token: String,
    /// Kind of file: `doc`, `sheet`, `bitable`, `mindnote`, `file` or `docx`.
    pub docs_type: String,
}

/// A file with its title, owner and times.
#[doc(alias = "CreateCcmDocsDefaultDocsApiMetaResponseDocsMeta")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocsMeta {
    /// Token of the file.
    pub docs_token: Option<String>,
    /// Kind of file, such as `docx`.
    pub docs_type: Option<String>,
    /// Title of the file.
    pub title: Option<String>,
    /// Id of whose file it is.
    pub owner_id: Option<String>,
    /// When the file was created, as a Unix time.
    pub create_time: Option<i64>,
    /// Who changed the file last.
    pub latest_modify_user: Option<String>,
    /// When the file was last changed, as a Unix time.
    pub latest_modify_time: Option<i64>,
}

/// A file that was found.
#[doc(alias = "SearchDriveFileResponseDocsEntity")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocsEntity {
    /// Token of the file.
    pub docs_token: Option<String>,
    /// Kind of file, such as `sheet`.
    pub docs_type: Option<String>,
    /// Title of the file.
    pub title: Option<String>,
    /// Id of whose file it is.
    pub owner_id: Option<String>,
}
