// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Access records.
//!
//! `acs.v1.access_record` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// `acs.v1.access_record.list`.
///
/// - `GET /open-apis/acs/v1/access_records` with a tenant token, for custom apps only
/// - Scope: `acs:access_record:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1490017, 1490018
/// - [Documentation](https://open.feishu.cn/document/server-docs/acs-v1/access_record/list)
#[lark_api(
    id = "acs.v1.access_record.list",
    method = "GET",
    path = "/open-apis/acs/v1/access_records",
    token = "tenant",
    response = ListAccessRecordResponse,
    paging(items = AccessRecord),
    scopes = "acs:access_record:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAccessRecord {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub from: UnixSeconds,
    pub to: UnixSeconds,
    pub device_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListAccessRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAccessRecordResponse {
    pub items: Vec<AccessRecord>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AccessRecord {
    pub access_record_id: Option<String>,
    pub user_id: Option<String>,
    pub device_id: Option<String>,
    pub is_clock_in: Option<bool>,
    pub access_time: Option<Text<UnixSeconds>>,
    pub access_type: Option<AccessType>,
    pub access_data: Option<String>,
    pub is_door_open: Option<bool>,
}

/// The values of `access_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AccessType {
    #[lark(rename = "Card")]
    Card,
    #[lark(rename = "FA")]
    Fa,
    #[lark(rename = "Fp")]
    Fp,
    #[lark(rename = "QRCode")]
    QrCode,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
