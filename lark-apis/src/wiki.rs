// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Wikis: spaces, nodes, members.

pub mod v1;
pub mod v2;
