// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Performance reviews: cycles, templates, indicators, results.

pub mod v1;
pub mod v2;
