// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Aily: agents, their skills, knowledge and sessions.

pub mod v1;
