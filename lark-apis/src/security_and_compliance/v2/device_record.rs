// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Device records.
//!
//! `security_and_compliance.v2.device_record` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

use crate::ids::UserIdType;

/// Registers a device, as imported by an administrator.
///
/// - `POST /open-apis/security_and_compliance/v2/device_records` with a tenant token, for custom and store apps
/// - Scope: `security_and_compliance:device_record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/security_and_compliance-v1/security_and_compliance-v2/device_record/create)
#[lark_api(
    id = "security_and_compliance.v2.device_record.create",
    method = "POST",
    path = "/open-apis/security_and_compliance/v2/device_records",
    token = "tenant",
    response = CreateDeviceRecordResponse,
    scopes = "security_and_compliance:device_record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDeviceRecord {
    /// Operating system of the device.
    pub device_system: DeviceSystem,
    /// Whose device it is: unknown, personal or the organisation's.
    pub device_ownership: DeviceOwnership,
    /// Whether the device is trusted.
    pub device_status: DeviceStatus,
    pub is_public: Option<bool>,
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
}

/// The answer to [`CreateDeviceRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDeviceRecordResponse {
    /// Id under which the device was registered.
    pub device_record_id: Option<String>,
}

/// Takes a device out of the register.
///
/// - `DELETE /open-apis/security_and_compliance/v2/device_records/:device_record_id` with a tenant token, for custom
///   and store apps
/// - Scope: `security_and_compliance:device_record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/security_and_compliance-v1/security_and_compliance-v2/device_record/delete)
#[lark_api(
    id = "security_and_compliance.v2.device_record.delete",
    method = "DELETE",
    path = "/open-apis/security_and_compliance/v2/device_records/:device_record_id",
    token = "tenant",
    scopes = "security_and_compliance:device_record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteDeviceRecord {
    /// Id under which the device is registered, from `security_and_compliance.v2.device_record.list`.
    pub device_record_id: String,
}

/// Fetches what is known of a registered device: its marks, owner and trust.
///
/// - `GET /open-apis/security_and_compliance/v2/device_records/:device_record_id` with a tenant token, for custom and
///   store apps
/// - Scope: `security_and_compliance:device_record:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/security_and_compliance-v1/security_and_compliance-v2/device_record/get)
#[lark_api(
    id = "security_and_compliance.v2.device_record.get",
    method = "GET",
    path = "/open-apis/security_and_compliance/v2/device_records/:device_record_id",
    token = "tenant",
    response = GetDeviceRecordResponse,
    scopes = "security_and_compliance:device_record:read",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDeviceRecord {
    /// Id under which the device is registered, from `security_and_compliance.v2.device_record.list`.
    pub device_record_id: String,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetDeviceRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDeviceRecordResponse {
    /// The registered device.
    pub device_record: Option<DeviceRecord>,
}

/// Lists the registered devices that fulfil conditions.
///
/// - `GET /open-apis/security_and_compliance/v2/device_records` with a tenant token, for custom and store apps
/// - Scope: `security_and_compliance:device_record:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/security_and_compliance-v1/security_and_compliance-v2/device_record/list)
#[lark_api(
    id = "security_and_compliance.v2.device_record.list",
    method = "GET",
    path = "/open-apis/security_and_compliance/v2/device_records",
    token = "tenant",
    response = ListDeviceRecordResponse,
    paging(items = DeviceRecord),
    scopes = "security_and_compliance:device_record:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListDeviceRecord {
    /// How many devices a page has; 1 to 100. Default: 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Id under which the device is registered.
    pub device_record_id: Option<String>,
    /// User now logged in on the device, in the kind of `user_id_type`.
    pub current_user_id: Option<String>,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Name the device goes by.
    pub device_name: Option<String>,
    /// Serial number of the device, from its maker.
    pub serial_number: Option<String>,
    /// Serial number of the hard disk.
    pub disk_serial_number: Option<String>,
    /// MAC address of the device.
    pub mac_address: Option<String>,
    /// Android identifier of the device.
    pub android_id: Option<String>,
    /// UUID of the mainboard.
    pub uuid: Option<String>,
    /// iOS vendor identifier of the device.
    pub idfv: Option<String>,
    /// HarmonyOS vendor identifier of the device.
    pub aaid: Option<String>,
    /// Whose device it is: unknown, personal or the organisation's.
    pub device_ownership: Option<DeviceOwnership>,
    /// Whether the device is trusted.
    pub device_status: Option<DeviceStatus>,
    /// Whether the device is mobile or a desktop.
    pub device_terminal_type: Option<DeviceTerminalType>,
    /// Operating system of the device.
    pub os: Option<DeviceSystem>,
    /// User who last logged in on the device, in the kind of `user_id_type`.
    pub latest_user_id: Option<String>,
    /// Fingerprint of the device.
    pub did: Option<String>,
    /// Whether the device is managed.
    pub is_managed: Option<bool>,
    /// Id of the device in the device management system.
    pub mdm_device_id: Option<String>,
    /// Name of the device management vendor, such as `Workspace_ONE`.
    pub mdm_provider_name: Option<String>,
    pub lsa_client_status: Option<i64>,
    pub device_env_detect_status: Option<i64>,
    pub is_public: Option<bool>,
    pub source: Option<i64>,
    pub cert_serial_number: Option<String>,
    pub cert_issuer: Option<String>,
}

