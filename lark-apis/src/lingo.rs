// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The dictionary of a tenant: entries, drafts, classifications.

pub mod v1;
