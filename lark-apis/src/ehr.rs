// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employee rosters in their old form; see `corehr`.

pub mod v1;
