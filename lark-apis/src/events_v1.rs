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

/// The bot was added to a group.
///
/// - Event `add_bot`
#[lark_event(type = "add_bot", schema = 1)]
#[non_exhaustive]
pub struct BotAdded {
    /// Name of the event; always `add_bot`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// The group's name in English and Chinese.
    pub chat_i18n_names: Option<ChatI18nNames>,
    /// What the group is called.
    pub chat_name: Option<String>,
    /// Id in the tenant of the user who owns the group.
    pub chat_owner_employee_id: Option<String>,
    /// What the owner of the group is called.
    pub chat_owner_name: Option<String>,
    /// Open id of the user who owns the group, `ou_...`.
    pub chat_owner_open_id: Option<String>,
    /// Id of the group, `oc_...`.
    pub open_chat_id: Option<String>,
    /// Id in the tenant of the user who added the bot.
    pub operator_employee_id: Option<String>,
    /// What the user who added the bot is called.
    pub operator_name: Option<String>,
    /// Open id of the user who added the bot, `ou_...`.
    pub operator_open_id: Option<String>,
    /// Whether a bot owns the group.
    pub owner_is_bot: Option<bool>,
    /// Key of the company.
    pub tenant_key: Option<String>,
}

/// Users were added to a group that the bot is in.
///
/// - Event `add_user_to_chat`
#[lark_event(type = "add_user_to_chat", schema = 1)]
#[non_exhaustive]
pub struct UserAddedToChat {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Id of the group, `oc_...`.
    pub chat_id: Option<String>,
    /// Who added the users.
    pub operator: Option<ChatOperator>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event; always `add_user_to_chat`.
    pub r#type: Option<String>,
    /// The users who were added.
    pub users: Vec<ChatUser>,
}

/// A tenant installed and enabled the app for the first time; only for apps from the store.
///
/// - Event `app_open`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-first-enabled)
#[lark_event(type = "app_open", schema = 1)]
#[non_exhaustive]
pub struct AppOpened {
    /// Name of the event.
    pub r#type: Option<String>,
    /// Id of the app that was enabled, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company that enabled the app.
    pub tenant_key: Option<String>,
    /// Who applied for the app; may be several.
    pub applicants: Vec<AppUser>,
    /// The administrator, if one installed the app or approved a member's request; else missing.
    pub installer: Option<AppUser>,
    /// The employee, if one installed the app without approval; else missing.
    pub installer_employee: Option<AppUser>,
}

/// The app was enabled or disabled by an administrator, or disabled by the platform; only for apps from the store.
///
/// - Event `app_status_change`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-enabled-or-disabled)
#[lark_event(type = "app_status_change", schema = 1)]
#[non_exhaustive]
pub struct AppStatusChanged {
    /// Name of the event.
    pub r#type: Option<String>,
    /// Id of the app, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// What happened: `start_by_tenant`, `stop_by_tenant` or `stop_by_platform`.
    pub status: Option<String>,
    /// Who enabled the app; only for `start_by_tenant`.
    pub operator: Option<UserId>,
}

/// The hourly ticket with which an app from the store fetches its app token.
///
/// - Event `app_ticket`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events)
#[lark_event(type = "app_ticket", schema = 1)]
#[non_exhaustive]
pub struct AppTicket {
    /// Name of the event; always `app_ticket`.
    pub r#type: Option<String>,
    /// Id of the app the ticket is for, `cli_...`.
    pub app_id: Option<String>,
    /// The ticket, to fetch an app token with `auth.v3.app_access_token.create`.
    pub app_ticket: Option<String>,
}

/// A company uninstalled the app or was dissolved; only for apps from the store.
///
/// - Event `app_uninstalled`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-uninstalled)
#[lark_event(type = "app_uninstalled", schema = 1)]
#[non_exhaustive]
pub struct AppUninstalled {
    /// Name of the event.
    pub r#type: Option<String>,
    /// Id of the app that was uninstalled, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company that uninstalled the app.
    pub tenant_key: Option<String>,
}

