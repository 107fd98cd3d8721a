// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `admin`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod admin_dept_stat;
pub mod admin_user_stat;
pub mod audit_info;
pub mod badge;
pub mod badge_grant;
pub mod badge_image;
pub mod models;
pub mod password;

pub use self::{
    admin_dept_stat::*, admin_user_stat::*, audit_info::*, badge::*, badge_grant::*, badge_image::*, models::*,
    password::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ListAdminDeptStat>();
    visitor.visit::<ListAdminUserStat>();
    visitor.visit::<ListAuditInfo>();
    visitor.visit::<CreateBadge>();
    visitor.visit::<GetBadge>();
    visitor.visit::<ListBadge>();
    visitor.visit::<UpdateBadge>();
    visitor.visit::<CreateBadgeGrant>();
    visitor.visit::<DeleteBadgeGrant>();
    visitor.visit::<GetBadgeGrant>();
    visitor.visit::<ListBadgeGrant>();
    visitor.visit::<UpdateBadgeGrant>();
    visitor.visit::<UploadBadgeImage>();
    visitor.visit::<ResetPassword>();
}
