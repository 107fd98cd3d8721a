// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Delayed updates of message cards.

pub mod v1;
