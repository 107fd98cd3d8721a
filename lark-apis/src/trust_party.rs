// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users and departments of tenants that collaborate.

pub mod v1;
