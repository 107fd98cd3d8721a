// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Contracts.
//!
//! `corehr.v2.contract` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, EnumValue};

/// Searches contracts, with their start, expected end, actual end and contracting company.
///
/// The answer holds only employees within the data range granted. A new contract appears within 5 seconds.
///
/// - `POST /open-apis/corehr/v2/contracts/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:contract:read`, `corehr:contract:write`
/// - Scopes that unlock single fields of the answer: `corehr:contract.company:read`, `corehr:contract.period:read`,
///   `corehr:contract.company:write`, `contact:user.employee_id:readonly`, `corehr:contract.period:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/contract/search)
#[lark_api(
    id = "corehr.v2.contract.search",
    method = "POST",
    path = "/open-apis/corehr/v2/contracts/search",
    token = "tenant",
    response = SearchContractResponse,
    paging(items = Contract),
    scopes = "corehr:contract:read|corehr:contract:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchContract {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Lists only contracts of these employees, by employment id. At most 20.
    pub employment_id_list: Option<Vec<String>>,
    /// Ids of the contracts to list, at most 20; combines with the employees by AND.
    pub contract_id_list: Option<Vec<String>>,
}

/// The answer to [`SearchContract`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchContractResponse {
    /// Contracts that were found.
    pub items: Vec<Contract>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// An employee's contract.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Contract {
    /// Id of the contract, unique within Feishu People.
    pub id: Option<String>,
    /// Day on which the contract begins. Needs the scope `corehr:contract.period:read` or `:write`.
    pub effective_time: Option<String>,
    /// Day on which the contract ends. Needs the scope `corehr:contract.period:read` or `:write`.
    pub contract_end_date: Option<String>,
    /// Day on which the contract really ends. Needs the scope `corehr:contract.period:read` or `:write`.
    pub expiration_time: Option<String>,
    /// Employment id of the employee under contract.
    pub employment_id: Option<String>,
    /// Kind of contract, one of the constant set `contract_type`.
    pub contract_type: Option<EnumValue>,
    /// Id of the company that is party to the contract. Needs the scope `corehr:contract.company:read` or `:write`.
    pub first_party_company_id: Option<String>,
    /// Id of the person under contract.
    pub person_id: Option<String>,
    /// How the contract's duration is set, one of the constant set `duration_type`.
    pub duration_type: Option<EnumValue>,
    /// Number of the contract, as given by the company.
    pub contract_number: Option<String>,
    /// How the contract was signed, one of the constant set `signing_type`.
    pub signing_type: Option<EnumValue>,
    /// Status of the contract, one of the constant set `contract_status`.
    pub contract_status: Option<EnumValue>,
    /// Whether the contract is renewed, one of the constant set `renewal_status`.
    pub renewal_status: Option<EnumValue>,
    /// Which signing in turn this is.
    pub signing_times: Option<i64>,
    pub original_contract: Option<String>,
}
