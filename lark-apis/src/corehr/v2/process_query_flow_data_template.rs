// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `process.query_flow_data_template`.
//!
//! `corehr.v2.process.query_flow_data_template` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, ProcessFormVariableV2};

/// Reads a sample of the form variables of a flow definition, to learn how they are built.
///
/// Meant for development, not for production.
///
/// - `POST /open-apis/corehr/v2/query_flow_data_template` with a tenant token, for custom and store apps
/// - Scope: `corehr:process.instance:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-query_flow_data_template/create)
#[doc(alias = "CreateProcessQueryFlowDataTemplate")]
#[lark_api(
    id = "corehr.v2.process.query_flow_data_template.create",
    method = "POST",
    path = "/open-apis/corehr/v2/query_flow_data_template",
    token = "tenant",
    response = QueryProcessFlowDataTemplateResponse,
    scopes = "corehr:process.instance:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryProcessFlowDataTemplate {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Id of the flow definition, the last part of its URL in the flow builder.
    pub flow_definition_id: String,
    /// API names of the variables to sample, nested ones joined by `.`, such as `batch_job_change.target_department`. 1 to
    /// 1000.
    pub variable_api_names: Vec<String>,
}

/// The answer to [`QueryProcessFlowDataTemplate`].
#[doc(alias = "CreateProcessQueryFlowDataTemplateResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryProcessFlowDataTemplateResponse {
    /// Sample of the form variables.
    pub field_values: Vec<ProcessFormVariableV2>,
    /// What was wrong, such as a record variable without a field below it, or one that was not found.
    pub error_info: Option<String>,
}
