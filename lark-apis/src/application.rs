// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps of a tenant: their versions, visibility, scopes, badges and usage.

pub mod v1;
pub mod v2;
pub mod v3;
pub mod v5;
pub mod v6;
pub mod v7;
