// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `vc`.

pub mod v1;
