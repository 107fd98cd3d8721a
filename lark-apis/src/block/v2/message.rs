// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages.
//!
//! `block.v2.message` in the platform's terms.

use lark_runtime::lark_api;

/// `block.v2.message.create`.
///
/// - `POST /open-apis/block/v2/message` with a tenant token
#[lark_api(id = "block.v2.message.create", method = "POST", path = "/open-apis/block/v2/message", token = "tenant")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMessage {
    pub body: String,
    pub version: String,
    pub block_id: String,
    pub resource: Option<String>,
    pub open_ids: Vec<String>,
}
