// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 6 of `application`.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_event};

use super::application::{AppSceneType, AppStatus, CreateSource};
use super::application_app_version::{AppAbility, AppVersionStatus};
use super::application_feedback::{FaultType, FeedbackSource, FeedbackStatus, FeedbackType};
use super::models::{AppI18nInfo, AppScope};
use crate::ids::UserId;

/// A version of an app was approved or rejected.
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
    /// Ids of the administrator who decided.
    pub operator_id: Option<UserId>,
    /// Id of the version that was reviewed, `oav_...`.
    pub version_id: Option<String>,
    /// Ids of the user who created the app.
    pub creator_id: Option<UserId>,
    /// Id of the app that was reviewed, `cli_...`.
    pub app_id: Option<String>,
    /// Whether the version was approved or rejected.
    pub operation: Option<AppVersionAuditedOperation>,
    /// Why the version was rejected, as the administrator wrote.
    pub remark: Option<String>,
    /// Whether an administrator decided or no review was needed.
    pub audit_source: Option<AuditSource>,
}

/// A version of an app was handed in for release.
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
    /// Ids of the user who handed the version in.
    pub operator_id: Option<UserId>,
    /// The version that is live.
    pub online_version: Option<ApplicationAppVersionEvent>,
    /// The version under review.
    pub under_audit_version: Option<ApplicationAppVersionEvent>,
    /// Whether the app is enabled.
    pub app_status: Option<AppStatus>,
}

/// The request to release a version of an app was withdrawn.
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
    /// Ids of the user who withdrew the request.
    pub operator_id: Option<UserId>,
    /// Ids of the user who created the app.
    pub creator_id: Option<UserId>,
    /// Id of the app, `cli_...`.
    pub app_id: Option<String>,
    /// Id of the version that was withdrawn, `oav_...`.
    pub version_id: Option<String>,
}

/// Someone in the company created an app; it need not be released.
///
/// - Event `application.application.created_v6`, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/events/created)
#[lark_event(type = "application.application.created_v6", scopes = "admin:app.info:readonly")]
#[non_exhaustive]
pub struct ApplicationCreated {
    /// Ids of the user who created the app.
    pub operator_id: Option<UserId>,
    /// Id of the new app, `cli_...`.
    pub app_id: Option<String>,
    /// What the app is called.
    pub name: Option<String>,
    /// Text that describes the app.
    pub description: Option<String>,
    /// Address of the app's icon.
    pub avatar: Option<String>,
    /// Whether the app is the company's own or for the store.
    pub app_scene_type: Option<AppSceneType>,
    /// The app's main language.
    pub primary_language: Option<String>,
    /// Where the app was made.
    pub create_source: Option<CreateSource>,
}

/// A user reported something about the app.
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
    /// Ids of the user who sent the report.
    pub user_id: Option<UserId>,
    /// Id of the app the report is about, `cli_...`.
    pub app_id: Option<String>,
    /// When the user sent the report, as `yyyy-mm-dd hh:mm:ss`.
    pub feedback_time: Option<String>,
    /// Name of the user's tenant.
    pub tenant_name: Option<String>,
    /// Whether it is a fault or a suggestion.
    pub feedback_type: Option<FeedbackType>,
    /// What went wrong, such as a black screen or a crash.
    pub fault_type: Vec<FaultType>,
    /// When it went wrong, as `yyyy-mm-dd hh:mm:ss`.
    pub fault_time: Option<String>,
    /// What the report was sent from, such as a mini program or a bot.
    pub source: Option<FeedbackSource>,
    /// How to reach the user, as they wrote; needs the scope `contact:user.email:readonly` or
    /// `contact:user.phone:readonly`.
    pub contact: Option<String>,
    /// What the user wrote.
    pub description: Option<String>,
    /// Addresses of the user's pictures; they work for three days.
    pub images: Vec<String>,
    /// Id of the report.
    pub feedback_id: Option<String>,
    /// Path of the page the report was sent from.
    pub feedback_path: Option<String>,
}

