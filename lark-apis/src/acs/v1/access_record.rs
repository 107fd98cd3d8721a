// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Access records.
//!
//! `acs.v1.access_record` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// Lists when users opened doors or clocked in at access devices.
///
/// - `GET /open-apis/acs/v1/access_records` with a tenant token, for custom apps only
/// - Scope: `acs:access_record:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
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
    /// How many records a page has; at most 500. Default: 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Start of the span to list.
    pub from: UnixSeconds,
    /// End of the span to list, at most 30 days after its start.
    pub to: UnixSeconds,
    /// Id of the access device whose records to list.
    pub device_id: Option<String>,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListAccessRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAccessRecordResponse {
    /// Access records of this page.
    pub items: Vec<AccessRecord>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A record of a user opening a door or clocking in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AccessRecord {
    /// Id of the record, to fetch its photo.
    pub access_record_id: Option<String>,
    /// User who was recognised, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Id of the access device.
    pub device_id: Option<String>,
    /// Whether the user clocked in.
    pub is_clock_in: Option<bool>,
    /// When the user was recognised.
    pub access_time: Option<Text<UnixSeconds>>,
    /// How the user was recognised, such as by face.
    pub access_type: Option<AccessType>,
    /// Data about it; what it is follows from `access_type`.
    pub access_data: Option<String>,
    /// Whether the door opened.
    pub is_door_open: Option<bool>,
}

/// The values of `access_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AccessType {
    /// By card.
    #[lark(rename = "Card")]
    Card,
    /// By face.
    #[lark(rename = "FA")]
    Fa,
    /// By fingerprint.
    #[lark(rename = "Fp")]
    Fp,
    /// By QR code.
    #[lark(rename = "QRCode")]
    QrCode,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
