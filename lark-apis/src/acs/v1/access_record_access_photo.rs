// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Access photos of an access record.
//!
//! `acs.v1.access_record.access_photo` in the platform's terms.

use lark_runtime::{Download, lark_api};

/// Downloads the photo taken when a user opened a door by face.
///
/// Only records made by face recognition have a photo.
///
/// - `GET /open-apis/acs/v1/access_records/:access_record_id/access_photo` with a tenant token, for custom apps only
/// - Scope: `acs:users`
/// - [Documentation](https://open.feishu.cn/document/server-docs/acs-v1/access_record/get)
#[doc(alias = "GetAccessRecordAccessPhoto")]
#[lark_api(
    id = "acs.v1.access_record.access_photo.get",
    method = "GET",
    path = "/open-apis/acs/v1/access_records/:access_record_id/access_photo",
    token = "tenant",
    response = Download,
    scopes = "acs:users"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadAccessPhoto {
    /// Id of the access record, from `acs.v1.access_record.list`.
    pub access_record_id: String,
}
