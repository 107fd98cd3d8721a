// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Environment variables of an application.
//!
//! `apaas.v1.application.environment_variable` in the platform's terms.

use lark_runtime::{Body, Model, UnixMillis, lark_api};

/// Fetches an environment variable of an app with its name, type and value.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name` with a
///   tenant token, for custom and store apps
/// - Scope: `app_engine:application.environment_variable:read`
/// - Rate limit: 10 a second
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
    /// Namespace of the app.
    pub namespace: String,
    /// API name of the variable to fetch.
    pub environment_variable_api_name: String,
}

/// The answer to [`GetApplicationEnvironmentVariable`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationEnvironmentVariableResponse {
    /// The environment variable.
    pub item: Option<EnvironmentVariable>,
}

/// Lists the environment variables of an app.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/environment_variables/query` with a tenant token, for custom and
///   store apps
/// - Scope: `app_engine:application.environment_variable:read`
/// - Rate limit: 10 a second
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
    /// Namespace of the app.
    pub namespace: String,
    /// Which variables to list.
    pub filter: Option<EnvironmentVariableFilter>,
    /// How many variables to list; at most 500. Default: 500.
    pub limit: Option<i64>,
    /// How many variables to skip. Default: 0.
    pub offset: Option<i64>,
}

/// The answer to [`QueryApplicationEnvironmentVariable`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryApplicationEnvironmentVariableResponse {
    /// The variables found.
    pub items: Vec<EnvironmentVariable>,
    /// How many variables match in all.
    pub total: Option<i64>,
}

/// An environment variable of an app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    /// Name of the variable in code.
    pub api_name: Option<String>,
    /// Name of the variable as people see it.
    pub label: Option<Label>,
    /// What the variable is for.
    pub description: Option<String>,
    /// The value as JSON, even when the variable is encrypted.
    pub value: Option<String>,
    /// Whether the value is encrypted; only meant for the types `text` and `float`.
    pub is_encrypted: Option<bool>,
    /// API name of the object referred to; only there for the types `lookup` and `lookup_multi`.
    pub object_api_name: Option<String>,
    /// Name of the object referred to; only there for the types `lookup` and `lookup_multi`.
    pub object_label: Option<Label>,
    /// When the variable was created.
    pub created_at: Option<UnixMillis>,
    /// When the variable was last changed.
    pub updated_at: Option<UnixMillis>,
    /// Type of the value, such as `lookup`, `lookup_multi`, `text` or `float`.
    pub r#type: Option<String>,
}

/// Which environment variables to list.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EnvironmentVariableFilter {
    /// Words that the variables must have, roughly.
    pub quick_query: Option<String>,
}

/// A name in Chinese and English.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Label {
    /// The name in Chinese.
    pub zh_cn: Option<String>,
    /// The name in English.
    pub en_us: Option<String>,
}
