// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `contact`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod department;
pub mod role;
pub mod task;
pub mod user;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<department::BatchAddContactV2Department>();
    visitor.visit::<role::ListContactV2Role>();
    visitor.visit::<task::GetContactV2Task>();
    visitor.visit::<user::BatchAddContactV2User>();
}
