// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! System statuses.
//!
//! `personal_settings.v1.system_status` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use crate::ids::UserIdType;

/// `personal_settings.v1.system_status.batch_close`.
///
/// - `POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close` with a tenant token, for
///   custom apps only
/// - Scope: `personal_settings:status:system_status_operate`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2005001, 2005006, 2005007
/// - [Documentation](https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_close)
#[lark_api(
    id = "personal_settings.v1.system_status.batch_close",
    method = "POST",
    path = "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close",
    token = "tenant",
    response = BatchCloseSystemStatusResponse,
    scopes = "personal_settings:status:system_status_operate",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCloseSystemStatus {
    pub system_status_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 50 elements.
    pub user_list: Vec<String>,
}

/// The answer to [`BatchCloseSystemStatus`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCloseSystemStatusResponse {
    pub result_list: Vec<SystemStatusUserCloseResultEntity>,
}

/// `personal_settings.v1.system_status.batch_open`.
///
/// - `POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open` with a tenant token, for
///   custom apps only
/// - Scope: `personal_settings:status:system_status_operate`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2005001, 2005006, 2005007
/// - [Documentation](https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_open)
#[lark_api(
    id = "personal_settings.v1.system_status.batch_open",
    method = "POST",
    path = "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open",
    token = "tenant",
    response = BatchOpenSystemStatusResponse,
    scopes = "personal_settings:status:system_status_operate",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchOpenSystemStatus {
    pub system_status_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 50 elements.
    pub user_list: Vec<SystemStatusUserOpenParam>,
}

/// The answer to [`BatchOpenSystemStatus`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchOpenSystemStatusResponse {
    pub result_list: Vec<SystemStatusUserOpenResultEntity>,
}

/// `personal_settings.v1.system_status.create`.
///
/// - `POST /open-apis/personal_settings/v1/system_statuses` with a tenant token, for custom apps only
/// - Scope: `personal_settings:status:system_status_update`
/// - Rate limit: 100 a minute
/// - Error codes: 2005001, 2005002, 2005003, 2005004, 2005005, 2005007
/// - [Documentation](https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/create)
#[lark_api(
    id = "personal_settings.v1.system_status.create",
    method = "POST",
    path = "/open-apis/personal_settings/v1/system_statuses",
    token = "tenant",
    response = SystemStatusResponse,
    scopes = "personal_settings:status:system_status_update",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSystemStatus {
    #[lark(body)]
    pub system_status: SystemStatus,
}

/// `personal_settings.v1.system_status.delete`.
///
/// - `DELETE /open-apis/personal_settings/v1/system_statuses/:system_status_id` with a tenant token, for custom apps
///   only
/// - Scope: `personal_settings:status:system_status_update`
/// - Rate limit: 100 a minute
/// - Error codes: 2005001, 2005007
/// - [Documentation](https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/delete)
#[lark_api(
    id = "personal_settings.v1.system_status.delete",
    method = "DELETE",
    path = "/open-apis/personal_settings/v1/system_statuses/:system_status_id",
    token = "tenant",
    scopes = "personal_settings:status:system_status_update",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSystemStatus {
    pub system_status_id: String,
}

