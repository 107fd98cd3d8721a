// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `admin`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod admin_dept_stat;
pub mod admin_user_stat;
pub mod audit_info;
pub mod badge;
pub mod badge_grant;
pub mod badge_image;
pub mod models;
pub mod password;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <admin_dept_stat::ListAdminDeptStat as lark_runtime::Endpoint>::META,
    <admin_user_stat::ListAdminUserStat as lark_runtime::Endpoint>::META,
    <audit_info::ListAuditInfo as lark_runtime::Endpoint>::META,
    <badge::CreateBadge as lark_runtime::Endpoint>::META,
    <badge::GetBadge as lark_runtime::Endpoint>::META,
    <badge::ListBadge as lark_runtime::Endpoint>::META,
    <badge::UpdateBadge as lark_runtime::Endpoint>::META,
    <badge_grant::CreateBadgeGrant as lark_runtime::Endpoint>::META,
    <badge_grant::DeleteBadgeGrant as lark_runtime::Endpoint>::META,
    <badge_grant::GetBadgeGrant as lark_runtime::Endpoint>::META,
    <badge_grant::ListBadgeGrant as lark_runtime::Endpoint>::META,
    <badge_grant::UpdateBadgeGrant as lark_runtime::Endpoint>::META,
    <badge_image::CreateBadgeImage as lark_runtime::Endpoint>::META,
    <password::ResetPassword as lark_runtime::Endpoint>::META,
];
