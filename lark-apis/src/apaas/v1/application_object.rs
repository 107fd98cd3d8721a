// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Objects of an application.
//!
//! `apaas.v1.application.object` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::Criterion;

/// Runs an OQL query over the data of an app.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/oql_query` with a tenant token, for custom and store
///   apps
/// - Scopes, any one of: `app_engine:object.record:read`, `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-object-record/oql_query)
#[doc(alias = "OqlQueryApplicationObject")]
#[lark_api(
    id = "apaas.v1.application.object.oql_query",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/objects/oql_query",
    token = "tenant",
    response = ExecuteApplicationOqlResponse,
    scopes = "app_engine:object.record:read|app_engine:object.record:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExecuteApplicationOql {
    /// Namespace of the app; at most 256 characters.
    pub namespace: String,
    /// The OQL statement to run.
    pub query: String,
    /// Values of the unnamed parameters, as a JSON list: `["_employee"]`.
    pub args: Option<String>,
    /// Values of the named parameters, as JSON: `{"user_status":"_used"}`.
    pub named_args: Option<String>,
}

/// The answer to [`ExecuteApplicationOql`].
#[doc(alias = "OqlQueryApplicationObjectResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExecuteApplicationOqlResponse {
    /// Titles of the columns.
    pub columns: Vec<String>,
    /// The rows, each as names with values.
    pub rows: Option<String>,
}

/// Searches records of several objects of an app by words.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/search` with a tenant token, for custom and store apps
/// - Scope: `app_engine:object.record:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-object-record/search)
#[lark_api(
    id = "apaas.v1.application.object.search",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/objects/search",
    token = "tenant",
    response = SearchApplicationObjectResponse,
    paging(items = ObjectMeta, list = "objects", next = "next_page_token"),
    scopes = "app_engine:object.record:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchApplicationObject {
    /// Namespace of the app; at most 256 characters.
    pub namespace: String,
    /// Words to search for.
    pub q: Option<String>,
    /// Objects to search; at most 256.
    pub search_objects: Option<Vec<SearchObjectParam>>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many records a page has; at most 2000. Default: 50.
    pub page_size: Option<String>,
    /// Whether the answer describes the objects by name or by search layout.
    pub metadata: Option<ApplicationObjectMetadata>,
}

/// The answer to [`SearchApplicationObject`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchApplicationObjectResponse {
    /// The records found.
    pub records: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub next_page_token: Option<String>,
    /// The objects that the records are of.
    pub objects: Vec<ObjectMeta>,
}

/// An object of an app: a kind of record.
#[doc(alias = "Object")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectInfo {
    /// Id that the platform gave the object.
    pub id: Option<i64>,
    /// Name of the object in code.
    pub api_name: Option<String>,
    /// Name of the object, by language.
    pub label: BTreeMap<String, String>,
    /// How the object is shown and searched.
    pub settings: Option<ObjectSettings>,
}

/// A field of an object.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectField {
    /// Id that the platform gave the field.
    pub id: Option<i64>,
    /// Name of the field in code.
    pub api_name: Option<String>,
    /// Type of the field's values.
    pub r#type: Option<String>,
    /// Name of the field, by language.
    pub label: BTreeMap<String, String>,
}

/// An object and its fields.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectMeta {
    /// The object itself.
    pub object: Option<ObjectInfo>,
    /// The fields of the object.
    pub fields: Vec<ObjectField>,
}

/// What search results of an object show.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectSearchLayout {
    /// Fields that are shown.
    pub display_fields: Vec<String>,
}

/// How an object is shown and searched.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectSettings {
    /// What stands for a record when it is shown.
    pub display_name: Option<String>,
    /// Fields that can be searched.
    pub allow_search_fields: Vec<String>,
    /// What search results show.
    pub search_layout: Option<ObjectSearchLayout>,
}

/// A field to sort by.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OrderCondition {
    /// Name of the field; at most 256 characters.
    pub field: Option<String>,
    /// Whether it rises or falls.
    pub order_type: Option<OrderType>,
}

/// An object to search, and how.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SearchObjectParam {
    /// API name of the object; at most 256 characters.
    pub api_name: Option<String>,
    /// Fields to search; at most 500.
    pub search_fields: Option<Vec<String>>,
    /// Fields to answer, by API id or name; at most 1000.
    pub select: Option<Vec<String>>,
    /// Conditions that the records must meet.
    pub filter: Option<Criterion>,
    /// What to sort by.
    pub order_by: Option<OrderCondition>,
}

/// The values of `metadata`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApplicationObjectMetadata {
    /// Only the names.
    #[lark(rename = "Label")]
    Label,
    /// The search layout.
    #[lark(rename = "SearchLayout")]
    SearchLayout,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `order_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OrderType {
    /// The lowest first.
    Asc,
    /// The highest first.
    Desc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
