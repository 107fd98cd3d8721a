// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `application`.

pub mod app;
pub mod is_user_admin;

pub use self::{app::*, is_user_admin::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ListApp>();
    visitor.visit::<UpdateAppVisibility>();
    visitor.visit::<CheckUserIsAdmin>();
}
