// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Settings.
//!
//! `calendar.v4.setting` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Generates a caldav conf of a setting.
///
/// - `POST /open-apis/calendar/v4/settings/generate_caldav_conf` with a user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:settings.caldav:create`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/setting/generate_caldav_conf)
#[doc(alias = "GenerateCaldavConfSetting")]
#[lark_api(
    id = "calendar.v4.setting.generate_caldav_conf",
    method = "POST",
    path = "/open-apis/calendar/v4/settings/generate_caldav_conf",
    token = "user",
    response = GenerateCaldavConfResponse,
    scopes = "calendar:calendar|calendar:settings.caldav:create",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct GenerateCaldavConf {
    pub device_name: Option<String>,
}

/// The answer to [`GenerateCaldavConf`].
#[doc(alias = "GenerateCaldavConfSettingResponse")]
#[derive(Clone, Default, Model)]
pub struct GenerateCaldavConfResponse {
    pub password: Option<String>,
    pub user_name: Option<String>,
    pub server_address: Option<String>,
    pub device_name: Option<String>,
}