/// A copy of an approval was sent to someone, or read by them.
///
/// - Event `approval_cc`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-cc-event)
#[lark_event(type = "approval_cc", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct ApprovalCc {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event; always `approval_cc`.
    pub r#type: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Code of the approval instance, to read it with `approval.v4.instance.get`.
    pub instance_code: Option<String>,
    /// Id of the copy.
    pub id: Option<String>,
    /// Id in the tenant of the user who gets the copy.
    pub user_id: Option<String>,
    /// When the copy was sent.
    pub create_time: Option<UnixMillis>,
    /// Whether the copy was sent or read.
    /// One of `CREATE`, `READ`.
    pub operate: Option<String>,
    /// Id in the tenant of the user who sent the copy; may be empty.
    pub from: Option<String>,
}

/// An approval instance changed its status, such as when it was created, approved, rejected or withdrawn.
///
/// - Event `approval_instance`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event)
#[lark_event(type = "approval_instance", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct ApprovalInstance {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event; always `approval_instance`.
    pub r#type: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Code of the approval instance, to read it with `approval.v4.instance.get`.
    pub instance_code: Option<String>,
    /// What became of the instance.
    /// One of `PENDING`, `APPROVED`, `REJECTED`, `CANCELED`, `DELETED`, `REVERTED`, `OVERTIME_CLOSE`, `OVERTIME_RECOVER`.
    pub status: Option<String>,
    /// When it happened; for `REVERTED` sent as a number instead of a string.
    pub operate_time: Option<Text<UnixMillis>>,
    /// When it happened to the instance.
    pub instance_operate_time: Option<Text<UnixMillis>>,
    /// The `uuid` the instance was created with, if it was given one.
    pub uuid: Option<String>,
}

/// A task of an approval changed its status, such as when it was approved, rejected, passed on or sent back.
///
/// - Event `approval_task`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-task-event)
#[lark_event(type = "approval_task", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct ApprovalTask {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Id of the user whose task it is, `ou_...`; empty if the task passes by itself.
    pub open_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event; always `approval_task`.
    pub r#type: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Code of the approval instance, to read it with `approval.v4.instance.get`.
    pub instance_code: Option<String>,
    /// Id of the task in the approval.
    pub task_id: Option<String>,
    /// Id in the tenant of the user whose task it is; empty if the task passes by itself.
    pub user_id: Option<String>,
    /// What became of the task.
    /// One of `REVERTED`, `PENDING`, `APPROVED`, `REJECTED`, `TRANSFERRED`, `ROLLBACK`, `DONE`, `OVERTIME_CLOSE`,
    /// `OVERTIME_RECOVER`.
    pub status: Option<String>,
    /// When it happened.
    pub operate_time: Option<Text<UnixMillis>>,
    /// Id that the definition gives the step; empty if it gives none.
    pub custom_key: Option<String>,
    /// Id that the system gives the step.
    pub def_key: Option<String>,
    /// More data, only when the task was sent back: `rollback_node_ids` and `rollback_custom_node_ids`, the steps it went
    /// back to.
    pub extra: Option<String>,
}

/// A group that the bot is in was dissolved.
///
/// - Event `chat_disband`
#[lark_event(type = "chat_disband", schema = 1)]
#[non_exhaustive]
pub struct ChatDisbanded {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Id of the dissolved group, `oc_...`.
    pub chat_id: Option<String>,
    /// Who dissolved the group.
    pub operator: Option<ChatOperator>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event; always `chat_disband`.
    pub r#type: Option<String>,
}

/// An administrator changed which part of the directory the app may see.
///
/// - Event `contact_scope_change`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/scope-change)
#[lark_event(type = "contact_scope_change", schema = 1, deprecated)]
#[non_exhaustive]
pub struct ContactScopeChanged {
    /// Name of the event.
    pub r#type: Option<String>,
    /// Id of the app whose scope changed, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
}

/// A department was created within the part of the directory the app may see.
///
/// - Event `dept_add`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update)
#[lark_event(type = "dept_add", schema = 1, deprecated)]
#[non_exhaustive]
pub struct DeptAdded {
    /// Name of the event: `dept_add`, `dept_update` or `dept_delete`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Id of the department; deprecated.
    pub open_department_id: Option<String>,
    /// The department's ids.
    pub department: Option<Department>,
}

/// A department was deleted.
///
/// - Event `dept_delete`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update)
#[lark_event(type = "dept_delete", schema = 1, deprecated)]
#[non_exhaustive]
pub struct DeptDeleted {
    /// Name of the event: `dept_add`, `dept_update` or `dept_delete`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Id of the department; deprecated.
    pub open_department_id: Option<String>,
    /// The department's ids.
    pub department: Option<Department>,
}

