// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Data assets of an app.
//!
//! `aily.v1.app.data_asset` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Clearable, File, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::models::DataAssetTag;

/// `aily.v1.app.data_asset.create`.
///
/// - `POST /open-apis/aily/v1/apps/:app_id/data_assets` with a tenant or user token, for custom apps only
/// - Scope: `aily:data_asset:write`
/// - Rate limit: 20 a second
/// - Error codes: 2700001, 2700026, 2700027, 2700028, 2700029, 2700030, 2700031, 2700032, 2700033, 2700034, 2700036,
///   2700460, 2700472, 2701004
/// - [Documentation](https://open.feishu.cn/document/aily-v1/data-knowledge/data-knowledge-management/create)
#[lark_api(
    id = "aily.v1.app.data_asset.create",
    method = "POST",
    path = "/open-apis/aily/v1/apps/:app_id/data_assets",
    token = "tenant|user",
    response = AppDataAssetResponse,
    scopes = "aily:data_asset:write",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAppDataAsset {
    pub app_id: String,
    /// One of `online`, `dev`.
    #[lark(query)]
    pub tenant_type: Option<String>,
    pub connect_type: ConnectType,
    pub source_type: SourceType,
    pub import_knowledge_setting: Option<DataAssetImportKnowledgeSetting>,
    pub description: Option<BTreeMap<String, String>>,
}

/// `aily.v1.app.data_asset.delete`.
///
/// - `DELETE /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id` with a tenant or user token, for custom apps
///   only
/// - Scope: `aily:data_asset:write`
/// - Rate limit: 20 a second
/// - Error codes: 2700001, 2700026, 2700404, 2701004
/// - [Documentation](https://open.feishu.cn/document/aily-v1/data-knowledge/data-knowledge-management/delete)
#[lark_api(
    id = "aily.v1.app.data_asset.delete",
    method = "DELETE",
    path = "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id",
    token = "tenant|user",
    response = AppDataAssetResponse,
    scopes = "aily:data_asset:write",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAppDataAsset {
    pub app_id: String,
    pub data_asset_id: String,
    /// One of `online`, `dev`.
    pub tenant_type: Option<String>,
}

/// `aily.v1.app.data_asset.get`.
///
/// - `GET /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:data_asset:read`
/// - Rate limit: 20 a second
/// - Error codes: 2700001, 2700404, 2701004
/// - [Documentation](https://open.feishu.cn/document/aily-v1/data-knowledge/data-knowledge-management/get)
#[lark_api(
    id = "aily.v1.app.data_asset.get",
    method = "GET",
    path = "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id",
    token = "tenant|user",
    response = AppDataAssetResponse,
    scopes = "aily:data_asset:read",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAppDataAsset {
    pub app_id: String,
    pub data_asset_id: String,
    pub with_data_asset_item: Option<bool>,
    pub with_connect_status: Option<bool>,
    /// One of `online`, `dev`.
    pub tenant_type: Option<String>,
    pub with_import_setting: Option<bool>,
}

/// `aily.v1.app.data_asset.list`.
///
/// - `GET /open-apis/aily/v1/apps/:app_id/data_assets` with a tenant or user token, for custom apps only
/// - Scope: `aily:data_asset:read`
/// - Rate limit: 10 a second
/// - Error codes: 2700001, 2701004
/// - [Documentation](https://open.feishu.cn/document/aily-v1/data-knowledge/data-knowledge-management/list)
#[lark_api(
    id = "aily.v1.app.data_asset.list",
    method = "GET",
    path = "/open-apis/aily/v1/apps/:app_id/data_assets",
    token = "tenant|user",
    response = ListAppDataAssetResponse,
    paging(items = DataAsset),
    scopes = "aily:data_asset:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppDataAsset {
    pub app_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub keyword: Option<String>,
    /// At most 255 elements.
    pub data_asset_ids: Option<Vec<String>>,
    /// At most 255 elements.
    pub data_asset_tag_ids: Option<Vec<String>>,
    pub with_data_asset_item: Option<bool>,
    pub with_connect_status: Option<bool>,
    pub with_import_setting: Option<bool>,
}

/// The answer to [`ListAppDataAsset`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppDataAssetResponse {
    pub items: Vec<DataAsset>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `aily.v1.app.data_asset.upload_file`.
