// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 2 of `security_and_compliance`.

use lark_runtime::{Model, lark_event};

use super::device_record::{DeviceOwnership, DeviceStatus, DeviceSystem, DeviceTerminalType};
use crate::ids::UserId;

/// A member declared a device, which awaits approval.
///
/// - Event `security_and_compliance.device_apply_record.device_apply_event_v2`, for custom apps only
/// - Scope: `security_and_compliance:device_apply_record:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/events/device_apply_event)
#[lark_event(
    type = "security_and_compliance.device_apply_record.device_apply_event_v2",
    scopes = "security_and_compliance:device_apply_record:read"
)]
#[non_exhaustive]
pub struct DeviceApplied {
    /// Id of the declaration, to approve or reject it.
    pub device_apply_record_id: Option<String>,
    /// The device that was declared.
    pub device_record: Option<DeviceRecordEvent>,
    /// When the device was declared.
    pub apply_time: Option<String>,
    /// State of the declaration: `0` unknown, `1` waiting, `2` approved, `3` rejected.
    pub apply_status: Option<i64>,
    /// Who declared the device.
    pub operator: Option<UserId>,
    /// Whose the device is said to be.
    pub apply_device_ownership: Option<DeviceOwnership>,
    pub apply_reason: Option<String>,
}

/// A device was registered, removed or changed.
///
/// - Event `security_and_compliance.device_record.device_change_event_v2`, for custom and store apps
/// - Scope: `security_and_compliance:device_record:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/events/device_change_event)
#[lark_event(
    type = "security_and_compliance.device_record.device_change_event_v2",
    scopes = "security_and_compliance:device_record:read"
)]
#[non_exhaustive]
pub struct DeviceChanged {
    /// Id of the device that changed.
    pub device_record_id: Option<String>,
    /// Version of the registration after the change.
    pub version: Option<String>,
    /// What happened: `1` registered, `2` changed, `3` removed.
    pub change_type: Option<i64>,
    /// The device before the change.
    pub before: Option<DeviceChangeEvent>,
    /// The device after the change.
    pub after: Option<DeviceChangeEvent>,
}

/// A device before or after a change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeviceChangeEvent {
    /// Id under which the device is registered.
    pub device_record_id: Option<String>,
    /// Version of the registration; goes up with changes.
    pub version: Option<String>,
    /// User now logged in on the device.
    pub current_user_id: Option<UserId>,
    /// Name the device goes by.
    pub device_name: Option<String>,
    /// Model of the device.
    pub model: Option<String>,
    /// Operating system of the device.
    pub device_system: Option<DeviceSystem>,
    /// Serial number of the device, from its maker.
    pub serial_number: Option<String>,
    /// Serial number of the hard disk.
    pub disk_serial_number: Option<String>,
    /// UUID of the mainboard.
    pub uuid: Option<String>,
    /// MAC address of the device.
    pub mac_address: Option<String>,
    /// Android identifier of the device.
    pub android_id: Option<String>,
    /// iOS vendor identifier of the device.
    pub idfv: Option<String>,
    /// HarmonyOS vendor identifier of the device.
    pub aaid: Option<String>,
    /// Whose device it is: unknown, personal or the organisation's.
    pub device_ownership: Option<DeviceOwnership>,
    /// Whether the device is trusted.
    pub device_status: Option<DeviceStatus>,
    /// How the device was recognised: `0` unknown, `1` by Lark, `2` by device management.
    pub certification_level: Option<i64>,
    /// Whether the device is mobile or a desktop.
    pub device_terminal_type: Option<DeviceTerminalType>,
    /// Whether the device is managed.
    pub is_managed: Option<bool>,
    /// Id of the device in the device management system.
    pub mdm_device_id: Option<String>,
    /// Name of the device management vendor.
    pub mdm_provider_name: Option<String>,
    pub device_env_detect_status: Option<i64>,
    pub is_public: Option<bool>,
}

/// A device that a member has declared.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeviceRecordEvent {
    /// Id under which the device is registered.
    pub device_record_id: Option<String>,
    /// Version of the registration; goes up with changes.
    pub version: Option<String>,
    /// User now logged in on the device.
    pub current_user_id: Option<UserId>,
    /// Name the device goes by.
    pub device_name: Option<String>,
    /// Model of the device.
    pub model: Option<String>,
    /// Operating system of the device.
    pub device_system: Option<DeviceSystem>,
    /// Serial number of the device, from its maker.
    pub serial_number: Option<String>,
    /// Serial number of the hard disk.
    pub disk_serial_number: Option<String>,
    /// UUID of the mainboard.
    pub uuid: Option<String>,
    /// MAC address of the device.
    pub mac_address: Option<String>,
    /// Android identifier of the device.
    pub android_id: Option<String>,
    /// iOS vendor identifier of the device.
    pub idfv: Option<String>,
    /// HarmonyOS vendor identifier of the device.
    pub aaid: Option<String>,
    /// Whose device it is: unknown, personal or the organisation's.
    pub device_ownership: Option<DeviceOwnership>,
    /// Whether the device is trusted.
    pub device_status: Option<DeviceStatus>,
    /// How the device was recognised: `0` unknown, `1` by Lark, `2` by device management.
    pub certification_level: Option<i64>,
    /// Whether the device is mobile or a desktop.
    pub device_terminal_type: Option<DeviceTerminalType>,
    pub is_managed: Option<bool>,
    pub mdm_device_id: Option<String>,
    pub mdm_provider_name: Option<String>,
    pub device_env_detect_status: Option<i64>,
    pub is_public: Option<bool>,
    pub source: Option<i64>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<DeviceApplied>();
    visitor.visit::<DeviceChanged>();
}
