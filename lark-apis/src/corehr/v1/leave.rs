// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Leaves.
//!
//! `corehr.v1.leave` in the platform's terms.

use lark_runtime::{Body, IntegerEnum, Model, StringEnum, Text, UnixSeconds, lark_api};

use super::models::{CorehrUserIdType, I18n, LocalizedText};

/// Fetches the calendar by scope of a leave.
///
/// - `GET /open-apis/corehr/v1/leaves/calendar_by_scope` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:work_calendar:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001, 1160002, 1160003
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/leave/calendar_by_scope)
#[doc(alias = "CalendarByScopeLeave")]
#[lark_api(
    id = "corehr.v1.leave.calendar_by_scope",
    method = "GET",
    path = "/open-apis/corehr/v1/leaves/calendar_by_scope",
    token = "tenant|user",
    response = GetWorkCalendarByScopeResponse,
    scopes = "corehr:corehr:readonly|corehr:leave:read|corehr:work_calendar:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWorkCalendarByScope {
    pub wk_department_id: Option<String>,
    pub wk_country_region_id: Option<String>,
    pub wk_employee_type_id: Option<String>,
    pub wk_work_location_id: Option<String>,
    pub wk_working_hours_type_id: Option<String>,
    pub wk_job_family_id: Option<String>,
    pub wk_company_id: Option<String>,
}

/// The answer to [`GetWorkCalendarByScope`].
#[doc(alias = "CalendarByScopeLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWorkCalendarByScopeResponse {
    pub calendar_wk_id: Option<String>,
}

/// Fetches the leave balances of a leave.
///
/// - `GET /open-apis/corehr/v1/leaves/leave_balances` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001, 1160002, 1160003, 1160004, 1160005, 1160006, 1160007, 1160008, 1160009, 1160010, 1160011,
///   1160012, 1160013, 1160014, 1160015, 1160016, 1160017, 1160018, 1160019, 1160020, 1160021, 1160022, 1160023,
///   1160024, 1160025, 1160026, 1160027, 1160028, 1160029, 1160030, 1160031, 1160032, 1160033, 1160034, 1160035,
///   1169999
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/leave/leave_balances)
#[doc(alias = "LeaveBalancesLeave")]
#[lark_api(
    id = "corehr.v1.leave.leave_balances",
    method = "GET",
    path = "/open-apis/corehr/v1/leaves/leave_balances",
    token = "tenant",
    response = GetLeaveBalancesResponse,
    paging(items = EmploymentLeaveBalance, list = "employment_leave_balance_list"),
    scopes = "corehr:corehr:readonly|corehr:leave:read|corehr:corehr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLeaveBalances {
    pub page_token: Option<String>,
    pub page_size: String,
    pub as_of_date: Option<String>,
    pub employment_id_list: Option<Vec<String>>,
    pub user_id_type: Option<CorehrUserIdType>,
    pub time_zone: Option<String>,
    pub include_offboard: Option<bool>,
}

/// The answer to [`GetLeaveBalances`].
#[doc(alias = "LeaveBalancesLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetLeaveBalancesResponse {
    pub employment_leave_balance_list: Vec<EmploymentLeaveBalance>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Fetches the leave request history of a leave.
///
/// - `GET /open-apis/corehr/v1/leaves/leave_request_history` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001, 1160002, 1160003, 1160004, 1160005, 1160006, 1160007, 1160008, 1160009, 1160010, 1160011,
///   1160012, 1160013, 1160014, 1160015, 1160016, 1160017, 1160018, 1160019, 1160020, 1160021, 1160022, 1160023,
///   1160024, 1160025, 1160026, 1160027, 1160028, 1160029, 1160030, 1160031, 1160032, 1160033, 1160034, 1160035,
///   1169999
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/leave/leave_request_history)
#[doc(alias = "LeaveRequestHistoryLeave")]
#[lark_api(
    id = "corehr.v1.leave.leave_request_history",
    method = "GET",
    path = "/open-apis/corehr/v1/leaves/leave_request_history",
    token = "tenant",
    response = GetLeaveRequestHistoryResponse,
    paging(items = LeaveRequest, list = "leave_request_list"),
    scopes = "corehr:corehr:readonly|corehr:leave:read|corehr:corehr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLeaveRequestHistory {
    pub page_token: Option<String>,
    pub page_size: String,
    pub employment_id_list: Option<Vec<String>>,
    pub initiator_id_list: Option<Vec<String>>,
    /// One of `1` (approved), `2` (approving), `3` (approving correction), `4` (approving cancellation), `5` (approving
    /// return), `6` (returned), `7` (rejected), `8` (cancelled), `9` (withdrawn).
    pub leave_request_status: Option<Vec<String>>,
    pub leave_type_id_list: Option<Vec<String>>,
    pub leave_start_date_min: Option<String>,
    pub leave_start_date_max: Option<String>,
    pub leave_end_date_min: Option<String>,
    pub leave_end_date_max: Option<String>,
    pub leave_submit_date_min: Option<String>,
    pub leave_submit_date_max: Option<String>,
    pub user_id_type: Option<CorehrUserIdType>,
    pub leave_update_time_min: Option<String>,
    pub leave_update_time_max: Option<String>,
    pub return_detail: Option<bool>,
    /// One of `0` (all), `1` (short), `2` (long).
    pub leave_term_type: Option<i64>,
    pub time_zone: Option<String>,
    /// One of `1` (chinese mainland), `2` (overseas).
    pub data_source: Option<i64>,
    pub db_update_time_min: Option<String>,
    pub db_update_time_max: Option<String>,
    pub wd_need_amount_zero_records: Option<bool>,
    pub wd_need_denied_and_canceled_record: Option<bool>,
    pub wd_paid_type: Option<i64>,
}

