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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <access_record::ListAccessRecord as lark_runtime::Endpoint>::META,
    <access_record_access_photo::GetAccessRecordAccessPhoto as lark_runtime::Endpoint>::META,
    <device::ListDevice as lark_runtime::Endpoint>::META,
    <rule_external::CreateRuleExternal as lark_runtime::Endpoint>::META,
    <rule_external::DeleteRuleExternal as lark_runtime::Endpoint>::META,
    <rule_external::DeviceBindRuleExternal as lark_runtime::Endpoint>::META,
    <rule_external::GetRuleExternal as lark_runtime::Endpoint>::META,
    <user::GetUser as lark_runtime::Endpoint>::META,
    <user::ListUser as lark_runtime::Endpoint>::META,
    <user::PatchUser as lark_runtime::Endpoint>::META,
    <user_face::GetUserFace as lark_runtime::Endpoint>::META,
    <user_face::UpdateUserFace as lark_runtime::Endpoint>::META,
    <visitor::CreateVisitor as lark_runtime::Endpoint>::META,
    <visitor::DeleteVisitor as lark_runtime::Endpoint>::META,
];
