// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Leaves.
//!
//! `corehr.v1.leave` in the platform's terms.

use lark_runtime::{Body, IntegerEnum, Model, StringEnum, Text, UnixSeconds, lark_api};

use super::models::{CorehrUserIdType, I18n, LocalizedText};

/// Finds the ids of the work calendars that apply to conditions such as work location and working hours type.
///
/// - `GET /open-apis/corehr/v1/leaves/calendar_by_scope` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:work_calendar:read`
/// - Rate limit: 100 a minute
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
    /// Ids of the employee's departments, from the job records.
    pub wk_department_id: Option<String>,
    /// Id of the employee's country or region, from the job records.
    pub wk_country_region_id: Option<String>,
    /// Id of the employee's type, from the job records.
    pub wk_employee_type_id: Option<String>,
    /// Id of the employee's work location, from the job records.
    pub wk_work_location_id: Option<String>,
    /// Id of the employee's working hours type, from the job records.
    pub wk_working_hours_type_id: Option<String>,
    /// Id of the employee's job family, from the job records.
    pub wk_job_family_id: Option<String>,
    /// Id of the employee's company, from the job records.
    pub wk_company_id: Option<String>,
}

/// The answer to [`GetWorkCalendarByScope`].
#[doc(alias = "CalendarByScopeLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWorkCalendarByScopeResponse {
    /// Id of the work calendar that applies.
    pub calendar_wk_id: Option<String>,
}

/// Lists the leave balances of employees, for each kind of leave.
///
/// Only in the enterprise edition of Feishu People.
///
/// - `GET /open-apis/corehr/v1/leaves/leave_balances` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
    /// Day up to which balances are worked out, `yyyy-MM-dd`. Default: today.
    pub as_of_date: Option<String>,
    /// Employees to list, at most 100, in the kind of `user_id_type`; all if left out. Repeat the parameter for several.
    pub employment_id_list: Option<Vec<String>>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Time zone in which balances are worked out, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// Whether the balance as converted at offboarding is returned. Default: `false`.
    pub include_offboard: Option<bool>,
}

/// The answer to [`GetLeaveBalances`].
#[doc(alias = "LeaveBalancesLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetLeaveBalancesResponse {
    /// Leave balances by employee.
    pub employment_leave_balance_list: Vec<EmploymentLeaveBalance>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Lists the leave requests of employees.
