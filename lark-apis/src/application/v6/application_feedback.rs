// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Feedback of an application.
//!
//! `application.v6.application.feedback` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

use crate::ids::UserIdType;

/// Lists what users have reported about an app.
///
/// - `GET /open-apis/application/v6/applications/:app_id/feedbacks` with a tenant token, for custom and store apps
/// - Scope: `application:application.feedback.feedback_info`
/// - Scopes that unlock single fields of the answer: `contact:user.email:readonly`,
///   `contact:user.employee_id:readonly`, `contact:user.phone:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct ListApplicationFeedback {
    /// Id of the app the reports are about, `cli_...`; one made in this tenant.
    pub app_id: String,
    /// First day to list, as `yyyy-mm-dd`; 180 days ago if left out.
    pub from_date: Option<String>,
    /// Last day to list, as `yyyy-mm-dd`; today if left out. Reports go back at most 180 days.
    pub to_date: Option<String>,
    /// Only reports of this kind; all if left out.
    pub feedback_type: Option<FeedbackType>,
    /// Only reports in this state; all if left out.
    pub status: Option<FeedbackStatus>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many reports a page has at most; 1 to 100. Default: 100.
    pub page_size: Option<i64>,
}

/// The answer to [`ListApplicationFeedback`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApplicationFeedbackResponse {
    /// The reports on this page.
    pub feedback_list: Vec<ApplicationFeedback>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
}

/// Changes the state of a report about an app.
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id` with a tenant token, for custom and
///   store apps
/// - Scope: `application:application.feedback.feedback_info`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct PatchApplicationFeedback {
    /// Id of the app the report is about, `cli_...`; one made in this tenant.
    pub app_id: String,
    /// Id of the report to change.
    pub feedback_id: String,
    /// Kind of `operator_id`; `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// New state of the report.
    #[lark(query)]
    pub status: FeedbackStatus,
    /// Id of the user who deals with the report, in the kind of `user_id_type`.
    #[lark(query)]
    pub operator_id: String,
}

/// What a user reported about an app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationFeedback {
    /// Id of the report.
    pub feedback_id: Option<String>,
    /// Id of the app the report is about, `cli_...`.
    pub app_id: Option<String>,
    /// When the user sent the report, as `yyyy-mm-dd hh:mm:ss`.
    pub feedback_time: Option<String>,
    /// Name of the user's tenant; only for apps from the store.
    pub tenant_name: Option<String>,
    /// Whether it is a fault or a suggestion.
    pub feedback_type: Option<FeedbackType>,
    /// How far the report has been dealt with.
    pub status: Option<FeedbackStatus>,
    /// What went wrong, such as a black screen or a crash.
    pub fault_type: Vec<FaultType>,
    /// When it went wrong, as `yyyy-mm-dd hh:mm:ss`.
    pub fault_time: Option<String>,
    /// What the report was sent from, such as a mini program or a bot.
    pub source: Option<FeedbackSource>,
    /// How to reach the user, if they said; needs the scope `contact:user.email:readonly` or `contact:user.phone:readonly`.
    pub contact: Option<String>,
    /// When the report was dealt with, as `yyyy-mm-dd hh:mm:ss`.
    pub update_time: Option<String>,
    /// What the user wrote.
    pub description: Option<String>,
    /// Id of the user who sent the report, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Id of the user who dealt with the report, in the kind of `user_id_type`.
    pub operator_id: Option<String>,
    /// Addresses of the user's pictures; they work for three days.
    pub images: Vec<String>,
    /// Path of the mini program's page, or address of the web page, it was sent from; empty otherwise.
    pub feedback_path: Option<String>,
}

/// The values of `fault_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum FaultType {
    /// The screen is black.
    #[lark(value = 1)]
    BlackScreen,
    /// The screen is white.
    #[lark(value = 2)]
    WhiteScreen,
    /// The mini program does not open.
    #[lark(value = 3)]
    CannotOpen,
    /// It stutters.
    #[lark(value = 4)]
    Stuttering,
    /// The mini program crashes.
    #[lark(value = 5)]
    Crash,
    /// The page loads slowly.
    #[lark(value = 6)]
    SlowLoading,
    /// It freezes.
    #[lark(value = 7)]
    Freeze,
    /// Something else.
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
    /// A web app.
    #[lark(value = 2)]
    WebApp,
    /// A bot.
    #[lark(value = 3)]
    Bot,
    /// The web SDK.
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
    /// Nobody has dealt with it.
    #[lark(value = 0)]
    Unprocessed,
    /// It has been dealt with.
    #[lark(value = 1)]
    Processed,
    /// It is being dealt with.
    #[lark(value = 2)]
    Processing,
    /// It was closed.
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
    /// Something does not work.
    #[lark(value = 1)]
    Fault,
    /// A suggestion for the product.
    #[lark(value = 2)]
    Suggestion,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
