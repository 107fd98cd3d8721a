// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Groups.
//!
//! `attendance.v1.group` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::models::EmployeeType;

/// `attendance.v1.group.create`.
///
/// - `POST /open-apis/attendance/v1/groups` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220003, 1220004, 1220005, 1220600, 1225000, 1227000, 1227500
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/group/create)
#[lark_api(
    id = "attendance.v1.group.create",
    method = "POST",
    path = "/open-apis/attendance/v1/groups",
    token = "tenant",
    response = CreateGroupResponse,
    scopes = "attendance:rule",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateGroup {
    #[lark(query)]
    pub employee_type: EmployeeType,
    #[lark(query)]
    pub dept_type: DeptType,
    pub group: Group,
    pub operator_id: Option<String>,
}

/// The answer to [`CreateGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateGroupResponse {
    pub group: Option<Group>,
}

/// `attendance.v1.group.delete`.
///
/// - `DELETE /open-apis/attendance/v1/groups/:group_id` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220005, 1220600, 1225000, 1227000
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/group/delete)
#[lark_api(
    id = "attendance.v1.group.delete",
    method = "DELETE",
    path = "/open-apis/attendance/v1/groups/:group_id",
    token = "tenant",
    scopes = "attendance:rule",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub group_id: String,
}

/// `attendance.v1.group.get`.
///
/// - `GET /open-apis/attendance/v1/groups/:group_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220003, 1220600, 1225000, 1227000
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/group/get)
#[lark_api(
    id = "attendance.v1.group.get",
    method = "GET",
    path = "/open-apis/attendance/v1/groups/:group_id",
    token = "tenant",
    response = GetGroupResponse,
    scopes = "attendance:rule|attendance:rule:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetGroup {
    pub group_id: String,
    pub employee_type: EmployeeType,
    pub dept_type: DeptType,
}

/// The answer to [`GetGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetGroupResponse {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub time_zone: Option<String>,
    pub bind_dept_ids: Vec<String>,
    pub except_dept_ids: Vec<String>,
    pub bind_user_ids: Vec<String>,
    pub except_user_ids: Vec<String>,
    pub group_leader_ids: Vec<String>,
    pub sub_group_leader_ids: Vec<String>,
    pub allow_out_punch: Option<bool>,
    pub out_punch_need_approval: Option<bool>,
    pub out_punch_need_post_approval: Option<bool>,
    pub out_punch_need_remark: Option<bool>,
    pub out_punch_need_photo: Option<bool>,
    pub out_punch_allowed_hide_addr: Option<bool>,
    pub out_punch_allowed_adjust_addr: Option<bool>,
    pub adjust_range: Option<i64>,
    pub allow_pc_punch: Option<bool>,
    pub allow_remedy: Option<bool>,
    pub remedy_limit: Option<bool>,
    pub remedy_limit_count: Option<i64>,
    pub remedy_date_limit: Option<bool>,
    pub remedy_date_num: Option<i64>,
    pub allow_remedy_type_lack: Option<bool>,
    pub allow_remedy_type_late: Option<bool>,
    pub allow_remedy_type_early: Option<bool>,
    pub allow_remedy_type_normal: Option<bool>,
    pub show_cumulative_time: Option<bool>,
    pub show_over_time: Option<bool>,
    pub hide_staff_punch_time: Option<bool>,
    pub hide_clock_in_rule: Option<bool>,
    pub face_punch: Option<bool>,
    pub face_punch_cfg: Option<FacePunchRule>,
    pub face_live_need_action: Option<bool>,
    pub face_downgrade: Option<bool>,
    pub replace_basic_pic: Option<bool>,
    pub anti_cheat_punch_config: Option<AntiCheatConfig>,
    pub machines: Vec<Machine>,
    pub gps_range: Option<i64>,
    pub locations: Vec<Location>,
    /// One of `0` (fixed), `1` (fixed shifts), `2` (scheduled), `3` (free).
    pub group_type: Option<i64>,
    pub punch_day_shift_ids: Vec<String>,
    pub free_punch_cfg: Option<FreePunchCfg>,
    pub calendar_id: Option<i64>,
    pub need_punch_special_days: Vec<PunchSpecialDateShift>,
    pub no_need_punch_special_days: Vec<PunchSpecialDateShift>,
    pub work_day_no_punch_as_lack: Option<bool>,
    pub remedy_period_type: Option<RemedyPeriodType>,
    pub remedy_period_custom_date: Option<i64>,
    pub punch_type: Option<i64>,
    pub effect_time: Option<Text<UnixSeconds>>,
    pub fixshift_effect_time: Option<Text<UnixSeconds>>,
    pub member_effect_time: Option<Text<UnixSeconds>>,
    #[lark(rename = "rest_clockIn_need_approval")]
    pub rest_clock_in_need_approval: Option<bool>,
    #[lark(rename = "clockIn_need_photo")]
    pub clock_in_need_photo: Option<bool>,
    pub member_status_change: Option<MemberStatusChange>,
    pub leave_need_punch: Option<bool>,
    pub leave_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    pub go_out_need_punch: Option<AbsencePunchRule>,
    pub go_out_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    pub travel_need_punch: Option<AbsencePunchRule>,
    pub travel_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    pub need_punch_members: Vec<PunchMember>,
    pub no_need_punch_members: Vec<PunchMember>,
    pub save_auto_changes: Option<bool>,
    pub org_change_auto_adjust: Option<bool>,
    pub bind_default_dept_ids: Vec<String>,
    pub bind_default_user_ids: Vec<String>,
    pub overtime_clock_cfg: Option<OvertimeClockCfg>,
    pub new_calendar_id: Option<String>,
    pub allow_apply_punch: Option<bool>,
    pub clock_in_abnormal_settings: Option<ClockInAbnormalSettings>,
}

