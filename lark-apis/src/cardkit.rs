// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cards as entities: their elements, settings and streamed updates.

pub mod v1;
