// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Datasource records.
//!
//! `payroll.v1.datasource_record` in the platform's terms.

use lark_runtime::{Body, Model, Unknown, lark_api};

/// `payroll.v1.datasource_record.query`.
///
/// - `POST /open-apis/payroll/v1/datasource_records/query` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:external_datasource_record:read`
/// - Rate limit: 10 a second
/// - Error codes: 2500001, 2500002, 2500004, 2500005, 2500006, 2500007, 2500010, 2500019
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/datasource_record/query)
#[lark_api(
    id = "payroll.v1.datasource_record.query",
    method = "POST",
    path = "/open-apis/payroll/v1/datasource_records/query",
    token = "tenant|user",
    response = QueryDatasourceRecordResponse,
    paging(items = DatasourceRecord, list = "records"),
    scopes = "payroll:external_datasource_record:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDatasourceRecord {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    pub source_code: String,
    /// At most 200 elements.
    pub selected_fields: Option<Vec<String>>,
    /// At most 100 elements.
    pub field_filters: Option<Vec<DatasourceRecordFieldFilter>>,
}

/// The answer to [`QueryDatasourceRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryDatasourceRecordResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub records: Vec<DatasourceRecord>,
}

/// `payroll.v1.datasource_record.save`.
///
/// - `POST /open-apis/payroll/v1/datasource_records/save` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:external_datasource_record:write`
/// - Rate limit: 10 a second
/// - Error codes: 2500001, 2500002, 2500004, 2500005, 2500008, 2500009, 2500010, 2500011, 2500012, 2500013, 2500014,
///   2500015, 2500016, 2500017, 2500018, 2500020, 2500021
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/datasource_record/save)
#[lark_api(
    id = "payroll.v1.datasource_record.save",
    method = "POST",
    path = "/open-apis/payroll/v1/datasource_records/save",
    token = "tenant|user",
    response = SaveDatasourceRecordResponse,
    scopes = "payroll:external_datasource_record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SaveDatasourceRecord {
    pub source_code: String,
    /// At most 50 elements.
    pub records: Vec<DatasourceRecord>,
}

/// The answer to [`SaveDatasourceRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SaveDatasourceRecordResponse {
    pub affect_counts: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DatasourceRecord {
    /// Required in requests. One of `1` (enabled), `2` (disabled).
    pub active_status: Option<i64>,
    pub field_values: Vec<DatasourceRecordField>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DatasourceRecordField {
    /// Required in requests.
    pub field_code: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
    /// One of `1` (amount), `2` (number), `3` (text), `4` (date), `5` (percentage).
    pub field_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DatasourceRecordFieldFilter {
    pub field_code: String,
    /// At most 500 elements.
    pub field_values: Option<Vec<String>>,
    /// One of `1` (is any of), `2` (in date range).
    pub operator: Option<i64>,
}
