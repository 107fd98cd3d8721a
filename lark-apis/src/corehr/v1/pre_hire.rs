// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Pre hires.
//!
//! `corehr.v1.pre_hire` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{Email, EnumValue, ObjectFieldData, SupportCostCenterItem};

/// Deletes a pre-hire without regard to the onboarding flow; `corehr.v2.pre_hire.delete` is recommended instead.
///
/// - `DELETE /open-apis/corehr/v1/pre_hires/:pre_hire_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:pre_hire:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/pre_hire/delete)
#[lark_api(
    id = "corehr.v1.pre_hire.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/pre_hires/:pre_hire_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:pre_hire:write",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeletePreHire {
    /// Id of the pre-hire to delete.
    pub pre_hire_id: String,
}

/// Reads one pre-hire by id, with incomplete personal data; `corehr.v2.pre_hire.query` is recommended instead.
///
/// - `GET /open-apis/corehr/v1/pre_hires/:pre_hire_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`, `corehr:pre_hire:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/pre_hire/get)
#[lark_api(
    id = "corehr.v1.pre_hire.get",
    method = "GET",
    path = "/open-apis/corehr/v1/pre_hires/:pre_hire_id",
    token = "tenant",
    response = PreHireResponse,
    scopes = "corehr:corehr:readonly|corehr:pre_hire:read|corehr:corehr|corehr:pre_hire:write",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPreHire {
    /// Id of the pre-hire to read, from `corehr.v2.pre_hire.search`.
    pub pre_hire_id: String,
}

/// Lists pre-hires, with incomplete personal data; `corehr.v2.pre_hire.query` is recommended instead.
///
/// - `GET /open-apis/corehr/v1/pre_hires` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`, `corehr:pre_hire:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/pre_hire/list)
#[lark_api(
    id = "corehr.v1.pre_hire.list",
    method = "GET",
    path = "/open-apis/corehr/v1/pre_hires",
    token = "tenant",
    response = ListPreHireResponse,
    paging(items = PreHireQuery),
    scopes = "corehr:corehr:readonly|corehr:pre_hire:read|corehr:corehr|corehr:pre_hire:write",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPreHire {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; 1 to 100.
    pub page_size: String,
    /// Ids of the pre-hires to list, at most 10, from `corehr.v2.pre_hire.search`.
    pub pre_hire_ids: Option<Vec<String>>,
}

/// The answer to [`ListPreHire`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPreHireResponse {
    /// Pre-hires that were found.
    pub items: Vec<PreHireQuery>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes a pre-hire without checking the data; `corehr.v2.pre_hire.patch` is recommended instead.
///
/// - `PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:pre_hire:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/pre_hire/patch)
#[lark_api(
    id = "corehr.v1.pre_hire.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/pre_hires/:pre_hire_id",
    token = "tenant",
    response = PreHireResponse,
    scopes = "corehr:corehr|corehr:pre_hire:write",
    rate_limit = "100/min",
    idempotency = "client_token",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchPreHire {
    /// Id of the pre-hire to change.
    pub pre_hire_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A person who is to join.
    #[lark(body)]
    pub pre_hire: PreHire,
}

/// The answer to [`GetPreHire`] and [`PatchPreHire`].
#[doc(alias("GetPreHireResponse", "PatchPreHireResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireResponse {
    /// Pre-hire that was asked for.
    pub pre_hire: Option<PreHire>,
}

/// A person who is to join.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PreHire {
    /// Id of the job application in Feishu Hire.
    pub ats_application_id: Option<String>,
    /// Id of the pre-hire.
    pub id: Option<String>,
    /// Day on which the pre-hire joins, `YYYY-MM-DD`.
    pub hire_date: Option<String>,
    /// Type of the pre-hire's employment.
    pub employee_type: Option<EnumValue>,
    /// Number the pre-hire will have as an employee.
    pub worker_id: Option<String>,
    /// Id of the pre-hire's employee type.
    pub employee_type_id: Option<String>,
    /// Id of the pre-hire's personal data.
    pub person_id: Option<String>,
    /// Custom fields of the pre-hire.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// How the pre-hire's cost is divided among cost centres.
    pub cost_center_rate: Clearable<Vec<SupportCostCenterItem>>,
    /// How far the onboarding has come: `preboarding`, `day_one` (ready), `completed`, `withdrawn` or `deleted`.
    /// Required in requests.
    pub onboarding_status: Option<EnumValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A person who is to join, as queries return it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreHireQuery {
    /// Id of the job application in Feishu Hire.
    pub ats_application_id: Option<String>,
    /// Id of the pre-hire.
    pub id: Option<String>,
    /// Day on which the pre-hire joins, `YYYY-MM-DD`.
    pub hire_date: Option<String>,
    /// Type of the pre-hire's employment.
    pub employee_type: Option<EnumValue>,
    /// Number the pre-hire will have as an employee.
    pub worker_id: Option<String>,
    /// Id of the pre-hire's employee type.
    pub employee_type_id: Option<String>,
    /// Id of the pre-hire's personal data.
    pub person_id: Option<String>,
    /// Custom fields of the pre-hire.
    pub custom_fields: Vec<ObjectFieldData>,
    /// How far the onboarding has come: `preboarding`, `day_one` (ready), `completed`, `withdrawn` or `deleted`.
    pub onboarding_status: Option<EnumValue>,
    /// How the pre-hire's cost is divided among cost centres.
    pub cost_center_rate: Vec<SupportCostCenterItem>,
    /// Work email addresses of the pre-hire.
    pub work_email_list: Vec<Email>,
    /// Id of the pre-hire's department.
    pub department_id: Option<String>,
}
