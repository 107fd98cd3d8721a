// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Documents of the new editor.

pub mod v1;
