// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `event`.

pub mod v1;
