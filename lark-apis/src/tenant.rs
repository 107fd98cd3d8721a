// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The tenant: its name, products and seats.

pub mod v2;