/// A department changed.
///
/// - Event `dept_update`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update)
#[lark_event(type = "dept_update", schema = 1, deprecated)]
#[non_exhaustive]
pub struct DeptUpdated {
    /// Name of the event: `dept_add`, `dept_update` or `dept_delete`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Id of the department; deprecated.
    pub open_department_id: Option<String>,
    /// The department's ids.
    pub department: Option<Department>,
}

/// The settings of a group that the bot is in were changed.
///
/// - Event `group_setting_update`
#[lark_event(type = "group_setting_update", schema = 1)]
#[non_exhaustive]
pub struct GroupSettingUpdated {
    /// Name of the event; always `group_setting_update`.
    pub r#type: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Id of the changed group, `oc_...`.
    pub chat_id: Option<String>,
    /// The settings as they are now.
    pub after_change: Option<AfterChange>,
    /// The settings as they were.
    pub before_change: Value,
    /// Who changed the settings.
    pub operator: Option<ChatOperator>,
}

/// A request for leave was approved; `leave_approvalV2` comes as well, with the same `instance_code` and more detail.
///
/// - Event `leave_approval`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave)
#[lark_event(type = "leave_approval", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct LeaveApproval {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Code of the approval instance, to read it with `approval.v4.instance.get`.
    pub instance_code: Option<String>,
    /// Id in the tenant of the user who asked for leave.
    pub employee_id: Option<String>,
    /// Id of the user who asked for leave, `ou_...`.
    pub open_id: Option<String>,
    /// When the approval began.
    pub start_time: Option<i64>,
    /// When the approval ended.
    pub end_time: Option<i64>,
    /// What kind of leave it is.
    pub leave_type: Option<String>,
    /// When the leave begins.
    pub leave_start_time: Option<String>,
    /// When the leave ends.
    pub leave_end_time: Option<String>,
    /// How long the leave is.
    pub leave_interval: Option<i64>,
    pub leave_unit: Option<i64>,
    /// Why the user asks for leave.
    pub leave_reason: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event; always `leave_approval`.
    pub r#type: Option<String>,
}

/// A request for leave was approved; `leave_approval` comes as well, with the same `instance_code`.
///
/// - Event `leave_approvalV2`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave)
#[lark_event(type = "leave_approvalV2", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct LeaveApprovalV2 {
    /// Name of the event; always `leave_approvalV2`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Code of the approval instance, to read it with `approval.v4.instance.get`.
    pub instance_code: Option<String>,
    /// Id in the tenant of the user who asked for leave.
    pub user_id: Option<String>,
    /// Id of the user who asked for leave, `ou_...`.
    pub open_id: Option<String>,
    /// The request for leave that a cancellation of leave belongs to.
    pub origin_instance_code: Option<String>,
    /// When the approval began, in seconds since 1970.
    pub start_time: Option<i64>,
    /// When the approval ended, in seconds since 1970.
    pub end_time: Option<i64>,
    /// For nursing leave, how much later the user begins work.
    pub leave_feeding_arrive_late: Option<i64>,
    /// For nursing leave, how much earlier the user leaves work.
    pub leave_feeding_leave_early: Option<i64>,
    /// For nursing leave, how long the user rests a day.
    pub leave_feeding_rest_daily: Option<i64>,
    /// Kind of leave, as a key of `i18n_resources`, which has its text.
    pub leave_name: Option<String>,
    /// Smallest unit the leave is taken in: `HALF_DAY`, `DAY`, `HOUR`, `HALF_HOUR` or `MINUTE`.
    pub leave_unit: Option<String>,
    /// When the leave begins, such as `2025-01-14 00:00:00`.
    pub leave_start_time: Option<String>,
    /// When the leave ends, such as `2025-01-14 00:00:00`.
    pub leave_end_time: Option<String>,
    /// Details of the leave, as lists of numbers.
    pub leave_detail: Value,
    /// The spans of time that are taken off.
    pub leave_range: Value,
    /// How long the leave is, in seconds.
    pub leave_interval: Option<f64>,
    /// Why the user asks for leave.
    pub leave_reason: Option<String>,
    /// The texts of the kinds of leave by language: `locale`, `texts` and `is_default`, whether it is the default language.
    pub i18n_resources: Value,
    pub leave_difficult_labour: Option<String>,
    pub leave_family_relation_type: Option<String>,
    pub leave_infant_num: Option<String>,
    pub leave_pregnancy_age: Option<String>,
    pub leave_pregnancy_check_up: Option<String>,
    pub leave_premarital_check_up: Option<String>,
    pub leave_certification: Vec<Value>,
}

