// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bank branches of basic information.
//!
//! `corehr.v2.basic_info.bank_branch` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Searches bank branches by bank, id, name, code, status or time of change.
///
/// - `POST /open-apis/corehr/v2/basic_info/bank_branchs/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct SearchBasicInfoBankBranch {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Lists only branches of these banks, by id. At most 100.
    pub bank_id_list: Option<Vec<String>>,
    /// Ids of the branches to list. At most 100.
    pub bank_branch_id_list: Option<Vec<String>>,
    /// Names of the branches to list, matched exactly. At most 100.
    pub bank_branch_name_list: Option<Vec<String>>,
    /// Payment system codes of the branches to list, matched exactly. At most 100.
    pub code_list: Option<Vec<String>>,
    /// Lists only bank branches with these statuses. Default: in force.
    /// At most 2 elements.
    pub status_list: Option<Vec<ActiveStatus>>,
    /// Earliest time of the last change, such as `2020-01-01 00:00:00`.
    pub update_start_time: Option<String>,
    /// Latest time of the last change, such as `2024-01-01 00:00:00`.
    pub update_end_time: Option<String>,
}

/// The answer to [`SearchBasicInfoBankBranch`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBasicInfoBankBranchResponse {
    /// Bank branches that were found.
    pub items: Vec<BankBranch>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A branch of a bank.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BankBranch {
    /// Id of the bank's branch, from `corehr.v2.basic_info.bank_branch.search`.
    pub bank_branch_id: Option<String>,
    /// Name of the branch by language.
    pub bank_branch_name: Vec<I18n>,
    /// Id of the bank the branch belongs to.
    pub bank_id: Option<String>,
    /// Code of the bank branch in the payment system.
    pub code: Option<String>,
    /// SWIFT code of the bank as of ISO 9362.
    pub swift_code: Option<String>,
    /// Whether the bank branch is in force.
    pub status: Option<ActiveStatus>,
    /// Branch code, as used in some countries.
    pub bank_branch_code: Option<String>,
    /// Place where the branch is registered.
    pub register_place: Option<String>,
    /// Address at which the bank is found.
    pub bank_address: Option<String>,
    /// When the branch was created.
    pub create_time: Option<String>,
    /// When the branch was last changed.
    pub update_time: Option<String>,
}
