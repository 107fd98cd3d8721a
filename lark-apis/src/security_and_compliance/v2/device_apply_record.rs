// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Device apply records.
//!
//! `security_and_compliance.v2.device_apply_record` in the platform's terms.

use lark_runtime::lark_api;

/// Approves or rejects a device that a member has declared.
///
/// - `PUT /open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id` with a tenant token, for
///   custom and store apps
/// - Scope: `security_and_compliance:device_apply_record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/security_and_compliance-v1/security_and_compliance-v2/device_apply_record/update)
#[lark_api(
    id = "security_and_compliance.v2.device_apply_record.update",
    method = "PUT",
    path = "/open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id",
    token = "tenant",
    scopes = "security_and_compliance:device_apply_record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateDeviceApplyRecord {
    /// Id of the declaration, from the event about it.
    pub device_apply_record_id: String,
    /// Whether the device is approved; `false` rejects it.
    pub is_approved: bool,
}