/// An approved request for leave was revoked.
///
/// - Event `leave_approval_revert`
#[lark_event(type = "leave_approval_revert", schema = 1)]
#[non_exhaustive]
pub struct LeaveApprovalReverted {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Code of the approval instance that was revoked.
    pub instance_code: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// When the approval was revoked.
    pub operate_time: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event, such as `leave_approval_revert`.
    pub r#type: Option<String>,
}

/// The bot received a message, in the old form; `im.message.receive_v1` is the new one.
///
/// - Event `message`
#[lark_event(type = "message", schema = 1)]
#[non_exhaustive]
pub struct MessageReceived {
    /// Name of the event; always `message`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Id of the first message of the replies, `om_...`; only of a reply.
    pub root_id: Option<String>,
    /// Id of the message this one answers, `om_...`; only of a reply.
    pub parent_id: Option<String>,
    /// Id of the chat the message is in, `oc_...`.
    pub open_chat_id: Option<String>,
    /// Whether the chat is a private one or a group.
    pub chat_type: Option<String>,
    /// What the message is, such as `text` or `image`.
    pub msg_type: Option<String>,
    /// Id of the sender in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Id of the sender in the tenant.
    pub employee_id: Option<String>,
    /// Id of the sender in all apps of one developer, `on_...`.
    pub union_id: Option<String>,
    /// Id of the message, `om_...`.
    pub open_message_id: Option<String>,
    /// Whether the message mentions the bot.
    pub is_mention: Option<bool>,
    /// Text of the message, with the mention of the bot.
    pub text: Option<String>,
    /// Text of the message without the mention of the bot.
    pub text_without_at_bot: Option<String>,
}

/// A user read messages of the bot.
///
/// - Event `message_read`
#[lark_event(type = "message_read", schema = 1)]
#[non_exhaustive]
pub struct MessageRead {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Id of the chat the messages are in, `oc_...`.
    pub open_chat_id: Option<String>,
    /// Id of the reader in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Ids of the messages that were read, `om_...`.
    pub open_message_ids: Vec<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event; always `message_read`.
    pub r#type: Option<String>,
}

/// A user paid for an app from the store.
///
/// - Event `order_paid`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/public-app-purchase)
#[lark_event(type = "order_paid", schema = 1)]
#[non_exhaustive]
pub struct OrderPaid {
    /// Name of the event.
    pub r#type: Option<String>,
    /// Id of the app that was bought, `cli_...`.
    pub app_id: Option<String>,
    /// Id of the order, which is unique.
    pub order_id: Option<String>,
    /// Id of the pricing plan that was bought.
    pub price_plan_id: Option<String>,
    /// How the plan is paid, such as `trial`, `permanent` (free), `per_year`, `per_month`, `per_seat_per_year`,
    /// `per_seat_per_month`, `permanent_count` or `active_end_date`.
    pub price_plan_type: Option<String>,
    /// For how many people the plan was bought; 0 if it is paid by company.
    pub seats: Option<i64>,
    /// How many plans were bought; always 1 so far.
    pub buy_count: Option<i64>,
    /// When the order was made.
    pub create_time: Option<String>,
    /// When the order was paid.
    pub pay_time: Option<String>,
    /// Whether it is a new order (`buy`), an `upgrade` or a renewal (`renew`).
    pub buy_type: Option<String>,
    /// For an upgrade, the id of the order it replaces, which ends.
    pub src_order_id: Option<String>,
    /// The price paid, in fen (hundredths of a yuan).
    pub order_pay_price: Option<i64>,
    /// Key of the company that bought the app.
    pub tenant_key: Option<String>,
}

