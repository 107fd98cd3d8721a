// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Records of an object.
//!
//! `apaas.v1.application.object.record` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::Criterion;

/// Creates several records of an object, at most 500.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create` with a tenant
///   token, for custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-object-record/batch_create)
#[lark_api(
    id = "apaas.v1.application.object.record.batch_create",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create",
    token = "tenant",
    response = BatchApplicationObjectRecordResponse,
    scopes = "app_engine:object.record:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateApplicationObjectRecord {
    /// Namespace of the app; at most 255 characters.
    pub namespace: String,
    /// API name of the object; at most 256 characters.
    pub object_api_name: String,
    /// The records as a JSON list of objects, at most 500: `[{"book_name":"name21","book_count":2}]`.
    pub records: String,
}

/// Deletes several records of an object, at most 500.
///
/// - `DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete` with a tenant
///   token, for custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-object-record/batch_delete)
#[lark_api(
    id = "apaas.v1.application.object.record.batch_delete",
    method = "DELETE",
    path = "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete",
    token = "tenant",
    response = BatchApplicationObjectRecordResponse,
    scopes = "app_engine:object.record:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteApplicationObjectRecord {
    /// Namespace of the app; at most 255 characters.
    pub namespace: String,
    /// API name of the object; at most 256 characters.
    pub object_api_name: String,
    /// Ids of the records to delete; at most 500.
    #[lark(json)]
    pub ids: Vec<String>,
}

/// Lists the records of an object that meet conditions.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query` with a tenant
///   token, for custom and store apps
/// - Scope: `app_engine:object.record:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-object-record/batch_query)
#[lark_api(
    id = "apaas.v1.application.object.record.batch_query",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query",
    token = "tenant",
    response = BatchQueryApplicationObjectRecordResponse,
    scopes = "app_engine:object.record:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchQueryApplicationObjectRecord {
    /// Namespace of the app; at most 256 characters.
    pub namespace: String,
    /// API name of the object; at most 256 characters.
    pub object_api_name: String,
    /// API names of the fields to answer; a dot reaches into a linked record. At most 256.
    pub select: Vec<String>,
    /// Conditions that the records must meet.
    pub filter: Option<Criterion>,
    /// What to sort by, the first entry first; at most 256.
    pub order_by: Option<Vec<Sort>>,
    /// Fields to group the records by; at most 256.
    pub group_by: Option<Vec<RecordGroupByItem>>,
    /// Token of the page to fetch, from `next_page_token`; only used with `use_page_token`.
    pub page_token: Option<String>,
    /// Whether to page by token, so that the answer has `next_page_token`. Default: `false`.
    pub use_page_token: Option<bool>,
    /// How many records a page has; at most 500. Default: 500.
    pub page_size: Option<i64>,
    /// How many records to skip. Default: 0. A large one is slow and may time out: read all records with tokens instead.
    pub offset: Option<i64>,
    /// Whether the answer has `total`. Default: `false`.
    pub need_total_count: Option<bool>,
}

/// The answer to [`BatchQueryApplicationObjectRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryApplicationObjectRecordResponse {
    /// The records of this page.
    pub items: Option<String>,
    /// How many records meet the conditions.
    pub total: Option<i64>,
    /// Token of the next page; missing on the last.
    pub next_page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes several records of an object, at most 500.
///
/// - `PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update` with a tenant
///   token, for custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-object-record/batch_update)
#[lark_api(
    id = "apaas.v1.application.object.record.batch_update",
    method = "PATCH",
    path = "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update",
    token = "tenant",
    response = BatchApplicationObjectRecordResponse,
    scopes = "app_engine:object.record:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateApplicationObjectRecord {
    /// Namespace of the app; at most 256 characters.
    pub namespace: String,
    /// API name of the object; at most 256 characters.
    pub object_api_name: String,
    /// The records as a JSON list of objects with `_id`, at most 500: `[{"_id":"1798681438085228","book_count":"5"}]`.
    pub records: String,
}