/// The answer to [`GetLeaveRequestHistory`].
#[doc(alias = "LeaveRequestHistoryLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetLeaveRequestHistoryResponse {
    pub leave_request_list: Vec<LeaveRequest>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Fetches the leave types of a leave.
///
/// - `GET /open-apis/corehr/v1/leaves/leave_types` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:leave:read`,
///   `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001, 1160002, 1160003, 1160004, 1160005, 1160006, 1160007, 1160008, 1160009, 1160010, 1160011,
///   1160012, 1160013, 1160014, 1160015, 1160016, 1160017, 1160018, 1160019, 1160020, 1160021, 1160022, 1160023,
///   1160024, 1160025, 1160026, 1160027, 1160028, 1160029, 1160030, 1160031, 1160032, 1160033, 1160034, 1160035,
///   1169999
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/leave/leave_types)
#[doc(alias = "LeaveTypesLeave")]
#[lark_api(
    id = "corehr.v1.leave.leave_types",
    method = "GET",
    path = "/open-apis/corehr/v1/leaves/leave_types",
    token = "tenant",
    response = GetLeaveTypesResponse,
    paging(items = LeaveType, list = "leave_type_list"),
    scopes = "corehr:common_data.preset_data:read|corehr:corehr:readonly|corehr:leave:read|corehr:corehr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLeaveTypes {
    pub page_token: Option<String>,
    pub page_size: String,
    /// One of `1` (enabled), `2` (disabled).
    pub status: Option<String>,
    pub user_id_type: Option<CorehrUserIdType>,
}

/// The answer to [`GetLeaveTypes`].
#[doc(alias = "LeaveTypesLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetLeaveTypesResponse {
    pub leave_type_list: Vec<LeaveType>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Runs `work_calendar` on a leave.
///
/// - `POST /open-apis/corehr/v1/leaves/work_calendar` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:work_calendar:read`,
///   `corehr:employee:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160501
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/leave/work_calendar)
#[doc(alias = "WorkCalendarLeave")]
#[lark_api(
    id = "corehr.v1.leave.work_calendar",
    method = "POST",
    path = "/open-apis/corehr/v1/leaves/work_calendar",
    token = "tenant",
    response = GetWorkCalendarResponse,
    scopes = "corehr:common_data.basic_data:read|corehr:corehr:readonly|corehr:work_calendar:read|corehr:employee:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWorkCalendar {
    pub wk_calendar_ids: Vec<String>,
    pub wk_calendar_id_gt: Option<String>,
    pub wk_option: Option<WkOption>,
    pub only_enable: Option<bool>,
}

/// The answer to [`GetWorkCalendar`].
#[doc(alias = "WorkCalendarLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWorkCalendarResponse {
    pub work_calendars: Vec<WorkCalendarDetail>,
    pub count: Option<i64>,
}

/// Runs `work_calendar_date` on a leave.
///
/// - `POST /open-apis/corehr/v1/leaves/work_calendar_date` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:work_calendar:read`, `corehr:corehr`
/// - Rate limit: 100 a minute
/// - Error codes: 1160501, 1160502, 1160503
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/leave/work_calendar_date)
#[doc(alias = "WorkCalendarDateLeave")]
#[lark_api(
    id = "corehr.v1.leave.work_calendar_date",
    method = "POST",
    path = "/open-apis/corehr/v1/leaves/work_calendar_date",
    token = "tenant|user",
    response = GetWorkCalendarDateResponse,
    paging(items = WkCalendarDate, list = "calendar_dates", offset = "offset"),
    scopes = "corehr:corehr:readonly|corehr:work_calendar:read|corehr:corehr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWorkCalendarDate {
    /// At most 100 elements.
    pub wk_calendar_ids: Vec<String>,
    /// At most 50 elements.
    pub dates: Option<Vec<String>>,
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    /// At most 1000 elements.
    pub ids: Option<Vec<String>>,
}

