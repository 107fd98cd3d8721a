// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Logins: sessions and passwords of users.

pub mod v1;
