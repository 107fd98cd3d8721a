// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Device records.
//!
//! `security_and_compliance.v2.device_record` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

use crate::ids::UserIdType;

/// `security_and_compliance.v2.device_record.create`.
///
/// - `POST /open-apis/security_and_compliance/v2/device_records` with a tenant token, for custom and store apps
/// - Scope: `security_and_compliance:device_record:write`
/// - Rate limit: 10 a second
/// - Error codes: 1780001, 1780101, 1780102, 1785005, 1785007, 1785010
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
    pub device_system: DeviceSystem,
    pub device_ownership: DeviceOwnership,
    pub device_status: DeviceStatus,
    pub is_public: Option<bool>,
    pub serial_number: Option<String>,
    pub disk_serial_number: Option<String>,
    pub uuid: Option<String>,
    pub mac_address: Option<String>,
    pub android_id: Option<String>,
    pub idfv: Option<String>,
    pub aaid: Option<String>,
}

/// The answer to [`CreateDeviceRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDeviceRecordResponse {
    pub device_record_id: Option<String>,
}

/// `security_and_compliance.v2.device_record.delete`.
///
/// - `DELETE /open-apis/security_and_compliance/v2/device_records/:device_record_id` with a tenant token, for custom
///   and store apps
/// - Scope: `security_and_compliance:device_record:write`
/// - Rate limit: 10 a second
/// - Error codes: 1780001, 1780101, 1780102, 1785008
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
    pub device_record_id: String,
}

/// `security_and_compliance.v2.device_record.get`.
///
/// - `GET /open-apis/security_and_compliance/v2/device_records/:device_record_id` with a tenant token, for custom and
///   store apps
/// - Scope: `security_and_compliance:device_record:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1780001, 1780101, 1780102, 1785008
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
    pub device_record_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetDeviceRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDeviceRecordResponse {
    pub device_record: Option<DeviceRecord>,
}

/// `security_and_compliance.v2.device_record.list`.
///
/// - `GET /open-apis/security_and_compliance/v2/device_records` with a tenant token, for custom and store apps
/// - Scope: `security_and_compliance:device_record:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1780001, 1780101, 1780102
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
    /// At most 100 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub device_record_id: Option<String>,
    pub current_user_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub device_name: Option<String>,
    pub serial_number: Option<String>,
    pub disk_serial_number: Option<String>,
    pub mac_address: Option<String>,
    pub android_id: Option<String>,
    pub uuid: Option<String>,
    pub idfv: Option<String>,
    pub aaid: Option<String>,
    pub device_ownership: Option<DeviceOwnership>,
    pub device_status: Option<DeviceStatus>,
    pub device_terminal_type: Option<DeviceTerminalType>,
    pub os: Option<DeviceSystem>,
    pub latest_user_id: Option<String>,
    pub did: Option<String>,
    pub is_managed: Option<bool>,
    pub mdm_device_id: Option<String>,
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
    pub items: Vec<DeviceRecord>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `security_and_compliance.v2.device_record.mine`.
///
/// - `GET /open-apis/security_and_compliance/v2/device_records/mine` with a user token, for custom and store apps
/// - Scope: `security_and_compliance:device_record:read`
/// - Rate limit: 50 a second
/// - Error codes: 1780001, 1780101, 1780102, 1785011, 1785012
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
    pub device_record_id: Option<String>,
    pub device_ownership: Option<DeviceOwnership>,
    pub device_status: Option<DeviceStatus>,
}

/// `security_and_compliance.v2.device_record.update`.
///
/// - `PUT /open-apis/security_and_compliance/v2/device_records/:device_record_id` with a tenant token, for custom and
///   store apps
/// - Scope: `security_and_compliance:device_record:write`
/// - Rate limit: 10 a second
/// - Error codes: 1780001, 1780101, 1780102, 1785008
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
    pub device_record_id: String,
    #[lark(query)]
    pub version: String,
    pub device_ownership: DeviceOwnership,
    pub device_status: DeviceStatus,
    pub is_public: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeviceRecord {
    pub device_record_id: Option<String>,
    pub version: Option<String>,
    pub current_user_id: Option<String>,
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
    pub latest_user_id: Option<String>,
    pub dids: Vec<String>,
    pub is_managed: Option<bool>,
    pub mdm_device_id: Option<String>,
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
    #[lark(value = 0)]
    Unknown,
    #[lark(value = 1)]
    Personal,
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
    #[lark(value = 0)]
    Unknown,
    #[lark(value = 1)]
    Trusted,
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
    #[lark(value = 0)]
    Unknown,
    #[lark(value = 1)]
    Windows,
    #[lark(value = 2)]
    MacOs,
    #[lark(value = 3)]
    Linux,
    #[lark(value = 4)]
    Android,
    #[lark(value = 5)]
    Ios,
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
    #[lark(value = 0)]
    Unknown,
    #[lark(value = 1)]
    Mobile,
    #[lark(value = 2)]
    Desktop,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
