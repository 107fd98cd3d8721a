// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `drive_permission`.

pub mod v2;