///
/// Only in the enterprise edition of Feishu People.
///
/// - `GET /open-apis/corehr/v1/leaves/leave_request_history` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; 10 to 1000.
    pub page_size: String,
    /// Employees to list, at most 100, in the kind of `user_id_type`; all if left out. Repeat the parameter for several.
    pub employment_id_list: Option<Vec<String>>,
    /// Users who started the leave requests, at most 100, in the kind of `user_id_type`. Repeat the parameter for several.
    pub initiator_id_list: Option<Vec<String>>,
    /// Lists only requests with these statuses; all if left out. Repeat the parameter for several.
    /// One of `1` (approved), `2` (approving), `3` (approving correction), `4` (approving cancellation), `5` (approving
    /// return), `6` (returned), `7` (rejected), `8` (cancelled), `9` (withdrawn).
    pub leave_request_status: Option<Vec<String>>,
    /// Leave types to list, by id from `corehr.v1.leave.leave_types`. Repeat the parameter for several.
    pub leave_type_id_list: Option<Vec<String>>,
    /// Earliest day on which the leave begins, `yyyy-MM-dd`, inclusive.
    pub leave_start_date_min: Option<String>,
    /// Latest day on which the leave begins, `yyyy-MM-dd`, inclusive.
    pub leave_start_date_max: Option<String>,
    /// Earliest day on which the leave ends, `yyyy-MM-dd`, inclusive.
    pub leave_end_date_min: Option<String>,
    /// Latest day on which the leave ends, `yyyy-MM-dd`, inclusive.
    pub leave_end_date_max: Option<String>,
    /// Earliest day on which the leave was requested, `yyyy-MM-dd`, inclusive.
    pub leave_submit_date_min: Option<String>,
    /// Latest day on which the leave was requested, `yyyy-MM-dd`, inclusive.
    pub leave_submit_date_max: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Earliest time the record was changed, `yyyy-MM-dd HH:mm:ss`, inclusive.
    pub leave_update_time_min: Option<String>,
    /// Latest time the record was changed, `yyyy-MM-dd HH:mm:ss`, inclusive.
    pub leave_update_time_max: Option<String>,
    /// Not yet open: whether each record carries its days in `details`. Default: `false`.
    pub return_detail: Option<bool>,
    /// Lists all leave, only short leave or only long leave. Default: 0, all.
    /// One of `0` (all), `1` (short), `2` (long).
    pub leave_term_type: Option<i64>,
    /// Time zone of the leave records, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// Not yet open: lists only leave in mainland China or only leave abroad; left out or 0 means both.
    /// One of `1` (chinese mainland), `2` (overseas).
    pub data_source: Option<i64>,
    /// Not yet open: earliest time the record was changed in the database, `yyyy-MM-dd HH:mm:ss`, inclusive.
    pub db_update_time_min: Option<String>,
    /// Not yet open: latest time the record was changed in the database, `yyyy-MM-dd HH:mm:ss`, inclusive.
    pub db_update_time_max: Option<String>,
    /// For Workday: whether records with an amount of 0 are returned. Default: `false`.
    pub wd_need_amount_zero_records: Option<bool>,
    /// For Workday: whether rejected and cancelled records are returned. Default: `false`.
    pub wd_need_denied_and_canceled_record: Option<bool>,
    /// For Workday: how leave counts for pay: 1 not in payroll, 2 affects pay, 3 does not.
    pub wd_paid_type: Option<i64>,
}

/// The answer to [`GetLeaveRequestHistory`].
#[doc(alias = "LeaveRequestHistoryLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetLeaveRequestHistoryResponse {
    /// Leave requests that were found.
    pub leave_request_list: Vec<LeaveRequest>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Lists the leave types set up in the back office, such as annual or marriage leave.
///
/// Only in the enterprise edition of Feishu People.
///
/// - `GET /open-apis/corehr/v1/leaves/leave_types` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:leave:read`,
///   `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
    /// Lists only leave types with this status; all if left out.
    /// One of `1` (enabled), `2` (disabled).
    pub status: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
}

/// The answer to [`GetLeaveTypes`].
#[doc(alias = "LeaveTypesLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetLeaveTypesResponse {
    /// Leave types of the tenant.
    pub leave_type_list: Vec<LeaveType>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Lists work calendars with names, status and so on.
///
/// - `POST /open-apis/corehr/v1/leaves/work_calendar` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:work_calendar:read`,
///   `corehr:employee:read`
/// - Rate limit: 100 a minute
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
    /// Ids of the work calendars to list; may be an empty list at first.
    pub wk_calendar_ids: Vec<String>,
    /// Lists only work calendars with a greater id.
    pub wk_calendar_id_gt: Option<String>,
    /// Paging and sorting; defaults apply if left out.
    pub wk_option: Option<WkOption>,
    /// Whether only enabled work calendars are returned; so far they always are. Default: `true`.
    pub only_enable: Option<bool>,
}

/// The answer to [`GetWorkCalendar`].
#[doc(alias = "WorkCalendarLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWorkCalendarResponse {
    /// Work calendars that were found.
    pub work_calendars: Vec<WorkCalendarDetail>,
    /// Number of matching work calendars, if it was asked for.
    pub count: Option<i64>,
}

