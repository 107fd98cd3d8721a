// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `human_authentication`.

pub mod v1;