/// `attendance.v1.group.list`.
///
/// - `GET /open-apis/attendance/v1/groups` with a tenant token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220600
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/group/list)
#[lark_api(
    id = "attendance.v1.group.list",
    method = "GET",
    path = "/open-apis/attendance/v1/groups",
    token = "tenant",
    response = ListGroupResponse,
    paging(items = GroupMeta, list = "group_list"),
    scopes = "attendance:rule|attendance:rule:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListGroup {
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListGroupResponse {
    pub group_list: Vec<GroupMeta>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `attendance.v1.group.list_user`.
///
/// - `GET /open-apis/attendance/v1/groups/:group_id/list_user` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220003, 1220006, 1220007, 1225000, 1227000
/// - [Documentation](https://open.feishu.cn/document/attendance-v1/group/list_user)
#[doc(alias = "ListUserGroup")]
#[lark_api(
    id = "attendance.v1.group.list_user",
    method = "GET",
    path = "/open-apis/attendance/v1/groups/:group_id/list_user",
    token = "tenant|user",
    response = ListGroupUserResponse,
    paging(items = UserBase, list = "users"),
    scopes = "attendance:rule|attendance:rule:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListGroupUser {
    pub group_id: String,
    pub employee_type: EmployeeType,
    pub dept_type: String,
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// One of `0` (all), `1` (needed), `2` (not needed).
    pub member_clock_type: i64,
}

/// The answer to [`ListGroupUser`].
#[doc(alias = "ListUserGroupResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListGroupUserResponse {
    pub users: Vec<UserBase>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `attendance.v1.group.search`.
///
/// - `POST /open-apis/attendance/v1/groups/search` with a tenant token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220600
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/group/search)
#[lark_api(
    id = "attendance.v1.group.search",
    method = "POST",
    path = "/open-apis/attendance/v1/groups/search",
    token = "tenant",
    response = SearchGroupResponse,
    scopes = "attendance:rule|attendance:rule:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchGroup {
    pub group_name: String,
    pub exactly_matched: Option<bool>,
}

