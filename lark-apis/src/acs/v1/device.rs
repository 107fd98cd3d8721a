// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Devices.
//!
//! `acs.v1.device` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists all access devices of the tenant.
///
/// - `GET /open-apis/acs/v1/devices` with a tenant token, for custom apps only
/// - Scope: `acs:devices:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/acs-v1/device/list)
#[lark_api(
    id = "acs.v1.device.list",
    method = "GET",
    path = "/open-apis/acs/v1/devices",
    token = "tenant",
    response = ListDeviceResponse,
    scopes = "acs:devices:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListDevice {}

/// The answer to [`ListDevice`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListDeviceResponse {
    /// Access devices of the tenant.
    pub items: Vec<Device>,
}

/// An access device at a door.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Device {
    /// Id of the access device.
    pub device_id: Option<String>,
    /// Name of the device, such as that of its door.
    pub device_name: Option<String>,
    /// Serial number of the device.
    pub device_sn: Option<String>,
    /// State and abilities of the device.
    pub property: Option<DeviceProperty>,
}

/// The state and abilities of an access device.
#[doc(alias = "Property")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeviceProperty {
    /// Version of the device's software.
    pub version: Option<String>,
    /// How many faces the device knows.
    pub current_device_face_count: Option<i64>,
    /// How many faces the device can know.
    pub max_face_capacity: Option<i64>,
    /// Whether the device is online, as a number.
    pub online_status: Option<i64>,
    /// Name of the device, such as that of its door.
    pub device_name: Option<String>,
    /// Whether users clock in at the device.
    pub is_clock_in: Option<bool>,
}
