// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Statuses that a user shows.

pub mod v1;
