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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<admin_dept_stat::ListAdminDeptStat>();
    visitor.visit::<admin_user_stat::ListAdminUserStat>();
    visitor.visit::<audit_info::ListAuditInfo>();
    visitor.visit::<badge::CreateBadge>();
    visitor.visit::<badge::GetBadge>();
    visitor.visit::<badge::ListBadge>();
    visitor.visit::<badge::UpdateBadge>();
    visitor.visit::<badge_grant::CreateBadgeGrant>();
    visitor.visit::<badge_grant::DeleteBadgeGrant>();
    visitor.visit::<badge_grant::GetBadgeGrant>();
    visitor.visit::<badge_grant::ListBadgeGrant>();
    visitor.visit::<badge_grant::UpdateBadgeGrant>();
    visitor.visit::<badge_image::CreateBadgeImage>();
    visitor.visit::<password::ResetPassword>();
}
