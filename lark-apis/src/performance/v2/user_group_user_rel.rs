// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User group user rels.
//!
//! `performance.v2.user_group_user_rel` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::PerformanceUserIdType;

/// `performance.v2.user_group_user_rel.write`.
///
/// - `POST /open-apis/performance/v2/user_group_user_rels/write` with a tenant token, for custom and store apps
/// - Scope: `performance:semester_activity:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1580101, 1580102, 1580110, 1580401, 1580402, 1580403
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/semester_activity/user_group_user_rel/write)
#[lark_api(
    id = "performance.v2.user_group_user_rel.write",
    method = "POST",
    path = "/open-apis/performance/v2/user_group_user_rels/write",
    token = "tenant",
    response = WriteUserGroupUserRelResponse,
    scopes = "performance:semester_activity:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WriteUserGroupUserRel {
    #[lark(query)]
    pub client_token: String,
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    pub group_id: Option<String>,
    /// One of `0` (unlimited), `1` (hidden from admins).
    pub scope_visible_setting: Option<i64>,
    /// At most 10000 elements.
    pub user_ids: Option<Vec<String>>,
}

/// The answer to [`WriteUserGroupUserRel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WriteUserGroupUserRelResponse {
    pub data: Option<WriteUserGroupScopeData>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WriteUserGroupScopeData {
    pub success_user_ids: Vec<String>,
    pub fail_user_datas: Vec<WriteUserGroupScopeFailUserData>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WriteUserGroupScopeFailUserData {
    pub user_id: Option<String>,
    /// Always `1` (employee not found).
    pub fail_code: Option<i64>,
}
