// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Notifications.
//!
//! `helpdesk.v1.notification` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixMillis, Unknown, lark_api};

use crate::ids::UserIdType;

/// `helpdesk.v1.notification.cancel_approve`.
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve` with a user token, for custom apps
///   only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: 10 a minute
/// - Error codes: 154000, 154001, 154003, 154004, 154005, 155000
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
    pub notification_id: String,
}

/// `helpdesk.v1.notification.cancel_send`.
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154001, 154003, 154004, 154005, 155000
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
    pub notification_id: String,
    pub is_recall: bool,
}

/// `helpdesk.v1.notification.create`.
///
/// - `POST /open-apis/helpdesk/v1/notifications` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 154000, 154001, 154003, 154004, 154005, 155000
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub notification: Option<Notification>,
}

/// The answer to [`CreateNotification`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateNotificationResponse {
    pub notification_id: Option<String>,
    pub status: Option<i64>,
}

/// `helpdesk.v1.notification.execute_send`.
///
/// - `POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: 10 a minute
/// - Error codes: 154000, 154001, 154003, 154004, 154005, 155000
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
    pub notification_id: String,
    pub send_at: Text<UnixMillis>,
}

/// `helpdesk.v1.notification.get`.
///
/// - `GET /open-apis/helpdesk/v1/notifications/:notification_id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 154000, 154001, 154003, 154004, 154005, 155000
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
    pub notification_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetNotification`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetNotificationResponse {
    pub notification: Option<Notification>,
    pub approval_app_link: Option<String>,
}

/// `helpdesk.v1.notification.patch`.
///
/// - `PATCH /open-apis/helpdesk/v1/notifications/:notification_id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 154000, 154001, 154003, 154004, 154005, 155000
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
    pub notification_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub notification: Option<Notification>,
}

/// `helpdesk.v1.notification.preview`.
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
    pub notification_id: String,
}

/// `helpdesk.v1.notification.submit_approve`.
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
    pub notification_id: String,
    pub reason: String,
}

/// The answer to [`SubmitNotificationForApproval`].
#[doc(alias = "SubmitApproveNotificationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubmitNotificationForApprovalResponse {
    pub has_access: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Notification {
    pub id: Option<String>,
    pub job_name: Option<String>,
    pub status: Option<i64>,
    pub create_user: Option<NotificationUser>,
    pub created_at: Option<Text<UnixMillis>>,
    pub update_user: Option<NotificationUser>,
    pub updated_at: Option<Text<UnixMillis>>,
    pub target_user_count: Option<i64>,
    pub sent_user_count: Option<i64>,
    pub read_user_count: Option<i64>,
    pub send_at: Option<Text<UnixMillis>>,
    pub push_content: Option<String>,
    /// One of `0` (scheduled), `1` (new staff).
    pub push_type: Option<i64>,
    /// One of `0` (everyone), `1` (nobody), `2` (some), `3` (new staff).
    pub push_scope_type: Option<i64>,
    /// One of `0` (all), `1` (departments).
    pub new_staff_scope_type: Option<i64>,
    pub new_staff_scope_department_list: Clearable<Vec<NotificationDepartment>>,
    pub user_list: Clearable<Vec<NotificationUser>>,
    pub department_list: Clearable<Vec<NotificationDepartment>>,
    pub chat_list: Clearable<Vec<NotificationChat>>,
    pub ext: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NotificationChat {
    pub chat_id: Option<String>,
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NotificationDepartment {
    pub department_id: Option<String>,
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NotificationUser {
    pub user_id: Option<String>,
    pub avatar_url: Option<String>,
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
