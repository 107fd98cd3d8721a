// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! aPaaS: applications built with the low-code platform, their records, roles and flows.

pub mod v1;
