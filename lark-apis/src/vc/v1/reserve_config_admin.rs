// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Admins of a reserve configuration.
//!
//! `vc.v1.reserve_config.admin` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{ScopeType, SubscribeDepartment, SubscribeUser};
use crate::ids::UserIdType;

/// `vc.v1.reserve_config.admin.get`.
///
/// - `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121004, 121005, 125002, 126001
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/get-3)
#[lark_api(
    id = "vc.v1.reserve_config.admin.get",
    method = "GET",
    path = "/open-apis/vc/v1/reserve_configs/:reserve_config_id/admin",
    token = "tenant",
    response = GetReserveConfigAdminResponse,
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetReserveConfigAdmin {
    pub reserve_config_id: String,
    pub scope_type: ScopeType,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserveConfigAdmin`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveConfigAdminResponse {
    pub reserve_admin_config: Option<ReserveAdminConfig>,
}

/// `vc.v1.reserve_config.admin.patch`.
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 125002, 126001, 126012, 126013, 126014
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/patch-3)
#[lark_api(
    id = "vc.v1.reserve_config.admin.patch",
    method = "PATCH",
    path = "/open-apis/vc/v1/reserve_configs/:reserve_config_id/admin",
    token = "tenant",
    scopes = "vc:room",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchReserveConfigAdmin {
    pub reserve_config_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub scope_type: ScopeType,
    pub reserve_admin_config: ReserveAdminConfig,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveAdminConfig {
    pub depts: Clearable<Vec<SubscribeDepartment>>,
    pub users: Clearable<Vec<SubscribeUser>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
