// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `security_and_compliance`.

pub mod multi_geo_entity_tenant;
pub mod openapi_log;
pub mod user_migration;

pub use self::{multi_geo_entity_tenant::*, openapi_log::*, user_migration::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetMultiGeoEntityTenant>();
    visitor.visit::<ListOpenapiLogData>();
    visitor.visit::<CancelUserMigration>();
    visitor.visit::<CreateUserMigration>();
    visitor.visit::<GetUserMigration>();
    visitor.visit::<SearchUserMigration>();
}
