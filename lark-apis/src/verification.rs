// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The verification state of a tenant.

pub mod v1;
