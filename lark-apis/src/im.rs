// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages, groups, files, reactions, feed cards.

pub mod v1;
pub mod v2;
