// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Keys that a tenant manages itself.

pub mod v1;
