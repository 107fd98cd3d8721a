// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ccs.
//!
//! `approval.v2.cc` in the platform's terms.

use lark_runtime::{Model, UnixMillis, lark_api};

use super::instance::InstanceSearchInstance;
use super::models::{SearchApproval, SearchGroup, SearchLink};

/// Searches the copies of approvals that users received; an old endpoint.
///
/// `approval.v4.instance.search_cc` is the newer one.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/cc/search` with a tenant token, for custom apps only
/// - Scope: `approval:approval.list:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/approval-search/cc-list-query)
#[lark_api(
    id = "approval.v2.cc.search",
    method = "POST",
    path = "/approval/openapi/v2/cc/search",
    token = "tenant",
    host = "www.feishu.cn",
    response = SearchCcResponse,
    scopes = "approval:approval.list:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchCc {
    /// Returns only what concerns this user.
    pub user_id: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Code of the approval instance.
    pub instance_code: Option<String>,
    /// Id of the instance in the external system.
    pub instance_external_id: Option<String>,
    /// Id of the group of approval definitions in the external system.
    pub group_external_id: Option<String>,
    /// Title of the copy; only external approvals have one.
    pub cc_title: Option<String>,
    /// Returns only read or only unread copies; without it, both.
    /// One of `READ`, `UNREAD`.
    pub read_status: Option<String>,
    /// Returns copies sent since then.
    #[lark(rename = "CcCreateTimeFrom")]
    pub cc_create_time_from: Option<UnixMillis>,
    /// Returns copies sent until then.
    #[lark(rename = "CcCreateTimeTo")]
    pub cc_create_time_to: Option<UnixMillis>,
    /// Language of the answer: `zh-CN`, `en-US` or `ja-JP`.
    pub locale: Option<String>,
    /// How many results to skip; at most 10000.
    pub offset: Option<i64>,
    /// How many results to return; at most 200. Default: 10.
    pub limit: Option<i64>,
}

/// The answer to [`SearchCc`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcResponse {
    /// How many results were found.
    pub count: Option<i64>,
    /// The copies found.
    pub cc_list: Vec<CcSearchItem>,
}

/// A copy with its approval, group and instance.
#[doc(alias = "SearchCcResponseCcList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CcSearchItem {
    /// The approval definition.
    pub approval: Option<SearchApproval>,
    /// The group of the approval definition.
    pub group: Option<SearchGroup>,
    /// The approval instance.
    pub instance: Option<InstanceSearchInstance>,
    /// The copy that was found.
    pub cc: Option<CcSearchCc>,
}

/// A copy of an approval that a user received.
#[doc(alias = "SearchCcResponseCcListCc")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CcSearchCc {
    pub user_id: Option<String>,
    /// When the copy was sent.
    pub create_time: Option<i64>,
    /// Whether the copy has been read.
    pub read_status: Option<String>,
    /// Title of the copy; only external approvals have one.
    pub title: Option<String>,
    /// More data of the copy.
    pub extra: Option<String>,
    /// Where the copy is opened.
    pub link: Option<SearchLink>,
}
