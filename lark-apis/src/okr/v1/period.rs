// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Periods.
//!
//! `okr.v1.period` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

/// `okr.v1.period.create`.
///
/// - `POST /open-apis/okr/v1/periods` with a tenant token, for custom apps only
/// - Scope: `okr:okr`
/// - Rate limit: 100 a minute
/// - Error codes: 1000403, 1001001, 1001002, 1001003, 1001004, 1001008, 1001009, 1009999
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/period/create)
#[lark_api(
    id = "okr.v1.period.create",
    method = "POST",
    path = "/open-apis/okr/v1/periods",
    token = "tenant",
    response = CreatePeriodResponse,
    scopes = "okr:okr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePeriod {
    pub period_rule_id: String,
    pub start_month: String,
}

/// The answer to [`CreatePeriod`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreatePeriodResponse {
    pub period_id: Option<String>,
    pub start_month: Option<String>,
    pub end_month: Option<String>,
}

/// `okr.v1.period.list`.
///
/// - `GET /open-apis/okr/v1/periods` with a tenant token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr`
/// - Rate limit: 100 a minute
/// - Error codes: 1001001, 1001002, 1001003, 1001004, 1009998, 1009999
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/period/list)
#[lark_api(
    id = "okr.v1.period.list",
    method = "GET",
    path = "/open-apis/okr/v1/periods",
    token = "tenant",
    response = ListPeriodResponse,
    paging(items = Period),
    scopes = "okr:okr:readonly|okr:okr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPeriod {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListPeriod`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPeriodResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub items: Vec<Period>,
}

/// `okr.v1.period.patch`.
///
/// - `PATCH /open-apis/okr/v1/periods/:period_id` with a tenant token, for custom apps only
/// - Scope: `okr:okr`
/// - Rate limit: 100 a minute
/// - Error codes: 1000403, 1001001, 1001002, 1001003, 1001004, 1001008, 1001009, 1009999
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/period/patch)
#[lark_api(
    id = "okr.v1.period.patch",
    method = "PATCH",
    path = "/open-apis/okr/v1/periods/:period_id",
    token = "tenant",
    response = PatchPeriodResponse,
    scopes = "okr:okr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchPeriod {
    pub period_id: String,
    pub status: PeriodStatusUpdate,
}

/// The answer to [`PatchPeriod`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchPeriodResponse {
    pub period_id: Option<String>,
    pub status: Option<PeriodStatusUpdate>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Period {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub status: Option<PeriodStatus>,
    pub period_start_time: Option<String>,
    pub period_end_time: Option<String>,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum PeriodStatus {
    #[lark(value = 0)]
    Normal,
    #[lark(value = 1)]
    OnHold,
    #[lark(value = 2)]
    Invalid,
    #[lark(value = 3)]
    Hidden,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum PeriodStatusUpdate {
    #[lark(value = 1)]
    Normal,
    #[lark(value = 2)]
    Invalid,
    #[lark(value = 3)]
    Hidden,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
