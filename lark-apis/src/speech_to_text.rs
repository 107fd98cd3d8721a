// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Speech as text, of a file or a stream.

pub mod v1;
