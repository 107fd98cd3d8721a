// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talent blocklists.
//!
//! `hire.v1.talent_blocklist` in the platform's terms.

use lark_runtime::lark_api;

/// Puts a talent on the blocklist, or takes it off.
///
/// - `POST /open-apis/hire/v1/talent_blocklist/change_talent_block` with a tenant token, for custom apps only
/// - Scope: `hire:talent_blocklist`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/talent/change_talent_block)
#[doc(alias = "ChangeTalentBlockTalentBlocklist")]
#[lark_api(
    id = "hire.v1.talent_blocklist.change_talent_block",
    method = "POST",
    path = "/open-apis/hire/v1/talent_blocklist/change_talent_block",
    token = "tenant",
    scopes = "hire:talent_blocklist",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChangeTalentBlock {
    /// The talent to block or unblock, from `hire.v1.talent.list`.
    pub talent_id: String,
    /// Whether to put the talent on the blocklist or to take it off.
    /// One of `1` (add), `2` (remove).
    pub option: i64,
    /// Why the talent is blocked; required when blocking.
    pub reason: Option<String>,
}
