// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `vc.v1` share.

use lark_runtime::{Clearable, IntegerEnum, Model, Unknown};

/// Pictures and videos that a room's screen shows between meetings.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RoomDigitalSignage {
    /// Whether this also replaces the settings of the levels and rooms below.
    pub if_cover_child_scope: Option<bool>,
    /// Whether they are shown at all.
    pub enable: Option<bool>,
    /// Whether they play without sound.
    pub mute: Option<bool>,
    /// How many minutes after a meeting the show begins, on room devices only; 1 to 720.
    pub start_display: Option<i64>,
    /// How many minutes before a calendar meeting the show stops, on room devices only; 1 to 720.
    pub stop_display: Option<i64>,
    /// The pictures and videos.
    pub materials: Clearable<Vec<RoomDigitalSignageMaterial>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A picture or video that a room's screen shows.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RoomDigitalSignageMaterial {
    /// Id of the material; leave it out for a new one.
    pub id: Option<String>,
    /// Name of the material.
    pub name: Option<String>,
    /// Whether it is a picture, a video or a GIF.
    /// One of `1` (image), `2` (video), `3` (gif).
    pub material_type: Option<i64>,
    /// URL of the material.
    pub url: Option<String>,
    /// How many seconds it is shown; 1 to 43200.
    pub duration: Option<i64>,
    /// URL of the cover picture.
    pub cover: Option<String>,
    /// MD5 of the file.
    pub md5: Option<String>,
    /// Video id of the file.
    pub vid: Option<String>,
    /// Size of the file, in bytes.
    pub size: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A department in the booking settings of a room.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SubscribeDepartment {
    /// Open id of the department, `od-...`.
    /// Required in requests.
    pub department_id: Option<String>,
    /// What the department is called.
    pub department_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A user in the booking settings of a room.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SubscribeUser {
    /// Id of the user, in the kind of `user_id_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// What the user is called.
    pub user_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `meeting_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MeetingStatusFilter {
    /// Running meetings.
    #[lark(value = 1)]
    Ongoing,
    /// Ended meetings.
    #[lark(value = 2)]
    Ended,
    /// Upcoming meetings.
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
    /// All kinds.
    #[lark(value = 1)]
    All,
    /// Video meetings.
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
    /// Being called.
    #[lark(value = 1)]
    Calling,
    /// In the meeting.
    #[lark(value = 2)]
    InMeeting,
    /// The call is ringing.
    #[lark(value = 3)]
    Ringing,
    /// Not in the meeting, or left it.
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
    /// A room level.
    #[lark(value = 1)]
    RoomLevel,
    /// A room.
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
    /// A user of documents.
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
    /// A SIP device.
    #[lark(value = 7)]
    Sip,
    /// A casting box.
    #[lark(value = 8)]
    ShareBox,
    /// An app of the open platform.
    #[lark(value = 9)]
    OpenPlatformApp,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
