// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `spark.v1` share.

use lark_runtime::{Model, StringEnum};

/// The answer to [`ListAppTableRecord`](super::app_table::ListAppTableRecord) and
/// [`ListAppViewRecord`](super::app_view::ListAppViewRecord).
#[doc(alias("GetTableRecordListAppTableResponse", "GetViewRecordListAppViewResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRecordListResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub total: Option<i64>,
    pub items: Option<String>,
}

/// The values of `user_identifier_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UserIdentifierType {
    /// The ID in apps of the app builder.
    MiaodaUserId,
    OpenId,
    UnionId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
