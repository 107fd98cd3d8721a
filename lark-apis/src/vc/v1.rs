// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `vc`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
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

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<alert::ListAlert>();
    visitor.visit::<bot::EventsBot>();
    visitor.visit::<bot::JoinBot>();
    visitor.visit::<bot::LeaveBot>();
    visitor.visit::<bot::MessageBot>();
    visitor.visit::<bot::UserActiveMeetingBot>();
    visitor.visit::<export::DownloadExport>();
    visitor.visit::<export::GetExport>();
    visitor.visit::<export::MeetingListExport>();
    visitor.visit::<export::ParticipantListExport>();
    visitor.visit::<export::ParticipantQualityListExport>();
    visitor.visit::<export::ResourceReservationListExport>();
    visitor.visit::<meeting::EndMeeting>();
    visitor.visit::<meeting::GetMeeting>();
    visitor.visit::<meeting::InviteMeeting>();
    visitor.visit::<meeting::KickoutMeeting>();
    visitor.visit::<meeting::ListByNoMeeting>();
    visitor.visit::<meeting::SearchMeeting>();
    visitor.visit::<meeting::SetHostMeeting>();
    visitor.visit::<meeting::SubscriptionMeeting>();
    visitor.visit::<meeting::UnsubscriptionMeeting>();
    visitor.visit::<meeting_list::GetMeetingList>();
    visitor.visit::<meeting_recording::GetMeetingRecording>();
    visitor.visit::<meeting_recording::SetPermissionMeetingRecording>();
    visitor.visit::<meeting_recording::StartMeetingRecording>();
    visitor.visit::<meeting_recording::StopMeetingRecording>();
    visitor.visit::<note::GetNote>();
    visitor.visit::<note::SubscriptionNote>();
    visitor.visit::<note::UnsubscriptionNote>();
    visitor.visit::<participant_list::GetParticipantList>();
    visitor.visit::<participant_quality_list::GetParticipantQualityList>();
    visitor.visit::<report::GetDailyReport>();
    visitor.visit::<report::GetTopUserReport>();
    visitor.visit::<reserve::ApplyReserve>();
    visitor.visit::<reserve::DeleteReserve>();
    visitor.visit::<reserve::GetReserve>();
    visitor.visit::<reserve::GetActiveMeetingReserve>();
    visitor.visit::<reserve::UpdateReserve>();
    visitor.visit::<reserve_config::PatchReserveConfig>();
    visitor.visit::<reserve_config::ReserveScopeReserveConfig>();
    visitor.visit::<reserve_config_admin::GetReserveConfigAdmin>();
    visitor.visit::<reserve_config_admin::PatchReserveConfigAdmin>();
    visitor.visit::<reserve_config_disable_inform::GetReserveConfigDisableInform>();
    visitor.visit::<reserve_config_disable_inform::PatchReserveConfigDisableInform>();
    visitor.visit::<reserve_config_form::GetReserveConfigForm>();
    visitor.visit::<reserve_config_form::PatchReserveConfigForm>();
    visitor.visit::<resource_reservation_list::GetResourceReservationList>();
    visitor.visit::<room::CreateRoom>();
    visitor.visit::<room::DeleteRoom>();
    visitor.visit::<room::GetRoom>();
    visitor.visit::<room::ListRoom>();
    visitor.visit::<room::MgetRoom>();
    visitor.visit::<room::PatchRoom>();
    visitor.visit::<room::SearchRoom>();
    visitor.visit::<room_config::QueryRoomConfig>();
    visitor.visit::<room_config::SetRoomConfig>();
    visitor.visit::<room_config::SetCheckboardAccessCodeRoomConfig>();
    visitor.visit::<room_config::SetRoomAccessCodeRoomConfig>();
    visitor.visit::<room_level::CreateRoomLevel>();
    visitor.visit::<room_level::DelRoomLevel>();
    visitor.visit::<room_level::GetRoomLevel>();
    visitor.visit::<room_level::ListRoomLevel>();
    visitor.visit::<room_level::MgetRoomLevel>();
    visitor.visit::<room_level::PatchRoomLevel>();
    visitor.visit::<room_level::SearchRoomLevel>();
    visitor.visit::<scope_config::CreateScopeConfig>();
    visitor.visit::<scope_config::GetScopeConfig>();
}
