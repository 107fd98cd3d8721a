// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events in the old form, version 1.0, which have no version in their types.
//!
//! Most have a successor in the module `events` of a service; the ticket of store apps and the approvals of attendance
//! have not.
//!
//! Field names are the platform's; see the documentation linked from each event.
#![allow(missing_docs)] // for these fields

use std::collections::BTreeMap;

use lark_runtime::{Model, Text, UnixMillis, lark_event, serde_json::Value};

use crate::ids::UserId;

/// A bot was added to a group.
///
/// - Event `add_bot`
#[lark_event(type = "add_bot", schema = 1)]
#[non_exhaustive]
pub struct BotAdded {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub chat_i18n_names: Option<ChatI18nNames>,
    pub chat_name: Option<String>,
    pub chat_owner_employee_id: Option<String>,
    pub chat_owner_name: Option<String>,
    pub chat_owner_open_id: Option<String>,
    pub open_chat_id: Option<String>,
    pub operator_employee_id: Option<String>,
    pub operator_name: Option<String>,
    pub operator_open_id: Option<String>,
    pub owner_is_bot: Option<bool>,
    pub tenant_key: Option<String>,
}

/// Users joined a group.
///
/// - Event `add_user_to_chat`
#[lark_event(type = "add_user_to_chat", schema = 1)]
#[non_exhaustive]
pub struct UserAddedToChat {
    pub app_id: Option<String>,
    pub chat_id: Option<String>,
    pub operator: Option<ChatOperator>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
    pub users: Vec<ChatUser>,
}

/// A tenant installed and enabled the app for the first time.
///
/// - Event `app_open`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-first-enabled)
#[lark_event(type = "app_open", schema = 1)]
#[non_exhaustive]
pub struct AppOpened {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub applicants: Vec<AppUser>,
    pub installer: Option<AppUser>,
    pub installer_employee: Option<AppUser>,
}

/// The store app was enabled or disabled in a tenant, by an administrator or by the platform.
///
/// - Event `app_status_change`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-enabled-or-disabled)
#[lark_event(type = "app_status_change", schema = 1)]
#[non_exhaustive]
pub struct AppStatusChanged {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    /// One of `start_by_tenant`, `stop_by_tenant`, `stop_by_platform`.
    pub status: Option<String>,
    pub operator: Option<UserId>,
}

/// The ticket with which a store app fetches its app token; sent every hour.
///
/// - Event `app_ticket`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events)
#[lark_event(type = "app_ticket", schema = 1)]
#[non_exhaustive]
pub struct AppTicket {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub app_ticket: Option<String>,
}

/// A tenant that had the store app was dissolved, so that its data can be deleted.
///
/// - Event `app_uninstalled`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-uninstalled)
#[lark_event(type = "app_uninstalled", schema = 1)]
#[non_exhaustive]
pub struct AppUninstalled {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
}

/// An approval instance was copied to somebody, or they have read it: `operate` tells which.
///
/// - Event `approval_cc`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-cc-event)
#[lark_event(type = "approval_cc", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct ApprovalCc {
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    pub id: Option<String>,
    pub user_id: Option<String>,
    pub create_time: Option<UnixMillis>,
    /// One of `CREATE`, `READ`.
    pub operate: Option<String>,
    pub from: Option<String>,
}

/// The status of an approval instance changed.
///
/// - Event `approval_instance`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event)
#[lark_event(type = "approval_instance", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct ApprovalInstance {
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    /// One of `PENDING`, `APPROVED`, `REJECTED`, `CANCELED`, `DELETED`, `REVERTED`, `OVERTIME_CLOSE`, `OVERTIME_RECOVER`.
    pub status: Option<String>,
    pub operate_time: Option<Text<UnixMillis>>,
    pub instance_operate_time: Option<Text<UnixMillis>>,
    pub uuid: Option<String>,
}

/// The status of an approval task changed.
///
/// - Event `approval_task`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-task-event)
#[lark_event(type = "approval_task", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct ApprovalTask {
    pub app_id: Option<String>,
    pub open_id: Option<String>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    pub task_id: Option<String>,
    pub user_id: Option<String>,
    /// One of `REVERTED`, `PENDING`, `APPROVED`, `REJECTED`, `TRANSFERRED`, `ROLLBACK`, `DONE`, `OVERTIME_CLOSE`,
    /// `OVERTIME_RECOVER`.
    pub status: Option<String>,
    pub operate_time: Option<Text<UnixMillis>>,
    pub custom_key: Option<String>,
    pub def_key: Option<String>,
    pub extra: Option<String>,
}

