// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `face_detection`.

pub mod v1;
