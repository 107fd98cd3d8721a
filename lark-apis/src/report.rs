// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reports: rules and what was reported.

pub mod v1;
