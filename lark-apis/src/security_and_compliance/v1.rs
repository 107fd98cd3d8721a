// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `security_and_compliance`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod multi_geo_entity_tenant;
pub mod openapi_log;
pub mod user_migration;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<multi_geo_entity_tenant::GetMultiGeoEntityTenant>();
    visitor.visit::<openapi_log::ListDataOpenapiLog>();
    visitor.visit::<user_migration::CancelUserMigration>();
    visitor.visit::<user_migration::CreateUserMigration>();
    visitor.visit::<user_migration::GetUserMigration>();
    visitor.visit::<user_migration::SearchUserMigration>();
}
