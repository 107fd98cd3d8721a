// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Docs APIs.
//!
//! `suite.v0.docs_api` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// `suite.v0.docs_api.create_ccm_docs_default_docs_api_meta`.
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
    pub request_docs: Vec<RequestedDoc>,
}

/// The answer to [`GetDocsMeta`].
#[doc(alias = "CreateCcmDocsDefaultDocsApiMetaResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDocsMetaResponse {
    pub docs_metas: Vec<DocsMeta>,
}

/// `suite.v0.docs_api.search_drive_file`.
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
    pub search_key: String,
    pub count: Option<i64>,
    pub offset: Option<i64>,
    pub owner_ids: Option<Vec<String>>,
    pub chat_ids: Option<Vec<String>>,
    /// One of `doc`, `sheet`, `slides`, `bitable`, `mindnote`, `file`.
    pub docs_types: Option<Vec<String>>,
}

/// The answer to [`SearchDriveFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchDriveFileResponse {
    pub docs_entities: Vec<DocsEntity>,
    pub has_more: Option<bool>,
    pub total: Option<i64>,
}

#[doc(alias = "CreateCcmDocsDefaultDocsApiMetaRequestRequestDocs")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RequestedDoc {
    pub docs_token: String,
    /// One of `doc`, `sheet`, `bitable`, `mindnote`, `file`, `docx`.
    pub docs_type: String,
}

#[doc(alias = "CreateCcmDocsDefaultDocsApiMetaResponseDocsMeta")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocsMeta {
    pub docs_token: Option<String>,
    pub docs_type: Option<String>,
    pub title: Option<String>,
    pub owner_id: Option<String>,
    pub create_time: Option<i64>,
    pub latest_modify_user: Option<String>,
    pub latest_modify_time: Option<i64>,
}

#[doc(alias = "SearchDriveFileResponseDocsEntity")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocsEntity {
    pub docs_token: Option<String>,
    pub docs_type: Option<String>,
    pub title: Option<String>,
    pub owner_id: Option<String>,
}
