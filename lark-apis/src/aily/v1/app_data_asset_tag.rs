// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Data asset tags of an app.
//!
//! `aily.v1.app.data_asset_tag` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::DataAssetTag;

/// `aily.v1.app.data_asset_tag.list`.
///
/// - `GET /open-apis/aily/v1/apps/:app_id/data_asset_tags` with a tenant or user token, for custom apps only
/// - Scope: `aily:data_asset:read`
/// - Rate limit: 20 a second
/// - Error codes: 2700001
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
    pub app_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub keyword: Option<String>,
    /// At most 255 elements.
    pub data_asset_tag_ids: Option<Vec<String>>,
}

/// The answer to [`ListAppDataAssetTag`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppDataAssetTagResponse {
    pub items: Vec<DataAssetTag>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}
