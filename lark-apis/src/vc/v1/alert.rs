// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Alerts.
//!
//! `vc.v1.alert` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

/// Lists the alerts that meeting room devices and servers of the organisation raised in a period.
///
/// - `GET /open-apis/vc/v1/alerts` with a tenant token, for custom apps only
/// - Scope: `vc:alert:readonly`
/// - Rate limit: 100 a minute
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
    /// When the period begins.
    pub start_time: Text<UnixSeconds>,
    /// When the period ends.
    pub end_time: Text<UnixSeconds>,
    /// Which kind of object the alerts are about: a room, a connector or a SIP room system; leave it out for all.
    /// One of `1` (room), `2` (room connector), `3` (sip room system).
    pub query_type: Option<i64>,
    /// Id of the meeting room (`omm_...`) or of the connector whose alerts are wanted.
    pub query_value: Option<String>,
    /// How many alerts a page has at most. Default: 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListAlert`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAlertResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// The alerts of this page.
    pub items: Vec<Alert>,
}

/// An alert that a device or server of the meeting rooms raised.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Alert {
    /// Id that only this alert has.
    pub alert_id: Option<String>,
    /// Name of the room or server that raised the alert.
    pub resource_scope: Option<String>,
    /// What kind of device or node raised the alert.
    /// One of `1` (room), `2` (room signage), `3` (share box), `4` (screen sharing), `5` (sip room system), `6` (erc node),
    /// `7` (sensor).
    pub monitor_target: Option<i64>,
    /// What the rule watches for, in words.
    pub alert_strategy: Option<String>,
    /// When people were told of the alert.
    pub alert_time: Option<Text<UnixSeconds>>,
    /// How serious it is: a reminder, a warning or critical.
    /// One of `0` (notice), `1` (warning), `2` (critical).
    pub alert_level: Option<i64>,
    /// Who is told of the alert.
    pub contacts: Vec<Contact>,
    /// How they are told: by the bot, by mail.
    /// One of `0` (bot), `1` (email).
    #[lark(rename = "notifyMethods")]
    pub notify_methods: Vec<i64>,
    /// Name of the rule that was broken.
    #[lark(rename = "alertRule")]
    pub alert_rule: Option<String>,
    /// When somebody began to deal with the alert.
    pub process_time: Option<String>,
    /// When the trouble was over.
    pub recover_time: Option<String>,
    /// Whether the alert waits, is being dealt with or is over.
    /// One of `0` (pending deprecated), `1` (pending), `2` (processing), `3` (recovered deprecated), `4` (recovered).
    pub process_status: Option<i64>,
    /// Id of the rule that was broken.
    pub alert_rule_id: Option<String>,
    /// Id of the room that raised the alert; only there when a room did.
    pub monitor_target_room_id: Option<String>,
    /// MAC address of the room's main device; only there when `monitor_target` is `1`.
    pub monitor_target_room_mac: Option<String>,
}

/// Somebody who is told of an alert.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Contact {
    /// Whether it is a user, a user group or a department.
    /// One of `1` (user), `2` (user group), `3` (department).
    pub contact_type: Option<i64>,
    /// Name of the user, group or department.
    pub contact_name: Option<String>,
}
