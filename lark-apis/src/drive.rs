// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files and folders: uploads, downloads, permissions, comments, exports, versions.

pub mod v0;
pub mod v1;
pub mod v2;
