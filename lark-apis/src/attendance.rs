// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attendance: shifts, groups, punches, statistics, leave.

pub mod v1;
