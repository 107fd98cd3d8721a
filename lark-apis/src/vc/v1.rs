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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <alert::ListAlert as lark_runtime::Endpoint>::META,
    <bot::EventsBot as lark_runtime::Endpoint>::META,
    <bot::JoinBot as lark_runtime::Endpoint>::META,
    <bot::LeaveBot as lark_runtime::Endpoint>::META,
    <bot::MessageBot as lark_runtime::Endpoint>::META,
    <bot::UserActiveMeetingBot as lark_runtime::Endpoint>::META,
    <export::DownloadExport as lark_runtime::Endpoint>::META,
    <export::GetExport as lark_runtime::Endpoint>::META,
    <export::MeetingListExport as lark_runtime::Endpoint>::META,
    <export::ParticipantListExport as lark_runtime::Endpoint>::META,
    <export::ParticipantQualityListExport as lark_runtime::Endpoint>::META,
    <export::ResourceReservationListExport as lark_runtime::Endpoint>::META,
    <meeting::EndMeeting as lark_runtime::Endpoint>::META,
    <meeting::GetMeeting as lark_runtime::Endpoint>::META,
    <meeting::InviteMeeting as lark_runtime::Endpoint>::META,
    <meeting::KickoutMeeting as lark_runtime::Endpoint>::META,
    <meeting::ListByNoMeeting as lark_runtime::Endpoint>::META,
    <meeting::SearchMeeting as lark_runtime::Endpoint>::META,
    <meeting::SetHostMeeting as lark_runtime::Endpoint>::META,
    <meeting::SubscriptionMeeting as lark_runtime::Endpoint>::META,
    <meeting::UnsubscriptionMeeting as lark_runtime::Endpoint>::META,
    <meeting_list::GetMeetingList as lark_runtime::Endpoint>::META,
    <meeting_recording::GetMeetingRecording as lark_runtime::Endpoint>::META,
    <meeting_recording::SetPermissionMeetingRecording as lark_runtime::Endpoint>::META,
    <meeting_recording::StartMeetingRecording as lark_runtime::Endpoint>::META,
    <meeting_recording::StopMeetingRecording as lark_runtime::Endpoint>::META,
    <note::GetNote as lark_runtime::Endpoint>::META,
    <note::SubscriptionNote as lark_runtime::Endpoint>::META,
    <note::UnsubscriptionNote as lark_runtime::Endpoint>::META,
    <participant_list::GetParticipantList as lark_runtime::Endpoint>::META,
    <participant_quality_list::GetParticipantQualityList as lark_runtime::Endpoint>::META,
    <report::GetDailyReport as lark_runtime::Endpoint>::META,
    <report::GetTopUserReport as lark_runtime::Endpoint>::META,
    <reserve::ApplyReserve as lark_runtime::Endpoint>::META,
    <reserve::DeleteReserve as lark_runtime::Endpoint>::META,
    <reserve::GetReserve as lark_runtime::Endpoint>::META,
    <reserve::GetActiveMeetingReserve as lark_runtime::Endpoint>::META,
    <reserve::UpdateReserve as lark_runtime::Endpoint>::META,
    <reserve_config::PatchReserveConfig as lark_runtime::Endpoint>::META,
    <reserve_config::ReserveScopeReserveConfig as lark_runtime::Endpoint>::META,
    <reserve_config_admin::GetReserveConfigAdmin as lark_runtime::Endpoint>::META,
    <reserve_config_admin::PatchReserveConfigAdmin as lark_runtime::Endpoint>::META,
    <reserve_config_disable_inform::GetReserveConfigDisableInform as lark_runtime::Endpoint>::META,
    <reserve_config_disable_inform::PatchReserveConfigDisableInform as lark_runtime::Endpoint>::META,
    <reserve_config_form::GetReserveConfigForm as lark_runtime::Endpoint>::META,
    <reserve_config_form::PatchReserveConfigForm as lark_runtime::Endpoint>::META,
    <resource_reservation_list::GetResourceReservationList as lark_runtime::Endpoint>::META,
    <room::CreateRoom as lark_runtime::Endpoint>::META,
    <room::DeleteRoom as lark_runtime::Endpoint>::META,
    <room::GetRoom as lark_runtime::Endpoint>::META,
    <room::ListRoom as lark_runtime::Endpoint>::META,
    <room::MgetRoom as lark_runtime::Endpoint>::META,
    <room::PatchRoom as lark_runtime::Endpoint>::META,
    <room::SearchRoom as lark_runtime::Endpoint>::META,
    <room_config::QueryRoomConfig as lark_runtime::Endpoint>::META,
    <room_config::SetRoomConfig as lark_runtime::Endpoint>::META,
    <room_config::SetCheckboardAccessCodeRoomConfig as lark_runtime::Endpoint>::META,
    <room_config::SetRoomAccessCodeRoomConfig as lark_runtime::Endpoint>::META,
    <room_level::CreateRoomLevel as lark_runtime::Endpoint>::META,
    <room_level::DelRoomLevel as lark_runtime::Endpoint>::META,
    <room_level::GetRoomLevel as lark_runtime::Endpoint>::META,
    <room_level::ListRoomLevel as lark_runtime::Endpoint>::META,
    <room_level::MgetRoomLevel as lark_runtime::Endpoint>::META,
    <room_level::PatchRoomLevel as lark_runtime::Endpoint>::META,
    <room_level::SearchRoomLevel as lark_runtime::Endpoint>::META,
    <scope_config::CreateScopeConfig as lark_runtime::Endpoint>::META,
    <scope_config::GetScopeConfig as lark_runtime::Endpoint>::META,
];
