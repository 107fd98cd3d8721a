// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Archives.
//!
//! `compensation.v1.archive` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::CompensationUserIdType;

/// `compensation.v1.archive.create`.
///
/// - `POST /open-apis/compensation/v1/archives` with a tenant or user token, for custom apps only
/// - Scope: `corehr:compensation_archive:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002, 2290003, 2290004, 2290005, 2290006, 2290007, 2290008, 2290009, 2290010, 2290011,
///   2290012, 2290013, 2290014, 2290015, 2290016, 2290017, 2290018, 2290019, 2290020, 2290021, 2290022, 2290023,
///   2290024, 2290025, 2290026, 2290027, 2290028, 2290029, 2290030, 2290031, 2290032, 2290033, 2290034, 2290035,
///   2290036, 2290037, 2290038, 2290039, 2290040, 2290041, 2290042
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/archive/create)
#[lark_api(
    id = "compensation.v1.archive.create",
    method = "POST",
    path = "/open-apis/compensation/v1/archives",
    token = "tenant|user",
    response = CreateArchiveResponse,
    scopes = "corehr:compensation_archive:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateArchive {
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    pub unique_id: String,
    pub operator_id: Option<String>,
    pub user_id: String,
    pub effective_time: String,
    pub currency_id: String,
    pub plan_id: String,
    pub plan_tid: String,
    pub change_reason_id: String,
    pub item_value_lists: Vec<ArchiveItemValue>,
    pub description: Option<String>,
    pub edit_remark: Option<String>,
}

/// The answer to [`CreateArchive`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateArchiveResponse {
    pub unique_id: Option<String>,
    pub archive_tid: Option<String>,
}

/// `compensation.v1.archive.query`.
///
/// - `POST /open-apis/compensation/v1/archives/query` with a tenant or user token, for custom apps only
/// - Scope: `corehr:compensation_archive_detail:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:compensation_archive_detail.change_description:read`,
///   `corehr:compensation_archive_detail.indicators:read`, `corehr:compensation_archive_detail.items:read`,
///   `corehr:compensation_archive_detail.plan:read`, `corehr:compensation_archive_detail.salary_level:read`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002, 2290003, 2290004, 2290005, 2290006
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/archive/query)
#[lark_api(
    id = "compensation.v1.archive.query",
    method = "POST",
    path = "/open-apis/compensation/v1/archives/query",
    token = "tenant|user",
    response = QueryArchiveResponse,
    paging(items = ArchiveDetail),
    scopes = "corehr:compensation_archive_detail:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryArchive {
    /// At most 500 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// At most 100 elements.
    pub user_id_list: Vec<String>,
    /// At most 100 elements.
    pub tid_list: Option<Vec<String>>,
    pub effective_start_date: Option<String>,
    pub effective_end_date: Option<String>,
}

/// The answer to [`QueryArchive`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryArchiveResponse {
    pub items: Vec<ArchiveDetail>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ArchiveDetail {
    pub user_id: Option<String>,
    pub id: Option<String>,
    pub tid: Option<String>,
    pub plan_id: Option<String>,
    pub plan_tid: Option<String>,
    pub currency_id: Option<String>,
    pub change_reason_id: Option<String>,
    pub change_description: Option<String>,
    pub effective_date: Option<String>,
    pub expiration_date: Option<String>,
    pub salary_level_id: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub archive_items: Vec<ArchiveItem>,
    pub archive_indicators: Vec<ArchiveIndicator>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ArchiveIndicator {
    pub indicator_id: Option<String>,
    pub indicator_result: Option<String>,
    pub indicator_result_regular: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ArchiveItem {
    pub item_id: Option<String>,
    pub item_result: Option<String>,
    pub item_result_regular: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ArchiveItemValue {
    pub item_id: String,
    pub item_value: String,
    pub item_value_regular: Option<String>,
}
