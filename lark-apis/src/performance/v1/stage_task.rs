// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Stage tasks.
//!
//! `performance.v1.stage_task` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{I18n, PerformanceUserIdType};

/// Lists the tasks that all users have in a review cycle, by state and deadline.
///
/// - `POST /open-apis/performance/v1/stage_tasks/find_by_page` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/performance-v1/stage_task/find_by_page)
#[doc(alias = "FindByPageStageTask")]
#[lark_api(
    id = "performance.v1.stage_task.find_by_page",
    method = "POST",
    path = "/open-apis/performance/v1/stage_tasks/find_by_page",
    token = "tenant",
    response = FindStageTaskByPageResponse,
    paging(items = StageTask),
    scopes = "performance:performance|performance:performance:readonly",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FindStageTaskByPage {
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// Id of the review cycle, from `performance.v1.semester.list`.
    pub semester_id: String,
    /// Lists only tasks of these kinds: to do, done, overdue. At most 3.
    /// One of `1` (pending), `2` (done), `3` (overdue).
    pub task_option_lists: Option<Vec<i64>>,
    /// Lists only tasks due after this moment.
    pub after_time: Option<Text<UnixMillis>>,
    /// Lists only tasks due before this moment.
    pub before_time: Option<Text<UnixMillis>>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many users a page has; at most 50. Default: 20.
    pub page_size: Option<i64>,
}

/// The answer to [`FindStageTaskByPage`].
#[doc(alias = "FindByPageStageTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FindStageTaskByPageResponse {
    /// The review cycle.
    pub base: Option<SemesterBaseInfo>,
    /// The tasks, user by user.
    pub items: Vec<StageTask>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
}

/// Lists the tasks that given users have in a review cycle, by state and deadline.
///
/// - `POST /open-apis/performance/v1/stage_tasks/find_by_user_list` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/performance-v1/stage_task/find_by_user_list)
#[doc(alias = "FindByUserListStageTask")]
#[lark_api(
    id = "performance.v1.stage_task.find_by_user_list",
    method = "POST",
    path = "/open-apis/performance/v1/stage_tasks/find_by_user_list",
    token = "tenant|user",
    response = FindStageTaskByUserListResponse,
    scopes = "performance:performance|performance:performance:readonly",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FindStageTaskByUserList {
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// Id of the review cycle, from `performance.v1.semester.list`.
    pub semester_id: String,
    /// Users whose tasks are wanted, in the kind of `user_id_type`; at most 50. With a user token only the caller.
    pub user_id_lists: Vec<String>,
    /// Lists only tasks of these kinds: to do, done, overdue. At most 3.
    /// One of `1` (pending), `2` (done), `3` (overdue).
    pub task_option_lists: Option<Vec<i64>>,
    /// Lists only tasks due after this moment.
    pub after_time: Option<Text<UnixMillis>>,
    /// Lists only tasks due before this moment.
    pub before_time: Option<Text<UnixMillis>>,
}

/// The answer to [`FindStageTaskByUserList`].
#[doc(alias = "FindByUserListStageTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FindStageTaskByUserListResponse {
    /// The review cycle.
    pub base: Option<SemesterBaseInfo>,
    /// The tasks, user by user.
    pub items: Vec<StageTask>,
}

/// A review cycle, in short.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SemesterBaseInfo {
    /// Id of the cycle.
    pub semester_id: Option<String>,
    /// Name of the cycle, by language.
    pub semester_name: Option<I18n>,
    /// When the cycle begins.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the cycle ends.
    pub end_time: Option<Text<UnixMillis>>,
}

/// The tasks of one user in a review cycle.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageTask {
    /// The user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// How many tasks of each kind the user has.
    pub stage_num_lists: Vec<StageTaskStatusNum>,
    /// What the user has to do, stage by stage.
    pub stage_task_info_lists: Vec<StageTaskInfo>,
}

/// The tasks of a user in one stage.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageTaskInfo {
    /// Id of the stage the tasks belong to.
    pub stage_id: Option<String>,
    /// Name of the stage, by language.
    pub name: Option<I18n>,
    /// When the stage is due.
    pub deadline: Option<Text<UnixMillis>>,
    /// How many tasks are not done yet.
    pub need_todo_count: Option<i64>,
    /// Page where the tasks can be done.
    pub jump_url: Option<String>,
    /// Whether there is something to do, all is done or overdue, or the stage is paused.
    pub stage_task_status: Option<StageTaskStatus>,
    /// Whether the tasks are to do, done or overdue.
    /// One of `1` (pending), `2` (done), `3` (overdue).
    pub task_option_id: Option<i64>,
    /// How many tasks are done.
    pub finished_count: Option<i64>,
}

/// How many tasks of one kind a user has.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageTaskStatusNum {
    /// Whether the tasks are to do, done or overdue.
    /// One of `1` (pending), `2` (done), `3` (overdue).
    pub task_option_id: Option<i64>,
    /// How many there are.
    pub stage_num: Option<i64>,
}

/// The values of `stage_task_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum StageTaskStatus {
    /// All tasks are done.
    AllDone,
    /// There are tasks to do.
    NeedTodo,
    /// All tasks that are left are overdue.
    Overdue,
    /// The stage is paused.
    StagePause,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
