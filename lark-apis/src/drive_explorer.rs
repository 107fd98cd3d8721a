// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Folders in their old form; see `drive`.

pub mod v2;
