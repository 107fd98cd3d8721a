// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Search in documents and their metadata, in the old form.

pub mod v0;