/// A group was dissolved.
///
/// - Event `chat_disband`
#[lark_event(type = "chat_disband", schema = 1)]
#[non_exhaustive]
pub struct ChatDisbanded {
    pub app_id: Option<String>,
    pub chat_id: Option<String>,
    pub operator: Option<ChatOperator>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
}

/// The part of the contacts that the app may see changed.
///
/// - Event `contact_scope_change`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/scope-change)
#[lark_event(type = "contact_scope_change", schema = 1, deprecated)]
#[non_exhaustive]
pub struct ContactScopeChanged {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
}

/// A department was created.
///
/// - Event `dept_add`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update)
#[lark_event(type = "dept_add", schema = 1, deprecated)]
#[non_exhaustive]
pub struct DeptAdded {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub open_department_id: Option<String>,
    pub department: Option<Department>,
}

/// A department was deleted.
///
/// - Event `dept_delete`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update)
#[lark_event(type = "dept_delete", schema = 1, deprecated)]
#[non_exhaustive]
pub struct DeptDeleted {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub open_department_id: Option<String>,
    pub department: Option<Department>,
}

/// A department changed.
///
/// - Event `dept_update`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update)
#[lark_event(type = "dept_update", schema = 1, deprecated)]
#[non_exhaustive]
pub struct DeptUpdated {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub open_department_id: Option<String>,
    pub department: Option<Department>,
}

/// The settings of a group changed.
///
/// - Event `group_setting_update`
#[lark_event(type = "group_setting_update", schema = 1)]
#[non_exhaustive]
pub struct GroupSettingUpdated {
    pub r#type: Option<String>,
    pub tenant_key: Option<String>,
    pub app_id: Option<String>,
    pub chat_id: Option<String>,
    pub after_change: Option<AfterChange>,
    pub before_change: Value,
    pub operator: Option<ChatOperator>,
}

/// A leave request was approved, or taken back after that, in the old form of leave fields.
///
/// - Event `leave_approval`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave)
#[lark_event(type = "leave_approval", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct LeaveApproval {
    pub app_id: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    pub employee_id: Option<String>,
    pub open_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub leave_type: Option<String>,
    pub leave_start_time: Option<String>,
    pub leave_end_time: Option<String>,
    pub leave_interval: Option<i64>,
    pub leave_unit: Option<i64>,
    pub leave_reason: Option<String>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
}

/// A leave request was approved, or taken back after that.
///
/// - Event `leave_approvalV2`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave)
#[lark_event(type = "leave_approvalV2", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct LeaveApprovalV2 {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub origin_instance_code: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub leave_feeding_arrive_late: Option<i64>,
    pub leave_feeding_leave_early: Option<i64>,
    pub leave_feeding_rest_daily: Option<i64>,
    pub leave_name: Option<String>,
    /// One of `HALF_DAY`, `DAY`, `HOUR`, `HALF_HOUR`, `MINUTE`.
    pub leave_unit: Option<String>,
    pub leave_start_time: Option<String>,
    pub leave_end_time: Option<String>,
    pub leave_detail: Value,
    pub leave_range: Value,
    pub leave_interval: Option<f64>,
    pub leave_reason: Option<String>,
    pub i18n_resources: Value,
    pub leave_difficult_labour: Option<String>,
    pub leave_family_relation_type: Option<String>,
    pub leave_infant_num: Option<String>,
    pub leave_pregnancy_age: Option<String>,
    pub leave_pregnancy_check_up: Option<String>,
    pub leave_premarital_check_up: Option<String>,
    pub leave_certification: Vec<Value>,
}

/// An approved leave request was taken back.
///
/// - Event `leave_approval_revert`
#[lark_event(type = "leave_approval_revert", schema = 1)]
#[non_exhaustive]
pub struct LeaveApprovalReverted {
    pub app_id: Option<String>,
    pub instance_code: Option<String>,
    pub approval_code: Option<String>,
    pub operate_time: Option<String>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
}

/// Somebody wrote to the bot, or mentioned it in a group.
///
/// - Event `message`
#[lark_event(type = "message", schema = 1)]
#[non_exhaustive]
pub struct MessageReceived {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub root_id: Option<String>,
    pub parent_id: Option<String>,
    pub open_chat_id: Option<String>,
    pub chat_type: Option<String>,
    pub msg_type: Option<String>,
    pub open_id: Option<String>,
    pub employee_id: Option<String>,
    pub union_id: Option<String>,
    pub open_message_id: Option<String>,
    pub is_mention: Option<bool>,
    pub text: Option<String>,
    pub text_without_at_bot: Option<String>,
}