/// The state of reports about the app changed.
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
    /// Ids of the reports whose state changed.
    pub feedback_ids: Vec<String>,
    /// The new state of the reports.
    pub status: Option<FeedbackStatus>,
    /// Id of the app the reports are about, `cli_...`.
    pub app_id: Option<String>,
    /// When the reports were dealt with, as `yyyy-mm-dd hh:mm:ss`.
    pub update_time: Option<String>,
    /// Ids of the user who dealt with them.
    pub operator_id: Option<UserId>,
}

/// Employees installed an app from the store without approval, or joined those who can use it.
///
/// - Event `application.application.visibility.added_v6`, for store apps only
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-availability-scope-extended)
#[lark_event(type = "application.application.visibility.added_v6")]
#[non_exhaustive]
pub struct VisibilityAdded {
    /// The users who can use the app from now on.
    pub users: Vec<User>,
    /// Has no meaning yet; ignore it.
    pub source: Option<i64>,
    pub user_id: Option<UserId>,
}

/// A user tapped a menu of the bot that sends an event.
///
/// - Event `application.bot.menu_v6`, for custom apps only
/// - Scopes that unlock single fields: `application:application.bot.operator_name:readonly`,
///   `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu)
#[lark_event(type = "application.bot.menu_v6")]
#[non_exhaustive]
pub struct BotMenuClicked {
    /// The user who tapped the menu.
    pub operator: Option<Operator>,
    /// Key of the menu entry that was tapped, 1 to 30 characters.
    pub event_key: Option<String>,
    /// When the user tapped the menu.
    pub timestamp: Option<i64>,
}

/// What the developer says about a version.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppVersionRemarkEvent {
    /// The developer's remark on the version.
    pub remark: Option<String>,
    /// What is new in the version.
    pub update_remark: Option<String>,
    /// Who should and should not see the app.
    pub visibility: Option<AppVisibilityEvent>,
}

/// Who should be able to see an app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppVisibilityEvent {
    /// Whether everyone can see the app.
    pub is_all: Option<bool>,
    /// Who can see the app.
    pub visible_list: Option<AppVisibleListEvent>,
    /// Who cannot see the app.
    pub invisible_list: Option<AppVisibleListEvent>,
}

/// The users and departments of a list.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppVisibleListEvent {
    /// Ids of the users on the list.
    pub open_ids: Vec<UserId>,
    /// Ids of the departments on the list.
    pub department_ids: Vec<String>,
}

/// A version of an app as an event delivers it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationAppVersionEvent {
    /// Id of the app, `cli_...`.
    pub app_id: Option<String>,
    /// Version number that the developer gave.
    pub version: Option<String>,
    /// Id of the version, `oav_...`.
    pub version_id: Option<String>,
    /// The app's default name.
    pub app_name: Option<String>,
    /// Address of the app's icon.
    pub avatar_url: Option<String>,
    /// The app's default description.
    pub description: Option<String>,
    /// The scopes that the app has.
    pub scopes: Vec<AppScope>,
    /// Address of the app's admin page.
    pub back_home_url: Option<String>,
    /// The app's names and texts in several languages.
    pub i18n: Vec<AppI18nInfo>,
    /// Names of the app's categories, at most 3.
    pub common_categories: Vec<String>,
    /// The events that the app has subscribed to.
    pub events: Vec<String>,
    /// Whether the version was approved, rejected, is under review or not handed in.
    pub status: Option<AppVersionStatus>,
    /// When the version was created.
    pub create_time: Option<Text<UnixSeconds>>,
    /// When the version was released.
    pub publish_time: Option<Text<UnixSeconds>>,
    /// What the app consists of in this version.
    pub ability: Option<AppAbility>,
    /// What the developer says about the version.
    pub remark: Option<AppVersionRemarkEvent>,
}

/// The user who tapped a menu of the bot.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Operator {
    /// What the user is called; only with the scope `application:application.bot.operator_name:readonly`.
    pub operator_name: Option<String>,
    /// Ids of the user.
    pub operator_id: Option<UserId>,
}

/// A user who can use the app now.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct User {
    /// The user's ids.
    pub user_id: Option<UserId>,
}

/// The values of `operation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AppVersionAuditedOperation {
    /// The version was approved.
    Audited,
    /// The version was refused.
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
    /// An administrator decided.
    Administrator,
    /// The version needed no review.
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
