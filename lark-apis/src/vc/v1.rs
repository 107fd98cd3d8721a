// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `vc`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod alert;
pub mod bot;
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
    visitor.visit::<EventsBot>();
    visitor.visit::<JoinBot>();
    visitor.visit::<LeaveBot>();
    visitor.visit::<MessageBot>();
    visitor.visit::<UserActiveMeetingBot>();
    visitor.visit::<DownloadExport>();
    visitor.visit::<GetExport>();
    visitor.visit::<MeetingListExport>();
    visitor.visit::<ParticipantListExport>();
    visitor.visit::<ParticipantQualityListExport>();
    visitor.visit::<ResourceReservationListExport>();
    visitor.visit::<EndMeeting>();
    visitor.visit::<GetMeeting>();
    visitor.visit::<InviteMeeting>();
    visitor.visit::<KickoutMeeting>();
    visitor.visit::<ListByNoMeeting>();
    visitor.visit::<SearchMeeting>();
    visitor.visit::<SetHostMeeting>();
    visitor.visit::<SubscriptionMeeting>();
    visitor.visit::<UnsubscriptionMeeting>();
    visitor.visit::<GetMeetingList>();
    visitor.visit::<GetMeetingRecording>();
    visitor.visit::<SetPermissionMeetingRecording>();
    visitor.visit::<StartMeetingRecording>();
    visitor.visit::<StopMeetingRecording>();
    visitor.visit::<GetNote>();
    visitor.visit::<SubscriptionNote>();
    visitor.visit::<UnsubscriptionNote>();
    visitor.visit::<GetParticipantList>();
    visitor.visit::<GetParticipantQualityList>();
    visitor.visit::<GetDailyReport>();
    visitor.visit::<GetTopUserReport>();
    visitor.visit::<ApplyReserve>();
    visitor.visit::<DeleteReserve>();
    visitor.visit::<GetReserve>();
    visitor.visit::<GetActiveMeetingReserve>();
    visitor.visit::<UpdateReserve>();
    visitor.visit::<PatchReserveConfig>();
    visitor.visit::<ReserveScopeReserveConfig>();
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
    visitor.visit::<MgetRoom>();
    visitor.visit::<PatchRoom>();
    visitor.visit::<SearchRoom>();
    visitor.visit::<QueryRoomConfig>();
    visitor.visit::<SetRoomConfig>();
    visitor.visit::<SetCheckboardAccessCodeRoomConfig>();
    visitor.visit::<SetRoomAccessCodeRoomConfig>();
    visitor.visit::<CreateRoomLevel>();
    visitor.visit::<DelRoomLevel>();
    visitor.visit::<GetRoomLevel>();
    visitor.visit::<ListRoomLevel>();
    visitor.visit::<MgetRoomLevel>();
    visitor.visit::<PatchRoomLevel>();
    visitor.visit::<SearchRoomLevel>();
    visitor.visit::<CreateScopeConfig>();
    visitor.visit::<GetScopeConfig>();
}
