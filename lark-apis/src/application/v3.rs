// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `application`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod app;
pub mod is_user_admin;

pub use self::{app::*, is_user_admin::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetApplicationAppList>();
    visitor.visit::<UpdateApplicationAppVisibility>();
    visitor.visit::<IsApplicationUserAdmin>();
}
