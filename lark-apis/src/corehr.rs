// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Core human resources: employments, persons, organization, contracts, job changes, leave.

pub mod v1;
pub mod v2;
