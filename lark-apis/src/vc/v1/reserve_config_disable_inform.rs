// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `reserve_config.disable_inform`.
//!
//! `vc.v1.reserve_config.disable_inform` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{ScopeType, SubscribeDepartment, SubscribeUser};
use crate::ids::UserIdType;

/// `vc.v1.reserve_config.disable_inform.get`.
///
/// - `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform` with a tenant token, for custom and store
///   apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121004, 121005, 126001
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
    pub reserve_config_id: String,
    pub scope_type: ScopeType,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserveConfigDisableInform`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveConfigDisableInformResponse {
    pub disable_inform: Option<DisableInformConfig>,
}

/// `vc.v1.reserve_config.disable_inform.patch`.
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform` with a tenant token, for custom and
///   store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 126001, 126012, 126013, 126014
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
    pub reserve_config_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub scope_type: ScopeType,
    pub disable_inform: DisableInformConfig,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DisableInformConfig {
    pub if_cover_child_scope: Option<bool>,
    /// Required in requests.
    pub if_inform: Option<bool>,
    pub informed_users: Clearable<Vec<SubscribeUser>>,
    pub informed_depts: Clearable<Vec<SubscribeDepartment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
