// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Security groups.
//!
//! `corehr.v1.security_group` in the platform's terms.

use lark_runtime::{Body, Model, Text, UnixSeconds, lark_api};

use super::models::{CorehrDepartmentIdType, LocalizedText, OrgTruncation};

/// Lists the roles of Feishu People, with name, status and description.
///
/// - `GET /open-apis/corehr/v1/security_groups` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:security_group:read`, `corehr:corehr`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct ListSecurityGroup {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
}

/// The answer to [`ListSecurityGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSecurityGroupResponse {
    /// Roles that were found.
    pub items: Vec<SecurityGroup>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Finds the HRBPs of departments, or the regional BPs of work locations.
///
/// - `POST /open-apis/corehr/v1/security_groups/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:authorization.bp:read`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct QuerySecurityGroup {
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Departments and locations to find BPs for, at most 50.
    pub item_list: Vec<BpRoleOrganization>,
    /// Lists only roles given after this time, in seconds.
    pub updated_at_gte: Option<Text<UnixSeconds>>,
    /// Lists only roles given before this time, in seconds.
    pub updated_at_lte: Option<Text<UnixSeconds>>,
}

/// The answer to [`QuerySecurityGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySecurityGroupResponse {
    /// BPs that were found.
    pub hrbp_list: Vec<Hrbp>,
}

/// A BP role with the department or work location to ask it for.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BpRoleOrganization {
    /// Kind of BP: `hrbp` for a department, `location_bp` for a department and work location.
    pub role_key: String,
    /// Id of the department whose HRBP is wanted, in the kind of `department_id_type`.
    pub department_id: String,
    /// Id of the work location whose regional BP is wanted; goes with the department.
    pub work_location_id: Option<String>,
}

/// BPs of a department or work location.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Hrbp {
    /// Employees who are the BPs. If a department or location has none, those of its parents are returned.
    pub employment_id_list: Vec<String>,
    /// Id of the department the BP looks after.
    pub department_id: Option<String>,
    /// Id of the work location the BP looks after.
    pub work_location_id: Option<String>,
}

/// A role of Feishu People.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// Id of the role.
    pub id: Option<String>,
    /// Code of the role, as used with other systems.
    pub code: Option<String>,
    /// Name of the role, in Chinese and English.
    pub name: Option<LocalizedText>,
    /// Status of the role: 1 disabled, 2 enabled, 3 to be enabled; one page has 1 and 2 the other way round.
    /// One of `1` (inactive), `2` (active), `3` (to be activated).
    pub active_status: Option<i64>,
    /// Description of the role, in Chinese and English.
    pub description: Option<LocalizedText>,
    /// Kind of role: 3 on an organisation, 7 not.
    /// One of `3` (organizational), `7` (non organizational).
    pub group_type: Option<i64>,
    /// Who created the role: `sys` for the system, otherwise a user id.
    pub created_by: Option<String>,
    /// When the role was last changed, in seconds.
    pub update_time: Option<Text<UnixSeconds>>,
    /// Dimensions of the organisation along which the role is managed.
    pub org_truncation: Vec<OrgTruncation>,
}
