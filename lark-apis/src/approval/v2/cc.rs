// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ccs.
//!
//! `approval.v2.cc` in the platform's terms.

use lark_runtime::{Model, UnixMillis, lark_api};

use super::instance::InstanceSearchInstance;
use super::models::{SearchApproval, SearchGroup, SearchLink};

/// Searches ccs.
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
pub struct SearchCc {
    pub user_id: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    pub instance_external_id: Option<String>,
    pub group_external_id: Option<String>,
    pub cc_title: Option<String>,
    /// One of `READ`, `UNREAD`.
    pub read_status: Option<String>,
    #[lark(rename = "CcCreateTimeFrom")]
    pub cc_create_time_from: Option<UnixMillis>,
    #[lark(rename = "CcCreateTimeTo")]
    pub cc_create_time_to: Option<UnixMillis>,
    pub locale: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// The answer to [`SearchCc`].
#[derive(Clone, Default, Model)]
pub struct SearchCcResponse {
    pub count: Option<i64>,
    pub cc_list: Vec<CcSearchItem>,
}

#[doc(alias = "SearchCcResponseCcList")]
#[derive(Clone, Default, Model)]
pub struct CcSearchItem {
    pub approval: Option<SearchApproval>,
    pub group: Option<SearchGroup>,
    pub instance: Option<InstanceSearchInstance>,
    pub cc: Option<CcSearchCc>,
}

#[doc(alias = "SearchCcResponseCcListCc")]
#[derive(Clone, Default, Model)]
pub struct CcSearchCc {
    pub user_id: Option<String>,
    pub create_time: Option<i64>,
    pub read_status: Option<String>,
    pub title: Option<String>,
    pub extra: Option<String>,
    pub link: Option<SearchLink>,
}
