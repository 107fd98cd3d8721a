// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Payroll: pay groups, activities, items, cost allocation.

pub mod v1;
