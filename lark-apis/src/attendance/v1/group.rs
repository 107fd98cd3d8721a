// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Groups.
//!
//! `attendance.v1.group` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::models::EmployeeType;

/// Creates an attendance group, or replaces one: who clocks in when, where and how.
///
/// An update replaces everything, so send the whole group. With `operator_id`, only groups which that user may manage
/// can be changed. Its shifts must exist first.
///
/// - `POST /open-apis/attendance/v1/groups` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Kind of the department ids; only `open_id`, the open department id, is supported.
    #[lark(query)]
    pub dept_type: DeptType,
    /// The attendance group as a whole.
    pub group: Group,
    /// User on whose behalf it is done, in the kind of `employee_type`; required unless API access was set up in the
    /// attendance console.
    pub operator_id: Option<String>,
}

/// The answer to [`CreateGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateGroupResponse {
    /// The attendance group as it was saved.
    pub group: Option<Group>,
}

/// Deletes an attendance group.
///
/// - `DELETE /open-apis/attendance/v1/groups/:group_id` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
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
    /// Id of the attendance group, from `attendance.v1.group.create`, `attendance.v1.group.search` or
    /// `attendance.v1.user_task.query`.
    pub group_id: String,
}

/// Fetches an attendance group with its shifts, ways to clock in and settings.
///
/// - `GET /open-apis/attendance/v1/groups/:group_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
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
    /// Id of the attendance group, from `attendance.v1.group.create`, `attendance.v1.group.search` or
    /// `attendance.v1.user_task.query`.
    pub group_id: String,
    /// Kind of the user ids in the answer: the user id in the tenant or the employee number.
    pub employee_type: EmployeeType,
    /// Kind of the department ids in the answer; only `open_id`, the open department id, is supported.
    pub dept_type: DeptType,
}