/// A request to go out on business was approved.
///
/// - Event `out_approval`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office)
#[lark_event(type = "out_approval", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct OutApproval {
    /// Name of the event; always `out_approval`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// The texts of the kinds of outing by language.
    pub i18n_resources: Vec<I18nResources>,
    /// Code of the approval instance, to read it with `approval.v4.instance.get`.
    pub instance_code: Option<String>,
    /// The photo taken for the outing.
    pub out_image: Option<String>,
    /// How long the outing is, in seconds.
    pub out_interval: Option<f64>,
    /// Kind of outing, as a key of `i18n_resources`, which has its text.
    pub out_name: Option<String>,
    /// Why the user goes out.
    pub out_reason: Option<String>,
    /// When the outing begins, such as `2025-01-14 19:00:00`.
    pub out_start_time: Option<String>,
    /// When the outing ends, such as `2025-01-14 19:00:00`.
    pub out_end_time: Option<String>,
    /// Unit that the form shows the length in, such as `HOUR` or `DAY`.
    pub out_unit: Option<String>,
    /// When the approval began, in seconds since 1970.
    pub start_time: Option<i64>,
    /// When the approval ended, in seconds since 1970.
    pub end_time: Option<i64>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Id of the user who asked, `ou_...`.
    pub open_id: Option<String>,
    /// Id in the tenant of the user who asked.
    pub user_id: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
}

/// An approved request to go out on business was revoked.
///
/// - Event `out_approval_revert`
#[lark_event(type = "out_approval_revert", schema = 1)]
#[non_exhaustive]
pub struct OutApprovalReverted {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Code of the approval instance that was revoked.
    pub instance_code: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// When the approval was revoked.
    pub operate_time: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event, such as `leave_approval_revert`.
    pub r#type: Option<String>,
}

/// A user and the bot began their first private chat, a good moment to explain the bot.
///
/// - Event `p2p_chat_create`, for custom and store apps
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/bot-events)
#[lark_event(type = "p2p_chat_create", schema = 1)]
#[non_exhaustive]
pub struct P2pChatCreated {
    /// Name of the event.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Id of the chat of bot and user, `oc_...`.
    pub chat_id: Option<String>,
    /// Who opened the chat, the user or the bot.
    pub operator: Option<ChatOperator>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// The user the chat is with.
    pub user: Option<ChatUser>,
}

/// A request to make up for a missed clock-in was approved.
///
/// - Event `remedy_approval`
#[lark_event(type = "remedy_approval", schema = 1)]
#[non_exhaustive]
pub struct RemedyApproval {
    pub event_id: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event; always `remedy_approval`.
    pub r#type: Option<String>,
    /// Code of the approval instance, to read it with `approval.v4.instance.get`.
    pub instance_code: Option<String>,
    /// Id in the tenant of the user who asked.
    pub employee_id: Option<String>,
    /// Id of the user who asked, `ou_...`.
    pub open_id: Option<String>,
    /// When the approval began.
    pub start_time: Option<i64>,
    /// When the approval ended.
    pub end_time: Option<i64>,
    pub shift_time: Option<String>,
    pub return_time: Option<String>,
    pub shift_reason: Option<String>,
}

/// The bot was removed from a group.
///
/// - Event `remove_bot`
#[lark_event(type = "remove_bot", schema = 1)]
#[non_exhaustive]
pub struct BotRemoved {
    /// Name of the event; always `remove_bot`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// The group's name in English and Chinese.
    pub chat_i18n_names: Option<ChatI18nNames>,
    /// What the group is called.
    pub chat_name: Option<String>,
    /// Id in the tenant of the user who owns the group.
    pub chat_owner_employee_id: Option<String>,
    /// What the owner of the group is called.
    pub chat_owner_name: Option<String>,
    /// Open id of the user who owns the group, `ou_...`.
    pub chat_owner_open_id: Option<String>,
    /// Id of the group, `oc_...`.
    pub open_chat_id: Option<String>,
    /// Id in the tenant of the user who removed the bot.
    pub operator_employee_id: Option<String>,
    /// What the user who removed the bot is called.
    pub operator_name: Option<String>,
    /// Open id of the user who removed the bot, `ou_...`.
    pub operator_open_id: Option<String>,
    /// Whether a bot owns the group.
    pub owner_is_bot: Option<bool>,
    /// Key of the company.
    pub tenant_key: Option<String>,
}

