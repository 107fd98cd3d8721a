// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ccs.
//!
//! `approval.v2.cc` in the platform's terms.

use lark_runtime::{Model, lark_api};

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
#[non_exhaustive]
pub struct SearchCc {
    pub user_id: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    pub instance_external_id: Option<String>,
    pub group_external_id: Option<String>,
    pub cc_title: Option<String>,
    pub read_status: Option<String>,
    #[lark(rename = "CcCreateTimeFrom")]
    pub cc_create_time_from: Option<i64>,
    #[lark(rename = "CcCreateTimeTo")]
    pub cc_create_time_to: Option<i64>,
    pub locale: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// The answer to [`SearchCc`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcResponse {
    pub count: Option<i64>,
    pub cc_list: Vec<SearchCcResponseCcList>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcResponseCcList {
    pub approval: Option<SearchCcResponseCcListApproval>,
    pub group: Option<SearchCcResponseCcListGroup>,
    pub instance: Option<SearchCcResponseCcListInstance>,
    pub cc: Option<SearchCcResponseCcListCc>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcResponseCcListApproval {
    pub code: Option<String>,
    pub name: Option<String>,
    pub is_external: Option<bool>,
    pub external: Option<SearchCcResponseCcListApprovalExternal>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcResponseCcListApprovalExternal {
    pub batch_cc_read: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcResponseCcListCc {
    pub user_id: Option<String>,
    pub create_time: Option<i64>,
    pub read_status: Option<String>,
    pub title: Option<String>,
    pub extra: Option<String>,
    pub link: Option<SearchCcResponseCcListLink>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcResponseCcListGroup {
    pub external_id: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcResponseCcListInstance {
    pub code: Option<String>,
    pub external_id: Option<String>,
    pub user_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub extra: Option<String>,
    pub serial_id: Option<String>,
    pub link: Option<SearchCcResponseCcListLink>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcResponseCcListLink {
    pub pc_link: Option<String>,
    pub mobile_link: Option<String>,
}
