// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! URL previews.
//!
//! `im.v2.url_preview` in the platform's terms.

use lark_runtime::lark_api;

/// Updates several URL previews.
///
/// - `POST /open-apis/im/v2/url_previews/batch_update` with a tenant token, for custom and store apps
/// - Scope: `im:url_preview.update`
/// - Rate limit: 5 a second
/// - Error codes: 230001
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
    /// At most 10 elements.
    pub preview_tokens: Vec<String>,
    /// At most 100 elements.
    pub open_ids: Option<Vec<String>>,
}
