// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `optical_char_recognition`.

pub mod v1;
