// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Minutes: recordings of meetings with transcript and statistics.

pub mod v1;
