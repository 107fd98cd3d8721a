// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Scope configurations.
//!
//! `vc.v1.scope_config` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::ScopeType;
use super::room_config::RoomConfig;
use crate::ids::UserIdType;

/// Sets the configuration of a room, or of the rooms of a level.
///
/// - `POST /open-apis/vc/v1/scope_config` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
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
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Settings of one room or room level.
    #[lark(body)]
    pub scope_config: ScopeConfig,
}

/// Fetches the configuration of a room, or of the rooms of a level.
///
/// - `GET /open-apis/vc/v1/scope_config` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Whether `scope_id` is a room level or a room.
    pub scope_type: ScopeType,
    /// Id of the level or room, after `scope_type`.
    pub scope_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetScopeConfig`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetScopeConfigResponse {
    /// The settings in force: where the level or room has none of its own, that of the nearest level above.
    pub current_config: Option<ScopeConfig>,
    /// The own settings of each level or room from the bottom up; empty where a level has none.
    pub origin_configs: Vec<ScopeConfig>,
}

/// Settings of one room or room level.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ScopeConfig {
    /// Whether it is a room level or a room.
    /// Required in requests.
    pub scope_type: Option<ScopeType>,
    /// Id of the level or room, after `scope_type`.
    /// Required in requests.
    pub scope_id: Option<String>,
    /// Backgrounds, signage and status set there.
    pub scope_config: Option<RoomConfig>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
