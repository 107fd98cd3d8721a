// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `unified_kms`.

pub mod v1;
