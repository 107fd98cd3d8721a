// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Security: devices, audit records of the platform, data in several regions.

pub mod v1;
pub mod v2;
