// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Contracts.
//!
//! `corehr.v1.contract` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{EnumValue, ObjectFieldData};

/// Creates a new contract for an employee.
///
/// A new contract may be missing from searches for up to 10 seconds.
///
/// - `POST /open-apis/corehr/v1/contracts` with a tenant token, for custom apps only
/// - Scope: `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/contract/create)
#[lark_api(
    id = "corehr.v1.contract.create",
    method = "POST",
    path = "/open-apis/corehr/v1/contracts",
    token = "tenant",
    response = ContractResponse,
    scopes = "corehr:corehr",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateContract {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// An employee's contract.
    #[lark(body)]
    pub contract: Contract,
}

/// Deletes a contract; it can no longer be found.
///
/// - `DELETE /open-apis/corehr/v1/contracts/:contract_id` with a tenant token, for custom apps only
/// - Scope: `corehr:corehr`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/contract/delete)
#[lark_api(
    id = "corehr.v1.contract.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/contracts/:contract_id",
    token = "tenant",
    scopes = "corehr:corehr",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteContract {
    /// Id of the contract to delete, from `corehr.v1.contract.list`.
    pub contract_id: String,
}

/// Reads one contract by id, with its start and end dates and contracting company.
///
/// For many contracts, use `corehr.v1.contract.list`.
///
/// - `GET /open-apis/corehr/v1/contracts/:contract_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/contract/get)
#[lark_api(
    id = "corehr.v1.contract.get",
    method = "GET",
    path = "/open-apis/corehr/v1/contracts/:contract_id",
    token = "tenant",
    response = ContractResponse,
    scopes = "corehr:corehr:readonly|corehr:corehr",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetContract {
    /// Id of the contract, from `corehr.v1.contract.list`.
    pub contract_id: String,
}

/// Lists contracts, at most 50 a page and without filters.
///
/// - `GET /open-apis/corehr/v1/contracts` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/contract/list)
#[lark_api(
    id = "corehr.v1.contract.list",
    method = "GET",
    path = "/open-apis/corehr/v1/contracts",
    token = "tenant",
    response = ListContractResponse,
    paging(items = Contract),
    scopes = "corehr:corehr:readonly|corehr:corehr",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListContract {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; 0 to 50.
    pub page_size: String,
}

/// The answer to [`ListContract`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListContractResponse {
    /// Contracts that were found.
    pub items: Vec<Contract>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes an employee's contract; what is left out keeps its value.
///
/// - `PATCH /open-apis/corehr/v1/contracts/:contract_id` with a tenant token, for custom apps only
/// - Scope: `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/contract/patch)
#[lark_api(
    id = "corehr.v1.contract.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/contracts/:contract_id",
    token = "tenant",
    response = ContractResponse,
    scopes = "corehr:corehr",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchContract {
    /// Id of the contract, from `corehr.v1.contract.list`.
    pub contract_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// An employee's contract.
    /// Required in requests.
    #[lark(body)]
    pub contract: Option<Contract>,
}

/// An employee's contract.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Contract {
    /// Id of the contract, unique within Feishu People.
    pub id: Option<String>,
    /// When the contract begins, such as `2050-01-01 00:00:00`.
    /// Required in some requests.
    pub effective_time: Option<String>,
    /// When the contract really ends, `YYYY-MM-DD HH-mm-ss`; not after its due end.
    pub expiration_time: Option<String>,
    /// Id of the employee's employment; must not be sent when a contract is changed.
    /// Required in some requests.
    pub employment_id: Option<String>,
    /// Kind of contract, one of the constant set `contract_type`.
    /// Required in some requests.
    pub contract_type: Option<EnumValue>,
    /// Id of the company that is party to the contract.
    /// Required in some requests.
    pub first_party_company_id: Option<String>,
    /// Id of the person under contract; must not be sent when a contract is changed.
    pub person_id: Option<String>,
    /// Custom fields of the contract; reserved and not supported yet.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// How the contract's duration is set, one of the constant set `duration_type`.
    pub duration_type: Option<EnumValue>,
    /// Day on which the contract is due to end, `YYYY-MM-DD`.
    pub contract_end_date: Option<String>,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateContract`], [`GetContract`] and [`PatchContract`].
#[doc(alias("CreateContractResponse", "GetContractResponse", "PatchContractResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ContractResponse {
    /// Contract that was created.
    pub contract: Option<Contract>,
}
