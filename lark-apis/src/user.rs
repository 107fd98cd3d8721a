// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users by mail address or mobile number, and administrators of an app, in the old form; see `contact`.

pub mod v1;
pub mod v4;
