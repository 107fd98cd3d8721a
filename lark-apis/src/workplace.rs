// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Usage of the workplace and its widgets.

pub mod v1;