/// `personal_settings.v1.system_status.list`.
///
/// - `GET /open-apis/personal_settings/v1/system_statuses` with a tenant token, for custom apps only
/// - Scope: `personal_settings:status:system_status_update`
/// - Rate limit: 100 a minute
/// - Error codes: 2005001, 2005007
/// - [Documentation](https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/list)
#[lark_api(
    id = "personal_settings.v1.system_status.list",
    method = "GET",
    path = "/open-apis/personal_settings/v1/system_statuses",
    token = "tenant",
    response = ListSystemStatusResponse,
    paging(items = SystemStatus),
    scopes = "personal_settings:status:system_status_update",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSystemStatus {
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListSystemStatus`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSystemStatusResponse {
    pub items: Vec<SystemStatus>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `personal_settings.v1.system_status.patch`.
///
/// - `PATCH /open-apis/personal_settings/v1/system_statuses/:system_status_id` with a tenant token, for custom apps
///   only
/// - Scope: `personal_settings:status:system_status_update`
/// - Rate limit: 100 a minute
/// - Error codes: 2005001, 2005002, 2005003, 2005005, 2005007
/// - [Documentation](https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/patch)
#[lark_api(
    id = "personal_settings.v1.system_status.patch",
    method = "PATCH",
    path = "/open-apis/personal_settings/v1/system_statuses/:system_status_id",
    token = "tenant",
    response = SystemStatusResponse,
    scopes = "personal_settings:status:system_status_update",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchSystemStatus {
    pub system_status_id: String,
    pub system_status: SystemStatus,
    pub update_fields: Vec<UpdateFields>,
}

/// The answer to [`CreateSystemStatus`] and [`PatchSystemStatus`].
#[doc(alias("CreateSystemStatusResponse", "PatchSystemStatusResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SystemStatusResponse {
    pub system_status: Option<SystemStatus>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SystemStatus {
    pub system_status_id: Option<String>,
    /// Required in requests.
    pub title: Option<String>,
    pub i18n_title: Option<I18nName>,
    /// Required in requests.
    pub icon_key: Option<IconKey>,
    pub color: Option<SystemStatusColor>,
    pub priority: Option<i64>,
    pub sync_setting: Option<SystemStatusSyncSetting>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias("SystemStatusI18nName", "SystemStatusSyncI18nExplain", "SystemStatusSyncI18nName"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nName {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SystemStatusSyncSetting {
    pub is_open_by_default: Option<bool>,
    pub title: Option<String>,
    pub i18n_title: Option<I18nName>,
    pub explain: Option<String>,
    pub i18n_explain: Option<I18nName>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SystemStatusUserCloseResultEntity {
    pub user_id: Option<String>,
    pub result: Option<SystemStatusUserCloseResultEntityResult>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SystemStatusUserOpenParam {
    pub user_id: String,
    pub end_time: Text<UnixSeconds>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SystemStatusUserOpenResultEntity {
    pub user_id: Option<String>,
    pub end_time: Option<Text<UnixSeconds>>,
    pub result: Option<SystemStatusUserOpenResultEntityResult>,
}

/// The values of `color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SystemStatusColor {
    #[lark(rename = "BLUE")]
    Blue,
    #[lark(rename = "CARMINE")]
    Carmine,
    #[lark(rename = "GRAY")]
    Gray,
    #[lark(rename = "GREEN")]
    Green,
    #[lark(rename = "INDIGO")]
    Indigo,
    #[lark(rename = "LIME")]
    Lime,
    #[lark(rename = "ORANGE")]
    Orange,
    #[lark(rename = "PURPLE")]
    Purple,
    #[lark(rename = "RED")]
    Red,
    #[lark(rename = "TURQUOISE")]
    Turquoise,
    #[lark(rename = "VIOLET")]
    Violet,
    #[lark(rename = "WATHET")]
    Wathet,
    #[lark(rename = "YELLOW")]
    Yellow,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `icon_key`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IconKey {
    #[lark(rename = "Coffee")]
    Coffee,
    #[lark(rename = "EatingFood")]
    EatingFood,
    #[lark(rename = "GeneralBusinessTrip")]
    GeneralBusinessTrip,
    #[lark(rename = "GeneralDoNotDisturb")]
    GeneralDoNotDisturb,
    #[lark(rename = "GeneralInMeetingBusy")]
    GeneralInMeetingBusy,
    #[lark(rename = "GeneralMoonRest")]
    GeneralMoonRest,
    #[lark(rename = "GeneralSun")]
    GeneralSun,
    #[lark(rename = "GeneralTravellingCar")]
    GeneralTravellingCar,
    #[lark(rename = "GeneralVacation")]
    GeneralVacation,
    #[lark(rename = "GeneralWorkFromHome")]
    GeneralWorkFromHome,
    #[lark(rename = "SICK")]
    Sick,
    #[lark(rename = "StatusBus")]
    StatusBus,
    #[lark(rename = "StatusEnjoyLife")]
    StatusEnjoyLife,
    #[lark(rename = "StatusFlashOfInspiration")]
    StatusFlashOfInspiration,
    #[lark(rename = "StatusInFlight")]
    StatusInFlight,
    #[lark(rename = "StatusReading")]
    StatusReading,
    #[lark(rename = "Status_PrivateMessage")]
    StatusPrivateMessage,
    #[lark(rename = "Typing")]
    Typing,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SystemStatusUserCloseResultEntityResult {
    Fail,
    InvalidUserId,
    InvisibleUserId,
    ResignUserId,
    Success,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SystemStatusUserOpenResultEntityResult {
    Fail,
    InvalidUserId,
    InvisibleUserId,
    ResignUserId,
    SuccessShow,
    SuccessUserCloseSyn,
    SuccessUserInHigherPrioritySystemStatus,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `update_fields`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UpdateFields {
    #[lark(rename = "COLOR")]
    Color,
    #[lark(rename = "I18N_TITLE")]
    I18nTitle,
    #[lark(rename = "ICON")]
    Icon,
    #[lark(rename = "PRIORITY")]
    Priority,
    #[lark(rename = "SYNC_SETTING")]
    SyncSetting,
    #[lark(rename = "TITLE")]
    Title,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
