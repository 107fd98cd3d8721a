// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `acs`.

use lark_runtime::{Text, UnixSeconds, lark_event};

use crate::ids::UserId;

/// An access device recognised a user.
///
/// - Event `acs.access_record.created_v1`, for custom apps only
/// - Scope: `acs:access_record:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/events/created)
#[lark_event(type = "acs.access_record.created_v1", scopes = "acs:access_record:readonly")]
#[non_exhaustive]
pub struct AccessRecordCreated {
    /// Id of the new access record.
    pub access_record_id: Option<String>,
    /// User who was recognised.
    pub user_id: Option<UserId>,
    /// Id of the access device.
    pub device_id: Option<String>,
    /// Whether the user clocked in.
    pub is_clock_in: Option<bool>,
    /// Whether the door opened.
    pub is_door_open: Option<bool>,
    /// When the user was recognised.
    pub access_time: Option<Text<UnixSeconds>>,
}

/// The card or the face picture of a user changed.
///
/// - Event `acs.user.updated_v1`, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/events/updated)
#[lark_event(type = "acs.user.updated_v1", scopes = "acs:users")]
#[non_exhaustive]
pub struct UserUpdated {
    /// User who changed.
    pub user_id: Option<UserId>,
    /// Number of the user's card.
    pub card: Option<i64>,
    /// Whether a face picture was uploaded.
    pub face_uploaded: Option<bool>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<AccessRecordCreated>();
    visitor.visit::<UserUpdated>();
}
