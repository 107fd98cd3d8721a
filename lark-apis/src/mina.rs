// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Mini programs: the session of who logged in.

pub mod v2;
