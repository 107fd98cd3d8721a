// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Objectives and key results: cycles, progress, indicators, reviews.

pub mod v1;
pub mod v2;
