// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bank branches of basic information.
//!
//! `corehr.v2.basic_info.bank_branch` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Searches bank branches of basic information.
///
/// - `POST /open-apis/corehr/v2/basic_info/bank_branchs/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160998
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/basic_info-bank/search-2)
#[lark_api(
    id = "corehr.v2.basic_info.bank_branch.search",
    method = "POST",
    path = "/open-apis/corehr/v2/basic_info/bank_branchs/search",
    token = "tenant",
    response = SearchBasicInfoBankBranchResponse,
    paging(items = BankBranch),
    scopes = "corehr:common_data.basic_data:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct SearchBasicInfoBankBranch {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 100 elements.
    pub bank_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub bank_branch_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub bank_branch_name_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub code_list: Option<Vec<String>>,
    /// At most 2 elements.
    pub status_list: Option<Vec<ActiveStatus>>,
    pub update_start_time: Option<String>,
    pub update_end_time: Option<String>,
}

/// The answer to [`SearchBasicInfoBankBranch`].
#[derive(Clone, Default, Model)]
pub struct SearchBasicInfoBankBranchResponse {
    pub items: Vec<BankBranch>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct BankBranch {
    pub bank_branch_id: Option<String>,
    pub bank_branch_name: Vec<I18n>,
    pub bank_id: Option<String>,
    pub code: Option<String>,
    pub swift_code: Option<String>,
    pub status: Option<ActiveStatus>,
    pub bank_branch_code: Option<String>,
    pub register_place: Option<String>,
    pub bank_address: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