/// The answer to [`GetGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetGroupResponse {
    /// Id of the attendance group.
    pub group_id: Option<String>,
    /// Name of the attendance group.
    pub group_name: Option<String>,
    /// Time zone of the group, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// Departments that must clock in, in the kind of `dept_type`; stronger than `need_punch_members`.
    pub bind_dept_ids: Vec<String>,
    /// Departments that are left out; no longer in use.
    pub except_dept_ids: Vec<String>,
    /// Users who must clock in, in the kind of `employee_type`; stronger than `need_punch_members`.
    pub bind_user_ids: Vec<String>,
    /// Users who are left out; no longer in use.
    pub except_user_ids: Vec<String>,
    /// Users in charge of the group, in the kind of `employee_type`; at least administrators of attendance groups.
    pub group_leader_ids: Vec<String>,
    /// Further users in charge, in the kind of `employee_type`.
    pub sub_group_leader_ids: Vec<String>,
    /// Whether one may clock in outside the places of the group.
    pub allow_out_punch: Option<bool>,
    /// Whether clocking in outside needs approval beforehand; only if it is allowed.
    pub out_punch_need_approval: Option<bool>,
    /// Whether clocking in outside needs approval afterwards; only if it is allowed.
    pub out_punch_need_post_approval: Option<bool>,
    /// Whether clocking in outside needs a remark; only if it is allowed.
    pub out_punch_need_remark: Option<bool>,
    /// Whether clocking in outside needs a photo; only if it is allowed.
    pub out_punch_need_photo: Option<bool>,
    /// Whether members may hide the exact address when clocking in outside; only if that is allowed.
    pub out_punch_allowed_hide_addr: Option<bool>,
    /// Whether members may adjust the address when clocking in outside; only if that is allowed.
    pub out_punch_allowed_adjust_addr: Option<bool>,
    /// By how many metres the address may be adjusted. Default: 50.
    pub adjust_range: Option<i64>,
    /// Whether one may clock in on a computer.
    pub allow_pc_punch: Option<bool>,
    /// Whether clockings may be corrected afterwards, within the limits set here.
    pub allow_remedy: Option<bool>,
    /// Whether the number of corrections is limited.
    pub remedy_limit: Option<bool>,
    /// How many corrections are allowed.
    pub remedy_limit_count: Option<i64>,
    /// Whether the time for corrections is limited.
    pub remedy_date_limit: Option<bool>,
    /// Within how many days a correction must be made.
    pub remedy_date_num: Option<i64>,
    /// Whether missing clockings may be corrected; only if corrections are allowed.
    pub allow_remedy_type_lack: Option<bool>,
    /// Whether late clockings may be corrected; only if corrections are allowed.
    pub allow_remedy_type_late: Option<bool>,
    /// Whether early leaving may be corrected; only if corrections are allowed.
    pub allow_remedy_type_early: Option<bool>,
    /// Whether normal clockings may be corrected; only if corrections are allowed.
    pub allow_remedy_type_normal: Option<bool>,
    /// Whether members see their time summed up.
    pub show_cumulative_time: Option<bool>,
    /// Whether members see their overtime.
    pub show_over_time: Option<bool>,
    /// Whether the details of members' clockings are hidden.
    pub hide_staff_punch_time: Option<bool>,
    /// Whether the rules for clocking in are hidden.
    pub hide_clock_in_rule: Option<bool>,
    /// Whether clocking in uses face recognition.
    pub face_punch: Option<bool>,
    /// Whether face recognition is used each time, or only on suspicion.
    pub face_punch_cfg: Option<FacePunchRule>,
    /// Whether face recognition asks for a movement, which needs `face_punch_cfg` 1; `false` for a silent check that the
    /// face is alive.
    pub face_live_need_action: Option<bool>,
    /// Whether a plain photo will do when face recognition fails.
    pub face_downgrade: Option<bool>,
    /// Whether the reference photo may be replaced when face recognition fails.
    pub replace_basic_pic: Option<bool>,
    /// How suspected cheating is dealt with; only in tenants for whom it was switched on.
    pub anti_cheat_punch_config: Option<AntiCheatConfig>,
    /// Time clocks of the group.
    pub machines: Vec<Machine>,
    /// Radius in which GPS counts; not advisable any more.
    pub gps_range: Option<i64>,
    /// Places at which one may clock in; new ones are added to the old.
    pub locations: Vec<Location>,
    /// Whether the group has fixed shifts, scheduled shifts or free hours.
    /// One of `0` (fixed), `1` (fixed shifts), `2` (scheduled), `3` (free).
    pub group_type: Option<i64>,
    /// Ids of the shifts of each day; only for fixed shifts.
    pub punch_day_shift_ids: Vec<String>,
    /// The rules for free hours.
    pub free_punch_cfg: Option<FreePunchCfg>,
    /// Which country's public holidays apply; 0 for none. Default: 1 (mainland China).
    pub calendar_id: Option<i64>,
    /// Special days on which one must clock in.
    pub need_punch_special_days: Vec<PunchSpecialDateShift>,
    /// Special days on which one need not clock in.
    pub no_need_punch_special_days: Vec<PunchSpecialDateShift>,
    /// Whether not clocking in on a day of work counts as missing, with free hours.
    pub work_day_no_punch_as_lack: Option<bool>,
    /// Whether corrections are counted by calendar month or by a period of its own.
    pub remedy_period_type: Option<RemedyPeriodType>,
    /// Day of the month on which that period begins.
    pub remedy_period_custom_date: Option<i64>,
    /// Ways to clock in, as a sum: 1 GPS, 2 Wi-Fi, 4 time clock, 8 IP address.
    pub punch_type: Option<i64>,
    /// When the settings take effect.
    pub effect_time: Option<Text<UnixSeconds>>,
    /// When the fixed shifts take effect.
    pub fixshift_effect_time: Option<Text<UnixSeconds>>,
    /// When changes of members and departments take effect.
    pub member_effect_time: Option<Text<UnixSeconds>>,
    /// Whether clocking in on days of rest needs approval.
    #[lark(rename = "rest_clockIn_need_approval")]
    pub rest_clock_in_need_approval: Option<bool>,
    /// Whether each clocking needs a photo.
    #[lark(rename = "clockIn_need_photo")]
    pub clock_in_need_photo: Option<bool>,
    /// Whether one clocks in on the first and last day of employment.
    pub member_status_change: Option<MemberStatusChange>,
    /// Whether one clocks in or out around leave.
    pub leave_need_punch: Option<bool>,
    /// How clocking in or out around leave counts.
    pub leave_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Whether and when one clocks in during outings.
    pub go_out_need_punch: Option<AbsencePunchRule>,
    /// How clocking in or out around outings counts.
    pub go_out_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Whether and when one clocks in during business trips.
    pub travel_need_punch: Option<AbsencePunchRule>,
    /// How clocking in or out around business trips counts.
    pub travel_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Who must clock in; `bind_dept_ids` and `bind_user_ids` are stronger if not empty.
    pub need_punch_members: Vec<PunchMember>,
    /// Who need not clock in; `bind_default_dept_ids` and `bind_default_user_ids` are stronger if not empty.
    pub no_need_punch_members: Vec<PunchMember>,
    /// Whether members of other groups are moved here on saving; otherwise such conflicts must be solved by hand.
    pub save_auto_changes: Option<bool>,
    /// Whether new or moved employees who match join the group by themselves.
    pub org_change_auto_adjust: Option<bool>,
    /// Departments that need not clock in, in the kind of `dept_type`; stronger than `no_need_punch_members`.
    pub bind_default_dept_ids: Vec<String>,
    /// Users who need not clock in, in the kind of `employee_type`; stronger than `no_need_punch_members`.
    pub bind_default_user_ids: Vec<String>,
    /// How overtime is clocked.
    pub overtime_clock_cfg: Option<OvertimeClockCfg>,
    /// Id of the holiday calendar, if the group has one of its own.
    pub new_calendar_id: Option<String>,
    /// Whether one may ask to clock in when the position is not exact.
    pub allow_apply_punch: Option<bool>,
    /// When clockings that break the rules are overlooked.
    pub clock_in_abnormal_settings: Option<ClockInAbnormalSettings>,
}

