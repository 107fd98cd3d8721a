// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! URL previews.
//!
//! `im.v2.url_preview` in the platform's terms.

use lark_runtime::lark_api;

/// Makes clients fetch the previews of links anew; the app answers the callback with the new data.
///
/// Name users where possible: without them, every member of the chat fetches the preview again.
///
/// - `POST /open-apis/im/v2/url_previews/batch_update` with a tenant token, for custom and store apps
/// - Scope: `im:url_preview.update`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/im-v1/url_preview/batch_update)
#[lark_api(
    id = "im.v2.url_preview.batch_update",
    method = "POST",
    path = "/open-apis/im/v2/url_previews/batch_update",
    token = "tenant",
    scopes = "im:url_preview.update",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateUrlPreview {
    /// Tokens of the previews to renew, 1 to 10, from the callback that asks for them; each once in 5 seconds at most.
    pub preview_tokens: Vec<String>,
    /// Open ids of the users whose previews are renewed, `ou_...`, at most 100; all members of the chat if left out. Users
    /// outside it are skipped.
    pub open_ids: Option<Vec<String>>,
}
