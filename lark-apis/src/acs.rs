// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Access control: face records of people, doors they opened, visitors.

pub mod v1;
