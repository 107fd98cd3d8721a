// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Administration of a tenant: badges, passwords, usage statistics, audit records.

pub mod v1;