/// Lists the days of work calendars with date and kind of day.
///
/// - `POST /open-apis/corehr/v1/leaves/work_calendar_date` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:work_calendar:read`, `corehr:corehr`
/// - Rate limit: 100 a minute
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
    /// Ids of the work calendars, 1 to 100, from `corehr.v1.leave.work_calendar`.
    pub wk_calendar_ids: Vec<String>,
    /// Days to list, such as `2006-01-02`, 1 to 50. Ignored if `ids` are given; required unless these or a range are.
    pub dates: Option<Vec<String>>,
    /// First day to list, such as `2006-01-02`; goes with `end_date`. Ignored if `ids` are given.
    pub begin_date: Option<String>,
    /// Last day to list, inclusive, such as `2006-01-02`; goes with `begin_date`.
    pub end_date: Option<String>,
    /// How many items to skip.
    pub offset: Option<i64>,
    /// How many items the answer has at most; without a default, so set it.
    pub limit: Option<i64>,
    /// Ids of the days to list, as `id` of the answer; with them, dates are ignored. Without them, `dates` or `begin_date`
    /// and `end_date` are required. At most 1000.
    pub ids: Option<Vec<String>>,
}

/// The answer to [`GetWorkCalendarDate`].
#[doc(alias = "WorkCalendarDateLeaveResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWorkCalendarDateResponse {
    /// Days of the work calendars.
    pub calendar_dates: Vec<WkCalendarDate>,
}

/// An employee's leave balances.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmploymentLeaveBalance {
    /// Id of the employee, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// Name of the employee by language.
    pub employment_name: Vec<I18n>,
    /// Day up to which the balances count, `yyyy-MM-dd`.
    pub as_of_date: Option<String>,
    /// Balances of the employee, one per kind of leave.
    pub leave_balance_list: Vec<LeaveBalance>,
}

/// An employee's balance of one kind of leave.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveBalance {
    /// Id of the leave type, with which leave is granted and requests are listed.
    pub leave_type_id: Option<String>,
    /// Name of the leave type by language.
    pub leave_type_name: Vec<I18n>,
    /// Balance carried over from earlier cycles.
    pub historical_cycles_left: Option<String>,
    /// Leave granted in the present cycle.
    pub this_cycle_total: Option<String>,
    /// Leave taken out of the present cycle.
    pub this_cycle_taken: Option<String>,
    /// Leave that is left.
    pub leave_balance: Option<String>,
    /// Unit of the amounts of leave.
    pub leave_duration_unit: Option<LeaveUnit>,
    /// Leave granted in earlier cycles and carried over; returned if `include_offboard` is `true`.
    pub history_cycle_accrual: Option<String>,
    /// Leave left of the present cycle.
    pub balance_in_current_cycle: Option<String>,
    /// Leave taken; returned if `include_offboard` is `true`.
    pub taken: Option<String>,
    /// Leave taken out of earlier cycles.
    pub taken_history_cycle: Option<String>,
    /// Balance as converted at offboarding; returned if `include_offboard` is `true`.
    pub offboarding_balance: Option<String>,
    /// Leave taken up to the day asked for; returned if `include_offboard` is `true`.
    pub taken_current_date: Option<String>,
    /// Leave granted in this cycle as converted at offboarding; returned if `include_offboard` is `true`.
    pub offboarding_granted: Option<String>,
    /// Leave that is left without what is still being approved.
    pub leave_balance_excluding_under_approval: Option<String>,
    /// Leave requested that is still being approved.
    pub leave_quantity_under_approval: Option<String>,
}

/// An additional entry of a leave record, as key and value.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveExtendItem {
    /// Key of the additional entry.
    pub key: Option<String>,
    /// Value of the additional entry.
    pub value: Option<String>,
}

/// An approval of a leave request.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveProcessInfo {
    /// Id of the process; imported leave has none.
    pub process_id: Option<String>,
    /// Status of the process: `toStart`, `inProgress`, `passed`, `rejected`, `withdrawn` or `revoked`.
    pub process_status: Option<String>,
    /// When the process was started.
    pub process_apply_time: Option<String>,
}