/// A user read messages of the bot.
///
/// - Event `message_read`
#[lark_event(type = "message_read", schema = 1)]
#[non_exhaustive]
pub struct MessageRead {
    pub app_id: Option<String>,
    pub open_chat_id: Option<String>,
    pub open_id: Option<String>,
    pub open_message_ids: Vec<String>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
}

/// A tenant paid for the store app.
///
/// - Event `order_paid`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/public-app-purchase)
#[lark_event(type = "order_paid", schema = 1)]
#[non_exhaustive]
pub struct OrderPaid {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub order_id: Option<String>,
    pub price_plan_id: Option<String>,
    /// One of `trial`, `permanent`, `per_year`, `per_month`, `per_seat_per_year`, `per_seat_per_month`, `permanent_count`,
    /// `active_end_date`.
    pub price_plan_type: Option<String>,
    pub seats: Option<i64>,
    pub buy_count: Option<i64>,
    pub create_time: Option<String>,
    pub pay_time: Option<String>,
    pub buy_type: Option<String>,
    pub src_order_id: Option<String>,
    pub order_pay_price: Option<i64>,
    pub tenant_key: Option<String>,
}

/// A request to work out of office was approved, or taken back after that.
///
/// - Event `out_approval`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office)
#[lark_event(type = "out_approval", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct OutApproval {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub i18n_resources: Vec<I18nResources>,
    pub instance_code: Option<String>,
    pub out_image: Option<String>,
    pub out_interval: Option<f64>,
    pub out_name: Option<String>,
    pub out_reason: Option<String>,
    pub out_start_time: Option<String>,
    pub out_end_time: Option<String>,
    pub out_unit: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub tenant_key: Option<String>,
    pub open_id: Option<String>,
    pub user_id: Option<String>,
    pub approval_code: Option<String>,
}

/// An approved request to work out of office was taken back.
///
/// - Event `out_approval_revert`
#[lark_event(type = "out_approval_revert", schema = 1)]
#[non_exhaustive]
pub struct OutApprovalReverted {
    pub app_id: Option<String>,
    pub instance_code: Option<String>,
    pub approval_code: Option<String>,
    pub operate_time: Option<String>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
}

/// A user opened the chat with the bot for the first time.
///
/// - Event `p2p_chat_create`, for custom and store apps
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/bot-events)
#[lark_event(type = "p2p_chat_create", schema = 1)]
#[non_exhaustive]
pub struct P2pChatCreated {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub chat_id: Option<String>,
    pub operator: Option<ChatOperator>,
    pub tenant_key: Option<String>,
    pub user: Option<ChatUser>,
}

/// A request to correct a clock-in was approved.
///
/// - Event `remedy_approval`
#[lark_event(type = "remedy_approval", schema = 1)]
#[non_exhaustive]
pub struct RemedyApproval {
    pub event_id: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
    pub instance_code: Option<String>,
    pub employee_id: Option<String>,
    pub open_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub shift_time: Option<String>,
    pub return_time: Option<String>,
    pub shift_reason: Option<String>,
}

/// A bot was removed from a group.
///
/// - Event `remove_bot`
#[lark_event(type = "remove_bot", schema = 1)]
#[non_exhaustive]
pub struct BotRemoved {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub chat_i18n_names: Option<ChatI18nNames>,
    pub chat_name: Option<String>,
    pub chat_owner_employee_id: Option<String>,
    pub chat_owner_name: Option<String>,
    pub chat_owner_open_id: Option<String>,
    pub open_chat_id: Option<String>,
    pub operator_employee_id: Option<String>,
    pub operator_name: Option<String>,
    pub operator_open_id: Option<String>,
    pub owner_is_bot: Option<bool>,
    pub tenant_key: Option<String>,
}

/// Users left, or were removed from, a group.
///
/// - Event `remove_user_from_chat`
#[lark_event(type = "remove_user_from_chat", schema = 1)]
#[non_exhaustive]
pub struct UserRemovedFromChat {
    pub app_id: Option<String>,
    pub chat_id: Option<String>,
    pub operator: Option<ChatOperator>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
    pub users: Vec<ChatUser>,
}

