// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Compensation: archives, plans, items, social insurance.

pub mod v1;
