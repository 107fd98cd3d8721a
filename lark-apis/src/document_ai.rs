// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `document_ai`.

pub mod v1;
