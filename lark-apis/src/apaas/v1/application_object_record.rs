// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Records of an object.
//!
//! `apaas.v1.application.object.record` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::Criterion;

/// `apaas.v1.application.object.record.batch_create`.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create` with a tenant
///   token, for custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub object_api_name: String,
    pub records: String,
}

/// `apaas.v1.application.object.record.batch_delete`.
///
/// - `DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete` with a tenant
///   token, for custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub object_api_name: String,
    /// At most 500 elements.
    #[lark(json)]
    pub ids: Vec<String>,
}

/// `apaas.v1.application.object.record.batch_query`.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query` with a tenant
///   token, for custom and store apps
/// - Scope: `app_engine:object.record:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub object_api_name: String,
    /// At most 256 elements.
    pub select: Vec<String>,
    pub filter: Option<Criterion>,
    /// At most 256 elements.
    pub order_by: Option<Vec<Sort>>,
    /// At most 256 elements.
    pub group_by: Option<Vec<RecordGroupByItem>>,
    pub page_token: Option<String>,
    pub use_page_token: Option<bool>,
    pub page_size: Option<i64>,
    pub offset: Option<i64>,
    pub need_total_count: Option<bool>,
}

/// The answer to [`BatchQueryApplicationObjectRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryApplicationObjectRecordResponse {
    pub items: Option<String>,
    pub total: Option<i64>,
    pub next_page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `apaas.v1.application.object.record.batch_update`.
///
/// - `PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update` with a tenant
///   token, for custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub object_api_name: String,
    pub records: String,
}

/// `apaas.v1.application.object.record.create`.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records` with a tenant token, for
///   custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub object_api_name: String,
    pub record: String,
}

/// The answer to [`CreateApplicationObjectRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateApplicationObjectRecordResponse {
    pub id: Option<String>,
}

/// `apaas.v1.application.object.record.delete`.
///
/// - `DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id` with a tenant token, for
///   custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub object_api_name: String,
    pub id: String,
}

/// `apaas.v1.application.object.record.patch`.
///
/// - `PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id` with a tenant token, for
///   custom and store apps
/// - Scope: `app_engine:object.record:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub object_api_name: String,
    pub id: String,
    pub record: String,
}

/// `apaas.v1.application.object.record.query`.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query` with a tenant token,
///   for custom and store apps
/// - Scope: `app_engine:object.record:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub object_api_name: String,
    pub id: String,
    /// At most 256 elements.
    pub select: Option<Vec<String>>,
}

/// The answer to [`QueryApplicationObjectRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryApplicationObjectRecordResponse {
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
    pub items: Vec<RecordResult>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RecordGroupByItem {
    pub field: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecordResult {
    pub success: Option<bool>,
    pub id: Option<String>,
    pub errors: Vec<RecordResultError>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecordResultError {
    pub code: Option<String>,
    pub message: Option<String>,
    pub sub_code: Option<String>,
    pub fields: Vec<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Sort {
    pub field: String,
    pub direction: SortDirection,
}

/// The values of `direction`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SortDirection {
    #[lark(rename = "ASC")]
    Asc,
    #[lark(rename = "DESC")]
    Desc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
