// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks: lists, sections, comments, members, custom fields.

pub mod v1;
pub mod v2;
