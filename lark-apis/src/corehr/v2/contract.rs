// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Contracts.
//!
//! `corehr.v2.contract` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, EnumValue};

/// Searches contracts.
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
pub struct SearchContract {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub employment_id_list: Option<Vec<String>>,
    pub contract_id_list: Option<Vec<String>>,
}

/// The answer to [`SearchContract`].
#[derive(Clone, Default, Model)]
pub struct SearchContractResponse {
    pub items: Vec<Contract>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct Contract {
    pub id: Option<String>,
    pub effective_time: Option<String>,
    pub contract_end_date: Option<String>,
    pub expiration_time: Option<String>,
    pub employment_id: Option<String>,
    pub contract_type: Option<EnumValue>,
    pub first_party_company_id: Option<String>,
    pub person_id: Option<String>,
    pub duration_type: Option<EnumValue>,
    pub contract_number: Option<String>,
    pub signing_type: Option<EnumValue>,
    pub contract_status: Option<EnumValue>,
    pub renewal_status: Option<EnumValue>,
    pub signing_times: Option<i64>,
    pub original_contract: Option<String>,
}