/// Lists the attendance groups with their ids and names.
///
/// - `GET /open-apis/attendance/v1/groups` with a tenant token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
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
    /// How many items a page has at most; 1 to 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListGroupResponse {
    /// The attendance groups on this page.
    pub group_list: Vec<GroupMeta>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Lists the members of an attendance group.
///
/// - `GET /open-apis/attendance/v1/groups/:group_id/list_user` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
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
    /// Id of the attendance group, from `attendance.v1.group.create`, `attendance.v1.group.search` or
    /// `attendance.v1.user_task.query`.
    pub group_id: String,
    /// Kind of the user ids in the answer: the user id in the tenant or the employee number.
    pub employee_type: EmployeeType,
    /// Kind of the department ids in the answer; only `open_id`, the open department id, is supported.
    pub dept_type: String,
    /// How many items a page has at most; 1 to 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Which members to list: all, those who must clock in, or those who need not.
    /// One of `0` (all), `1` (needed), `2` (not needed).
    pub member_clock_type: i64,
}

/// The answer to [`ListGroupUser`].
#[doc(alias = "ListUserGroupResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListGroupUserResponse {
    /// The members on this page.
    pub users: Vec<UserBase>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Finds attendance groups by their name, exact or in part; at most 10, last changed first.
///
/// Changes of groups show up here with a delay of up to about 2 seconds.
///
/// - `POST /open-apis/attendance/v1/groups/search` with a tenant token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
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
    /// Name, or part of it, to look for.
    pub group_name: String,
    pub exactly_matched: Option<bool>,
}

/// The answer to [`SearchGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchGroupResponse {
    /// The attendance groups that match.
    pub group_list: Vec<GroupMeta>,
}

