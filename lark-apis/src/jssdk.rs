// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tickets for pages that use the JavaScript SDK.

pub mod v0;
