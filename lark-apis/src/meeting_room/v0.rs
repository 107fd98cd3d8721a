// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `meeting_room` whose path names no version.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod building;
pub mod country;
pub mod district;
pub mod freebusy;
pub mod instance;
pub mod room;
pub mod summary;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <building::CreateVcMeetingDefaultBuilding as lark_runtime::Endpoint>::META,
    <building::DeleteVcMeetingDefaultBuilding as lark_runtime::Endpoint>::META,
    <building::GetVcMeetingDefaultBuildingBatchGet as lark_runtime::Endpoint>::META,
    <building::GetVcMeetingDefaultBuildingBatchGetId as lark_runtime::Endpoint>::META,
    <building::ListVcMeetingDefaultBuilding as lark_runtime::Endpoint>::META,
    <building::UpdateVcMeetingDefaultBuilding as lark_runtime::Endpoint>::META,
    <country::ListVcMeetingDefaultCountry as lark_runtime::Endpoint>::META,
    <district::ListVcMeetingDefaultDistrict as lark_runtime::Endpoint>::META,
    <freebusy::BatchGetCalendarMeetingRoomFreebusy as lark_runtime::Endpoint>::META,
    <instance::ReplyCalendarMeetingRoomInstance as lark_runtime::Endpoint>::META,
    <room::CreateVcMeetingDefaultRoom as lark_runtime::Endpoint>::META,
    <room::DeleteVcMeetingDefaultRoom as lark_runtime::Endpoint>::META,
    <room::GetMeetingRoomCustomization as lark_runtime::Endpoint>::META,
    <room::GetVcMeetingDefaultRoomBatchGet as lark_runtime::Endpoint>::META,
    <room::GetVcMeetingDefaultRoomBatchGetId as lark_runtime::Endpoint>::META,
    <room::ListVcMeetingDefaultRoom as lark_runtime::Endpoint>::META,
    <room::UpdateVcMeetingDefaultRoom as lark_runtime::Endpoint>::META,
    <summary::BatchGetCalendarMeetingRoomSummary as lark_runtime::Endpoint>::META,
];
