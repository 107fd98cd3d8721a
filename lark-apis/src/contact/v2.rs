// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `contact`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod department;
pub mod models;
pub mod role;
pub mod task;
pub mod user;

pub use self::{department::*, models::*, role::*, task::*, user::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<BatchAddDepartment>();
    visitor.visit::<ListRole>();
    visitor.visit::<GetTask>();
    visitor.visit::<BatchAddUser>();
}
