// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Alerts.
//!
//! `vc.v1.alert` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

/// `vc.v1.alert.list`.
///
/// - `GET /open-apis/vc/v1/alerts` with a tenant token, for custom apps only
/// - Scope: `vc:alert:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/alert/list)
#[lark_api(
    id = "vc.v1.alert.list",
    method = "GET",
    path = "/open-apis/vc/v1/alerts",
    token = "tenant",
    response = ListAlertResponse,
    paging(items = Alert),
    scopes = "vc:alert:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAlert {
    pub start_time: Text<UnixSeconds>,
    pub end_time: Text<UnixSeconds>,
    /// One of `1` (room), `2` (room connector), `3` (sip room system).
    pub query_type: Option<i64>,
    pub query_value: Option<String>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListAlert`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAlertResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Alert>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Alert {
    pub alert_id: Option<String>,
    pub resource_scope: Option<String>,
    /// One of `1` (room), `2` (room signage), `3` (share box), `4` (screen sharing), `5` (sip room system), `6` (erc node),
    /// `7` (sensor).
    pub monitor_target: Option<i64>,
    pub alert_strategy: Option<String>,
    pub alert_time: Option<Text<UnixSeconds>>,
    /// One of `0` (notice), `1` (warning), `2` (critical).
    pub alert_level: Option<i64>,
    pub contacts: Vec<Contact>,
    /// One of `0` (bot), `1` (email).
    #[lark(rename = "notifyMethods")]
    pub notify_methods: Vec<i64>,
    #[lark(rename = "alertRule")]
    pub alert_rule: Option<String>,
    pub process_time: Option<String>,
    pub recover_time: Option<String>,
    /// One of `0` (pending deprecated), `1` (pending), `2` (processing), `3` (recovered deprecated), `4` (recovered).
    pub process_status: Option<i64>,
    pub alert_rule_id: Option<String>,
    pub monitor_target_room_id: Option<String>,
    pub monitor_target_room_mac: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Contact {
    /// One of `1` (user), `2` (user group), `3` (department).
    pub contact_type: Option<i64>,
    pub contact_name: Option<String>,
}
