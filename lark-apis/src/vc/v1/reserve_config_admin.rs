// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Admins of a reserve configuration.
//!
//! `vc.v1.reserve_config.admin` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{ScopeType, SubscribeDepartment, SubscribeUser};
use crate::ids::UserIdType;

/// Fetches who manages the bookings of a room or room level.
///
/// - `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the room (`omm_...`) or of the room level.
    pub reserve_config_id: String,
    /// Whether the id is that of a level (`1`) or of a room (`2`).
    pub scope_type: ScopeType,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserveConfigAdmin`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveConfigAdminResponse {
    /// Users and departments that manage the bookings.
    pub reserve_admin_config: Option<ReserveAdminConfig>,
}

/// Sets who manages the bookings of a room or room level.
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the room (`omm_...`) or of the room level.
    pub reserve_config_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Whether the id in the path is that of a level or of a room.
    pub scope_type: ScopeType,
    /// Users and departments that will manage the bookings.
    pub reserve_admin_config: ReserveAdminConfig,
}

/// Who manages the bookings of a room or level.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveAdminConfig {
    /// Departments that manage the bookings.
    pub depts: Clearable<Vec<SubscribeDepartment>>,
    /// Users who manage the bookings.
    pub users: Clearable<Vec<SubscribeUser>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
