// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `spark.v1` share.

use lark_runtime::{Model, StringEnum};

/// The answer to [`ListAppTableRecord`](super::app_table::ListAppTableRecord) and
/// [`ListAppViewRecord`](super::app_view::ListAppViewRecord).
#[doc(alias("GetTableRecordListAppTableResponse", "GetViewRecordListAppViewResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRecordListResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// How many rows fulfil the condition in all.
    pub total: Option<i64>,
    /// Rows of this page, as a JSON array in text.
    pub items: Option<String>,
}

/// The values of `user_identifier_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UserIdentifierType {
    /// The ID in apps of the app builder.
    MiaodaUserId,
    /// Id of the user within one app, `ou_...`.
    OpenId,
    /// Id of the user across the apps of one developer, `on_...`.
    UnionId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
