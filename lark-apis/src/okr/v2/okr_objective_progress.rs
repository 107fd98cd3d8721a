// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Progresses of an objective.
//!
//! `okr.v2.okr.objective.progress` in the platform's terms.

use lark_runtime::lark_api;

use super::models::{OkrProgressListResponse, Progress};
use crate::ids::{DepartmentIdType, UserIdType};

/// Lists the progress that was recorded for an objective.
///
/// - `GET /open-apis/okr/v2/objectives/:objective_id/progresses` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-progress/list)
#[lark_api(
    id = "okr.v2.okr.objective.progress.list",
    method = "GET",
    path = "/open-apis/okr/v2/objectives/:objective_id/progresses",
    token = "tenant|user",
    response = OkrProgressListResponse,
    paging(items = Progress)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOkrObjectiveProgress {
    /// Id of the objective whose progress to list.
    pub objective_id: String,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    pub department_id_type: Option<DepartmentIdType>,
}
