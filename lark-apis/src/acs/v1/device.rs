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
    pub property: Option<DeviceProperty>,
}

/// The state and abilities of an access device.
#[doc(alias = "Property")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeviceProperty {
    pub version: Option<String>,
    pub current_device_face_count: Option<i64>,
    pub max_face_capacity: Option<i64>,
    pub online_status: Option<i64>,
    pub device_name: Option<String>,
    pub is_clock_in: Option<bool>,
}
