// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom organizations.
//!
//! `corehr.v2.custom_org` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Unknown, lark_api};

use super::models::{CorehrUserIdType, CustomFieldData, I18n};

/// Activates a custom organization.
///
/// - `POST /open-apis/corehr/v2/custom_orgs/active` with a tenant token, for custom and store apps
/// - Scope: `corehr:custom_org:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160268, 1160281, 1160285, 1160508, 1161200, 1161204, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/custom_org/active)
#[doc(alias = "ActiveCustomOrg")]
#[lark_api(
    id = "corehr.v2.custom_org.active",
    method = "POST",
    path = "/open-apis/corehr/v2/custom_orgs/active",
    token = "tenant",
    scopes = "corehr:custom_org:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetCustomOrgActive {
    pub org_id: String,
    pub object_api_name: String,
    pub active: bool,
    pub effective_time: String,
}

/// Creates a custom organization.
///
/// - `POST /open-apis/corehr/v2/custom_orgs` with a tenant token, for custom and store apps
/// - Scope: `corehr:custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1160255, 1160256, 1160263, 1160264, 1161204, 1161603, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/custom_org/create)
#[lark_api(
    id = "corehr.v2.custom_org.create",
    method = "POST",
    path = "/open-apis/corehr/v2/custom_orgs",
    token = "tenant",
    response = CreateCustomOrgResponse,
    scopes = "corehr:custom_org:write",
    rate_limit = "5/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCustomOrg {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub object_api_name: String,
    /// At most 5 elements.
    pub names: Vec<I18n>,
    pub code: Option<String>,
    pub parent_id: Option<String>,
    /// At most 100 elements.
    pub manager_ids: Option<Vec<String>>,
    /// At most 5 elements.
    pub description: Option<Vec<I18n>>,
    pub effective_time: String,
    /// At most 64 elements.
    pub org_roles: Option<Vec<OrgRoleUpdate>>,
    /// At most 16 elements.
    pub match_rule_groups: Option<Vec<MatchRules>>,
    /// At most 200 elements.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    pub is_prefer_manual_encoding: Option<bool>,
}

/// The answer to [`CreateCustomOrg`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCustomOrgResponse {
    pub org_id: Option<String>,
}

/// Deletes an organization of a custom organization.
///
/// - `POST /open-apis/corehr/v2/custom_orgs/delete_org` with a tenant token, for custom and store apps
/// - Scope: `corehr:custom_org:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160265, 1161204, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/custom_org/delete_org)
#[doc(alias = "DeleteOrgCustomOrg")]
#[lark_api(
    id = "corehr.v2.custom_org.delete_org",
    method = "POST",
    path = "/open-apis/corehr/v2/custom_orgs/delete_org",
    token = "tenant",
    scopes = "corehr:custom_org:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteCustomOrg {
    pub org_id: String,
    pub object_api_name: String,
}

/// Changes parts of a custom organization.
///
/// - `PATCH /open-apis/corehr/v2/custom_orgs/:org_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1160255, 1160256, 1160263, 1160264, 1160271, 1161204, 1161603, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/custom_org/patch)
#[lark_api(
    id = "corehr.v2.custom_org.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/custom_orgs/:org_id",
    token = "tenant",
    scopes = "corehr:custom_org:write",
    rate_limit = "5/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchCustomOrg {
    pub org_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub object_api_name: String,
    /// At most 5 elements.
    pub names: Option<Vec<I18n>>,
    pub code: Option<String>,
    pub parent_id: Option<String>,
    /// At most 100 elements.
    pub manager_ids: Option<Vec<String>>,
    /// At most 5 elements.
    pub description: Option<Vec<I18n>>,
    pub effective_time: String,
    /// At most 64 elements.
    pub org_roles: Option<Vec<OrgRoleUpdate>>,
    /// At most 200 elements.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    pub is_prefer_manual_encoding: Option<bool>,
}

