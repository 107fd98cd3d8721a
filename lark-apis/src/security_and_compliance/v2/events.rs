// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 2 of `security_and_compliance`.

use lark_runtime::{Model, lark_event};

use super::device_record::{DeviceOwnership, DeviceStatus, DeviceSystem, DeviceTerminalType};
use crate::ids::UserId;

/// A member declared a device.
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
    pub device_apply_record_id: Option<String>,
    pub device_record: Option<DeviceRecordEvent>,
    pub apply_time: Option<String>,
    /// One of `0` (unknown), `1` (pending), `2` (approved), `3` (rejected).
    pub apply_status: Option<i64>,
    pub operator: Option<UserId>,
    pub apply_device_ownership: Option<DeviceOwnership>,
    pub apply_reason: Option<String>,
}

/// A device was added or deleted, or its owner, trust or features changed.
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
    pub device_record_id: Option<String>,
    pub version: Option<String>,
    /// One of `1` (inserted), `2` (updated), `3` (deleted).
    pub change_type: Option<i64>,
    pub before: Option<DeviceChangeEvent>,
    pub after: Option<DeviceChangeEvent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeviceChangeEvent {
    pub device_record_id: Option<String>,
    pub version: Option<String>,
    pub current_user_id: Option<UserId>,
    pub device_name: Option<String>,
    pub model: Option<String>,
    pub device_system: Option<DeviceSystem>,
    pub serial_number: Option<String>,
    pub disk_serial_number: Option<String>,
    pub uuid: Option<String>,
    pub mac_address: Option<String>,
    pub android_id: Option<String>,
    pub idfv: Option<String>,
    pub aaid: Option<String>,
    pub device_ownership: Option<DeviceOwnership>,
    pub device_status: Option<DeviceStatus>,
    /// One of `0` (unknown), `1` (platform), `2` (device management).
    pub certification_level: Option<i64>,
    pub device_terminal_type: Option<DeviceTerminalType>,
    pub is_managed: Option<bool>,
    pub mdm_device_id: Option<String>,
    pub mdm_provider_name: Option<String>,
    pub device_env_detect_status: Option<i64>,
    pub is_public: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeviceRecordEvent {
    pub device_record_id: Option<String>,
    pub version: Option<String>,
    pub current_user_id: Option<UserId>,
    pub device_name: Option<String>,
    pub model: Option<String>,
    pub device_system: Option<DeviceSystem>,
    pub serial_number: Option<String>,
    pub disk_serial_number: Option<String>,
    pub uuid: Option<String>,
    pub mac_address: Option<String>,
    pub android_id: Option<String>,
    pub idfv: Option<String>,
    pub aaid: Option<String>,
    pub device_ownership: Option<DeviceOwnership>,
    pub device_status: Option<DeviceStatus>,
    /// One of `0` (unknown), `1` (platform), `2` (device management).
    pub certification_level: Option<i64>,
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
