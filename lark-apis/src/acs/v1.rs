// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `acs`.

pub mod access_record;
pub mod access_record_access_photo;
pub mod device;
#[cfg(feature = "events")]
pub mod events;
pub mod models;
pub mod rule_external;
pub mod user;
pub mod user_face;
pub mod visitor;

pub use self::{
    access_record::*, access_record_access_photo::*, device::*, models::*, rule_external::*, user::*, user_face::*,
    visitor::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ListAccessRecord>();
    visitor.visit::<DownloadAccessPhoto>();
    visitor.visit::<ListDevice>();
    visitor.visit::<CreateRuleExternal>();
    visitor.visit::<DeleteRuleExternal>();
    visitor.visit::<BindRuleExternalDevice>();
    visitor.visit::<GetRuleExternal>();
    visitor.visit::<GetUser>();
    visitor.visit::<ListUser>();
    visitor.visit::<PatchUser>();
    visitor.visit::<DownloadUserFace>();
    visitor.visit::<UpdateUserFace>();
    visitor.visit::<CreateVisitor>();
    visitor.visit::<DeleteVisitor>();
}