/// An invitation of users to a group was withdrawn.
///
/// - Event `revoke_add_user_from_chat`
#[lark_event(type = "revoke_add_user_from_chat", schema = 1)]
#[non_exhaustive]
pub struct UserAddToChatRevoked {
    pub app_id: Option<String>,
    pub chat_id: Option<String>,
    pub operator: Option<ChatOperator>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
    pub users: Vec<ChatUser>,
}

/// A request to swap shifts was approved.
///
/// - Event `shift_approval`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/shift-change)
#[lark_event(type = "shift_approval", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct ShiftApproval {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub instance_code: Option<String>,
    pub employee_id: Option<String>,
    pub open_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub shift_time: Option<String>,
    pub return_time: Option<String>,
    pub shift_reason: Option<String>,
    pub approval_code: Option<String>,
}

/// A calendar event with a room of another provider was created.
///
/// - Event `third_party_meeting_room_event_created`, for custom and store apps
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/event/third-room-event-changes)
#[lark_event(type = "third_party_meeting_room_event_created", schema = 1)]
#[non_exhaustive]
pub struct ThirdPartyMeetingRoomEventCreated {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub event_time: Option<String>,
    pub uid: Option<String>,
    pub original_time: Option<i64>,
    pub start: Option<MeetingRoomEventTime>,
    pub end: Option<MeetingRoomEventTime>,
    pub meeting_rooms: Vec<MeetingRoom>,
    pub organizer: Option<UserId>,
    pub event_id: Option<String>,
}

/// A calendar event with a room of another provider was deleted.
///
/// - Event `third_party_meeting_room_event_deleted`
#[lark_event(type = "third_party_meeting_room_event_deleted", schema = 1)]
#[non_exhaustive]
pub struct ThirdPartyMeetingRoomEventDeleted {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub event_time: Option<String>,
    pub uid: Option<String>,
    pub original_time: Option<i64>,
    pub start: Option<MeetingRoomEventTime>,
    pub end: Option<MeetingRoomEventTime>,
    pub meeting_rooms: Vec<MeetingRoom>,
    pub organizer: Option<UserId>,
    pub event_id: Option<String>,
}

/// The time of a calendar event with a room of another provider changed.
///
/// - Event `third_party_meeting_room_event_updated`
#[lark_event(type = "third_party_meeting_room_event_updated", schema = 1)]
#[non_exhaustive]
pub struct ThirdPartyMeetingRoomEventUpdated {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub event_time: Option<String>,
    pub uid: Option<String>,
    pub original_time: Option<i64>,
    pub start: Option<MeetingRoomEventTime>,
    pub end: Option<MeetingRoomEventTime>,
    pub meeting_rooms: Vec<MeetingRoom>,
    pub organizer: Option<UserId>,
    pub event_id: Option<String>,
}

/// A business trip was approved.
///
/// - Event `trip_approval`
#[lark_event(type = "trip_approval", schema = 1)]
#[non_exhaustive]
pub struct TripApproval {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub instance_code: Option<String>,
    pub employee_id: Option<String>,
    pub open_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub schedules: Vec<Schedules>,
    pub trip_interval: Option<f64>,
    pub trip_reason: Option<String>,
    pub trip_peers: Vec<String>,
}

/// An employee joined.
///
/// - Event `user_add`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change)
#[lark_event(type = "user_add", schema = 1, deprecated)]
#[non_exhaustive]
pub struct UserAdded {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub open_id: Option<String>,
    pub employee_id: Option<String>,
    pub union_id: Option<String>,
}

/// An employee left.
///
/// - Event `user_leave`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change)
#[lark_event(type = "user_leave", schema = 1, deprecated)]
#[non_exhaustive]
pub struct UserLeft {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub open_id: Option<String>,
    pub employee_id: Option<String>,
    pub union_id: Option<String>,
}

/// An employee's account was activated, suspended, resumed or closed.
///
/// - Event `user_status_change`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/user-status-changed)
#[lark_event(type = "user_status_change", schema = 1, deprecated)]
#[non_exhaustive]
pub struct UserStatusChanged {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub open_id: Option<String>,
    pub employee_id: Option<String>,
    pub union_id: Option<String>,
    pub before_status: Option<BeforeStatus>,
    pub change_time: Option<String>,
    pub current_status: Option<BeforeStatus>,
}

/// An employee's information changed.
///
/// - Event `user_update`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change)
#[lark_event(type = "user_update", schema = 1, deprecated)]
#[non_exhaustive]
pub struct UserUpdated {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub open_id: Option<String>,
    pub employee_id: Option<String>,
    pub union_id: Option<String>,
}

