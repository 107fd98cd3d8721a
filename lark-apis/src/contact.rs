// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users, departments, groups, roles and job attributes of a tenant.

pub mod v1;
pub mod v2;
pub mod v3;
