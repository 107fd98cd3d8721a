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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<building::CreateVcMeetingDefaultBuilding>();
    visitor.visit::<building::DeleteVcMeetingDefaultBuilding>();
    visitor.visit::<building::GetVcMeetingDefaultBuildingBatchGet>();
    visitor.visit::<building::GetVcMeetingDefaultBuildingBatchGetId>();
    visitor.visit::<building::ListVcMeetingDefaultBuilding>();
    visitor.visit::<building::UpdateVcMeetingDefaultBuilding>();
    visitor.visit::<country::ListVcMeetingDefaultCountry>();
    visitor.visit::<district::ListVcMeetingDefaultDistrict>();
    visitor.visit::<freebusy::BatchGetCalendarMeetingRoomFreebusy>();
    visitor.visit::<instance::ReplyCalendarMeetingRoomInstance>();
    visitor.visit::<room::CreateVcMeetingDefaultRoom>();
    visitor.visit::<room::DeleteVcMeetingDefaultRoom>();
    visitor.visit::<room::GetMeetingRoomCustomization>();
    visitor.visit::<room::GetVcMeetingDefaultRoomBatchGet>();
    visitor.visit::<room::GetVcMeetingDefaultRoomBatchGetId>();
    visitor.visit::<room::ListVcMeetingDefaultRoom>();
    visitor.visit::<room::UpdateVcMeetingDefaultRoom>();
    visitor.visit::<summary::BatchGetCalendarMeetingRoomSummary>();
}