/// Adds a record to an object.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records` with a tenant token, for
///   custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-object-record/create)
#[lark_api(
    id = "apaas.v1.application.object.record.create",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records",
    token = "tenant",
    response = CreateApplicationObjectRecordResponse,
    scopes = "app_engine:object.record:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateApplicationObjectRecord {
    /// Namespace of the app; at most 255 characters.
    pub namespace: String,
    /// API name of the object; at most 256 characters.
    pub object_api_name: String,
    /// The record as JSON, API names of fields with their values: `{"book_name":"test"}`.
    pub record: String,
}

/// The answer to [`CreateApplicationObjectRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateApplicationObjectRecordResponse {
    /// Id of the new record.
    pub id: Option<String>,
}

/// Deletes one record of an object.
///
/// - `DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id` with a tenant token, for
///   custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-object-record/delete)
#[lark_api(
    id = "apaas.v1.application.object.record.delete",
    method = "DELETE",
    path = "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id",
    token = "tenant",
    scopes = "app_engine:object.record:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteApplicationObjectRecord {
    /// Namespace of the app; at most 255 characters.
    pub namespace: String,
    /// API name of the object; at most 256 characters.
    pub object_api_name: String,
    /// Id of the record to delete.
    pub id: String,
}

/// Changes a record of an object.
///
/// - `PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id` with a tenant token, for
///   custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-object-record/patch)
#[lark_api(
    id = "apaas.v1.application.object.record.patch",
    method = "PATCH",
    path = "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id",
    token = "tenant",
    scopes = "app_engine:object.record:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchApplicationObjectRecord {
    /// Namespace of the app; at most 256 characters.
    pub namespace: String,
    /// API name of the object; at most 256 characters.
    pub object_api_name: String,
    /// Id of the record to change.
    pub id: String,
    /// The changed fields as JSON, API names with values: `{"book_count":"3"}`.
    pub record: String,
}

/// Fetches one record of an object.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query` with a tenant token,
///   for custom and store apps
/// - Scope: `app_engine:object.record:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-object-record/query)
#[lark_api(
    id = "apaas.v1.application.object.record.query",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query",
    token = "tenant",
    response = QueryApplicationObjectRecordResponse,
    scopes = "app_engine:object.record:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryApplicationObjectRecord {
    /// Namespace of the app; at most 255 characters.
    pub namespace: String,
    /// API name of the object; at most 256 characters.
    pub object_api_name: String,
    /// Id of the record to fetch.
    pub id: String,
    /// API names of the fields to answer; a dot reaches into a linked record. At most 256.
    pub select: Option<Vec<String>>,
}

/// The answer to [`QueryApplicationObjectRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryApplicationObjectRecordResponse {
    /// The record, names of fields with their values.
    pub item: Option<String>,
}

/// The answer to [`BatchCreateApplicationObjectRecord`], [`BatchDeleteApplicationObjectRecord`] and
/// [`BatchUpdateApplicationObjectRecord`].
#[doc(alias(
    "BatchCreateApplicationObjectRecordResponse",
    "BatchDeleteApplicationObjectRecordResponse",
    "BatchUpdateApplicationObjectRecordResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchApplicationObjectRecordResponse {
    /// Whether each record was created, and its id.
    pub items: Vec<RecordResult>,
}

/// A field to group records by.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RecordGroupByItem {
    /// API name of the field; at most 256 characters.
    pub field: String,
}

/// Whether the request worked for one record.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecordResult {
    /// Whether it worked.
    pub success: Option<bool>,
    /// Id of the record.
    pub id: Option<String>,
    /// What went wrong.
    pub errors: Vec<RecordResultError>,
}

/// Why the request failed for one record.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecordResultError {
    /// Code of the error.
    pub code: Option<String>,
    /// What went wrong, in words.
    pub message: Option<String>,
    /// More exact code, when permissions are missing.
    pub sub_code: Option<String>,
    /// API ids of the fields that permissions are missing for.
    pub fields: Vec<String>,
}

/// A field to sort records by.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Sort {
    /// API name of the field; at most 256 characters.
    pub field: String,
    /// `ASC` for rising order, `DESC` for falling.
    pub direction: SortDirection,
}

/// The values of `direction`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SortDirection {
    /// The lowest first.
    #[lark(rename = "ASC")]
    Asc,
    /// The highest first.
    #[lark(rename = "DESC")]
    Desc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
