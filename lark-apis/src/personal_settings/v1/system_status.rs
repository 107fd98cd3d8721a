// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! System statuses.
//!
//! `personal_settings.v1.system_status` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use crate::ids::UserIdType;

/// Ends a status for up to 50 users.
///
/// - `POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close` with a tenant token, for
///   custom apps only
/// - Scope: `personal_settings:status:system_status_operate`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the status, from `personal_settings.v1.system_status.list`.
    pub system_status_id: String,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Users whose status to end, 1 to 50, in the kind of `user_id_type`.
    pub user_list: Vec<String>,
}

/// The answer to [`BatchCloseSystemStatus`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCloseSystemStatusResponse {
    /// What came of it, user by user.
    pub result_list: Vec<SystemStatusUserCloseResultEntity>,
}

/// Gives a status to up to 50 users until a given time.
///
/// - `POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open` with a tenant token, for
///   custom apps only
/// - Scope: `personal_settings:status:system_status_operate`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the status, from `personal_settings.v1.system_status.list`.
    pub system_status_id: String,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Users who get the status, 1 to 50, and until when.
    pub user_list: Vec<SystemStatusUserOpenParam>,
}

/// The answer to [`BatchOpenSystemStatus`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchOpenSystemStatusResponse {
    /// What came of it, user by user.
    pub result_list: Vec<SystemStatusUserOpenResultEntity>,
}

/// Creates a status that members of the tenant can be given, such as "on a business trip".
///
/// A tenant has at most 10 statuses. They hold for the whole tenant, so take care.
///
/// - `POST /open-apis/personal_settings/v1/system_statuses` with a tenant token, for custom apps only
/// - Scope: `personal_settings:status:system_status_update`
/// - Rate limit: 100 a minute
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
    /// A status that members of a tenant can be given.
    #[lark(body)]
    pub system_status: SystemStatus,
}

/// Deletes a status of the tenant.
///
/// Users who have the status at the moment go on showing it.
///
/// - `DELETE /open-apis/personal_settings/v1/system_statuses/:system_status_id` with a tenant token, for custom apps
///   only
/// - Scope: `personal_settings:status:system_status_update`
/// - Rate limit: 100 a minute
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
    /// Id of the status, from `personal_settings.v1.system_status.list`.
    pub system_status_id: String,
}

/// Lists the statuses of the tenant.
///
/// - `GET /open-apis/personal_settings/v1/system_statuses` with a tenant token, for custom apps only
/// - Scope: `personal_settings:status:system_status_update`
/// - Rate limit: 100 a minute
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
    /// How many statuses a page has; 1 to 50. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListSystemStatus`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSystemStatusResponse {
    /// Statuses of this page.
    pub items: Vec<SystemStatus>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes a status of the tenant.
///
/// Users who have the status at the moment see the change only when they get it the next time.
///
/// - `PATCH /open-apis/personal_settings/v1/system_statuses/:system_status_id` with a tenant token, for custom apps
///   only
/// - Scope: `personal_settings:status:system_status_update`
/// - Rate limit: 100 a minute
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
    /// Id of the status, from `personal_settings.v1.system_status.list`.
    pub system_status_id: String,
    /// New values of the fields to change.
    pub system_status: SystemStatus,
    /// Which fields to change; at least one.
    pub update_fields: Vec<UpdateFields>,
}

/// The answer to [`CreateSystemStatus`] and [`PatchSystemStatus`].
#[doc(alias("CreateSystemStatusResponse", "PatchSystemStatusResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SystemStatusResponse {
    /// The new status.
    pub system_status: Option<SystemStatus>,
}

/// A status that members of a tenant can be given.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SystemStatus {
    /// Id of the status, made by the system.
    pub system_status_id: Option<String>,
    /// Name of the status, unique; 1 to 20 characters. A Chinese character counts as 2.
    /// Required in requests.
    pub title: Option<String>,
    /// Name by language, each unique; 1 to 20 characters. A Chinese character counts as 2.
    pub i18n_title: Option<I18nName>,
    /// Icon shown for the status.
    /// Required in requests.
    pub icon_key: Option<IconKey>,
    /// Colour of the status. Default: `BLUE`.
    pub color: Option<SystemStatusColor>,
    /// Which status is shown if there are several: the smallest number. 0 to 9, unique. Default: 0.
    pub priority: Option<i64>,
    /// Setting by which users let the status be set for them.
    pub sync_setting: Option<SystemStatusSyncSetting>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The name of a status in three languages.
#[doc(alias("SystemStatusI18nName", "SystemStatusSyncI18nExplain", "SystemStatusSyncI18nName"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nName {
    /// The name in Chinese.
    pub zh_cn: Option<String>,
    /// The name in English.
    pub en_us: Option<String>,
    /// The name in Japanese.
    pub ja_jp: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The setting by which users let a status be set for them.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SystemStatusSyncSetting {
    /// Whether the setting is on at first. Default: `true`.
    pub is_open_by_default: Option<bool>,
    /// Name of the setting, shown to users; 1 to 30 characters. A Chinese character counts as 2.
    pub title: Option<String>,
    /// Name by language; 1 to 30 characters. A Chinese character counts as 2.
    pub i18n_title: Option<I18nName>,
    /// What the setting does, shown to users; 1 to 60 characters. A Chinese character counts as 2.
    pub explain: Option<String>,
    /// What the setting does, by language; 1 to 60 characters. A Chinese character counts as 2.
    pub i18n_explain: Option<I18nName>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What came of ending a user's status.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SystemStatusUserCloseResultEntity {
    /// User whose status was to end, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Whether it worked, and if not, why.
    pub result: Option<SystemStatusUserCloseResultEntityResult>,
}

