// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Forms of a reserve configuration.
//!
//! `vc.v1.reserve_config.form` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{ScopeType, SubscribeUser};
use crate::ids::UserIdType;

/// `vc.v1.reserve_config.form.get`.
///
/// - `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/form` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121004, 121005, 126001, 126002
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/get-2)
#[lark_api(
    id = "vc.v1.reserve_config.form.get",
    method = "GET",
    path = "/open-apis/vc/v1/reserve_configs/:reserve_config_id/form",
    token = "tenant",
    response = GetReserveConfigFormResponse,
    scopes = "vc:room|vc:room:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetReserveConfigForm {
    pub reserve_config_id: String,
    pub scope_type: ScopeType,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserveConfigForm`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveConfigFormResponse {
    pub reserve_form_config: Option<ReserveFormConfig>,
}

/// `vc.v1.reserve_config.form.patch`.
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/form` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 126001, 126002, 126011, 126012, 126013
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/scope_config/patch-2)
#[lark_api(
    id = "vc.v1.reserve_config.form.patch",
    method = "PATCH",
    path = "/open-apis/vc/v1/reserve_configs/:reserve_config_id/form",
    token = "tenant",
    scopes = "vc:room",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchReserveConfigForm {
    pub reserve_config_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub scope_type: ScopeType,
    pub reserve_form_config: ReserveFormConfig,
}

#[doc(alias = "Conditions")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FormCondition {
    pub custom_key: Option<String>,
    pub option_keys: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomList {
    /// Required in requests.
    pub custom_type: Option<i64>,
    /// Required in requests.
    pub key: Option<String>,
    /// Required in requests.
    pub need_fill: Option<bool>,
    /// Required in requests.
    pub title: Option<String>,
    pub placeholder: Option<String>,
    pub options: Clearable<Vec<FormOption>>,
    pub conditions: Clearable<Vec<FormCondition>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias = "Options")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FormOption {
    /// Required in requests.
    pub text: Option<String>,
    /// Required in requests.
    pub key: Option<String>,
    pub is_other: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveFormConfig {
    pub if_cover_child_scope: Option<bool>,
    /// Required in requests.
    pub reserve_form: Option<bool>,
    pub notified_users: Clearable<Vec<SubscribeUser>>,
    pub notified_time: Option<i64>,
    pub time_unit: Option<i64>,
    pub custom_list: Clearable<Vec<CustomList>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
