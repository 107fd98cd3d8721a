// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 6 of `application`.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_event};

use super::application::{AppSceneType, AppStatus, CreateSource};
use super::application_app_version::{AppAbility, AppVersionStatus};
use super::application_feedback::{FaultType, FeedbackSource, FeedbackStatus, FeedbackType};
use super::models::{AppI18nInfo, AppScope};
use crate::ids::UserId;

/// An administrator approved or rejected a version of an app.
///
/// - Event `application.application.app_version.audit_v6`, for custom apps only
/// - Scope: `application:application.app_version:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/audit)
#[lark_event(
    type = "application.application.app_version.audit_v6",
    scopes = "application:application.app_version:readonly"
)]
#[non_exhaustive]
pub struct AppVersionAudited {
    pub operator_id: Option<UserId>,
    pub version_id: Option<String>,
    pub creator_id: Option<UserId>,
    pub app_id: Option<String>,
    pub operation: Option<AppVersionAuditedOperation>,
    pub remark: Option<String>,
    pub audit_source: Option<AuditSource>,
}

/// A version of an app was submitted for publication.
///
/// - Event `application.application.app_version.publish_apply_v6`, for custom apps only
/// - Scope: `application:application.app_version:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_apply)
#[lark_event(
    type = "application.application.app_version.publish_apply_v6",
    scopes = "application:application.app_version:readonly"
)]
#[non_exhaustive]
pub struct AppVersionPublishApplied {
    pub operator_id: Option<UserId>,
    pub online_version: Option<ApplicationAppVersionEvent>,
    pub under_audit_version: Option<ApplicationAppVersionEvent>,
    pub app_status: Option<AppStatus>,
}

/// The request to publish a version of an app was withdrawn.
///
/// - Event `application.application.app_version.publish_revoke_v6`, for custom apps only
/// - Scope: `application:application.app_version:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_revoke)
#[lark_event(
    type = "application.application.app_version.publish_revoke_v6",
    scopes = "application:application.app_version:readonly"
)]
#[non_exhaustive]
pub struct AppVersionPublishRevoked {
    pub operator_id: Option<UserId>,
    pub creator_id: Option<UserId>,
    pub app_id: Option<String>,
    pub version_id: Option<String>,
}

/// A custom app was created in the tenant.
///
/// - Event `application.application.created_v6`, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/events/created)
#[lark_event(type = "application.application.created_v6", scopes = "admin:app.info:readonly")]
#[non_exhaustive]
pub struct ApplicationCreated {
    pub operator_id: Option<UserId>,
    pub app_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub avatar: Option<String>,
    pub app_scene_type: Option<AppSceneType>,
    pub primary_language: Option<String>,
    pub create_source: Option<CreateSource>,
}

/// A user gave feedback on the app.
///
/// - Event `application.application.feedback.created_v6`, for custom and store apps
/// - Scope: `application:application.feedback.feedback_info`
/// - Scopes that unlock single fields: `contact:user.email:readonly`, `contact:user.employee_id:readonly`,
///   `contact:user.phone:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/created)
#[lark_event(
    type = "application.application.feedback.created_v6",
    scopes = "application:application.feedback.feedback_info"
)]
#[non_exhaustive]
pub struct FeedbackCreated {
    pub user_id: Option<UserId>,
    pub app_id: Option<String>,
    pub feedback_time: Option<String>,
    pub tenant_name: Option<String>,
    pub feedback_type: Option<FeedbackType>,
    pub fault_type: Vec<FaultType>,
    pub fault_time: Option<String>,
    pub source: Option<FeedbackSource>,
    pub contact: Option<String>,
    pub description: Option<String>,
    pub images: Vec<String>,
    pub feedback_id: Option<String>,
    pub feedback_path: Option<String>,
}

/// Feedback on the app was marked as handled or not.
///
/// - Event `application.application.feedback.updated_v6`, for custom and store apps
/// - Scope: `application:application.feedback.feedback_info`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/updated)
#[lark_event(
    type = "application.application.feedback.updated_v6",
    scopes = "application:application.feedback.feedback_info"
)]
#[non_exhaustive]
pub struct FeedbackUpdated {
    pub feedback_ids: Vec<String>,
    pub status: Option<FeedbackStatus>,
    pub app_id: Option<String>,
    pub update_time: Option<String>,
    pub operator_id: Option<UserId>,
}

/// Users got the store app without a review, by installing it or by joining those who may use it.
///
/// - Event `application.application.visibility.added_v6`, for store apps only
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-availability-scope-extended)
#[lark_event(type = "application.application.visibility.added_v6")]
#[non_exhaustive]
pub struct VisibilityAdded {
    pub users: Vec<User>,
    pub source: Option<i64>,
    pub user_id: Option<UserId>,
}

/// A user clicked an item of the bot's menu that sends events.
///
/// - Event `application.bot.menu_v6`, for custom apps only
/// - Scopes that unlock single fields: `application:application.bot.operator_name:readonly`,
///   `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu)
#[lark_event(type = "application.bot.menu_v6")]
#[non_exhaustive]
pub struct BotMenuClicked {
    pub operator: Option<Operator>,
    pub event_key: Option<String>,
    pub timestamp: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppVersionRemarkEvent {
    pub remark: Option<String>,
    pub update_remark: Option<String>,
    pub visibility: Option<AppVisibilityEvent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppVisibilityEvent {
    pub is_all: Option<bool>,
    pub visible_list: Option<AppVisibleListEvent>,
    pub invisible_list: Option<AppVisibleListEvent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppVisibleListEvent {
    pub open_ids: Vec<UserId>,
    pub department_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationAppVersionEvent {
    pub app_id: Option<String>,
    pub version: Option<String>,
    pub version_id: Option<String>,
    pub app_name: Option<String>,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub scopes: Vec<AppScope>,
    pub back_home_url: Option<String>,
    pub i18n: Vec<AppI18nInfo>,
    pub common_categories: Vec<String>,
    pub events: Vec<String>,
    pub status: Option<AppVersionStatus>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub publish_time: Option<Text<UnixSeconds>>,
    pub ability: Option<AppAbility>,
    pub remark: Option<AppVersionRemarkEvent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Operator {
    pub operator_name: Option<String>,
    pub operator_id: Option<UserId>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct User {
    pub user_id: Option<UserId>,
}

/// The values of `operation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AppVersionAuditedOperation {
    Audited,
    Reject,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `audit_source`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AuditSource {
    Administrator,
    Auto,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<AppVersionAudited>();
    visitor.visit::<AppVersionPublishApplied>();
    visitor.visit::<AppVersionPublishRevoked>();
    visitor.visit::<ApplicationCreated>();
    visitor.visit::<FeedbackCreated>();
    visitor.visit::<FeedbackUpdated>();
    visitor.visit::<VisibilityAdded>();
    visitor.visit::<BotMenuClicked>();
}
