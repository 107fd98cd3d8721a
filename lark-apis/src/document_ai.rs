// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Recognition of documents: cards, licences, invoices, contracts, résumés.

pub mod v1;
