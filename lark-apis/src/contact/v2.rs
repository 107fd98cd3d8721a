// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `contact`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod department;
pub mod role;
pub mod task;
pub mod user;

pub use self::{department::*, role::*, task::*, user::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<BatchAddContactV2Department>();
    visitor.visit::<ListContactV2Role>();
    visitor.visit::<GetContactV2Task>();
    visitor.visit::<BatchAddContactV2User>();
}
