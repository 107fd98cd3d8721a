// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `elearning`.

pub mod v2;
