// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Functions of an application.
//!
//! `apaas.v1.application.function` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Runs a function of an app and answers its result.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke` with a tenant token, for
///   custom and store apps
/// - Scope: `app_engine:application.function:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-function/invoke)
#[lark_api(
    id = "apaas.v1.application.function.invoke",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke",
    token = "tenant",
    response = InvokeApplicationFunctionResponse,
    scopes = "app_engine:application.function:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InvokeApplicationFunction {
    /// Namespace of the app.
    pub namespace: String,
    /// API name of the function to run.
    pub function_api_name: String,
    /// The input of the function as JSON: `{"key1":"value1"}`.
    pub params: Option<String>,
}

/// The answer to [`InvokeApplicationFunction`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InvokeApplicationFunctionResponse {
    /// What the function answered, as JSON.
    pub result: Option<String>,
}
