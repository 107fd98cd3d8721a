// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 5 of `application`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod application;

pub use self::application::*;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<FavouriteApplication>();
    visitor.visit::<RecommendApplication>();
}
