// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `mdm`.

pub mod user_auth_data_relation;

pub use self::user_auth_data_relation::*;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<BindUserAuthDataRelation>();
    visitor.visit::<UnbindUserAuthDataRelation>();
}