/// Overtime was approved, or taken back after that.
///
/// - Event `work_approval`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime)
#[lark_event(type = "work_approval", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct WorkApproval {
    pub r#type: Option<String>,
    pub app_id: Option<String>,
    pub tenant_key: Option<String>,
    pub instance_code: Option<String>,
    pub employee_id: Option<String>,
    pub open_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub work_type: Option<String>,
    pub work_start_time: Option<String>,
    pub work_end_time: Option<String>,
    pub work_interval: Option<f64>,
    pub work_reason: Option<String>,
    pub approval_code: Option<String>,
    pub allow_multi_time_range: Option<i64>,
    pub time_range: Vec<TimeRange>,
    pub work_detail: Vec<WorkDetail>,
    pub work_multi_imitate_users: Vec<Value>,
}

/// Approved overtime was taken back.
///
/// - Event `work_approval_revert`
#[lark_event(type = "work_approval_revert", schema = 1)]
#[non_exhaustive]
pub struct WorkApprovalReverted {
    pub app_id: Option<String>,
    pub instance_code: Option<String>,
    pub approval_code: Option<String>,
    pub operate_time: Option<String>,
    pub tenant_key: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatI18nNames {
    pub en_us: Option<String>,
    pub zh_cn: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppUser {
    pub open_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatOperator {
    pub open_id: Option<String>,
    pub user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Department {
    pub open_id: Option<String>,
    pub custom_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AfterChange {
    pub owner_open_id: Option<String>,
    pub owner_user_id: Option<String>,
    pub add_member_permission: Option<String>,
    pub message_notification: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nResources {
    pub is_default: Option<bool>,
    pub locale: Option<String>,
    pub texts: BTreeMap<String, String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatUser {
    pub name: Option<String>,
    pub open_id: Option<String>,
    pub user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingRoom {
    pub open_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingRoomEventTime {
    pub time_stamp: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Schedules {
    pub trip_start_time: Option<String>,
    pub trip_end_time: Option<String>,
    pub trip_interval: Option<f64>,
    pub departure: Option<String>,
    pub destination: Option<String>,
    pub transportation: Option<String>,
    pub trip_type: Option<String>,
    pub remark: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BeforeStatus {
    pub is_active: Option<bool>,
    pub is_frozen: Option<bool>,
    pub is_resigned: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TimeRange {
    pub work_start_time: Option<String>,
    pub work_end_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkDetail {
    pub start: Option<String>,
    pub end: Option<String>,
    pub rule_associated: Option<i64>,
    pub interval: Option<i64>,
}

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<BotAdded>();
    visitor.visit::<UserAddedToChat>();
    visitor.visit::<AppOpened>();
    visitor.visit::<AppStatusChanged>();
    visitor.visit::<AppTicket>();
    visitor.visit::<AppUninstalled>();
    visitor.visit::<ApprovalCc>();
    visitor.visit::<ApprovalInstance>();
    visitor.visit::<ApprovalTask>();
    visitor.visit::<ChatDisbanded>();
    visitor.visit::<ContactScopeChanged>();
    visitor.visit::<DeptAdded>();
    visitor.visit::<DeptDeleted>();
    visitor.visit::<DeptUpdated>();
    visitor.visit::<GroupSettingUpdated>();
    visitor.visit::<LeaveApproval>();
    visitor.visit::<LeaveApprovalV2>();
    visitor.visit::<LeaveApprovalReverted>();
    visitor.visit::<MessageReceived>();
    visitor.visit::<MessageRead>();
    visitor.visit::<OrderPaid>();
    visitor.visit::<OutApproval>();
    visitor.visit::<OutApprovalReverted>();
    visitor.visit::<P2pChatCreated>();
    visitor.visit::<RemedyApproval>();
    visitor.visit::<BotRemoved>();
    visitor.visit::<UserRemovedFromChat>();
    visitor.visit::<UserAddToChatRevoked>();
    visitor.visit::<ShiftApproval>();
    visitor.visit::<ThirdPartyMeetingRoomEventCreated>();
    visitor.visit::<ThirdPartyMeetingRoomEventDeleted>();
    visitor.visit::<ThirdPartyMeetingRoomEventUpdated>();
    visitor.visit::<TripApproval>();
    visitor.visit::<UserAdded>();
    visitor.visit::<UserLeft>();
    visitor.visit::<UserStatusChanged>();
    visitor.visit::<UserUpdated>();
    visitor.visit::<WorkApproval>();
    visitor.visit::<WorkApprovalReverted>();
}
