// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Forms of a reserve configuration.
//!
//! `vc.v1.reserve_config.form` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{ScopeType, SubscribeUser};
use crate::ids::UserIdType;

/// Fetches the form to fill in when booking a room, or a room of a level.
///
/// - `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/form` with a tenant token, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the room (`omm_...`) or of the room level.
    pub reserve_config_id: String,
    /// Whether the id is that of a level (`1`) or of a room (`2`).
    pub scope_type: ScopeType,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetReserveConfigForm`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReserveConfigFormResponse {
    /// The booking form.
    pub reserve_form_config: Option<ReserveFormConfig>,
}

/// Sets the form to fill in when booking a room, or a room of a level.
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/form` with a tenant token, for custom and store apps
/// - Scope: `vc:room`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the room (`omm_...`) or of the room level.
    pub reserve_config_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Whether the id in the path is that of a level or of a room.
    pub scope_type: ScopeType,
    /// The booking form.
    pub reserve_form_config: ReserveFormConfig,
}

/// A condition under which a question of the booking form is shown.
#[doc(alias = "Conditions")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FormCondition {
    /// Key of the question whose answer counts.
    pub custom_key: Option<String>,
    /// Keys of the answers that show the question.
    pub option_keys: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A question of the booking form.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomList {
    /// Required in requests.
    pub custom_type: Option<i64>,
    /// Id of the question within the form.
    /// Required in requests.
    pub key: Option<String>,
    /// Whether it must be answered.
    /// Required in requests.
    pub need_fill: Option<bool>,
    /// What the question says.
    /// Required in requests.
    pub title: Option<String>,
    /// Hint shown while there is no answer.
    pub placeholder: Option<String>,
    /// Answers to choose from.
    pub options: Clearable<Vec<FormOption>>,
    /// When the question is shown, after the answers to others.
    pub conditions: Clearable<Vec<FormCondition>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An answer to choose from in the booking form.
#[doc(alias = "Options")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FormOption {
    /// What the answer says.
    /// Required in requests.
    pub text: Option<String>,
    /// Id of the answer within the question.
    /// Required in requests.
    pub key: Option<String>,
    /// Whether it is the answer "other".
    pub is_other: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The form to fill in when booking a room.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReserveFormConfig {
    /// Whether this also replaces the settings of the levels and rooms below.
    pub if_cover_child_scope: Option<bool>,
    /// Whether there is a form at all. Default: `false`.
    /// Required in requests.
    pub reserve_form: Option<bool>,
    /// Users who are told of the bookings.
    pub notified_users: Clearable<Vec<SubscribeUser>>,
    /// How long before the meeting they are told at the latest, in `time_unit`.
    pub notified_time: Option<i64>,
    /// Unit of `notified_time`: `1` minutes, `2` hours, `3` days. Default: days.
    pub time_unit: Option<i64>,
    /// Questions of the form.
    pub custom_list: Clearable<Vec<CustomList>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
