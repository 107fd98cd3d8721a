// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Stage tasks.
//!
//! `performance.v1.stage_task` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{I18n, PerformanceUserIdType};

/// `performance.v1.stage_task.find_by_page`.
///
/// - `POST /open-apis/performance/v1/stage_tasks/find_by_page` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1580101, 1580102
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
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    pub semester_id: String,
    /// At most 3 elements. One of `1` (pending), `2` (done), `3` (overdue).
    pub task_option_lists: Option<Vec<i64>>,
    pub after_time: Option<Text<UnixMillis>>,
    pub before_time: Option<Text<UnixMillis>>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`FindStageTaskByPage`].
#[doc(alias = "FindByPageStageTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FindStageTaskByPageResponse {
    pub base: Option<SemesterBaseInfo>,
    pub items: Vec<StageTask>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// `performance.v1.stage_task.find_by_user_list`.
///
/// - `POST /open-apis/performance/v1/stage_tasks/find_by_user_list` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1580101, 1580102
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
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    pub semester_id: String,
    /// At most 50 elements.
    pub user_id_lists: Vec<String>,
    /// At most 3 elements. One of `1` (pending), `2` (done), `3` (overdue).
    pub task_option_lists: Option<Vec<i64>>,
    pub after_time: Option<Text<UnixMillis>>,
    pub before_time: Option<Text<UnixMillis>>,
}

/// The answer to [`FindStageTaskByUserList`].
#[doc(alias = "FindByUserListStageTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FindStageTaskByUserListResponse {
    pub base: Option<SemesterBaseInfo>,
    pub items: Vec<StageTask>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SemesterBaseInfo {
    pub semester_id: Option<String>,
    pub semester_name: Option<I18n>,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageTask {
    pub user_id: Option<String>,
    pub stage_num_lists: Vec<StageTaskStatusNum>,
    pub stage_task_info_lists: Vec<StageTaskInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageTaskInfo {
    pub stage_id: Option<String>,
    pub name: Option<I18n>,
    pub deadline: Option<Text<UnixMillis>>,
    pub need_todo_count: Option<i64>,
    pub jump_url: Option<String>,
    pub stage_task_status: Option<StageTaskStatus>,
    /// One of `1` (pending), `2` (done), `3` (overdue).
    pub task_option_id: Option<i64>,
    pub finished_count: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageTaskStatusNum {
    /// One of `1` (pending), `2` (done), `3` (overdue).
    pub task_option_id: Option<i64>,
    pub stage_num: Option<i64>,
}

/// The values of `stage_task_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum StageTaskStatus {
    AllDone,
    NeedTodo,
    Overdue,
    StagePause,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
