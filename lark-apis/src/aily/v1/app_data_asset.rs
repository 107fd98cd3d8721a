// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Data assets of an app.
//!
//! `aily.v1.app.data_asset` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Clearable, File, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::models::DataAssetTag;

/// Adds a data asset, knowledge from a file, document, wiki or help desk, to an Aily app.
///
/// Works in the development environment only. With a user token the user must be an administrator, developer or
/// operator of the Aily app; with an app token the app must be a channel of it.
///
/// - `POST /open-apis/aily/v1/apps/:app_id/data_assets` with a tenant or user token, for custom apps only
/// - Scope: `aily:data_asset:write`
/// - Rate limit: 20 a second
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
    /// Id of the Aily app, `spring_...__c`, from the URL of the app on the Aily platform. At most 255 characters.
    pub app_id: String,
    /// Environment of the app: `online` or `dev`; only `dev` works so far.
    #[lark(query)]
    pub tenant_type: Option<String>,
    /// Whether the content is copied in or read where it is.
    pub connect_type: ConnectType,
    /// Where the knowledge comes from. Files can only be imported, wikis and help desks only connected directly; of
    /// documents only docx is imported.
    pub source_type: SourceType,
    /// What to import, and how to cut it into pieces.
    pub import_knowledge_setting: Option<DataAssetImportKnowledgeSetting>,
    /// What the data asset is about, by language.
    pub description: Option<BTreeMap<String, String>>,
}

/// Removes a data asset from an Aily app.
///
/// Works in the development environment only. With a user token the user must be an administrator, developer or
/// operator of the Aily app; with an app token the app must be a channel of it.
///
/// - `DELETE /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id` with a tenant or user token, for custom apps
///   only
/// - Scope: `aily:data_asset:write`
/// - Rate limit: 20 a second
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
    /// Id of the Aily app, `spring_...__c`, from the URL of the app on the Aily platform. At most 255 characters.
    pub app_id: String,
    /// Id of the data asset, from the URL of its page on the Aily platform. At most 255 characters.
    pub data_asset_id: String,
    /// Environment of the app: `online` or `dev`; only `dev` works so far.
    pub tenant_type: Option<String>,
}

/// Fetches a data asset of an Aily app.
///
/// With a user token the user must be an administrator, developer or operator of the Aily app; with an app token the
/// app must be a channel of it.
///
/// - `GET /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id` with a tenant or user token, for custom apps only
/// - Scope: `aily:data_asset:read`
/// - Rate limit: 20 a second
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
    /// Id of the Aily app, `spring_...__c`, from the URL of the app on the Aily platform. At most 255 characters.
    pub app_id: String,
    /// Id of the data asset, from the URL of its page on the Aily platform. At most 255 characters.
    pub data_asset_id: String,
    /// Whether to return the items of the data asset.
    pub with_data_asset_item: Option<bool>,
    /// Whether to return the state of the connection.
    pub with_connect_status: Option<bool>,
    /// Environment of the app: `dev` is the one for development. Default: the online one.
    /// One of `online`, `dev`.
    pub tenant_type: Option<String>,
    pub with_import_setting: Option<bool>,
}

/// Lists the data assets of an Aily app.
///
/// With a user token the user must be an administrator, developer or operator of the Aily app; with an app token the
/// app must be a channel of it.
///
/// - `GET /open-apis/aily/v1/apps/:app_id/data_assets` with a tenant or user token, for custom apps only
/// - Scope: `aily:data_asset:read`
/// - Rate limit: 10 a second
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
    /// Id of the Aily app, `spring_...__c`, from the URL of the app on the Aily platform. At most 255 characters.
    pub app_id: String,
    /// How many data assets a page has; at most 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Words to look for; a part is enough. At most 255 characters.
    pub keyword: Option<String>,
    /// Ids of the data assets to list; leave it out for all. At most 255.
    pub data_asset_ids: Option<Vec<String>>,
    /// Ids of the tags whose data assets to list; leave it out for all. At most 255.
    pub data_asset_tag_ids: Option<Vec<String>>,
    /// Whether to return the items of the data assets.
    pub with_data_asset_item: Option<bool>,
    /// Whether to return the state of the connections.
    pub with_connect_status: Option<bool>,
    pub with_import_setting: Option<bool>,
}

/// The answer to [`ListAppDataAsset`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppDataAssetResponse {
    /// Data assets of this page.
    pub items: Vec<DataAsset>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Uploads a file from which a data asset can be made.
