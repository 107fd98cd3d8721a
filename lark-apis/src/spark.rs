// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Spark: apps made by conversation, their storage and tables.

pub mod v1;
