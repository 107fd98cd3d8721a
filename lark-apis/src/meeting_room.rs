// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Meeting rooms in their old form; see `vc`.

pub mod v0;
pub mod v1;
