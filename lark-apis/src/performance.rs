// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `performance`.

pub mod v1;
pub mod v2;
