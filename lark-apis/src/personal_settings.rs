// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `personal_settings`.

pub mod v1;
