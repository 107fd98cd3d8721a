// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `security_and_compliance`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod multi_geo_entity_tenant;
pub mod openapi_log;
pub mod user_migration;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <multi_geo_entity_tenant::GetMultiGeoEntityTenant as lark_runtime::Endpoint>::META,
    <openapi_log::ListDataOpenapiLog as lark_runtime::Endpoint>::META,
    <user_migration::CancelUserMigration as lark_runtime::Endpoint>::META,
    <user_migration::CreateUserMigration as lark_runtime::Endpoint>::META,
    <user_migration::GetUserMigration as lark_runtime::Endpoint>::META,
    <user_migration::SearchUserMigration as lark_runtime::Endpoint>::META,
];
