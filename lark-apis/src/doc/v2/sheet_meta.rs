// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Sheet metadata.
//!
//! `doc.v2.sheet_meta` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the sheets that a document of the old kind holds.
///
/// For documents of the old kind only; those of the new kind have the service `docx`.
///
/// - `GET /open-apis/doc/v2/:docToken/sheet_meta` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/document/obtain-sheet-meta-info-in-doc)
#[doc(alias = "SheetMeta")]
#[lark_api(
    id = "doc.v2.sheet_meta.sheet_meta",
    method = "GET",
    path = "/open-apis/doc/v2/:docToken/sheet_meta",
    token = "tenant|user",
    response = GetDocSheetMetaResponse,
    scopes = "drive:drive|drive:drive:readonly|docs:doc|docs:doc:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDocSheetMeta {
    /// Token of the document, from its URL.
    #[lark(rename = "docToken")]
    pub doc_token: String,
}

/// The answer to [`GetDocSheetMeta`].
#[doc(alias = "SheetMetaResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDocSheetMetaResponse {
    /// Token of the spreadsheet in the document.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// Sheets it consists of.
    pub sheets: Vec<DocSheet>,
}

/// A sheet in a document.
#[doc(alias = "SheetMetaResponseSheets")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocSheet {
    /// Id of the sheet within its spreadsheet.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    /// Title of the sheet, shown on its tab.
    pub title: Option<String>,
    /// Place of the sheet among its siblings.
    pub index: Option<i64>,
    /// How many rows the sheet has.
    #[lark(rename = "rowCount")]
    pub row_count: Option<i64>,
    /// How many columns the sheet has.
    #[lark(rename = "columnCount")]
    pub column_count: Option<i64>,
}
