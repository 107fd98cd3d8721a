// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Notifications.
//!
//! `helpdesk.v1.notification` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixMillis, Unknown, lark_api};

use crate::ids::UserIdType;

/// Withdraws a push that waits for approval.
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve` with a user token, for custom apps
///   only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/notification/cancel_approve)
#[doc(alias = "CancelApproveNotification")]
#[lark_api(
    id = "helpdesk.v1.notification.cancel_approve",
    method = "POST",
    path = "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "10/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelNotificationApproval {
    /// Id of the push.
    pub notification_id: String,
}

/// Cancels a push, whether waiting, being sent or sent, and recalls its messages if wanted.
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/notification/cancel_send)
#[doc(alias = "CancelSendNotification")]
#[lark_api(
    id = "helpdesk.v1.notification.cancel_send",
    method = "POST",
    path = "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_send",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelNotificationSending {
    /// Id of the push.
    pub notification_id: String,
    /// Whether messages that were sent are recalled, also those to new staff.
    pub is_recall: bool,
}

/// Creates a push, a message from the help desk to many users, as a draft.
///
/// Next comes `helpdesk.v1.notification.submit_approve`, then `helpdesk.v1.notification.execute_send`.
///
/// - `POST /open-apis/helpdesk/v1/notifications` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/notification/create)
#[lark_api(
    id = "helpdesk.v1.notification.create",
    method = "POST",
    path = "/open-apis/helpdesk/v1/notifications",
    token = "user",
    response = CreateNotificationResponse,
    scopes = "helpdesk:all",
    rate_limit = "10/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateNotification {
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A push: a message from the help desk to many users.
    /// Required in requests.
    #[lark(body)]
    pub notification: Option<Notification>,
}

/// The answer to [`CreateNotification`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateNotificationResponse {
    /// Id of the new push.
    pub notification_id: Option<String>,
    /// State of the new push; it begins as a draft.
    pub status: Option<i64>,
}

/// Sets when an approved push is sent.
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/notification/execute_send)
#[doc(alias = "ExecuteSendNotification")]
#[lark_api(
    id = "helpdesk.v1.notification.execute_send",
    method = "POST",
    path = "/open-apis/helpdesk/v1/notifications/:notification_id/execute_send",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "10/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendNotification {
    /// Id of the push, as `helpdesk.v1.notification.create` answers it.
    pub notification_id: String,
    /// When the push is sent.
    pub send_at: Text<UnixMillis>,
}

/// Fetches a push: its content, recipients and state.
///
/// - `GET /open-apis/helpdesk/v1/notifications/:notification_id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/notification/get)
#[lark_api(
    id = "helpdesk.v1.notification.get",
    method = "GET",
    path = "/open-apis/helpdesk/v1/notifications/:notification_id",
    token = "user",
    response = GetNotificationResponse,
    scopes = "helpdesk:all:readonly",
    rate_limit = "100/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetNotification {
    /// Id of the push.
    pub notification_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetNotification`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetNotificationResponse {
    /// Content, recipients and state of the push.
    pub notification: Option<Notification>,
    /// Link that opens the approval of the push.
    pub approval_app_link: Option<String>,
}

/// Changes a push that is still a draft.
///
/// - `PATCH /open-apis/helpdesk/v1/notifications/:notification_id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/notification/patch)
#[lark_api(
    id = "helpdesk.v1.notification.patch",
    method = "PATCH",
    path = "/open-apis/helpdesk/v1/notifications/:notification_id",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "20/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchNotification {
    /// Id of the push.
    pub notification_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A push: a message from the help desk to many users.
    /// Required in requests.
    #[lark(body)]
    pub notification: Option<Notification>,
}

/// Shows what a push will look like before it is sent.
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/preview` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/notification/preview)
#[lark_api(
    id = "helpdesk.v1.notification.preview",
    method = "POST",
    path = "/open-apis/helpdesk/v1/notifications/:notification_id/preview",
    token = "user",
    scopes = "helpdesk:all:readonly",
    rate_limit = "20/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PreviewNotification {
    /// Id of the push, as `helpdesk.v1.notification.create` answers it.
    pub notification_id: String,
}

/// Submits a push for approval by the help desk's owner.
///
/// A push that the owner created is approved at once.
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve` with a user token, for custom apps
///   only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/notification/submit_approve)
#[doc(alias = "SubmitApproveNotification")]
#[lark_api(
    id = "helpdesk.v1.notification.submit_approve",
    method = "POST",
    path = "/open-apis/helpdesk/v1/notifications/:notification_id/submit_approve",
    token = "user",
    response = SubmitNotificationForApprovalResponse,
    scopes = "helpdesk:all",
    rate_limit = "10/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubmitNotificationForApproval {
    /// Id of the push, as `helpdesk.v1.notification.create` answers it.
    pub notification_id: String,
    /// Why the push should be approved.
    pub reason: String,
}

/// The answer to [`SubmitNotificationForApproval`].
#[doc(alias = "SubmitApproveNotificationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubmitNotificationForApprovalResponse {
    /// Whether the user may start and manage approvals; not so without a recent version of the help desk app.
    pub has_access: Option<bool>,
}

/// A push: a message from the help desk to many users.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Notification {
    /// Id of the push; it has one once created.
    pub id: Option<String>,
    /// Name of the push; needed.
    pub job_name: Option<String>,
    /// State of the push; it has one once created.
    pub status: Option<i64>,
    /// Who created the push.
    pub create_user: Option<NotificationUser>,
    /// When the push was created.
    pub created_at: Option<Text<UnixMillis>>,
    /// Who last changed the push.
    pub update_user: Option<NotificationUser>,
    /// When the push was last changed.
    pub updated_at: Option<Text<UnixMillis>>,
    /// How many users are to get it.
    pub target_user_count: Option<i64>,
    /// How many users have got it.
    pub sent_user_count: Option<i64>,
    /// How many users have read it.
    pub read_user_count: Option<i64>,
    /// When the push is sent.
    pub send_at: Option<Text<UnixMillis>>,
    /// The card to send, as JSON; needed.
    pub push_content: Option<String>,
    /// `0`: sent at a time set, not to scope 3; `1`: sent to new staff, with scope 1 or 3 and `new_staff_scope_type`.
    /// Needed.
    pub push_type: Option<i64>,
    /// Whether all, nobody, chosen ones or new staff get it directly; `chat_list` comes on top, and is needed when nobody
    /// does. Needed.
    /// One of `0` (everyone), `1` (nobody), `2` (some), `3` (new staff).
    pub push_scope_type: Option<i64>,
    /// Whether all new staff get it or those of `new_staff_scope_department_list`; used when `push_type` is `1`.
    /// One of `0` (all), `1` (departments).
    pub new_staff_scope_type: Option<i64>,
    /// Departments whose new staff get it.
    pub new_staff_scope_department_list: Clearable<Vec<NotificationDepartment>>,
    /// Users who get it.
    pub user_list: Clearable<Vec<NotificationUser>>,
    /// Departments that get it.
    pub department_list: Clearable<Vec<NotificationDepartment>>,
    /// Groups that get it.
    pub chat_list: Clearable<Vec<NotificationChat>>,
    /// Kept for later use.
    pub ext: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A group that gets a push.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NotificationChat {
    /// Id of the group.
    pub chat_id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A department that gets a push.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NotificationDepartment {
    /// Id of the department that gets the push.
    pub department_id: Option<String>,
    /// Name of the department.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A user in a push: who gets it, or who made it.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NotificationUser {
    /// Id of the user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// URL of the user's picture.
    pub avatar_url: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
