// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Multidimensional tables: tables, fields, records, views, forms, roles.

pub mod v1;
