// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `suite`.

pub mod v0;
