// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tokens of users, and who they are.

pub mod v1;
pub mod v2;