/// Queries custom organizations.
///
/// - `POST /open-apis/corehr/v2/custom_orgs/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1161001, 1161204, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/custom_org/query)
#[lark_api(
    id = "corehr.v2.custom_org.query",
    method = "POST",
    path = "/open-apis/corehr/v2/custom_orgs/query",
    token = "tenant",
    response = QueryCustomOrgResponse,
    paging(items = CustomOrg),
    scopes = "corehr:custom_org:read|corehr:custom_org:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryCustomOrg {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub object_api_name: String,
    /// At most 200 elements. One of `names`, `code`, `parent_id`, `manager_ids`, `description`, `effective_time`,
    /// `org_roles`, `active`, `org_id`.
    pub org_fields: Option<Vec<String>>,
    /// At most 200 elements.
    pub org_role_fields: Option<Vec<String>>,
    /// At most 200 elements.
    pub org_ids: Option<Vec<String>>,
    pub code: Option<String>,
    pub parent_id: Option<String>,
    pub active: Option<bool>,
    pub need_match_rule: Option<bool>,
    pub manager_id: Option<String>,
}

/// The answer to [`QueryCustomOrg`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryCustomOrgResponse {
    pub items: Vec<CustomOrg>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Queries a recent change of a custom organization.
///
/// - `GET /open-apis/corehr/v2/custom_orgs/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160107
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/custom_org/query_recent_change)
#[doc(alias = "QueryRecentChangeCustomOrg")]
#[lark_api(
    id = "corehr.v2.custom_org.query_recent_change",
    method = "GET",
    path = "/open-apis/corehr/v2/custom_orgs/query_recent_change",
    token = "tenant",
    response = QueryCustomOrgRecentChangeResponse,
    paging,
    scopes = "corehr:custom_org:read|corehr:custom_org:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryCustomOrgRecentChange {
    /// At most 2000 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub object_api_name: String,
    pub start_date: String,
    pub end_date: String,
}

/// The answer to [`QueryCustomOrgRecentChange`].
#[doc(alias = "QueryRecentChangeCustomOrgResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryCustomOrgRecentChangeResponse {
    pub custom_org_ids: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub deleted_custom_org_ids: Vec<String>,
}

/// Updates a rule of a custom organization.
///
/// - `POST /open-apis/corehr/v2/custom_orgs/update_rule` with a tenant token, for custom and store apps
/// - Scope: `corehr:custom_org:write`
/// - Rate limit: 5 a second
/// - Error codes: 1161204, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/custom_org/update_rule)
#[doc(alias = "UpdateRuleCustomOrg")]
#[lark_api(
    id = "corehr.v2.custom_org.update_rule",
    method = "POST",
    path = "/open-apis/corehr/v2/custom_orgs/update_rule",
    token = "tenant",
    scopes = "corehr:custom_org:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateCustomOrgRule {
    pub object_api_name: String,
    pub org_id: String,
    /// At most 16 elements.
    pub match_rule_groups: Option<Vec<MatchRules>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomOrg {
    pub object_api_name: Option<String>,
    pub names: Vec<I18n>,
    pub code: Option<String>,
    pub parent_id: Option<String>,
    pub manager_ids: Vec<String>,
    pub description: Vec<I18n>,
    pub effective_time: Option<String>,
    pub org_roles: Vec<OrgRole>,
    pub match_rule_groups: Vec<MatchRules>,
    pub active: Option<bool>,
    pub org_id: Option<String>,
    pub custom_fields: Vec<CustomFieldData>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MatchRule {
    /// Required in requests. One of `department`, `department_hierarchy`, `work_location`, `work_location_hierarchy`,
    /// `cost_center`, `cost_center_hierarchy`, `job`, `job_level`, `job_family`, `job_family_hierarchy`, `employee_type`.
    pub left_value: Option<String>,
    /// Required in requests.
    pub operator: Option<MatchRuleOperator>,
    /// At most 10000 elements.
    pub right_values: Clearable<Vec<String>>,
    pub ref_key: Option<RefKey>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MatchRules {
    /// At most 64 elements.
    pub match_rules: Clearable<Vec<MatchRule>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgRole {
    pub api_name: Option<String>,
    pub security_group_id: Option<String>,
    pub employment_ids: Vec<String>,
    pub inherit_employment_ids: Vec<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OrgRoleUpdate {
    pub api_name: Option<String>,
    pub security_group_id: Option<String>,
    /// At most 100 elements.
    pub employment_ids: Option<Vec<String>>,
}

/// The values of `operator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MatchRuleOperator {
    Contains,
    #[lark(rename = "notContains")]
    NotContains,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `ref_key`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RefKey {
    Reference,
    Specified,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
