// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `acs`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod access_record;
pub mod access_record_access_photo;
pub mod device;
pub mod models;
pub mod rule_external;
pub mod user;
pub mod user_face;
pub mod visitor;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<access_record::ListAccessRecord>();
    visitor.visit::<access_record_access_photo::GetAccessRecordAccessPhoto>();
    visitor.visit::<device::ListDevice>();
    visitor.visit::<rule_external::CreateRuleExternal>();
    visitor.visit::<rule_external::DeleteRuleExternal>();
    visitor.visit::<rule_external::DeviceBindRuleExternal>();
    visitor.visit::<rule_external::GetRuleExternal>();
    visitor.visit::<user::GetUser>();
    visitor.visit::<user::ListUser>();
    visitor.visit::<user::PatchUser>();
    visitor.visit::<user_face::GetUserFace>();
    visitor.visit::<user_face::UpdateUserFace>();
    visitor.visit::<visitor::CreateVisitor>();
    visitor.visit::<visitor::DeleteVisitor>();
}
