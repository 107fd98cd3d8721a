// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Data asset tags of an app.
//!
//! `aily.v1.app.data_asset_tag` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::DataAssetTag;

/// Lists the tags by which the data assets of an Aily app are sorted.
///
/// With a user token the user must be an administrator, developer or operator of the Aily app; with an app token the
/// app must be a channel of it.
///
/// - `GET /open-apis/aily/v1/apps/:app_id/data_asset_tags` with a tenant or user token, for custom apps only
/// - Scope: `aily:data_asset:read`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/aily-v1/data-knowledge/data-knowledge-management/list-2)
#[lark_api(
    id = "aily.v1.app.data_asset_tag.list",
    method = "GET",
    path = "/open-apis/aily/v1/apps/:app_id/data_asset_tags",
    token = "tenant|user",
    response = ListAppDataAssetTagResponse,
    paging(items = DataAssetTag),
    scopes = "aily:data_asset:read",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppDataAssetTag {
    /// Id of the Aily app, `spring_...__c`, from the URL of the app on the Aily platform. At most 255 characters.
    pub app_id: String,
    /// How many tags a page has; at most 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Words from the name of the tag; a part is enough. At most 255 characters.
    pub keyword: Option<String>,
    /// Ids of the tags to list; leave it out for all. At most 255.
    pub data_asset_tag_ids: Option<Vec<String>>,
}

/// The answer to [`ListAppDataAssetTag`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppDataAssetTagResponse {
    /// Tags of this page.
    pub items: Vec<DataAssetTag>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}
