// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Objects of an application.
//!
//! `apaas.v1.application.object` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::Criterion;

/// `apaas.v1.application.object.oql_query`.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/oql_query` with a tenant token, for custom and store
///   apps
/// - Scopes, any one of: `app_engine:object.record:read`, `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub query: String,
    pub args: Option<String>,
    pub named_args: Option<String>,
}

/// The answer to [`ExecuteApplicationOql`].
#[doc(alias = "OqlQueryApplicationObjectResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExecuteApplicationOqlResponse {
    pub columns: Vec<String>,
    pub rows: Option<String>,
}

/// `apaas.v1.application.object.search`.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/search` with a tenant token, for custom and store apps
/// - Scope: `app_engine:object.record:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub q: Option<String>,
    /// At most 256 elements.
    pub search_objects: Option<Vec<SearchObjectParam>>,
    pub page_token: Option<String>,
    pub page_size: Option<String>,
    pub metadata: Option<ApplicationObjectMetadata>,
}

/// The answer to [`SearchApplicationObject`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchApplicationObjectResponse {
    pub records: Option<String>,
    pub has_more: Option<bool>,
    pub next_page_token: Option<String>,
    pub objects: Vec<ObjectMeta>,
}

#[doc(alias = "Object")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectInfo {
    pub id: Option<i64>,
    pub api_name: Option<String>,
    pub label: BTreeMap<String, String>,
    pub settings: Option<ObjectSettings>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectField {
    pub id: Option<i64>,
    pub api_name: Option<String>,
    pub r#type: Option<String>,
    pub label: BTreeMap<String, String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectMeta {
    pub object: Option<ObjectInfo>,
    pub fields: Vec<ObjectField>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectSearchLayout {
    pub display_fields: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectSettings {
    pub display_name: Option<String>,
    pub allow_search_fields: Vec<String>,
    pub search_layout: Option<ObjectSearchLayout>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OrderCondition {
    pub field: Option<String>,
    pub order_type: Option<OrderType>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SearchObjectParam {
    pub api_name: Option<String>,
    /// At most 500 elements.
    pub search_fields: Option<Vec<String>>,
    /// At most 1000 elements.
    pub select: Option<Vec<String>>,
    pub filter: Option<Criterion>,
    pub order_by: Option<OrderCondition>,
}

/// The values of `metadata`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApplicationObjectMetadata {
    #[lark(rename = "Label")]
    Label,
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
    Asc,
    Desc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
