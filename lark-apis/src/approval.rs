// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approvals: definitions, instances, tasks, and those of other systems.

pub mod v1;
pub mod v2;
pub mod v3;
pub mod v4;
