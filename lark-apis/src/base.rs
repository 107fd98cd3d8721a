// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Roles of multidimensional tables, newer form; see `bitable` for the rest.

pub mod v2;