/// How suspected cheating at clocking in is dealt with.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AntiCheatConfig {
    /// Whether suspected cheating is looked for at all; if not, all other checks are off. Left out, off or unchanged.
    /// Required in requests.
    pub intercept_suspected_cheat_punch: Option<bool>,
    /// Whether cheating software is looked for. Left out, off or unchanged.
    pub check_cheat_software_punch: Option<bool>,
    /// Whether clocking in for a colleague is looked for. Left out, off or unchanged.
    pub check_buddy_punch: Option<bool>,
    /// Whether faked Wi-Fi is looked for. Left out, off or unchanged. Only in tenants for whom it was switched on.
    pub check_simulate_wifi_punch: Option<bool>,
    /// Whether clocking in with another device is looked for. Left out, off or unchanged.
    pub check_change_device_punch: Option<bool>,
    /// How many devices a member may use; 1 to 3. Required if changes of device are looked for.
    pub allow_change_device_num: Option<i64>,
    /// What follows a suspicion: face recognition, or just a record. Required if cheating is looked for.
    /// One of `1` (face recognition), `2` (record only).
    pub suspected_cheat_handle_method: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// When clockings that break the rules are overlooked.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ClockInAbnormalSettings {
    /// Whether they are overlooked until the latest time to clock out; only in tenants for whom it was switched on.
    pub ignore_until_latest_clockout: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How members with free hours clock in.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FreeClockSetting {
    /// How members with free hours clock in, as a number.
    pub clock_mode: Option<i64>,
    /// Shortest time between two clockings.
    pub clock_internal_hhmm: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The rules for members with free hours.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FreePunchCfg {
    /// From when one may clock in, such as `7:00`; hours below 10 have no leading zero.
    /// Required in requests.
    pub free_start_time: Option<String>,
    /// Until when one may clock out, such as `18:00`; hours below 10 have no leading zero.
    /// Required in requests.
    pub free_end_time: Option<String>,
    /// Days of work as seven digits from Monday to Sunday, 1 for work and 0 for none: 1111100 is Monday to Friday.
    /// Required in requests.
    pub punch_day: Option<i64>,
    /// Whether not clocking in on a day of work counts as missing.
    pub work_day_no_punch_as_lack: Option<bool>,
    /// Whether a length of work is asked for on days of work.
    pub work_hours_demand: Option<bool>,
    /// How many minutes to work a day; 0 to 1440.
    pub work_hours: Option<i64>,
    /// How members with free hours clock in.
    pub free_clock_setting: Option<FreeClockSetting>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An attendance group: who clocks in when, where and how.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Group {
    /// Id of the group, from `attendance.v1.group.search` or `attendance.v1.group.list`; left out, a new one is created.
    pub group_id: Option<String>,
    /// Name of the attendance group.
    /// Required in requests.
    pub group_name: Option<String>,
    /// Time zone of the group, such as `Asia/Shanghai`.
    /// Required in requests.
    pub time_zone: Option<String>,
    /// Departments that must clock in, in the kind of `dept_type`; stronger than `need_punch_members`.
    pub bind_dept_ids: Clearable<Vec<String>>,
    /// Departments that are left out; no longer in use.
    pub except_dept_ids: Clearable<Vec<String>>,
    /// Users who must clock in, in the kind of `employee_type`; stronger than `need_punch_members`.
    pub bind_user_ids: Clearable<Vec<String>>,
    /// Users who are left out; no longer in use.
    pub except_user_ids: Clearable<Vec<String>>,
    /// Users in charge of the group, in the kind of `employee_type`; at least administrators of attendance groups.
    pub group_leader_ids: Vec<String>,
    /// Further users in charge, in the kind of `employee_type`.
    pub sub_group_leader_ids: Clearable<Vec<String>>,
    /// Whether one may clock in outside the places of the group.
    pub allow_out_punch: Option<bool>,
    /// Whether clocking in outside needs approval; only if it is allowed.
    pub out_punch_need_approval: Option<bool>,
    /// Whether clocking in outside needs approval afterwards; only if it is allowed.
    pub out_punch_need_post_approval: Option<bool>,
    /// Whether clocking in outside needs a remark; only if it is allowed.
    pub out_punch_need_remark: Option<bool>,
    /// Whether clocking in outside needs a photo; only if it is allowed.
    pub out_punch_need_photo: Option<bool>,
    /// Whether members may hide the exact address when clocking in outside; only if that is allowed.
    pub out_punch_allowed_hide_addr: Option<bool>,
    /// Whether members may adjust the address when clocking in outside; only if that is allowed.
    pub out_punch_allowed_adjust_addr: Option<bool>,
    /// By how many metres the address may be adjusted. Default: 50.
    pub adjust_range: Option<i64>,
    /// Whether one may clock in on a computer.
    pub allow_pc_punch: Option<bool>,
    /// Whether clockings may be corrected afterwards, within the limits set here.
    pub allow_remedy: Option<bool>,
    /// Whether the number of corrections is limited.
    pub remedy_limit: Option<bool>,
    /// How many corrections are allowed.
    pub remedy_limit_count: Option<i64>,
    /// Whether the time for corrections is limited.
    pub remedy_date_limit: Option<bool>,
    /// Within how many days a correction must be made.
    pub remedy_date_num: Option<i64>,
    /// Whether missing clockings may be corrected; only if corrections are allowed.
    pub allow_remedy_type_lack: Option<bool>,
    /// Whether late clockings may be corrected; only if corrections are allowed.
    pub allow_remedy_type_late: Option<bool>,
    /// Whether early leaving may be corrected; only if corrections are allowed.
    pub allow_remedy_type_early: Option<bool>,
    /// Whether normal clockings may be corrected; only if corrections are allowed.
    pub allow_remedy_type_normal: Option<bool>,
    /// Whether members see their time summed up.
    pub show_cumulative_time: Option<bool>,
    /// Whether members see their overtime.
    pub show_over_time: Option<bool>,
    /// Whether the details of members' clockings are hidden.
    pub hide_staff_punch_time: Option<bool>,
    /// Whether the rules for clocking in are hidden; only in tenants for whom it was switched on.
    pub hide_clock_in_rule: Option<bool>,
    /// Whether clocking in uses face recognition.
    pub face_punch: Option<bool>,
    /// Whether face recognition is used each time, or only on suspicion.
    pub face_punch_cfg: Option<FacePunchRule>,
    /// Whether face recognition asks for a movement, which needs `face_punch_cfg` 1; `false` for a silent check that the
    /// face is alive.
    pub face_live_need_action: Option<bool>,
    /// Whether a plain photo will do when face recognition fails.
    pub face_downgrade: Option<bool>,
    /// Whether the reference photo may be replaced when face recognition fails.
    pub replace_basic_pic: Option<bool>,
    /// How suspected cheating is dealt with. Left out, off or unchanged. Only in tenants for whom it was switched on.
    pub anti_cheat_punch_config: Option<AntiCheatConfig>,
    /// Time clocks of the group.
    pub machines: Clearable<Vec<Machine>>,
    /// Radius in which GPS counts; not advisable any more.
    pub gps_range: Option<i64>,
    /// Places at which one may clock in; new ones are added to the old.
    pub locations: Clearable<Vec<Location>>,
    /// Whether the group has fixed shifts, scheduled shifts or free hours.
    /// Required in requests. One of `0` (fixed), `1` (fixed shifts), `2` (scheduled), `3` (free).
    pub group_type: Option<i64>,
    /// Ids of the shifts of the seven days from Monday to Sunday, `0` for rest; for fixed shifts only, otherwise an empty
    /// list.
    pub punch_day_shift_ids: Vec<String>,
    /// The rules for free hours.
    pub free_punch_cfg: Option<FreePunchCfg>,
    /// Which country's public holidays apply; 0 for none.
    /// Required in requests.
    pub calendar_id: Option<i64>,
    /// Special days on which one must clock in.
    pub need_punch_special_days: Clearable<Vec<PunchSpecialDateShift>>,
    /// Special days on which one need not clock in.
    pub no_need_punch_special_days: Clearable<Vec<PunchSpecialDateShift>>,
    /// Whether not clocking in on a day of work counts as missing, with free hours.
    pub work_day_no_punch_as_lack: Option<bool>,
    /// Whether the settings take effect at once. Default: `false`.
    pub effect_now: Option<bool>,
    /// Whether corrections are counted by month or by a period of its own.
    pub remedy_period_type: Option<RemedyPeriodType>,
    /// Day of the month on which that period begins; 0 to 28.
    pub remedy_period_custom_date: Option<i64>,
    /// Ways to clock in, as a sum: 1 GPS, 2 Wi-Fi, 4 time clock, 8 IP address.
    pub punch_type: Option<i64>,
    /// When the settings take effect.
    pub effect_time: Option<Text<UnixSeconds>>,
    /// When the fixed shifts take effect.
    pub fixshift_effect_time: Option<Text<UnixSeconds>>,
    /// When changes of members and departments take effect.
    pub member_effect_time: Option<Text<UnixSeconds>>,
    /// Whether clocking in on days of rest needs approval; if so, such a day begins at 4:00.
    #[lark(rename = "rest_clockIn_need_approval")]
    pub rest_clock_in_need_approval: Option<bool>,
    /// Whether each clocking needs a photo.
    #[lark(rename = "clockIn_need_photo")]
    pub clock_in_need_photo: Option<bool>,
    /// Whether one clocks in on the first and last day of employment.
    pub member_status_change: Option<MemberStatusChange>,
    /// Whether one clocks in or out around leave.
    pub leave_need_punch: Option<bool>,
    /// How clocking in or out around leave counts.
    pub leave_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Whether and when one clocks in during outings. Default: 0 (not needed).
    pub go_out_need_punch: Option<AbsencePunchRule>,
    /// How clocking in or out around outings counts.
    pub go_out_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Whether and when one clocks in during business trips. Default: 0 (not needed).
    pub travel_need_punch: Option<AbsencePunchRule>,
    /// How clocking in or out around business trips counts.
    pub travel_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Who must clock in; only used without `bind_dept_ids` and `bind_user_ids`.
    pub need_punch_members: Clearable<Vec<PunchMember>>,
    /// Who need not clock in; only used without `bind_default_dept_ids` and `bind_default_user_ids`.
    pub no_need_punch_members: Clearable<Vec<PunchMember>>,
    /// Whether members of other groups are moved here on saving; otherwise such conflicts must be solved by hand. Default:
    /// `false`.
    pub save_auto_changes: Option<bool>,
    /// Whether new or moved employees who match join the group by themselves.
    pub org_change_auto_adjust: Option<bool>,
    /// Departments that need not clock in, in the kind of `dept_type`; stronger than `no_need_punch_members`.
    pub bind_default_dept_ids: Clearable<Vec<String>>,
    /// Users who need not clock in, in the kind of `employee_type`; stronger than `no_need_punch_members`.
    pub bind_default_user_ids: Clearable<Vec<String>>,
    /// How overtime is clocked.
    pub overtime_clock_cfg: Option<OvertimeClockCfg>,
    /// Id of the holiday calendar, if the group has one of its own; found in the console's settings of holidays.
    pub new_calendar_id: Option<String>,
    /// Whether one may ask to clock in when the position is not exact.
    pub allow_apply_punch: Option<bool>,
    /// When clockings that break the rules are overlooked.
    pub clock_in_abnormal_settings: Option<ClockInAbnormalSettings>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An attendance group, in short.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GroupMeta {
    /// Id of the group, for `attendance.v1.group.get`.
    pub group_id: Option<String>,
    /// What the group is called.
    pub group_name: Option<String>,
}

/// How clocking in or out around an absence counts.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LeaveNeedPunchCfg {
    /// Coming back more than this many minutes late counts as late.
    pub late_minutes_as_late: Option<i64>,
    /// Coming back more than this many minutes late counts as missing.
    pub late_minutes_as_lack: Option<i64>,
    /// Going away more than this many minutes early counts as leaving early.
    pub early_minutes_as_early: Option<i64>,
    /// Going away more than this many minutes early counts as missing.
    pub early_minutes_as_lack: Option<i64>,
    /// Whether an absence in the middle of a shift needs no clocking; not for business trips, and only in tenants for whom
    /// it was switched on.
    pub not_during_shift: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A place at which members of a group may clock in.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Location {
    /// Id of the place; only passed on, of no use yet.
    pub location_id: Option<String>,
    /// Name of the place.
    /// Required in requests.
    pub location_name: Option<String>,
    /// Whether it is found by GPS, Wi-Fi or IP address.
    /// Required in requests. One of `1` (gps), `2` (wifi), `8` (ip).
    pub location_type: Option<i64>,
    /// Latitude of the place, for GPS.
    pub latitude: Option<f64>,
    /// Longitude of the place, for GPS.
    pub longitude: Option<f64>,
    /// Name of the Wi-Fi.
    pub ssid: Option<String>,
    /// MAC address of the Wi-Fi.
    pub bssid: Option<String>,
    /// Map the coordinates belong to: 1 for Amap, 2 for Google.
    /// One of `1` (amap), `2` (google).
    pub map_type: Option<i64>,
    /// Address of the place, as text.
    pub address: Option<String>,
    /// IP address from which one may clock in.
    pub ip: Option<String>,
    /// More about it, such as the network provider.
    pub feature: Option<String>,
    /// Radius around the place in which GPS counts; no longer in use.
    pub gps_range: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A time clock of a group.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Machine {
    /// Serial number of the time clock.
    /// Required in requests.
    pub machine_sn: Option<String>,
    /// Name of the time clock.
    /// Required in requests.
    pub machine_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Whether one clocks in on the first and last day of employment.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MemberStatusChange {
    /// Whether one need not clock in on the first day.
    pub onboarding_on_no_need_punch: Option<bool>,
    /// Whether one need not clock out on the first day.
    pub onboarding_off_no_need_punch: Option<bool>,
    /// Whether one need not clock in on the last day.
    pub offboarding_on_no_need_punch: Option<bool>,
    /// Whether one need not clock out on the last day.
    pub offboarding_off_no_need_punch: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How overtime is clocked.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OvertimeClockCfg {
    /// Whether one may ask to clock in outside the times for it; only in tenants for whom it was switched on.
    pub allow_punch_approval: Option<bool>,
    /// Whether one clocks in and out for overtime; only in tenants for whom it was switched on.
    pub need_clock_over_time_start_and_end: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Who must, or need not, clock in.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PunchMember {
    /// Whether nobody, everybody or those picked by rules are meant. Default: 0 (nobody).
    /// One of `0` (none), `1` (all), `2` (custom).
    pub rule_scope_type: Option<i64>,
    /// Rules of who is meant; all of those returned must hold.
    pub scope_group_list: Option<ScopeGroup>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A special day with its shift.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PunchSpecialDateShift {
    /// The day, as `yyyyMMdd`.
    /// Required in requests.
    pub punch_day: Option<i64>,
    /// Shift of that day, from `attendance.v1.shift.list` or `attendance.v1.shift.query`.
    /// Required in requests.
    pub shift_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A rule of who is meant.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ScopeGroup {
    /// What the rule looks at: department, person, country, employee type, city, level, family and more.
    /// One of `1` (department), `2` (user), `3` (country or region), `4` (employee type), `5` (work city), `6` (job level),
    /// `7` (job family), `8` (job), `9` (working hours), `100` (custom field).
    pub scope_value_type: Option<i64>,
    /// How the value is compared: included, equal, greater and so on.
    /// One of `1` (includes), `2` (excludes), `3` (equal), `4` (less or equal), `5` (greater or equal), `6` (greater), `7`
    /// (less), `8` (not equal).
    pub operation_type: Option<i64>,
    /// Values to compare with; not used for people and departments.
    pub right: Clearable<Vec<ScopeValue>>,
    /// Ids of the people or departments, as `scope_value_type` says.
    pub member_ids: Clearable<Vec<String>>,
    /// Key of a custom field of Feishu People; not supported yet.
    #[lark(rename = "custom_field_ID")]
    pub custom_field_id: Option<String>,
    /// Object of the custom field: `Employment` or `Person`; not supported yet.
    pub custom_field_obj_type: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A value to compare with in a rule.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ScopeValue {
    /// Key of the value.
    pub key: Option<String>,
    /// Name of the value.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A member of an attendance group.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserBase {
    /// The member, in the kind of `employee_type`.
    pub user_id: Option<String>,
    /// The member's departments from the direct one up to the root, in the kind of `dept_type`.
    pub department_ids: Vec<String>,
}

/// The values of `go_out_need_punch`, `travel_need_punch`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AbsencePunchRule {
    /// Not needed.
    #[lark(value = 0)]
    NotNeeded,
    /// At the start and the end of the shift.
    #[lark(value = 1)]
    AtShiftTimes,
    /// Before going away or after coming back.
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
    /// Each time.
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
    /// By calendar month.
    #[lark(value = 1)]
    Month,
    /// By a period of its own.
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
    /// The open department id, `od-...`.
    OpenId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
