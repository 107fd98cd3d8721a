// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Faces in pictures.

pub mod v1;