///
/// Works in the development environment only, for docx, txt, pdf and pptx files. With a user token the user must be an
/// administrator, developer or operator of the Aily app; with an app token the app must be a channel of it.
///
/// - `POST /open-apis/aily/v1/apps/:app_id/data_assets/upload_file` with a tenant or user token, for custom apps only
/// - Scope: `aily:data_asset:upload_file`
/// - Rate limit: 5 a second
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
    /// Id of the Aily app, `spring_...__c`, from the URL of the app on the Aily platform. At most 255 characters.
    pub app_id: String,
    /// Environment of the app: `online` or `dev`; only `dev` works so far.
    #[lark(query)]
    pub tenant_type: Option<String>,
    /// The file: docx, txt, pdf or pptx.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadAppDataAssetFile`].
#[doc(alias = "UploadFileAppDataAssetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadAppDataAssetFileResponse {
    /// Token and kind of the uploaded file.
    pub file_info: Option<DataAssetFile>,
}

/// The answer to [`CreateAppDataAsset`], [`DeleteAppDataAsset`] and [`GetAppDataAsset`].
#[doc(alias("CreateAppDataAssetResponse", "DeleteAppDataAssetResponse", "GetAppDataAssetResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppDataAssetResponse {
    /// The new data asset.
    pub data_asset: Option<DataAsset>,
}

/// Knowledge that an Aily app answers from.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataAsset {
    /// Id of the data asset, as questions refer to it.
    pub data_asset_id: Option<String>,
    /// Title of the data asset, by language.
    pub label: BTreeMap<String, String>,
    /// What the data asset is about, by language.
    pub description: BTreeMap<String, String>,
    /// What the knowledge comes from: a kind of file, database or document.
    pub data_source_type: Option<DataSourceType>,
    /// How far the connection to the source has come.
    pub connect_status: Option<ConnectStatus>,
    /// Tags by which the data asset is sorted.
    pub tags: Vec<DataAssetTag>,
    /// Items the data asset consists of.
    pub items: Vec<DataAssetItem>,
    /// Why the connection failed.
    pub connect_failed_reason: Option<String>,
    /// What it was made from, and how it is cut into pieces.
    pub import_knowledge_setting: Option<DataAssetImportKnowledgeSetting>,
    /// Whether the content was copied in or is read where it is.
    pub connect_type: Option<ConnectType>,
    /// When the data asset was created.
    pub created_time: Option<Text<UnixMillis>>,
    /// When the data asset was last changed.
    pub updated_time: Option<Text<UnixMillis>>,
}

/// A file uploaded for a data asset.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataAssetFile {
    /// Token of the file, used to make a data asset from it.
    pub token: Option<String>,
    /// Kind of file that was recognised: pdf, docx, pptx or txt.
    pub mime_type: Option<String>,
}