///
/// - `POST /open-apis/aily/v1/apps/:app_id/data_assets/upload_file` with a tenant or user token, for custom apps only
/// - Scope: `aily:data_asset:upload_file`
/// - Rate limit: 5 a second
/// - Error codes: 2700001, 2700026, 2700027, 2700034, 2700035, 2700472, 2701004
/// - [Documentation](https://open.feishu.cn/document/aily-v1/data-knowledge/data-knowledge-management/upload_file)
#[doc(alias = "UploadFileAppDataAsset")]
#[lark_api(
    id = "aily.v1.app.data_asset.upload_file",
    method = "POST",
    path = "/open-apis/aily/v1/apps/:app_id/data_assets/upload_file",
    token = "tenant|user",
    response = UploadAppDataAssetFileResponse,
    scopes = "aily:data_asset:upload_file",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadAppDataAssetFile {
    pub app_id: String,
    /// One of `online`, `dev`.
    #[lark(query)]
    pub tenant_type: Option<String>,
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadAppDataAssetFile`].
#[doc(alias = "UploadFileAppDataAssetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadAppDataAssetFileResponse {
    pub file_info: Option<DataAssetFile>,
}

/// The answer to [`CreateAppDataAsset`], [`DeleteAppDataAsset`] and [`GetAppDataAsset`].
#[doc(alias("CreateAppDataAssetResponse", "DeleteAppDataAssetResponse", "GetAppDataAssetResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppDataAssetResponse {
    pub data_asset: Option<DataAsset>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataAsset {
    pub data_asset_id: Option<String>,
    pub label: BTreeMap<String, String>,
    pub description: BTreeMap<String, String>,
    pub data_source_type: Option<DataSourceType>,
    pub connect_status: Option<ConnectStatus>,
    pub tags: Vec<DataAssetTag>,
    pub items: Vec<DataAssetItem>,
    pub connect_failed_reason: Option<String>,
    pub import_knowledge_setting: Option<DataAssetImportKnowledgeSetting>,
    pub connect_type: Option<ConnectType>,
    pub created_time: Option<Text<UnixMillis>>,
    pub updated_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataAssetFile {
    pub token: Option<String>,
    pub mime_type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeFile {
    pub title: Option<String>,
    pub token: Option<String>,
    pub content: Option<String>,
    /// One of `text/plain` (txt), `application/pdf` (pdf),
    /// `application/vnd.openxmlformats-officedocument.presentationml.presentation` (pptx),
    /// `application/vnd.openxmlformats-officedocument.wordprocessingml.document` (docx).
    pub mime_type: Option<String>,
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeHelpdesk {
    /// Required in requests.
    pub helpdesk_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeLarkDoc {
    /// Required in requests.
    pub r#type: Option<DataAssetImportKnowledgeLarkDocType>,
    /// Required in requests.
    pub token: Option<String>,
    pub with_sub_docs: Option<bool>,
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeSetting {
    pub chunk_setting: Option<DataAssetKnowledgeChunkSetting>,
    pub file: Option<DataAssetImportKnowledgeFile>,
    pub lark_doc: Option<DataAssetImportKnowledgeLarkDoc>,
    pub lark_wiki_space: Option<DataAssetImportKnowledgeWiki>,
    pub lark_helpdesk: Option<DataAssetImportKnowledgeHelpdesk>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeWiki {
    /// Required in requests.
    pub space_id: Option<String>,
    pub sub_docs: Clearable<Vec<DataAssetImportKnowledgeWikiSubDoc>>,
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeWikiSubDoc {
    /// Required in requests.
    pub r#type: Option<DataAssetImportKnowledgeWikiSubDocType>,
    /// Required in requests.
    pub token: Option<String>,
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataAssetItem {
    pub data_asset_item_id: Option<String>,
    pub api_name: Option<String>,
    pub label: BTreeMap<String, String>,
    pub description: BTreeMap<String, String>,
    pub resources: Vec<DataAssetResource>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetKnowledgeChunkSetting {
    /// Required in requests.
    pub rule_type: Option<RuleType>,
    pub separate_type: Option<SeparateType>,
    pub size: Option<i64>,
    pub overlap: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataAssetResource {
    pub resource_id: Option<String>,
    pub resouce_type: Option<String>,
    pub resource_type: Option<ResourceType>,
}

/// The values of `connect_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ConnectStatus {
    Awaiting,
    ContinuouslySyncing,
    Failed,
    PartiallySuccessful,
    Successful,
    Syncing,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `connect_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ConnectType {
    Direct,
    Import,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `data_source_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DataSourceType {
    Clickhouse,
    Databricks,
    Docx,
    Excel,
    Fenxiangxiaoke,
    Larkbase,
    LarkbizBase,
    LarkbizDoc,
    LarkbizDocs,
    LarkbizDocx,
    LarkbizPdf,
    LarkbizPersonalfolder,
    LarkbizPptx,
    LarkbizSharedfolder,
    LarkbizSheets,
    LarkbizWiki,
    LarkbizWord,
    Mysql,
    Object,
    Pdf,
    Postgresql,
    Pptx,
    Qianchuan,
    Salesforce,
    Servicedesk,
    Txt,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `resource_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ResourceType {
    Dataset,
    Vector,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `rule_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RuleType {
    Intelligent,
    Separator,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `separate_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SeparateType {
    Paragraph,
    Title,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `source_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SourceType {
    File,
    LarkDoc,
    LarkHelpdesk,
    LarkWikiSpace,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DataAssetImportKnowledgeLarkDocType {
    Doc,
    Docx,
    File,
    Folder,
    Wiki,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DataAssetImportKnowledgeWikiSubDocType {
    Wiki,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
