// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App tickets.
//!
//! `auth.v3.app_ticket` in the platform's terms.

use lark_runtime::lark_api;

/// Resends an app ticket.
///
/// - `POST /open-apis/auth/v3/app_ticket/resend` without a token, for store apps only
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend)
#[lark_api(
    id = "auth.v3.app_ticket.resend",
    method = "POST",
    path = "/open-apis/auth/v3/app_ticket/resend",
    token = "none"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResendAppTicket {
    pub app_id: String,
    pub app_secret: String,
}
