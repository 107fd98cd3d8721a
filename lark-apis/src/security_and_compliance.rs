// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `security_and_compliance`.

pub mod v1;
pub mod v2;