/// A leave request of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveRequest {
    /// Id of the leave request, which its days refer to.
    pub leave_request_id: Option<String>,
    /// Employee who takes the leave, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// Name of the employee by language.
    pub employment_name: Vec<I18n>,
    /// Id of the leave type that was requested, from `corehr.v1.leave.leave_types`.
    pub leave_type_id: Option<String>,
    /// Name of the leave type by language.
    pub leave_type_name: Vec<I18n>,
    /// When the leave begins: a date, also with `morning` or `afternoon`; exact hours only if enabled for the tenant.
    pub start_time: Option<String>,
    /// When the leave ends: a date, also with `morning` or `afternoon`; exact hours only if enabled for the tenant.
    pub end_time: Option<String>,
    /// Length of the leave.
    pub leave_duration: Option<String>,
    /// Unit of the length of the leave.
    pub leave_duration_unit: Option<LeaveUnit>,
    /// Status of the request: 1 approved, 2 approving, 3 to 5 approving a correction, cancellation or return, 6 returned, 7
    /// rejected, 8 cancelled, 9 withdrawn.
    /// One of `1` (approved), `2` (approving), `3` (approving correction), `4` (approving cancellation), `5` (approving
    /// return), `6` (returned), `7` (rejected), `8` (cancelled), `9` (withdrawn).
    pub leave_request_status: Option<i64>,
    /// Where the record comes from: `manual` or `system`.
    pub grant_source: Option<String>,
    /// When the employee returned to work, in seconds.
    pub return_time: Option<Text<UnixSeconds>>,
    /// When the leave was requested, in seconds.
    pub submitted_at: Option<Text<UnixSeconds>>,
    /// Who requested the leave, in the kind of `user_id_type`.
    pub submitted_by: Option<String>,
    /// Remark on the leave request.
    pub notes: Option<String>,
    /// Not yet open: day on which the leave was approved, `yyyy-MM-dd`.
    pub approval_date: Option<String>,
    /// Not yet open: whether the leave is paid.
    pub is_deducted: Option<bool>,
    /// Days of the leave.
    pub details: Vec<LeaveRequestDetail>,
    /// Not yet open: the leave type as an option.
    pub leave_type_code: Option<String>,
    /// Not yet open: day on which the leave really ended, `yyyy-MM-dd`.
    pub actual_end_date: Option<String>,
    /// Not yet open: day on which the leave should end, `yyyy-MM-dd`.
    pub estimated_end_date: Option<String>,
    /// Time zone of the leave request.
    pub time_zone: Option<String>,
    /// Not yet open: where the leave record comes from.
    pub data_source: Option<i64>,
    /// Ids of the processes that requested the leave; imported leave has none.
    pub leave_process_id: Vec<String>,
    /// Ids of the processes that corrected the leave.
    pub leave_correct_process_id: Vec<String>,
    /// Ids of the processes that cancelled the leave.
    pub leave_cancel_process_id: Vec<String>,
    /// Ids of the processes by which the employee returned to work.
    pub leave_return_process_id: Vec<String>,
    /// For Workday: how leave counts for pay: 1 not in payroll, 2 affects pay, 3 does not.
    pub wd_paid_type: Option<i64>,
    /// Processes that corrected the leave.
    pub leave_correct_process_info: Vec<LeaveProcessInfo>,
    /// Additional entries for Workday.
    pub workday_extend_infos: Vec<LeaveExtendItem>,
    /// Not yet open: tags of the leave.
    pub leave_tag_conf: Option<LeaveTagConf>,
}

/// One day of a leave request.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveRequestDetail {
    /// Id of the leave request the day belongs to.
    pub leave_request_id: Option<String>,
    /// Day on which the leave takes place.
    pub leave_date: Option<String>,
    /// Length of the leave on this day.
    pub leave_duration: Option<String>,
    /// Unit of the amounts of leave.
    pub leave_duration_unit: Option<LeaveUnit>,
    /// How the day counts for pay: 1 not in payroll, 2 affects pay, 3 does not.
    /// One of `1` (not counted), `2` (affects pay), `3` (does not affect pay).
    pub paid_type: Option<i64>,
}

