// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `authen`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod access_token;
pub mod authorize;
pub mod index;
pub mod models;
pub mod oidc_access_token;
pub mod oidc_refresh_access_token;
pub mod refresh_access_token;
pub mod user_info;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <access_token::CreateAccessToken as lark_runtime::Endpoint>::META,
    <index::Index as lark_runtime::Endpoint>::META,
    <oidc_access_token::CreateOidcAccessToken as lark_runtime::Endpoint>::META,
    <oidc_refresh_access_token::CreateOidcRefreshAccessToken as lark_runtime::Endpoint>::META,
    <refresh_access_token::CreateRefreshAccessToken as lark_runtime::Endpoint>::META,
    <user_info::GetUserInfo as lark_runtime::Endpoint>::META,
];