/// Users left, or were removed from, a group that the bot is in.
///
/// - Event `remove_user_from_chat`
#[lark_event(type = "remove_user_from_chat", schema = 1)]
#[non_exhaustive]
pub struct UserRemovedFromChat {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Id of the group, `oc_...`.
    pub chat_id: Option<String>,
    /// Who removed the users.
    pub operator: Option<ChatOperator>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event; always `remove_user_from_chat`.
    pub r#type: Option<String>,
    /// The users who left or were removed.
    pub users: Vec<ChatUser>,
}

/// An invitation of users into a group that the bot is in was undone.
///
/// - Event `revoke_add_user_from_chat`
#[lark_event(type = "revoke_add_user_from_chat", schema = 1)]
#[non_exhaustive]
pub struct UserAddToChatRevoked {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Id of the group, `oc_...`.
    pub chat_id: Option<String>,
    /// Who undid the invitation.
    pub operator: Option<ChatOperator>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event; always `revoke_add_user_from_chat`.
    pub r#type: Option<String>,
    /// The users whose invitation was undone.
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
    /// Name of the event; always `shift_approval`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Code of the approval instance, to read it with `approval.v4.instance.get`.
    pub instance_code: Option<String>,
    /// Id in the tenant of the user who asked.
    pub employee_id: Option<String>,
    /// Id of the user who asked, `ou_...`.
    pub open_id: Option<String>,
    /// When the approval began, in seconds since 1970.
    pub start_time: Option<i64>,
    /// When the approval ended, in seconds since 1970.
    pub end_time: Option<i64>,
    /// When the shift that is given away is, such as `2018-12-01 12:00:00`.
    pub shift_time: Option<String>,
    /// When the shift that is worked in return is, such as `2018-12-01 12:00:00`.
    pub return_time: Option<String>,
    /// Why the shifts are swapped.
    pub shift_reason: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
}

/// A calendar event with a meeting room of a third party was created.
///
/// - Event `third_party_meeting_room_event_created`, for custom and store apps
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/event/third-room-event-changes)
#[lark_event(type = "third_party_meeting_room_event_created", schema = 1)]
#[non_exhaustive]
pub struct ThirdPartyMeetingRoomEventCreated {
    /// Name of the event.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// When the change happened.
    pub event_time: Option<String>,
    /// Id of the calendar event.
    pub uid: Option<String>,
    /// Tells an exception of a recurring calendar event from the others, as a timestamp.
    pub original_time: Option<i64>,
    /// When the calendar event begins.
    pub start: Option<MeetingRoomEventTime>,
    /// When the calendar event ends.
    pub end: Option<MeetingRoomEventTime>,
    /// The meeting rooms of the calendar event.
    pub meeting_rooms: Vec<MeetingRoom>,
    /// Who organises the calendar event.
    pub organizer: Option<UserId>,
    pub event_id: Option<String>,
}

/// A calendar event with a meeting room of a third party was deleted.
///
/// - Event `third_party_meeting_room_event_deleted`
#[lark_event(type = "third_party_meeting_room_event_deleted", schema = 1)]
#[non_exhaustive]
pub struct ThirdPartyMeetingRoomEventDeleted {
    /// Name of the event.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// When the change happened.
    pub event_time: Option<String>,
    /// Id of the calendar event.
    pub uid: Option<String>,
    /// Tells an exception of a recurring calendar event from the others, as a timestamp.
    pub original_time: Option<i64>,
    /// When the calendar event begins.
    pub start: Option<MeetingRoomEventTime>,
    /// When the calendar event ends.
    pub end: Option<MeetingRoomEventTime>,
    /// The meeting rooms of the calendar event.
    pub meeting_rooms: Vec<MeetingRoom>,
    /// Who organises the calendar event.
    pub organizer: Option<UserId>,
    pub event_id: Option<String>,
}

/// The time of a calendar event with a meeting room of a third party was changed.
///
/// - Event `third_party_meeting_room_event_updated`
#[lark_event(type = "third_party_meeting_room_event_updated", schema = 1)]
#[non_exhaustive]
pub struct ThirdPartyMeetingRoomEventUpdated {
    /// Name of the event.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// When the change happened.
    pub event_time: Option<String>,
    /// Id of the calendar event.
    pub uid: Option<String>,
    /// Tells an exception of a recurring calendar event from the others, as a timestamp.
    pub original_time: Option<i64>,
    /// When the calendar event begins.
    pub start: Option<MeetingRoomEventTime>,
    /// When the calendar event ends.
    pub end: Option<MeetingRoomEventTime>,
    /// The meeting rooms of the calendar event.
    pub meeting_rooms: Vec<MeetingRoom>,
    /// Who organises the calendar event.
    pub organizer: Option<UserId>,
    pub event_id: Option<String>,
}

