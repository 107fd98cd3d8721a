// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `meeting_room` whose path names no version.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod building;
pub mod country;
pub mod district;
pub mod freebusy;
pub mod instance;
pub mod room;
pub mod summary;

pub use self::{building::*, country::*, district::*, freebusy::*, instance::*, room::*, summary::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateVcMeetingDefaultBuilding>();
    visitor.visit::<DeleteVcMeetingDefaultBuilding>();
    visitor.visit::<GetVcMeetingDefaultBuildingBatchGet>();
    visitor.visit::<GetVcMeetingDefaultBuildingBatchGetId>();
    visitor.visit::<ListVcMeetingDefaultBuilding>();
    visitor.visit::<UpdateVcMeetingDefaultBuilding>();
    visitor.visit::<ListVcMeetingDefaultCountry>();
    visitor.visit::<ListVcMeetingDefaultDistrict>();
    visitor.visit::<BatchGetCalendarMeetingRoomFreebusy>();
    visitor.visit::<ReplyCalendarMeetingRoomInstance>();
    visitor.visit::<CreateVcMeetingDefaultRoom>();
    visitor.visit::<DeleteVcMeetingDefaultRoom>();
    visitor.visit::<GetMeetingRoomCustomization>();
    visitor.visit::<GetVcMeetingDefaultRoomBatchGet>();
    visitor.visit::<GetVcMeetingDefaultRoomBatchGetId>();
    visitor.visit::<ListVcMeetingDefaultRoom>();
    visitor.visit::<UpdateVcMeetingDefaultRoom>();
    visitor.visit::<BatchGetCalendarMeetingRoomSummary>();
}
