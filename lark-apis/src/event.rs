// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Where events come from: outbound addresses and open connections.

pub mod v1;
