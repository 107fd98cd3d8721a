// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cards in a group that one person alone sees.

pub mod v1;
