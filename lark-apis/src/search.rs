// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Search: of messages, apps and documents, and data sources of other systems.

pub mod v1;
pub mod v2;
