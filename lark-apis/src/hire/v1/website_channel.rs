// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Channels of a website.
//!
//! `hire.v1.website.channel` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates a channel of a website.
///
/// - `POST /open-apis/hire/v1/websites/:website_id/channels` with a tenant token, for custom apps only
/// - Scope: `hire:site`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/create-2)
#[lark_api(
    id = "hire.v1.website.channel.create",
    method = "POST",
    path = "/open-apis/hire/v1/websites/:website_id/channels",
    token = "tenant",
    response = WebsiteChannelInfo,
    scopes = "hire:site",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateWebsiteChannel {
    pub website_id: String,
    pub channel_name: String,
}

/// Deletes a channel of a website.
///
/// - `DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id` with a tenant token, for custom apps only
/// - Scope: `hire:site`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/delete)
#[lark_api(
    id = "hire.v1.website.channel.delete",
    method = "DELETE",
    path = "/open-apis/hire/v1/websites/:website_id/channels/:channel_id",
    token = "tenant",
    scopes = "hire:site",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteWebsiteChannel {
    pub website_id: String,
    pub channel_id: String,
}

/// Lists channels of a website.
///
/// - `GET /open-apis/hire/v1/websites/:website_id/channels` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:site:readonly`, `hire:site`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/list-3)
#[lark_api(
    id = "hire.v1.website.channel.list",
    method = "GET",
    path = "/open-apis/hire/v1/websites/:website_id/channels",
    token = "tenant",
    response = ListWebsiteChannelResponse,
    paging(items = WebsiteChannelInfo, list = "website_channel_list"),
    scopes = "hire:site:readonly|hire:site",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListWebsiteChannel {
    pub website_id: String,
    pub page_size: Option<String>,
    pub page_token: Option<String>,
}

/// The answer to [`ListWebsiteChannel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWebsiteChannelResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub website_channel_list: Vec<WebsiteChannelInfo>,
}

/// Updates a channel of a website.
///
/// - `PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id` with a tenant token, for custom apps only
/// - Scope: `hire:site`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/update)
#[lark_api(
    id = "hire.v1.website.channel.update",
    method = "PUT",
    path = "/open-apis/hire/v1/websites/:website_id/channels/:channel_id",
    token = "tenant",
    response = WebsiteChannelInfo,
    scopes = "hire:site",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateWebsiteChannel {
    pub website_id: String,
    pub channel_id: String,
    pub channel_name: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WebsiteChannelInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub link: Option<String>,
    pub code: Option<String>,
}
