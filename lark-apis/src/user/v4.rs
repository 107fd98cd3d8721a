// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 4 of `user`.

pub mod app_admin_user;

pub use self::app_admin_user::*;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ListAppAdminUser>();
}
