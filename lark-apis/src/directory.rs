// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employees and departments for administrators, and collaboration with other tenants.

pub mod v1;
