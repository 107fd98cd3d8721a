// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `acs`.

use lark_runtime::{Text, UnixSeconds, lark_event};

use crate::ids::UserId;

/// A door recognised a user.
///
/// - Event `acs.access_record.created_v1`, for custom apps only
/// - Scope: `acs:access_record:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/events/created)
#[lark_event(type = "acs.access_record.created_v1", scopes = "acs:access_record:readonly")]
#[non_exhaustive]
pub struct AccessRecordCreated {
    pub access_record_id: Option<String>,
    pub user_id: Option<UserId>,
    pub device_id: Option<String>,
    pub is_clock_in: Option<bool>,
    pub is_door_open: Option<bool>,
    pub access_time: Option<Text<UnixSeconds>>,
}

/// The features by which doors know a user changed.
///
/// - Event `acs.user.updated_v1`, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/events/updated)
#[lark_event(type = "acs.user.updated_v1", scopes = "acs:users")]
#[non_exhaustive]
pub struct UserUpdated {
    pub user_id: Option<UserId>,
    pub card: Option<i64>,
    pub face_uploaded: Option<bool>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<AccessRecordCreated>();
    visitor.visit::<UserUpdated>();
}
