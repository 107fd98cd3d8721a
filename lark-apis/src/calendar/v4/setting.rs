// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Settings.
//!
//! `calendar.v4.setting` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates a CalDAV user name and password with which a device can synchronize the calling user's calendar.
///
/// - `POST /open-apis/calendar/v4/settings/generate_caldav_conf` with a user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:settings.caldav:create`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct GenerateCaldavConf {
    /// Name of the device to synchronize, shown in the calendar; at most 100 characters.
    pub device_name: Option<String>,
}

/// The answer to [`GenerateCaldavConf`].
#[doc(alias = "GenerateCaldavConfSettingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GenerateCaldavConfResponse {
    /// The CalDAV password.
    pub password: Option<String>,
    /// The CalDAV user name.
    pub user_name: Option<String>,
    /// Address of the CalDAV server.
    pub server_address: Option<String>,
    /// Name of the device, as in the request.
    pub device_name: Option<String>,
}
