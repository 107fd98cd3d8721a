// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Spreadsheets: values, styles, filters, rows and columns, sheets.

pub mod v2;
pub mod v3;