/// A request for a business trip was approved.
///
/// - Event `trip_approval`
#[lark_event(type = "trip_approval", schema = 1)]
#[non_exhaustive]
pub struct TripApproval {
    /// Name of the event; always `trip_approval`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Code of the approval instance, to read it with `approval.v4.instance.get`.
    pub instance_code: Option<String>,
    /// Id in the tenant of the user who asked.
    pub employee_id: Option<String>,
    /// Id of the user who asked, `ou_...`.
    pub open_id: Option<String>,
    /// When the approval began.
    pub start_time: Option<i64>,
    /// When the approval ended.
    pub end_time: Option<i64>,
    /// The legs of the trip.
    pub schedules: Vec<Schedules>,
    /// How long the whole trip is.
    pub trip_interval: Option<f64>,
    /// Why the user travels.
    pub trip_reason: Option<String>,
    /// The people who travel along.
    pub trip_peers: Vec<String>,
}

/// A person joined the company, within the part of the directory the app may see.
///
/// - Event `user_add`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change)
#[lark_event(type = "user_add", schema = 1, deprecated)]
#[non_exhaustive]
pub struct UserAdded {
    /// Name of the event: `user_add`, `user_update` or `user_leave`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Id of the employee in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Id of the employee in the tenant; only for apps of one's own company.
    pub employee_id: Option<String>,
    /// Id of the employee in all apps of one developer, `on_...`.
    pub union_id: Option<String>,
}

/// An employee left.
///
/// - Event `user_leave`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change)
#[lark_event(type = "user_leave", schema = 1, deprecated)]
#[non_exhaustive]
pub struct UserLeft {
    /// Name of the event: `user_add`, `user_update` or `user_leave`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Id of the employee in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Id of the employee in the tenant; only for apps of one's own company.
    pub employee_id: Option<String>,
    /// Id of the employee in all apps of one developer, `on_...`.
    pub union_id: Option<String>,
}

/// An account was activated, frozen or restored, or its user left the company.
///
/// - Event `user_status_change`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/user-status-changed)
#[lark_event(type = "user_status_change", schema = 1, deprecated)]
#[non_exhaustive]
pub struct UserStatusChanged {
    /// Name of the event.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Id of the employee in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Id of the employee in the tenant; only for apps of one's own company.
    pub employee_id: Option<String>,
    /// Id of the employee in all apps of one developer, `on_...`.
    pub union_id: Option<String>,
    /// The state before the change.
    pub before_status: Option<BeforeStatus>,
    /// When the state changed.
    pub change_time: Option<String>,
    /// The state after the change.
    pub current_status: Option<BeforeStatus>,
}

/// An employee's information changed.
///
/// - Event `user_update`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change)
#[lark_event(type = "user_update", schema = 1, deprecated)]
#[non_exhaustive]
pub struct UserUpdated {
    /// Name of the event: `user_add`, `user_update` or `user_leave`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Id of the employee in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Id of the employee in the tenant; only for apps of one's own company.
    pub employee_id: Option<String>,
    /// Id of the employee in all apps of one developer, `on_...`.
    pub union_id: Option<String>,
}

/// A request for overtime was approved.
///
/// - Event `work_approval`, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval`
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime)
#[lark_event(type = "work_approval", schema = 1, scopes = "approval:approval:readonly|approval:approval")]
#[non_exhaustive]
pub struct WorkApproval {
    /// Name of the event; always `work_approval`.
    pub r#type: Option<String>,
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Code of the approval instance, to read it with `approval.v4.instance.get`.
    pub instance_code: Option<String>,
    /// Id in the tenant of the user who asked.
    pub employee_id: Option<String>,
    /// Id of the user who asked, `ou_...`.
    pub open_id: Option<String>,
    /// When the approval began, in seconds since 1970.
    pub start_time: Option<i64>,
    /// When the approval ended, in seconds since 1970.
    pub end_time: Option<i64>,
    /// What kind of overtime it is.
    pub work_type: Option<String>,
    /// When the overtime begins, such as `2018-12-01 12:00:00`.
    pub work_start_time: Option<String>,
    /// When the overtime ends, such as `2018-12-02 12:00:00`.
    pub work_end_time: Option<String>,
    /// How long the overtime is, in seconds.
    pub work_interval: Option<f64>,
    /// Why overtime is worked.
    pub work_reason: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    pub allow_multi_time_range: Option<i64>,
    /// The spans of time in which overtime is worked.
    pub time_range: Vec<TimeRange>,
    /// The parts of the overtime, with their lengths.
    pub work_detail: Vec<WorkDetail>,
    pub work_multi_imitate_users: Vec<Value>,
}

