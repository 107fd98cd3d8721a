// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Datasource records.
//!
//! `payroll.v1.datasource_record` in the platform's terms.

use lark_runtime::{Body, Model, Unknown, lark_api};

/// Lists records of an external data source by period and employee.
///
/// - `POST /open-apis/payroll/v1/datasource_records/query` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:external_datasource_record:read`
/// - Rate limit: 10 a second
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
    /// How many records a page has; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Code of the data source.
    pub source_code: String,
    /// Codes of the fields to return, 1 to 200; if missing, all. Employee and period always come along.
    pub selected_fields: Option<Vec<String>>,
    /// Conditions that must all hold. A period is required, such as up to two months of `payroll_period`; `employment_id`
    /// can be given too, at most 100.
    pub field_filters: Option<Vec<DatasourceRecordFieldFilter>>,
}

/// The answer to [`QueryDatasourceRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryDatasourceRecordResponse {
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Records of this page.
    pub records: Vec<DatasourceRecord>,
}

/// Creates or updates up to 50 records of an external data source.
///
/// Employee and period tell whether a record exists; only the given fields are changed. All records are saved or none.
/// Calls for one data source must come one after the other, and the source and its fields must be enabled.
///
/// - `POST /open-apis/payroll/v1/datasource_records/save` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:external_datasource_record:write`
/// - Rate limit: 10 a second
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
    /// Code of the data source, from `payroll.v1.datasource.list`.
    pub source_code: String,
    /// Records to save, 1 to 50.
    pub records: Vec<DatasourceRecord>,
}

/// The answer to [`SaveDatasourceRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SaveDatasourceRecordResponse {
    /// How many records were created or changed, as a number in text.
    pub affect_counts: Option<String>,
}

/// A record of a data source.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DatasourceRecord {
    /// Whether it is enabled (`1`) or disabled (`2`); payroll does not use disabled ones.
    /// Required in requests.
    pub active_status: Option<i64>,
    /// Values of the record; for pay periods, `employment_id` and `payroll_period` (such as `2024-01`) are required.
    pub field_values: Vec<DatasourceRecordField>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The value of a field in a record.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DatasourceRecordField {
    /// Code of the field, which must be enabled.
    /// Required in requests.
    pub field_code: Option<String>,
    /// Value as text, in the form its type wants; not empty.
    /// Required in requests.
    pub value: Option<String>,
    /// Kind of value: `1` money, `2` number, `3` text, `4` date, `5` percentage. Leave it out when saving.
    pub field_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A condition on a field of records.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DatasourceRecordFieldFilter {
    /// Code of the field, such as `employment_id`.
    pub field_code: String,
    /// Values to compare with, 1 to 500.
    pub field_values: Option<Vec<String>>,
    /// How to compare: `1` any of the values, `2` between two dates, at most 90 days apart, for date fields. Default: `1`.
    pub operator: Option<i64>,
}
