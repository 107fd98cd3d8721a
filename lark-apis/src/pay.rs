// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Orders and seats of apps that cost money.

pub mod v1;