/// An approved request for overtime was revoked.
///
/// - Event `work_approval_revert`
#[lark_event(type = "work_approval_revert", schema = 1)]
#[non_exhaustive]
pub struct WorkApprovalReverted {
    /// Id of the app that gets the event, `cli_...`.
    pub app_id: Option<String>,
    /// Code of the approval instance that was revoked.
    pub instance_code: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// When the approval was revoked.
    pub operate_time: Option<String>,
    /// Key of the company.
    pub tenant_key: Option<String>,
    /// Name of the event, such as `leave_approval_revert`.
    pub r#type: Option<String>,
}

/// The group's name in English and Chinese.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatI18nNames {
    /// The group's name in English.
    pub en_us: Option<String>,
    /// The group's name in Chinese.
    pub zh_cn: Option<String>,
}

/// A user who applied for the app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppUser {
    /// Id of the user in this app, `ou_...`.
    pub open_id: Option<String>,
}

/// The user who dissolved the group.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatOperator {
    /// Id of the user in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Id of the user in the tenant.
    pub user_id: Option<String>,
}

/// The ids of the new department.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Department {
    /// Id of the department on the platform, `od-...`.
    pub open_id: Option<String>,
    /// Id that the company gave the department.
    pub custom_id: Option<String>,
}

/// The settings of the group as they are now.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AfterChange {
    /// Open id of the user who owns the group, `ou_...`.
    pub owner_open_id: Option<String>,
    /// Id in the tenant of the user who owns the group.
    pub owner_user_id: Option<String>,
    /// Who may add members to the group.
    pub add_member_permission: Option<String>,
    pub message_notification: Option<bool>,
}

/// The texts of the options in one language.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nResources {
    /// Whether this is the default language.
    pub is_default: Option<bool>,
    /// Language of the texts, such as `zh_cn`.
    pub locale: Option<String>,
    /// The texts by their keys.
    pub texts: BTreeMap<String, String>,
}

/// The user the chat is with.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatUser {
    /// What the user is called.
    pub name: Option<String>,
    /// Id of the employee in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Id of the employee in the tenant; only for apps of one's own company.
    pub user_id: Option<String>,
}

/// A meeting room that the calendar event takes place in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingRoom {
    /// Id of the meeting room.
    pub open_id: Option<String>,
}

/// When the calendar event begins.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingRoomEventTime {
    /// When the calendar event begins, as a timestamp.
    pub time_stamp: Option<String>,
}

/// One leg of a business trip.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Schedules {
    /// When the leg begins.
    pub trip_start_time: Option<String>,
    /// When the leg ends.
    pub trip_end_time: Option<String>,
    /// How long the leg is.
    pub trip_interval: Option<f64>,
    /// Where the leg begins.
    pub departure: Option<String>,
    /// Where the leg leads.
    pub destination: Option<String>,
    /// How the user travels.
    pub transportation: Option<String>,
    pub trip_type: Option<String>,
    /// What else the user notes on the leg.
    pub remark: Option<String>,
}

/// The state of the account before the change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BeforeStatus {
    /// Whether the account was activated.
    pub is_active: Option<bool>,
    /// Whether the account was frozen.
    pub is_frozen: Option<bool>,
    /// Whether the user had left the company.
    pub is_resigned: Option<bool>,
}

/// A span of time in which overtime is worked.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TimeRange {
    /// When the span begins.
    pub work_start_time: Option<String>,
    /// When the span ends.
    pub work_end_time: Option<String>,
}

/// One part of the overtime, with its length.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkDetail {
    /// When this part of the overtime begins.
    pub start: Option<String>,
    /// When this part of the overtime ends.
    pub end: Option<String>,
    pub rule_associated: Option<i64>,
    /// How long this part of the overtime is.
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
