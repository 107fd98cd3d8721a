// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 5 of `application`.

pub mod application;

pub use self::application::*;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ListFavouriteApplication>();
    visitor.visit::<ListRecommendedApplication>();
}
