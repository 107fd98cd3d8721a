// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Channels of a website.
//!
//! `hire.v1.website.channel` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates a promotion channel of a careers site, with a link and code of its own.
///
/// A site may have several channels.
///
/// - `POST /open-apis/hire/v1/websites/:website_id/channels` with a tenant token, for custom apps only
/// - Scope: `hire:site`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the careers site, from `hire.v1.website.list`.
    pub website_id: String,
    /// Name for the promotion channel.
    pub channel_name: String,
}

/// Deletes a promotion channel of a careers site.
///
/// - `DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id` with a tenant token, for custom apps only
/// - Scope: `hire:site`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the careers site, from `hire.v1.website.list`.
    pub website_id: String,
    /// Id of the promotion channel, from `hire.v1.website.channel.list`.
    pub channel_id: String,
}

/// Lists the promotion channels of a careers site.
///
/// - `GET /open-apis/hire/v1/websites/:website_id/channels` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:site:readonly`, `hire:site`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the careers site, from `hire.v1.website.list`.
    pub website_id: String,
    /// How many items a page has at most; up to 200. Default: 10.
    pub page_size: Option<String>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListWebsiteChannel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWebsiteChannelResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The promotion channels on this page.
    pub website_channel_list: Vec<WebsiteChannelInfo>,
}

/// Renames a promotion channel of a careers site.
///
/// - `PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id` with a tenant token, for custom apps only
/// - Scope: `hire:site`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the careers site, from `hire.v1.website.list`.
    pub website_id: String,
    /// Id of the promotion channel, from `hire.v1.website.channel.list`.
    pub channel_id: String,
    /// New name of the promotion channel.
    pub channel_name: String,
}

/// A promotion channel of a careers site.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WebsiteChannelInfo {
    /// Id of the promotion channel.
    pub id: Option<String>,
    /// Name of the promotion channel.
    pub name: Option<String>,
    /// Link that leads to the site through this channel.
    pub link: Option<String>,
    /// Code that stands for this channel.
    pub code: Option<String>,
}
