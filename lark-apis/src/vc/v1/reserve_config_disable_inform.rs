// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `reserve_config.disable_inform`.
//!
//! `vc.v1.reserve_config.disable_inform` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{ScopeType, SubscribeDepartment, SubscribeUser};
use crate::ids::UserIdType;

/// Fetches who is told when a room, or a room of a level, is disabled.
///
/// - `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform` with a tenant token, for custom and store
///   apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/get-4)
#[lark_api(
    id = "vc.v1.reserve_config.disable_inform.get",
    method = "GET",
    path = "/open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform",
    token = "tenant",
    response = GetReserveConfigDisableInformResponse,
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetReserveConfigDisableInform {
    /// Id of the room (`omm_...`) or of the room level.
    pub reserve_config_id: String,
    /// Whether the id is that of a level (`1`) or of a room (`2`).
    pub scope_type: ScopeType,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserveConfigDisableInform`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveConfigDisableInformResponse {
    /// Who is told when the room is disabled.
    pub disable_inform: Option<DisableInformConfig>,
}

/// Sets who is told when a room, or a room of a level, is disabled.
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform` with a tenant token, for custom and
///   store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/patch-4)
#[lark_api(
    id = "vc.v1.reserve_config.disable_inform.patch",
    method = "PATCH",
    path = "/open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform",
    token = "tenant",
    scopes = "vc:room",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchReserveConfigDisableInform {
    /// Id of the room (`omm_...`) or of the room level.
    pub reserve_config_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Whether the id in the path is that of a level or of a room.
    pub scope_type: ScopeType,
    /// Who will be told when the room is disabled.
    pub disable_inform: DisableInformConfig,
}

/// Who is told when a room is disabled or enabled again.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DisableInformConfig {
    /// Whether this also replaces the settings of the levels and rooms below.
    pub if_cover_child_scope: Option<bool>,
    /// Whether anybody is told. Default: `false`.
    /// Required in requests.
    pub if_inform: Option<bool>,
    /// Users who are told.
    pub informed_users: Clearable<Vec<SubscribeUser>>,
    /// Departments that are told.
    pub informed_depts: Clearable<Vec<SubscribeDepartment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
