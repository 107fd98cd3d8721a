// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Documents of the old editor; see `docx` for the new one.

pub mod v2;
