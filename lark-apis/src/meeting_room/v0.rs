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
    visitor.visit::<CreateBuilding>();
    visitor.visit::<DeleteBuilding>();
    visitor.visit::<BatchGetBuilding>();
    visitor.visit::<BatchGetBuildingId>();
    visitor.visit::<ListBuilding>();
    visitor.visit::<UpdateBuilding>();
    visitor.visit::<ListCountry>();
    visitor.visit::<ListDistrict>();
    visitor.visit::<BatchGetFreebusy>();
    visitor.visit::<ReplyInstance>();
    visitor.visit::<CreateRoom>();
    visitor.visit::<DeleteRoom>();
    visitor.visit::<GetRoomCustomization>();
    visitor.visit::<BatchGetRoom>();
    visitor.visit::<BatchGetRoomId>();
    visitor.visit::<ListRoom>();
    visitor.visit::<UpdateRoom>();
    visitor.visit::<BatchGetSummary>();
}
