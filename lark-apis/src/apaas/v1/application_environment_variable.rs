// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Environment variables of an application.
//!
//! `apaas.v1.application.environment_variable` in the platform's terms.

use lark_runtime::{Body, Model, UnixMillis, lark_api};

/// `apaas.v1.application.environment_variable.get`.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name` with a
///   tenant token, for custom and store apps
/// - Scope: `app_engine:application.environment_variable:read`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-environment_variable/get)
#[lark_api(
    id = "apaas.v1.application.environment_variable.get",
    method = "GET",
    path = "/open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name",
    token = "tenant",
    response = GetApplicationEnvironmentVariableResponse,
    scopes = "app_engine:application.environment_variable:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplicationEnvironmentVariable {
    pub namespace: String,
    pub environment_variable_api_name: String,
}

/// The answer to [`GetApplicationEnvironmentVariable`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationEnvironmentVariableResponse {
    pub item: Option<EnvironmentVariable>,
}

/// `apaas.v1.application.environment_variable.query`.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/environment_variables/query` with a tenant token, for custom and
///   store apps
/// - Scope: `app_engine:application.environment_variable:read`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-environment_variable/query)
#[lark_api(
    id = "apaas.v1.application.environment_variable.query",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/environment_variables/query",
    token = "tenant",
    response = QueryApplicationEnvironmentVariableResponse,
    paging(items = EnvironmentVariable, offset = "offset"),
    scopes = "app_engine:application.environment_variable:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryApplicationEnvironmentVariable {
    pub namespace: String,
    pub filter: Option<EnvironmentVariableFilter>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}

/// The answer to [`QueryApplicationEnvironmentVariable`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryApplicationEnvironmentVariableResponse {
    pub items: Vec<EnvironmentVariable>,
    pub total: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    pub api_name: Option<String>,
    pub label: Option<Label>,
    pub description: Option<String>,
    pub value: Option<String>,
    pub is_encrypted: Option<bool>,
    pub object_api_name: Option<String>,
    pub object_label: Option<Label>,
    pub created_at: Option<UnixMillis>,
    pub updated_at: Option<UnixMillis>,
    pub r#type: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EnvironmentVariableFilter {
    pub quick_query: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Label {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
}
