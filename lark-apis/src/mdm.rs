// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Master data: countries and regions, and links of users to data.

pub mod v1;
pub mod v3;
