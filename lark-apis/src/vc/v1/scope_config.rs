// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Scope configurations.
//!
//! `vc.v1.scope_config` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::ScopeType;
use super::room_config::RoomConfig;
use crate::ids::UserIdType;

/// `vc.v1.scope_config.create`.
///
/// - `POST /open-apis/vc/v1/scope_config` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/create)
#[doc(alias = "CreateScopeConfig")]
#[lark_api(
    id = "vc.v1.scope_config.create",
    method = "POST",
    path = "/open-apis/vc/v1/scope_config",
    token = "tenant",
    scopes = "vc:room",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetScopeConfig {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub scope_config: ScopeConfig,
}

/// `vc.v1.scope_config.get`.
///
/// - `GET /open-apis/vc/v1/scope_config` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 121006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/get)
#[lark_api(
    id = "vc.v1.scope_config.get",
    method = "GET",
    path = "/open-apis/vc/v1/scope_config",
    token = "tenant",
    response = GetScopeConfigResponse,
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetScopeConfig {
    pub scope_type: ScopeType,
    pub scope_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetScopeConfig`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetScopeConfigResponse {
    pub current_config: Option<ScopeConfig>,
    pub origin_configs: Vec<ScopeConfig>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ScopeConfig {
    /// Required in requests.
    pub scope_type: Option<ScopeType>,
    /// Required in requests.
    pub scope_id: Option<String>,
    pub scope_config: Option<RoomConfig>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
