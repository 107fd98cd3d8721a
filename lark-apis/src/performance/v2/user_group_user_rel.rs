// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User group user rels.
//!
//! `performance.v2.user_group_user_rel` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::PerformanceUserIdType;

/// Replaces the members of a group of people.
///
/// Members who are not in the request leave the group.
///
/// - `POST /open-apis/performance/v2/user_group_user_rels/write` with a tenant token, for custom and store apps
/// - Scope: `performance:semester_activity:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
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
    /// Marks the request, so that a repeated one is recognised. At most 64 characters.
    #[lark(query)]
    pub client_token: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// Id of the group, from the page that manages groups; at most 128 characters.
    pub group_id: Option<String>,
    /// Whether the group is hidden from administrators. Default: hidden.
    /// One of `0` (unlimited), `1` (hidden from admins).
    pub scope_visible_setting: Option<i64>,
    /// All members the group will have, in the kind of `user_id_type`; at most 10000.
    pub user_ids: Option<Vec<String>>,
}

/// The answer to [`WriteUserGroupUserRel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WriteUserGroupUserRelResponse {
    /// For whom it worked and for whom not.
    pub data: Option<WriteUserGroupScopeData>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WriteUserGroupScopeData {
    /// Users who are now members, in the kind of `user_id_type`.
    pub success_user_ids: Vec<String>,
    /// Users for whom it failed, and why.
    pub fail_user_datas: Vec<WriteUserGroupScopeFailUserData>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WriteUserGroupScopeFailUserData {
    /// The user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Why it failed; `1`: no such employee.
    pub fail_code: Option<i64>,
}
