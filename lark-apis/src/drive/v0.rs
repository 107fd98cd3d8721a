// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `drive` whose path names no version.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod permission;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <permission::CheckDriveMemberPermissionOld as lark_runtime::Endpoint>::META,
    <permission::CreateDriveMemberPermissionOld as lark_runtime::Endpoint>::META,
    <permission::DeleteDriveMemberPermissionOld as lark_runtime::Endpoint>::META,
    <permission::GetDriveMemberPermissionListOld as lark_runtime::Endpoint>::META,
    <permission::TransferDriveMemberPermission as lark_runtime::Endpoint>::META,
    <permission::UpdateDriveMemberPermissionOld as lark_runtime::Endpoint>::META,
];
