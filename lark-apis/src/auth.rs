// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tokens of apps. The client fetches them by itself; these are for programs that do not use it.

pub mod v3;
pub mod v4;