/// A user who gets a status, and until when.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SystemStatusUserOpenParam {
    /// User who gets the status, in the kind of `user_id_type`.
    pub user_id: String,
    /// When the status ends; at most 365 days from now.
    pub end_time: Text<UnixSeconds>,
}

/// What came of giving a user a status.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SystemStatusUserOpenResultEntity {
    /// User who was to get the status, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// When the status ends, at most 365 days ahead.
    pub end_time: Option<Text<UnixSeconds>>,
    /// Whether it worked and is shown, and if not, why.
    pub result: Option<SystemStatusUserOpenResultEntityResult>,
}

/// The values of `color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SystemStatusColor {
    /// Blue.
    #[lark(rename = "BLUE")]
    Blue,
    /// Carmine.
    #[lark(rename = "CARMINE")]
    Carmine,
    /// Grey.
    #[lark(rename = "GRAY")]
    Gray,
    /// Green.
    #[lark(rename = "GREEN")]
    Green,
    /// Indigo.
    #[lark(rename = "INDIGO")]
    Indigo,
    /// Lime.
    #[lark(rename = "LIME")]
    Lime,
    /// Orange.
    #[lark(rename = "ORANGE")]
    Orange,
    /// Purple.
    #[lark(rename = "PURPLE")]
    Purple,
    /// Red.
    #[lark(rename = "RED")]
    Red,
    /// Turquoise.
    #[lark(rename = "TURQUOISE")]
    Turquoise,
    /// Violet.
    #[lark(rename = "VIOLET")]
    Violet,
    /// Light blue.
    #[lark(rename = "WATHET")]
    Wathet,
    /// Yellow.
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
    /// A cup of coffee.
    #[lark(rename = "Coffee")]
    Coffee,
    /// Eating.
    #[lark(rename = "EatingFood")]
    EatingFood,
    /// A business trip.
    #[lark(rename = "GeneralBusinessTrip")]
    GeneralBusinessTrip,
    /// Do not disturb.
    #[lark(rename = "GeneralDoNotDisturb")]
    GeneralDoNotDisturb,
    /// Busy in a meeting.
    #[lark(rename = "GeneralInMeetingBusy")]
    GeneralInMeetingBusy,
    /// A moon, for rest.
    #[lark(rename = "GeneralMoonRest")]
    GeneralMoonRest,
    /// A sun.
    #[lark(rename = "GeneralSun")]
    GeneralSun,
    /// A car on the road.
    #[lark(rename = "GeneralTravellingCar")]
    GeneralTravellingCar,
    /// A holiday.
    #[lark(rename = "GeneralVacation")]
    GeneralVacation,
    /// Working from home.
    #[lark(rename = "GeneralWorkFromHome")]
    GeneralWorkFromHome,
    /// Being ill.
    #[lark(rename = "SICK")]
    Sick,
    /// A bus.
    #[lark(rename = "StatusBus")]
    StatusBus,
    /// Enjoying life.
    #[lark(rename = "StatusEnjoyLife")]
    StatusEnjoyLife,
    /// A flash of inspiration.
    #[lark(rename = "StatusFlashOfInspiration")]
    StatusFlashOfInspiration,
    /// In flight.
    #[lark(rename = "StatusInFlight")]
    StatusInFlight,
    /// Reading.
    #[lark(rename = "StatusReading")]
    StatusReading,
    /// A private message.
    #[lark(rename = "Status_PrivateMessage")]
    StatusPrivateMessage,
    /// Typing.
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
    /// It failed.
    Fail,
    /// There is no such user.
    InvalidUserId,
    /// The app cannot see the user.
    InvisibleUserId,
    /// The user has resigned.
    ResignUserId,
    /// The status ended.
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
    /// It failed.
    Fail,
    /// There is no such user.
    InvalidUserId,
    /// The app cannot see the user.
    InvisibleUserId,
    /// The user has resigned.
    ResignUserId,
    /// The user has the status and shows it.
    SuccessShow,
    /// It worked, but the user does not let the status be set.
    SuccessUserCloseSyn,
    /// It worked, but another status comes before it.
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
    /// The colour.
    #[lark(rename = "COLOR")]
    Color,
    /// The names by language.
    #[lark(rename = "I18N_TITLE")]
    I18nTitle,
    /// The icon.
    #[lark(rename = "ICON")]
    Icon,
    /// The priority.
    #[lark(rename = "PRIORITY")]
    Priority,
    /// The setting by which users let it be set.
    #[lark(rename = "SYNC_SETTING")]
    SyncSetting,
    /// The name.
    #[lark(rename = "TITLE")]
    Title,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
