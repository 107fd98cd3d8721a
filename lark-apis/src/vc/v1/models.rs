// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `vc.v1` share.

use lark_runtime::{Clearable, IntegerEnum, Model, Unknown};

#[derive(Clone, Default, Model)]
pub struct RoomDigitalSignage {
    pub if_cover_child_scope: Option<bool>,
    pub enable: Option<bool>,
    pub mute: Option<bool>,
    pub start_display: Option<i64>,
    pub stop_display: Option<i64>,
    pub materials: Clearable<Vec<RoomDigitalSignageMaterial>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct RoomDigitalSignageMaterial {
    pub id: Option<String>,
    pub name: Option<String>,
    /// One of `1` (image), `2` (video), `3` (gif).
    pub material_type: Option<i64>,
    pub url: Option<String>,
    pub duration: Option<i64>,
    pub cover: Option<String>,
    pub md5: Option<String>,
    pub vid: Option<String>,
    pub size: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct SubscribeDepartment {
    /// Required in requests.
    pub department_id: Option<String>,
    pub department_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct SubscribeUser {
    /// Required in requests.
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `meeting_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MeetingStatusFilter {
    #[lark(value = 1)]
    Ongoing,
    #[lark(value = 2)]
    Ended,
    #[lark(value = 3)]
    Upcoming,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `meeting_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MeetingType {
    #[lark(value = 1)]
    All,
    #[lark(value = 2)]
    Video,
    /// A screen that is shared in a room, without a meeting.
    #[lark(value = 3)]
    LocalSharing,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ParticipantStatus {
    #[lark(value = 1)]
    Calling,
    #[lark(value = 2)]
    InMeeting,
    #[lark(value = 3)]
    Ringing,
    #[lark(value = 4)]
    NotInMeeting,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `scope_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ScopeType {
    #[lark(value = 1)]
    RoomLevel,
    #[lark(value = 2)]
    Room,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `user_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum UserType {
    /// A user of Feishu or Lark.
    #[lark(value = 1)]
    Feishu,
    /// A meeting room.
    #[lark(value = 2)]
    Rooms,
    #[lark(value = 3)]
    Docs,
    /// A user of the stand-alone app.
    #[lark(value = 4)]
    Neo,
    /// A guest in the stand-alone app.
    #[lark(value = 5)]
    NeoGuest,
    /// A telephone.
    #[lark(value = 6)]
    Pstn,
    #[lark(value = 7)]
    Sip,
    #[lark(value = 8)]
    ShareBox,
    #[lark(value = 9)]
    OpenPlatformApp,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
