// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App tickets.
//!
//! `auth.v3.app_ticket` in the platform's terms.

use lark_runtime::lark_api;

/// Makes the platform push the app ticket of an app from the store again at once.
///
/// The platform pushes the event `app_ticket` every hour by itself; this call makes it come now.
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
    /// Id of the app, `cli_...`.
    pub app_id: String,
    /// Secret of the app, from the developer console.
    pub app_secret: String,
}
