// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Text in pictures.

pub mod v1;
