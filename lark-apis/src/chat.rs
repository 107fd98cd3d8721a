// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Groups in their oldest form; see `im`.

pub mod v4;
