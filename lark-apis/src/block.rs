// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Blocks: pieces of an app that stand in documents.

pub mod v2;
