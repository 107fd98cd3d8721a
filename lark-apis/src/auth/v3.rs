// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `auth`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod app_access_token;
pub mod app_ticket;
pub mod tenant_access_token;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <app_access_token::CreateAppAccessToken as lark_runtime::Endpoint>::META,
    <app_access_token::InternalAppAccessToken as lark_runtime::Endpoint>::META,
    <app_ticket::ResendAppTicket as lark_runtime::Endpoint>::META,
    <tenant_access_token::CreateTenantAccessToken as lark_runtime::Endpoint>::META,
    <tenant_access_token::InternalTenantAccessToken as lark_runtime::Endpoint>::META,
];