/// The answer to [`GetWorkCalendarDate`].
#[doc(alias = "WorkCalendarDateLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWorkCalendarDateResponse {
    pub calendar_dates: Vec<WkCalendarDate>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmploymentLeaveBalance {
    pub employment_id: Option<String>,
    pub employment_name: Vec<I18n>,
    pub as_of_date: Option<String>,
    pub leave_balance_list: Vec<LeaveBalance>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveBalance {
    pub leave_type_id: Option<String>,
    pub leave_type_name: Vec<I18n>,
    pub historical_cycles_left: Option<String>,
    pub this_cycle_total: Option<String>,
    pub this_cycle_taken: Option<String>,
    pub leave_balance: Option<String>,
    pub leave_duration_unit: Option<LeaveUnit>,
    pub history_cycle_accrual: Option<String>,
    pub balance_in_current_cycle: Option<String>,
    pub taken: Option<String>,
    pub taken_history_cycle: Option<String>,
    pub offboarding_balance: Option<String>,
    pub taken_current_date: Option<String>,
    pub offboarding_granted: Option<String>,
    pub leave_balance_excluding_under_approval: Option<String>,
    pub leave_quantity_under_approval: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveExtendItem {
    pub key: Option<String>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveProcessInfo {
    pub process_id: Option<String>,
    /// One of `inProgress`, `rejected`, `withdrawn`, `passed`, `revoked`, `toStart`.
    pub process_status: Option<String>,
    pub process_apply_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveRequest {
    pub leave_request_id: Option<String>,
    pub employment_id: Option<String>,
    pub employment_name: Vec<I18n>,
    pub leave_type_id: Option<String>,
    pub leave_type_name: Vec<I18n>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub leave_duration: Option<String>,
    pub leave_duration_unit: Option<LeaveUnit>,
    /// One of `1` (approved), `2` (approving), `3` (approving correction), `4` (approving cancellation), `5` (approving
    /// return), `6` (returned), `7` (rejected), `8` (cancelled), `9` (withdrawn).
    pub leave_request_status: Option<i64>,
    /// One of `manual`, `system`.
    pub grant_source: Option<String>,
    pub return_time: Option<Text<UnixSeconds>>,
    pub submitted_at: Option<Text<UnixSeconds>>,
    pub submitted_by: Option<String>,
    pub notes: Option<String>,
    pub approval_date: Option<String>,
    pub is_deducted: Option<bool>,
    pub details: Vec<LeaveRequestDetail>,
    pub leave_type_code: Option<String>,
    pub actual_end_date: Option<String>,
    pub estimated_end_date: Option<String>,
    pub time_zone: Option<String>,
    pub data_source: Option<i64>,
    pub leave_process_id: Vec<String>,
    pub leave_correct_process_id: Vec<String>,
    pub leave_cancel_process_id: Vec<String>,
    pub leave_return_process_id: Vec<String>,
    pub wd_paid_type: Option<i64>,
    pub leave_correct_process_info: Vec<LeaveProcessInfo>,
    pub workday_extend_infos: Vec<LeaveExtendItem>,
    pub leave_tag_conf: Option<LeaveTagConf>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveRequestDetail {
    pub leave_request_id: Option<String>,
    pub leave_date: Option<String>,
    pub leave_duration: Option<String>,
    pub leave_duration_unit: Option<LeaveUnit>,
    /// One of `1` (not counted), `2` (affects pay), `3` (does not affect pay).
    pub paid_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveSubtype {
    pub leave_type_id: Option<String>,
    pub leave_type_name: Vec<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveTagConf {
    pub tags: Vec<Tag>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveType {
    pub leave_type_id: Option<String>,
    pub leave_type_name: Vec<I18n>,
    /// One of `1` (enabled), `2` (disabled).
    pub status: Option<i64>,
    pub leave_subtype_list: Vec<LeaveSubtype>,
    pub created_at: Option<Text<UnixSeconds>>,
    pub created_by: Option<String>,
    pub updated_at: Option<Text<UnixSeconds>>,
    pub updated_by: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SortOption {
    pub sort_field: Option<String>,
    /// One of `0` (ascending), `1` (descending).
    pub sort_order: Option<i64>,
    /// One of `0` (chinese), `1` (english), `2` (pinyin).
    pub sort_i18n: Option<i64>,
    pub sort_by_strand_length: Option<bool>,
    pub sort_by_pinyin: Option<bool>,
    pub sort_by_enum_value_order: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub values: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WkCalendarDate {
    pub calendar_id: Option<String>,
    pub date: Option<String>,
    pub date_type: Option<DateType>,
    pub id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WkOption {
    pub count: Option<bool>,
    pub offset: Option<i64>,
    pub limit: i64,
    /// At most 50 elements.
    pub sort_options: Option<Vec<SortOption>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkCalendarDetail {
    pub calendar_id: Option<String>,
    pub calendar_name: Option<LocalizedText>,
    pub enable: Option<bool>,
}

/// The values of `granting_unit`, `leave_duration_unit`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum LeaveUnit {
    #[lark(value = 1)]
    Day,
    #[lark(value = 2)]
    Hour,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `date_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DateType {
    DayOff,
    PublicHoliday,
    Workday,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
