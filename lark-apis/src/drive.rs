// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `drive`.

pub mod v0;
pub mod v1;
pub mod v2;
