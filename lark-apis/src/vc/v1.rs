// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `vc`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod alert;
pub mod bot;
#[cfg(feature = "events")]
pub mod events;
pub mod export;
pub mod meeting;
pub mod meeting_list;
pub mod meeting_recording;
pub mod models;
pub mod note;
pub mod participant_list;
pub mod participant_quality_list;
pub mod report;
pub mod reserve;
pub mod reserve_config;
pub mod reserve_config_admin;
pub mod reserve_config_disable_inform;
pub mod reserve_config_form;
pub mod resource_reservation_list;
pub mod room;
pub mod room_config;
pub mod room_level;
pub mod scope_config;

pub use self::{
    alert::*, bot::*, export::*, meeting::*, meeting_list::*, meeting_recording::*, models::*, note::*,
    participant_list::*, participant_quality_list::*, report::*, reserve::*, reserve_config::*,
    reserve_config_admin::*, reserve_config_disable_inform::*, reserve_config_form::*, resource_reservation_list::*,
    room::*, room_config::*, room_level::*, scope_config::*,
};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ListAlert>();
    visitor.visit::<ListBotEvents>();
    visitor.visit::<JoinMeetingAsBot>();
    visitor.visit::<LeaveMeetingAsBot>();
    visitor.visit::<SendBotMessage>();
    visitor.visit::<GetBotUserActiveMeeting>();
    visitor.visit::<DownloadExport>();
    visitor.visit::<GetExport>();
    visitor.visit::<ExportMeetingList>();
    visitor.visit::<ExportParticipantList>();
    visitor.visit::<ExportParticipantQualityList>();
    visitor.visit::<ExportResourceReservationList>();
    visitor.visit::<EndMeeting>();
    visitor.visit::<GetMeeting>();
    visitor.visit::<InviteToMeeting>();
    visitor.visit::<KickOutOfMeeting>();
    visitor.visit::<ListMeetingByNo>();
    visitor.visit::<SearchMeeting>();
    visitor.visit::<SetMeetingHost>();
    visitor.visit::<SubscribeMeeting>();
    visitor.visit::<UnsubscribeMeeting>();
    visitor.visit::<GetMeetingList>();
    visitor.visit::<GetMeetingRecording>();
    visitor.visit::<SetMeetingRecordingPermission>();
    visitor.visit::<StartMeetingRecording>();
    visitor.visit::<StopMeetingRecording>();
    visitor.visit::<GetNote>();
    visitor.visit::<SubscribeNote>();
    visitor.visit::<UnsubscribeNote>();
    visitor.visit::<GetParticipantList>();
    visitor.visit::<GetParticipantQualityList>();
    visitor.visit::<GetDailyReport>();
    visitor.visit::<GetTopUserReport>();
    visitor.visit::<ApplyReserve>();
    visitor.visit::<DeleteReserve>();
    visitor.visit::<GetReserve>();
    visitor.visit::<GetReserveActiveMeeting>();
    visitor.visit::<UpdateReserve>();
    visitor.visit::<PatchReserveConfig>();
    visitor.visit::<GetReserveScope>();
    visitor.visit::<GetReserveConfigAdmin>();
    visitor.visit::<PatchReserveConfigAdmin>();
    visitor.visit::<GetReserveConfigDisableInform>();
    visitor.visit::<PatchReserveConfigDisableInform>();
    visitor.visit::<GetReserveConfigForm>();
    visitor.visit::<PatchReserveConfigForm>();
    visitor.visit::<GetResourceReservationList>();
    visitor.visit::<CreateRoom>();
    visitor.visit::<DeleteRoom>();
    visitor.visit::<GetRoom>();
    visitor.visit::<ListRoom>();
    visitor.visit::<BatchGetRoom>();
    visitor.visit::<PatchRoom>();
    visitor.visit::<SearchRoom>();
    visitor.visit::<QueryRoomConfig>();
    visitor.visit::<SetRoomConfig>();
    visitor.visit::<SetCheckboardAccessCode>();
    visitor.visit::<SetRoomAccessCode>();
    visitor.visit::<CreateRoomLevel>();
    visitor.visit::<DeleteRoomLevel>();
    visitor.visit::<GetRoomLevel>();
    visitor.visit::<ListRoomLevel>();
    visitor.visit::<BatchGetRoomLevel>();
    visitor.visit::<PatchRoomLevel>();
    visitor.visit::<SearchRoomLevel>();
    visitor.visit::<SetScopeConfig>();
    visitor.visit::<GetScopeConfig>();
}
