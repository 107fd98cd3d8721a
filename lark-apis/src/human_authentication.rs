// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Checks that a person is who they claim to be.

pub mod v1;
