// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User information.
//!
//! `performance.v2.user_info` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18n, User};
use crate::ids::{DepartmentIdType, UserIdType};

/// `performance.v2.user_info.query`.
///
/// - `POST /open-apis/performance/v2/user_info/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `performance:user_snapshot.department:read`, `performance:user_snapshot.direct_leader:read`,
///   `performance:user_snapshot.job_family:read`, `performance:user_snapshot.job_level:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1580101, 1580102, 1580901
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/semester_activity/reviewee/query-2)
#[lark_api(
    id = "performance.v2.user_info.query",
    method = "POST",
    path = "/open-apis/performance/v2/user_info/query",
    token = "tenant",
    response = QueryUserInfoResponse,
    scopes = "performance:performance|performance:performance:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserInfo {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub semester_id: String,
    /// At most 10 elements.
    pub user_ids: Vec<String>,
}

/// The answer to [`QueryUserInfo`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserInfoResponse {
    pub semester_id: Option<String>,
    pub user_infos: Vec<UserInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Department {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobFamily {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobLevel {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserInfo {
    pub user_id: Option<User>,
    pub direct_leader_user_id: Option<User>,
    pub department: Option<Department>,
    pub job_family: Option<JobFamily>,
    pub job_level: Option<JobLevel>,
}