/// A kind of leave below another.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveSubtype {
    /// Id of the leave subtype.
    pub leave_type_id: Option<String>,
    /// Name of the leave subtype by language.
    pub leave_type_name: Vec<I18n>,
}

/// Tags set for a leave type.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveTagConf {
    /// Tags of the leave.
    pub tags: Vec<Tag>,
}

/// A kind of leave set up in the tenant.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveType {
    /// Id of the leave type, with which leave is granted and requests are listed.
    pub leave_type_id: Option<String>,
    /// Name of the leave type by language.
    pub leave_type_name: Vec<I18n>,
    /// Whether the leave type is enabled (1) or disabled (2).
    /// One of `1` (enabled), `2` (disabled).
    pub status: Option<i64>,
    /// Subtypes of the leave type.
    pub leave_subtype_list: Vec<LeaveSubtype>,
    /// When the leave type was created, in seconds.
    pub created_at: Option<Text<UnixSeconds>>,
    /// Who created the leave type, in the kind of `user_id_type`.
    pub created_by: Option<String>,
    /// When the leave type was last changed, in seconds.
    pub updated_at: Option<Text<UnixSeconds>>,
    /// Who last changed the leave type, in the kind of `user_id_type`.
    pub updated_by: Option<String>,
}

/// How to sort the answer.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SortOption {
    /// Field to sort by, such as `wk_id`.
    pub sort_field: Option<String>,
    /// Direction: 0 ascending, 1 descending.
    /// One of `0` (ascending), `1` (descending).
    pub sort_order: Option<i64>,
    /// What texts are sorted by: 0 Chinese, 1 English, 2 pinyin.
    /// One of `0` (chinese), `1` (english), `2` (pinyin).
    pub sort_i18n: Option<i64>,
    /// Whether to sort by depth in a hierarchy.
    pub sort_by_strand_length: Option<bool>,
    /// Whether to sort by pinyin.
    pub sort_by_pinyin: Option<bool>,
    /// Whether to sort options by their order.
    pub sort_by_enum_value_order: Option<bool>,
}

/// A tag with its values.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    pub key: Option<String>,
    /// Values of the tag.
    pub values: Vec<String>,
}

/// A day of a work calendar.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WkCalendarDate {
    /// Id of the work calendar.
    pub calendar_id: Option<String>,
    /// The day itself, such as `2006-01-02`.
    pub date: Option<String>,
    /// Whether the day is a working day, a day off or a public holiday.
    pub date_type: Option<DateType>,
    /// Id of the day.
    pub id: Option<String>,
}

/// Paging and sorting of work calendars.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WkOption {
    /// Whether the number of matching work calendars is returned. Default: `true`.
    pub count: Option<bool>,
    /// How many items to skip. Default: 0.
    pub offset: Option<i64>,
    /// How many items the answer has at most; 1 to 2000. Default: 2000.
    pub limit: i64,
    /// Orders to sort by, at most 50.
    pub sort_options: Option<Vec<SortOption>>,
}

/// A work calendar.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkCalendarDetail {
    /// Id of the work calendar.
    pub calendar_id: Option<String>,
    /// Name of the work calendar, in Chinese and English.
    pub calendar_name: Option<LocalizedText>,
    /// Whether the work calendar is enabled.
    pub enable: Option<bool>,
}

/// The values of `granting_unit`, `leave_duration_unit`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum LeaveUnit {
    /// Days.
    #[lark(value = 1)]
    Day,
    /// Hours.
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
    /// A day off.
    DayOff,
    /// A public holiday.
    PublicHoliday,
    /// A working day.
    Workday,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
