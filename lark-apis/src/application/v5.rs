// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 5 of `application`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod application;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <application::FavouriteApplication as lark_runtime::Endpoint>::META,
    <application::RecommendApplication as lark_runtime::Endpoint>::META,
];
