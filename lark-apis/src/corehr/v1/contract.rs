// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Contracts.
//!
//! `corehr.v1.contract` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{EnumValue, ObjectFieldData};

/// Creates a contract.
///
/// - `POST /open-apis/corehr/v1/contracts` with a tenant token, for custom apps only
/// - Scope: `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160545, 1160546
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
pub struct CreateContract {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub contract: Contract,
}

/// Deletes a contract.
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
pub struct DeleteContract {
    pub contract_id: String,
}

/// Fetches a contract.
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
pub struct GetContract {
    pub contract_id: String,
}

/// Lists contracts.
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
pub struct ListContract {
    pub page_token: Option<String>,
    pub page_size: String,
}

/// The answer to [`ListContract`].
#[derive(Clone, Default, Model)]
pub struct ListContractResponse {
    pub items: Vec<Contract>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of a contract.
///
/// - `PATCH /open-apis/corehr/v1/contracts/:contract_id` with a tenant token, for custom apps only
/// - Scope: `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160545, 1160546
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
pub struct PatchContract {
    pub contract_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    /// Required in requests.
    #[lark(body)]
    pub contract: Option<Contract>,
}

#[derive(Clone, Default, Model)]
pub struct Contract {
    pub id: Option<String>,
    /// Required in some requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    /// Required in some requests.
    pub employment_id: Option<String>,
    /// Required in some requests.
    pub contract_type: Option<EnumValue>,
    /// Required in some requests.
    pub first_party_company_id: Option<String>,
    pub person_id: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub duration_type: Option<EnumValue>,
    pub contract_end_date: Option<String>,
    pub contract_number: Option<String>,
    pub signing_type: Option<EnumValue>,
    pub contract_status: Option<EnumValue>,
    pub renewal_status: Option<EnumValue>,
    pub signing_times: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateContract`], [`GetContract`] and [`PatchContract`].
#[doc(alias("CreateContractResponse", "GetContractResponse", "PatchContractResponse"))]
#[derive(Clone, Default, Model)]
pub struct ContractResponse {
    pub contract: Option<Contract>,
}
