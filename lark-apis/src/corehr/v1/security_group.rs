// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Security groups.
//!
//! `corehr.v1.security_group` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::{CorehrDepartmentIdType, LocalizedText, OrgTruncation};

/// Lists security groups.
///
/// - `GET /open-apis/corehr/v1/security_groups` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:security_group:read`, `corehr:corehr`
/// - Rate limit: 100 a minute
/// - Error codes: 1161401, 1161402, 1161403, 1161404, 1161405, 1161406, 1161501
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/authorization/list)
#[lark_api(
    id = "corehr.v1.security_group.list",
    method = "GET",
    path = "/open-apis/corehr/v1/security_groups",
    token = "tenant",
    response = ListSecurityGroupResponse,
    paging(items = SecurityGroup),
    scopes = "corehr:corehr:readonly|corehr:security_group:read|corehr:corehr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct ListSecurityGroup {
    pub page_token: Option<String>,
    pub page_size: String,
}

/// The answer to [`ListSecurityGroup`].
#[derive(Clone, Default, Model)]
pub struct ListSecurityGroupResponse {
    pub items: Vec<SecurityGroup>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Queries security groups.
///
/// - `POST /open-apis/corehr/v1/security_groups/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:authorization.bp:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1161403, 1161404, 1161406, 1161501
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/authorization/query)
#[lark_api(
    id = "corehr.v1.security_group.query",
    method = "POST",
    path = "/open-apis/corehr/v1/security_groups/query",
    token = "tenant",
    response = QuerySecurityGroupResponse,
    scopes = "corehr:authorization:read|corehr:corehr:readonly|corehr:corehr|corehr:authorization.bp:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct QuerySecurityGroup {
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub item_list: Vec<BpRoleOrganization>,
    pub updated_at_gte: Option<Text<UnixSeconds>>,
    pub updated_at_lte: Option<Text<UnixSeconds>>,
}

/// The answer to [`QuerySecurityGroup`].
#[derive(Clone, Default, Model)]
pub struct QuerySecurityGroupResponse {
    pub hrbp_list: Vec<Hrbp>,
}

#[derive(Clone, Default, Model)]
pub struct BpRoleOrganization {
    /// Required in requests.
    pub role_key: Option<String>,
    /// Required in requests.
    pub department_id: Option<String>,
    pub work_location_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Hrbp {
    pub employment_id_list: Vec<String>,
    pub department_id: Option<String>,
    pub work_location_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct SecurityGroup {
    pub id: Option<String>,
    pub code: Option<String>,
    pub name: Option<LocalizedText>,
    /// One of `1` (inactive), `2` (active), `3` (to be activated).
    pub active_status: Option<i64>,
    pub description: Option<LocalizedText>,
    /// One of `3` (organizational), `7` (non organizational).
    pub group_type: Option<i64>,
    pub created_by: Option<String>,
    pub update_time: Option<Text<UnixSeconds>>,
    pub org_truncation: Vec<OrgTruncation>,
}
