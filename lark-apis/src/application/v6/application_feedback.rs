// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Feedback of an application.
//!
//! `application.v6.application.feedback` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

use crate::ids::UserIdType;

/// Lists feedback of an application.
///
/// - `GET /open-apis/application/v6/applications/:app_id/feedbacks` with a tenant token, for custom and store apps
/// - Scope: `application:application.feedback.feedback_info`
/// - Scopes that unlock single fields of the answer: `contact:user.email:readonly`,
///   `contact:user.employee_id:readonly`, `contact:user.phone:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 210504, 211005, 211007, 211010, 211011
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/application-feedback/list)
#[lark_api(
    id = "application.v6.application.feedback.list",
    method = "GET",
    path = "/open-apis/application/v6/applications/:app_id/feedbacks",
    token = "tenant",
    response = ListApplicationFeedbackResponse,
    paging(items = ApplicationFeedback, list = "feedback_list"),
    scopes = "application:application.feedback.feedback_info",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct ListApplicationFeedback {
    pub app_id: String,
    pub from_date: Option<String>,
    pub to_date: Option<String>,
    pub feedback_type: Option<FeedbackType>,
    pub status: Option<FeedbackStatus>,
    pub user_id_type: Option<UserIdType>,
    pub page_token: Option<String>,
    /// At most 100 per page.
    pub page_size: Option<i64>,
}

/// The answer to [`ListApplicationFeedback`].
#[derive(Clone, Default, Model)]
pub struct ListApplicationFeedbackResponse {
    pub feedback_list: Vec<ApplicationFeedback>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of feedback of an application.
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id` with a tenant token, for custom and
///   store apps
/// - Scope: `application:application.feedback.feedback_info`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 210504, 210507, 210513, 211005
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/application-feedback/patch)
#[lark_api(
    id = "application.v6.application.feedback.patch",
    method = "PATCH",
    path = "/open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id",
    token = "tenant",
    scopes = "application:application.feedback.feedback_info",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct PatchApplicationFeedback {
    pub app_id: String,
    pub feedback_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub status: FeedbackStatus,
    #[lark(query)]
    pub operator_id: String,
}

#[derive(Clone, Default, Model)]
pub struct ApplicationFeedback {
    pub feedback_id: Option<String>,
    pub app_id: Option<String>,
    pub feedback_time: Option<String>,
    pub tenant_name: Option<String>,
    pub feedback_type: Option<FeedbackType>,
    pub status: Option<FeedbackStatus>,
    pub fault_type: Vec<FaultType>,
    pub fault_time: Option<String>,
    pub source: Option<FeedbackSource>,
    pub contact: Option<String>,
    pub update_time: Option<String>,
    pub description: Option<String>,
    pub user_id: Option<String>,
    pub operator_id: Option<String>,
    pub images: Vec<String>,
    pub feedback_path: Option<String>,
}

/// The values of `fault_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum FaultType {
    #[lark(value = 1)]
    BlackScreen,
    #[lark(value = 2)]
    WhiteScreen,
    #[lark(value = 3)]
    CannotOpen,
    #[lark(value = 4)]
    Stuttering,
    #[lark(value = 5)]
    Crash,
    #[lark(value = 6)]
    SlowLoading,
    #[lark(value = 7)]
    Freeze,
    #[lark(value = 8)]
    Others,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `source`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum FeedbackSource {
    /// A mini program.
    #[lark(value = 1)]
    Gadget,
    #[lark(value = 2)]
    WebApp,
    #[lark(value = 3)]
    Bot,
    #[lark(value = 4)]
    WebSdk,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum FeedbackStatus {
    #[lark(value = 0)]
    Unprocessed,
    #[lark(value = 1)]
    Processed,
    #[lark(value = 2)]
    Processing,
    #[lark(value = 3)]
    Closed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `feedback_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum FeedbackType {
    #[lark(value = 1)]
    Fault,
    #[lark(value = 2)]
    Suggestion,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