/// The answer to [`ListDeviceRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListDeviceRecordResponse {
    /// Devices of this page.
    pub items: Vec<DeviceRecord>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Fetches whose the client's own device is and whether it is trusted.
///
/// - `GET /open-apis/security_and_compliance/v2/device_records/mine` with a user token, for custom and store apps
/// - Scope: `security_and_compliance:device_record:read`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/mine)
#[doc(alias = "MineDeviceRecord")]
#[lark_api(
    id = "security_and_compliance.v2.device_record.mine",
    method = "GET",
    path = "/open-apis/security_and_compliance/v2/device_records/mine",
    token = "user",
    response = GetMyDeviceRecordResponse,
    scopes = "security_and_compliance:device_record:read",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMyDeviceRecord {}

/// The answer to [`GetMyDeviceRecord`].
#[doc(alias = "MineDeviceRecordResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMyDeviceRecordResponse {
    /// Id under which the device is registered.
    pub device_record_id: Option<String>,
    /// Whose device it is: unknown, personal or the organisation's.
    pub device_ownership: Option<DeviceOwnership>,
    /// Whether the device is trusted.
    pub device_status: Option<DeviceStatus>,
}

/// Changes whose a registered device is and whether it is trusted.
///
/// - `PUT /open-apis/security_and_compliance/v2/device_records/:device_record_id` with a tenant token, for custom and
///   store apps
/// - Scope: `security_and_compliance:device_record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/security_and_compliance-v1/security_and_compliance-v2/device_record/update)
#[lark_api(
    id = "security_and_compliance.v2.device_record.update",
    method = "PUT",
    path = "/open-apis/security_and_compliance/v2/device_records/:device_record_id",
    token = "tenant",
    scopes = "security_and_compliance:device_record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateDeviceRecord {
    /// Id under which the device is registered, from `security_and_compliance.v2.device_record.list`.
    pub device_record_id: String,
    /// Version of the registration that is changed.
    #[lark(query)]
    pub version: String,
    /// Whose device it is: unknown, personal or the organisation's.
    pub device_ownership: DeviceOwnership,
    /// Whether the device is trusted.
    pub device_status: DeviceStatus,
    pub is_public: Option<bool>,
}

/// A registered device.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeviceRecord {
    /// Id under which the device is registered.
    pub device_record_id: Option<String>,
    /// Version of the registration; goes up with changes.
    pub version: Option<String>,
    /// User now logged in on the device, in the kind of `user_id_type`.
    pub current_user_id: Option<String>,
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
    /// User who last logged in on the device, in the kind of `user_id_type`.
    pub latest_user_id: Option<String>,
    /// Fingerprints of the device.
    pub dids: Vec<String>,
    /// Whether the device is managed.
    pub is_managed: Option<bool>,
    /// Id of the device in the device management system.
    pub mdm_device_id: Option<String>,
    /// Name of the device management vendor.
    pub mdm_provider_name: Option<String>,
    pub lsa_info: Option<String>,
    pub device_env_info: Option<String>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub is_public: Option<bool>,
    pub source: Option<i64>,
    pub cert_verified_at_unix: Option<String>,
    pub cert_serial_number: Option<String>,
    pub cert_issuer: Option<String>,
}

/// The values of `device_ownership`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DeviceOwnership {
    /// Unknown.
    #[lark(value = 0)]
    Unknown,
    /// A member's own device.
    #[lark(value = 1)]
    Personal,
    /// A device of the organisation.
    #[lark(value = 2)]
    Company,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `device_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DeviceStatus {
    /// Unknown.
    #[lark(value = 0)]
    Unknown,
    /// Trusted.
    #[lark(value = 1)]
    Trusted,
    /// Not trusted.
    #[lark(value = 2)]
    Untrusted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `device_system`, `os`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DeviceSystem {
    /// Unknown.
    #[lark(value = 0)]
    Unknown,
    /// Windows.
    #[lark(value = 1)]
    Windows,
    /// macOS.
    #[lark(value = 2)]
    MacOs,
    /// Linux.
    #[lark(value = 3)]
    Linux,
    /// Android.
    #[lark(value = 4)]
    Android,
    /// iOS.
    #[lark(value = 5)]
    Ios,
    /// OpenHarmony.
    #[lark(value = 6)]
    OpenHarmony,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `device_terminal_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DeviceTerminalType {
    /// Unknown.
    #[lark(value = 0)]
    Unknown,
    /// A mobile device.
    #[lark(value = 1)]
    Mobile,
    /// A desktop.
    #[lark(value = 2)]
    Desktop,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
