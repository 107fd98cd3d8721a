// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Periods.
//!
//! `okr.v1.period` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

/// Creates an OKR period by a period rule.
///
/// - `POST /open-apis/okr/v1/periods` with a tenant token, for custom apps only
/// - Scope: `okr:okr`
/// - Rate limit: 100 a minute
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
    /// Id of the rule, from `okr.v1.period_rule.list`.
    pub period_rule_id: String,
    /// Month the period begins, such as `2022-01`.
    pub start_month: String,
}

/// The answer to [`CreatePeriod`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreatePeriodResponse {
    /// Id of the new period.
    pub period_id: Option<String>,
    /// Month the period begins.
    pub start_month: Option<String>,
    /// Month the period ends.
    pub end_month: Option<String>,
}

/// Lists the OKR periods of the tenant.
///
/// With an app token, the app needs an extra permission to read OKRs as itself.
///
/// - `GET /open-apis/okr/v1/periods` with a tenant token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr`
/// - Rate limit: 100 a minute
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many periods a page has at most. Default: 10.
    pub page_size: Option<i64>,
}

/// The answer to [`ListPeriod`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPeriodResponse {
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Periods of this page.
    pub items: Vec<Period>,
}

/// Makes an OKR period normal, invalid or hidden, for everybody in the tenant.
///
/// - `PATCH /open-apis/okr/v1/periods/:period_id` with a tenant token, for custom apps only
/// - Scope: `okr:okr`
/// - Rate limit: 100 a minute
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
    /// Id of the period to change.
    pub period_id: String,
    /// New state of the period: normal, invalid or hidden.
    pub status: PeriodStatusUpdate,
}

/// The answer to [`PatchPeriod`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchPeriodResponse {
    /// Id of the period that was changed.
    pub period_id: Option<String>,
    /// State of the period after the change.
    pub status: Option<PeriodStatusUpdate>,
}

/// An OKR period.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Period {
    /// Id of the period, as OKRs refer to it.
    pub id: Option<String>,
    /// Name of the period in Chinese.
    pub zh_name: Option<String>,
    /// Name of the period in English.
    pub en_name: Option<String>,
    /// Whether the period is in use, invalid or hidden.
    pub status: Option<PeriodStatus>,
    /// When the period begins.
    pub period_start_time: Option<String>,
    /// When the period ends.
    pub period_end_time: Option<String>,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum PeriodStatus {
    /// In use.
    #[lark(value = 0)]
    Normal,
    /// Not dealt with for now.
    #[lark(value = 1)]
    OnHold,
    /// Marked invalid.
    #[lark(value = 2)]
    Invalid,
    /// Hidden.
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
    /// In use.
    #[lark(value = 1)]
    Normal,
    /// Marked invalid.
    #[lark(value = 2)]
    Invalid,
    /// Hidden.
    #[lark(value = 3)]
    Hidden,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
