// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `speech_to_text`.

pub mod v1;