/// A file to make a data asset from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeFile {
    /// Title of the file; at most 255 characters.
    pub title: Option<String>,
    /// Token from `aily.v1.app.data_asset.upload_file`, at most 255 characters; this or `content`, this goes first.
    pub token: Option<String>,
    /// Content of the file, instead of `token`; at most 65536 characters.
    pub content: Option<String>,
    /// MIME type of the content: text, PDF, pptx or docx.
    /// One of `text/plain` (txt), `application/pdf` (pdf),
    /// `application/vnd.openxmlformats-officedocument.presentationml.presentation` (pptx),
    /// `application/vnd.openxmlformats-officedocument.wordprocessingml.document` (docx).
    pub mime_type: Option<String>,
    /// URL where the file comes from; at most 65535 characters.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A help desk to make a data asset from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeHelpdesk {
    /// Id of the help desk, from its guide to connecting apps; at most 255 characters.
    /// Required in requests.
    pub helpdesk_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A document to make a data asset from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeLarkDoc {
    /// Kind of document the token belongs to.
    /// Required in requests.
    pub r#type: Option<DataAssetImportKnowledgeLarkDocType>,
    /// Token of the document; at most 255 characters.
    /// Required in requests.
    pub token: Option<String>,
    /// Whether to take the pages below it too; only for wikis.
    pub with_sub_docs: Option<bool>,
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What to make a data asset from, and how to cut it into pieces.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeSetting {
    /// How to cut the text into pieces.
    pub chunk_setting: Option<DataAssetKnowledgeChunkSetting>,
    /// The file to take.
    pub file: Option<DataAssetImportKnowledgeFile>,
    /// The document to take.
    pub lark_doc: Option<DataAssetImportKnowledgeLarkDoc>,
    /// The wiki space to take.
    pub lark_wiki_space: Option<DataAssetImportKnowledgeWiki>,
    /// The help desk to take.
    pub lark_helpdesk: Option<DataAssetImportKnowledgeHelpdesk>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A wiki space to make a data asset from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeWiki {
    /// Id of the wiki space; at most 255 characters.
    /// Required in requests.
    pub space_id: Option<String>,
    /// Pages to take, if not the whole space.
    pub sub_docs: Clearable<Vec<DataAssetImportKnowledgeWikiSubDoc>>,
    /// URL of the wiki space; at most 65535 characters.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A page of a wiki space to take.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetImportKnowledgeWikiSubDoc {
    /// Kind of page; only `wiki` works.
    /// Required in requests.
    pub r#type: Option<DataAssetImportKnowledgeWikiSubDocType>,
    /// Token of the page; at most 255 characters.
    /// Required in requests.
    pub token: Option<String>,
    /// URL of the page; at most 65535 characters.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A part of a data asset.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataAssetItem {
    /// Id of the item within the data asset.
    pub data_asset_item_id: Option<String>,
    /// Name by which programs refer to the item.
    pub api_name: Option<String>,
    /// Title of the item, by language.
    pub label: BTreeMap<String, String>,
    /// What the item is about, by language.
    pub description: BTreeMap<String, String>,
    /// Views by which the item is searched.
    pub resources: Vec<DataAssetResource>,
}

/// How to cut the text of a data asset into pieces.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataAssetKnowledgeChunkSetting {
    /// Whether to cut at separators or let the model decide.
    /// Required in requests.
    pub rule_type: Option<RuleType>,
    /// Whether to cut at paragraphs or headings.
    pub separate_type: Option<SeparateType>,
    /// How long a piece is at most, 200 to 1000 characters. Required when cutting at separators.
    pub size: Option<i64>,
    /// By how many characters pieces overlap; 0 to 200 and not above `size`. Required when cutting at separators.
    pub overlap: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A view by which an item of a data asset is searched.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataAssetResource {
    /// Id of the view.
    pub resource_id: Option<String>,
    pub resouce_type: Option<String>,
    /// Whether the view is of data or of texts.
    pub resource_type: Option<ResourceType>,
}

/// The values of `connect_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ConnectStatus {
    /// Waiting to be connected.
    Awaiting,
    /// Connected, and taking in changes.
    ContinuouslySyncing,
    /// The connection failed.
    Failed,
    /// Part of it was connected.
    PartiallySuccessful,
    /// Connected.
    Successful,
    /// Being connected.
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
    /// Read where it is.
    Direct,
    /// Copied in.
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
    /// A ClickHouse database.
    Clickhouse,
    /// Databricks.
    Databricks,
    /// A docx file.
    Docx,
    /// An Excel file.
    Excel,
    /// The customer system Fxiaoke.
    Fenxiangxiaoke,
    /// A Base.
    Larkbase,
    /// A Base among the documents.
    LarkbizBase,
    /// A document of the old kind; no longer supported.
    LarkbizDoc,
    /// Lark Docs.
    LarkbizDocs,
    /// A document of the new kind.
    LarkbizDocx,
    /// A PDF file in Drive or a wiki.
    LarkbizPdf,
    /// A personal folder.
    LarkbizPersonalfolder,
    /// A PowerPoint file in Drive or a wiki.
    LarkbizPptx,
    /// A shared folder.
    LarkbizSharedfolder,
    /// A spreadsheet.
    LarkbizSheets,
    /// A wiki.
    LarkbizWiki,
    /// A Word file in Drive or a wiki.
    LarkbizWord,
    /// A MySQL database.
    Mysql,
    /// A data table.
    Object,
    /// A PDF file.
    Pdf,
    /// A PostgreSQL database.
    Postgresql,
    /// A PowerPoint file.
    Pptx,
    /// The advertising platform Qianchuan.
    Qianchuan,
    /// Salesforce.
    Salesforce,
    /// A help desk.
    Servicedesk,
    /// A text file.
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
    /// A view of data.
    Dataset,
    /// A view of texts.
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
    /// The model decides where to cut.
    Intelligent,
    /// Cut at separators.
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
    /// At line breaks and spaces.
    Paragraph,
    /// At headings.
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
    /// A file; can only be imported.
    File,
    /// A document; only docx can be imported.
    LarkDoc,
    /// A help desk; can only be read directly.
    LarkHelpdesk,
    /// A wiki space; can only be read directly.
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
    /// A document of the old kind.
    Doc,
    /// A document of the new kind.
    Docx,
    /// A file in Drive.
    File,
    /// A folder.
    Folder,
    /// A wiki page.
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
    /// A wiki page.
    Wiki,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