/// The answer to [`SearchGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchGroupResponse {
    pub group_list: Vec<GroupMeta>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AntiCheatConfig {
    /// Required in requests.
    pub intercept_suspected_cheat_punch: Option<bool>,
    pub check_cheat_software_punch: Option<bool>,
    pub check_buddy_punch: Option<bool>,
    pub check_simulate_wifi_punch: Option<bool>,
    pub check_change_device_punch: Option<bool>,
    pub allow_change_device_num: Option<i64>,
    /// One of `1` (face recognition), `2` (record only).
    pub suspected_cheat_handle_method: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ClockInAbnormalSettings {
    pub ignore_until_latest_clockout: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FreeClockSetting {
    pub clock_mode: Option<i64>,
    pub clock_internal_hhmm: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FreePunchCfg {
    /// Required in requests.
    pub free_start_time: Option<String>,
    /// Required in requests.
    pub free_end_time: Option<String>,
    /// Required in requests.
    pub punch_day: Option<i64>,
    pub work_day_no_punch_as_lack: Option<bool>,
    pub work_hours_demand: Option<bool>,
    pub work_hours: Option<i64>,
    pub free_clock_setting: Option<FreeClockSetting>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Group {
    pub group_id: Option<String>,
    /// Required in requests.
    pub group_name: Option<String>,
    /// Required in requests.
    pub time_zone: Option<String>,
    pub bind_dept_ids: Clearable<Vec<String>>,
    pub except_dept_ids: Clearable<Vec<String>>,
    pub bind_user_ids: Clearable<Vec<String>>,
    pub except_user_ids: Clearable<Vec<String>>,
    pub group_leader_ids: Vec<String>,
    pub sub_group_leader_ids: Clearable<Vec<String>>,
    pub allow_out_punch: Option<bool>,
    pub out_punch_need_approval: Option<bool>,
    pub out_punch_need_post_approval: Option<bool>,
    pub out_punch_need_remark: Option<bool>,
    pub out_punch_need_photo: Option<bool>,
    pub out_punch_allowed_hide_addr: Option<bool>,
    pub out_punch_allowed_adjust_addr: Option<bool>,
    pub adjust_range: Option<i64>,
    pub allow_pc_punch: Option<bool>,
    pub allow_remedy: Option<bool>,
    pub remedy_limit: Option<bool>,
    pub remedy_limit_count: Option<i64>,
    pub remedy_date_limit: Option<bool>,
    pub remedy_date_num: Option<i64>,
    pub allow_remedy_type_lack: Option<bool>,
    pub allow_remedy_type_late: Option<bool>,
    pub allow_remedy_type_early: Option<bool>,
    pub allow_remedy_type_normal: Option<bool>,
    pub show_cumulative_time: Option<bool>,
    pub show_over_time: Option<bool>,
    pub hide_staff_punch_time: Option<bool>,
    pub hide_clock_in_rule: Option<bool>,
    pub face_punch: Option<bool>,
    pub face_punch_cfg: Option<FacePunchRule>,
    pub face_live_need_action: Option<bool>,
    pub face_downgrade: Option<bool>,
    pub replace_basic_pic: Option<bool>,
    pub anti_cheat_punch_config: Option<AntiCheatConfig>,
    pub machines: Clearable<Vec<Machine>>,
    pub gps_range: Option<i64>,
    pub locations: Clearable<Vec<Location>>,
    /// Required in requests. One of `0` (fixed), `1` (fixed shifts), `2` (scheduled), `3` (free).
    pub group_type: Option<i64>,
    pub punch_day_shift_ids: Vec<String>,
    pub free_punch_cfg: Option<FreePunchCfg>,
    /// Required in requests.
    pub calendar_id: Option<i64>,
    pub need_punch_special_days: Clearable<Vec<PunchSpecialDateShift>>,
    pub no_need_punch_special_days: Clearable<Vec<PunchSpecialDateShift>>,
    pub work_day_no_punch_as_lack: Option<bool>,
    pub effect_now: Option<bool>,
    pub remedy_period_type: Option<RemedyPeriodType>,
    pub remedy_period_custom_date: Option<i64>,
    pub punch_type: Option<i64>,
    pub effect_time: Option<Text<UnixSeconds>>,
    pub fixshift_effect_time: Option<Text<UnixSeconds>>,
    pub member_effect_time: Option<Text<UnixSeconds>>,
    #[lark(rename = "rest_clockIn_need_approval")]
    pub rest_clock_in_need_approval: Option<bool>,
    #[lark(rename = "clockIn_need_photo")]
    pub clock_in_need_photo: Option<bool>,
    pub member_status_change: Option<MemberStatusChange>,
    pub leave_need_punch: Option<bool>,
    pub leave_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    pub go_out_need_punch: Option<AbsencePunchRule>,
    pub go_out_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    pub travel_need_punch: Option<AbsencePunchRule>,
    pub travel_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    pub need_punch_members: Clearable<Vec<PunchMember>>,
    pub no_need_punch_members: Clearable<Vec<PunchMember>>,
    pub save_auto_changes: Option<bool>,
    pub org_change_auto_adjust: Option<bool>,
    pub bind_default_dept_ids: Clearable<Vec<String>>,
    pub bind_default_user_ids: Clearable<Vec<String>>,
    pub overtime_clock_cfg: Option<OvertimeClockCfg>,
    pub new_calendar_id: Option<String>,
    pub allow_apply_punch: Option<bool>,
    pub clock_in_abnormal_settings: Option<ClockInAbnormalSettings>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GroupMeta {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LeaveNeedPunchCfg {
    pub late_minutes_as_late: Option<i64>,
    pub late_minutes_as_lack: Option<i64>,
    pub early_minutes_as_early: Option<i64>,
    pub early_minutes_as_lack: Option<i64>,
    pub not_during_shift: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Location {
    pub location_id: Option<String>,
    /// Required in requests.
    pub location_name: Option<String>,
    /// Required in requests. One of `1` (gps), `2` (wifi), `8` (ip).
    pub location_type: Option<i64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub ssid: Option<String>,
    pub bssid: Option<String>,
    /// One of `1` (amap), `2` (google).
    pub map_type: Option<i64>,
    pub address: Option<String>,
    pub ip: Option<String>,
    pub feature: Option<String>,
    pub gps_range: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Machine {
    /// Required in requests.
    pub machine_sn: Option<String>,
    /// Required in requests.
    pub machine_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MemberStatusChange {
    pub onboarding_on_no_need_punch: Option<bool>,
    pub onboarding_off_no_need_punch: Option<bool>,
    pub offboarding_on_no_need_punch: Option<bool>,
    pub offboarding_off_no_need_punch: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OvertimeClockCfg {
    pub allow_punch_approval: Option<bool>,
    pub need_clock_over_time_start_and_end: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PunchMember {
    /// One of `0` (none), `1` (all), `2` (custom).
    pub rule_scope_type: Option<i64>,
    pub scope_group_list: Option<ScopeGroup>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PunchSpecialDateShift {
    /// Required in requests.
    pub punch_day: Option<i64>,
    /// Required in requests.
    pub shift_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ScopeGroup {
    /// One of `1` (department), `2` (user), `3` (country or region), `4` (employee type), `5` (work city), `6` (job level),
    /// `7` (job family), `8` (job), `9` (working hours), `100` (custom field).
    pub scope_value_type: Option<i64>,
    /// One of `1` (includes), `2` (excludes), `3` (equal), `4` (less or equal), `5` (greater or equal), `6` (greater), `7`
    /// (less), `8` (not equal).
    pub operation_type: Option<i64>,
    pub right: Clearable<Vec<ScopeValue>>,
    pub member_ids: Clearable<Vec<String>>,
    #[lark(rename = "custom_field_ID")]
    pub custom_field_id: Option<String>,
    pub custom_field_obj_type: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ScopeValue {
    pub key: Option<String>,
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserBase {
    pub user_id: Option<String>,
    pub department_ids: Vec<String>,
}

/// The values of `go_out_need_punch`, `travel_need_punch`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AbsencePunchRule {
    #[lark(value = 0)]
    NotNeeded,
    /// At the start and the end of the shift.
    #[lark(value = 1)]
    AtShiftTimes,
    #[lark(value = 2)]
    WhenLeavingOrReturning,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `face_punch_cfg`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum FacePunchRule {
    #[lark(value = 1)]
    Always,
    /// Only where cheating is suspected.
    #[lark(value = 2)]
    WhenSuspected,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `remedy_period_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RemedyPeriodType {
    #[lark(value = 1)]
    Month,
    #[lark(value = 2)]
    Custom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `dept_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DeptType {
    OpenId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
