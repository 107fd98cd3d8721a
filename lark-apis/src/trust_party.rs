// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `trust_party`.

pub mod v1;
