// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reserve configurations.
//!
//! `vc.v1.reserve_config` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{SubscribeDepartment, SubscribeUser};
use crate::ids::UserIdType;

/// Changes parts of a reserve configuration.
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 126001, 126012, 126013, 126014
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/patch)
#[lark_api(
    id = "vc.v1.reserve_config.patch",
    method = "PATCH",
    path = "/open-apis/vc/v1/reserve_configs/:reserve_config_id",
    token = "tenant",
    scopes = "vc:room",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchReserveConfig {
    pub reserve_config_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub scope_type: String,
    pub approval_config: Option<ApprovalConfig>,
    pub time_config: Option<TimeConfig>,
    pub reserve_scope_config: Option<ReserveScopeConfig>,
}

/// Fetches the reserve scope of a reserve configuration.
///
/// - `GET /open-apis/vc/v1/reserve_configs/reserve_scope` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 126001
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/reserve_scope)
#[lark_api(
    id = "vc.v1.reserve_config.reserve_scope",
    method = "GET",
    path = "/open-apis/vc/v1/reserve_configs/reserve_scope",
    token = "tenant",
    response = ReserveScopeReserveConfigResponse,
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReserveScopeReserveConfig {
    pub scope_id: String,
    pub scope_type: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ReserveScopeReserveConfig`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReserveScopeReserveConfigResponse {
    pub approve_config: Option<ApprovalConfig>,
    pub time_config: Option<TimeConfig>,
    pub reserve_scope_config: Option<ReserveScopeConfig>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApprovalConfig {
    pub approval_switch: Option<i64>,
    pub approval_condition: Option<i64>,
    pub meeting_duration: Option<f64>,
    pub approvers: Vec<SubscribeUser>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveScopeConfig {
    pub if_cover_child_scope: Option<bool>,
    pub allow_all_users: Option<i64>,
    pub allow_users: Vec<SubscribeUser>,
    pub allow_depts: Vec<SubscribeDepartment>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TimeConfig {
    pub if_cover_child_scope: Option<bool>,
    /// Required in requests.
    pub time_switch: Option<i64>,
    pub days_in_advance: Option<i64>,
    pub opening_hour: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub max_duration: Option<i64>,
}
