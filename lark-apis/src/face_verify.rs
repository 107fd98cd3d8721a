// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `face_verify`.

pub mod v1;
