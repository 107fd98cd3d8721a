// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom organizations.
//!
//! `corehr.v2.custom_org` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Unknown, lark_api};

use super::models::{CorehrUserIdType, CustomFieldData, I18n};

/// Enables or disables a custom organisation.
///
/// Disabling fails while employees, job changes or pre-hires refer to it, and also disables its matching rules. If no
/// version begins on the day given, one is made; otherwise that version is changed.
///
/// - `POST /open-apis/corehr/v2/custom_orgs/active` with a tenant token, for custom and store apps
/// - Scope: `corehr:custom_org:write`
/// - Rate limit: 5 a second
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
    /// Id of the custom organisation, from `corehr.v2.custom_org.query`.
    pub org_id: String,
    /// Code of the kind of custom organisation, as shown in the organisation settings.
    pub object_api_name: String,
    /// Whether the custom organisation is to be enabled (`true`) or disabled.
    pub active: bool,
    /// Day from which the organisation is enabled or disabled, `YYYY-MM-DD`.
    pub effective_time: String,
}

/// Creates a custom organisation of a given kind.
///
/// The kinds are told apart by `object_api_name`. Which fields are required follows the organisation settings of Feishu
/// People.
///
/// - `POST /open-apis/corehr/v2/custom_orgs` with a tenant token, for custom and store apps
/// - Scope: `corehr:custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
    /// Makes repeated requests one: requests with the same value count as the same request. At most 128 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Code of the kind of custom organisation, as shown in the organisation settings. 1 to 128 characters.
    pub object_api_name: String,
    /// Name of the custom organisation by language, unique under one parent; without slashes, semicolons and apostrophes.
    /// At most 5.
    pub names: Vec<I18n>,
    /// Code of the custom organisation, unique; generated if left out and codes are assigned automatically. At most 128
    /// characters.
    pub code: Option<String>,
    /// Id of the custom organisation above, which must be enabled; from `corehr.v2.custom_org.query`.
    pub parent_id: Option<String>,
    /// Employment ids of the organisation's managers. At most 100.
    pub manager_ids: Option<Vec<String>>,
    /// Description of the custom organisation by language. At most 5.
    pub description: Option<Vec<I18n>>,
    /// Day on which the organisation, or the change, takes effect, `YYYY-MM-DD`.
    pub effective_time: String,
    /// Roles on the organisation with the holders to set. At most 64.
    pub org_roles: Option<Vec<OrgRoleUpdate>>,
    /// Rules that match employees: any group suffices, and in a group every rule must hold. Only for kinds of organisations
    /// that match automatically. At most 16.
    pub match_rule_groups: Option<Vec<MatchRules>>,
    /// Custom fields of the custom organisation. At most 200.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    /// Whether a `code` that is sent counts even if codes are assigned automatically.
    pub is_prefer_manual_encoding: Option<bool>,
}

/// The answer to [`CreateCustomOrg`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCustomOrgResponse {
    /// Id of the custom organisation that was created.
    pub org_id: Option<String>,
}

/// Deletes a custom organisation for good.
///
/// Fails while employees, job changes or pre-hires refer to the organisation.
///
/// - `POST /open-apis/corehr/v2/custom_orgs/delete_org` with a tenant token, for custom and store apps
/// - Scope: `corehr:custom_org:write`
/// - Rate limit: 5 a second
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
    /// Id of the custom organisation, from `corehr.v2.custom_org.query`.
    pub org_id: String,
    /// Code of the kind of custom organisation, as shown in the organisation settings.
    pub object_api_name: String,
}

/// Changes the basic data of a custom organisation, but not its matching rules.
///
/// If no version begins on the day given, one is made, enabled; otherwise that version is changed. Rules are changed
/// with `corehr.v2.custom_org.update_rule`.
///
/// - `PATCH /open-apis/corehr/v2/custom_orgs/:org_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
    /// Id of the custom organisation, as `org_id` of `corehr.v2.custom_org.query`.
    pub org_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request. At most 128 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Code of the kind of custom organisation, as shown in the organisation settings. 1 to 128 characters.
    pub object_api_name: String,
    /// Name of the custom organisation by language, unique under one parent; without slashes, semicolons and apostrophes.
    /// At most 5.
    pub names: Option<Vec<I18n>>,
    /// Code of the custom organisation, unique; generated if left out and codes are assigned automatically.
    pub code: Option<String>,
    /// Id of the custom organisation above, from `corehr.v2.custom_org.query`.
    pub parent_id: Option<String>,
    /// Employment ids of the organisation's managers. At most 100.
    pub manager_ids: Option<Vec<String>>,
    /// Description of the custom organisation by language. At most 5.
    pub description: Option<Vec<I18n>>,
    /// Day on which the organisation, or the change, takes effect, `YYYY-MM-DD`.
    pub effective_time: String,
    /// Roles on the organisation with the holders to set. At most 64.
    pub org_roles: Option<Vec<OrgRoleUpdate>>,
    /// Custom fields of the custom organisation. At most 200.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    /// Whether a `code` that is sent counts even if codes are assigned automatically.
    pub is_prefer_manual_encoding: Option<bool>,
}

/// Searches the custom organisations in force; without filters, lists all of the tenant.
///
/// Those that take effect later are left out. Filters combine with AND; with too many the call may time out.
///
/// - `POST /open-apis/corehr/v2/custom_orgs/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Code of the kind of custom organisation, as shown in the organisation settings.
    pub object_api_name: String,
    /// Fields to return for each organisation, such as `names`, `code` or a custom field's API name. At most 200.
    /// One of `names`, `code`, `parent_id`, `manager_ids`, `description`, `effective_time`, `org_roles`, `active`,
    /// `org_id`.
    pub org_fields: Option<Vec<String>>,
    /// Roles whose holders are returned, by key or id. At most 200.
    pub org_role_fields: Option<Vec<String>>,
    /// Ids of the custom organisations to list; any if left out. At most 200.
    pub org_ids: Option<Vec<String>>,
    /// Lists only custom organisations with this code; any if left out.
    pub code: Option<String>,
    /// Lists only custom organisations right below this one, by id; any if left out.
    pub parent_id: Option<String>,
    /// Lists only custom organisations that are enabled, or only those that are not; both if left out.
    pub active: Option<bool>,
    /// Whether `match_rule_groups` are returned.
    pub need_match_rule: Option<bool>,
    /// Lists only custom organisations with this manager.
    pub manager_id: Option<String>,
}

/// The answer to [`QueryCustomOrg`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryCustomOrgResponse {
    /// Custom organisations that were found.
    pub items: Vec<CustomOrg>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Lists the ids of custom organisations whose present version took effect within a span of time.
///
/// The span is at most 90 days. Versions that begin later show up early in the morning of their first day.
///
/// - `GET /open-apis/corehr/v2/custom_orgs/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`
/// - Rate limit: 5 a second
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
    /// How many items a page has at most; 1 to 2000.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Code of the kind of custom organisation, as shown in the organisation settings of Feishu People.
    pub object_api_name: String,
    /// Start of the span, `yyyy-MM-dd HH:MM:SS`.
    pub start_date: String,
    /// End of the span, `yyyy-MM-dd HH:MM:SS`.
    pub end_date: String,
}

/// The answer to [`QueryCustomOrgRecentChange`].
#[doc(alias = "QueryRecentChangeCustomOrgResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryCustomOrgRecentChangeResponse {
    /// Ids of the custom organisations that changed: created, changed or deleted.
    pub custom_org_ids: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Ids of the custom organisations that were deleted in the span and can no longer be read.
    pub deleted_custom_org_ids: Vec<String>,
}

/// Changes the rules by which employees are matched to a custom organisation.
///
/// Only for kinds of organisations that match automatically. New rules apply after a manual recalculation in the back
/// office, or at midnight.
///
/// - `POST /open-apis/corehr/v2/custom_orgs/update_rule` with a tenant token, for custom and store apps
/// - Scope: `corehr:custom_org:write`
/// - Rate limit: 5 a second
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
    /// Code of the kind of custom organisation, as shown in the organisation settings.
    pub object_api_name: String,
    /// Id of the custom organisation, from `corehr.v2.custom_org.query`.
    pub org_id: String,
    /// Rules that match employees: any group suffices, and in a group every rule must hold. Only for kinds of organisations
    /// that match automatically. At most 16.
    pub match_rule_groups: Option<Vec<MatchRules>>,
}

/// A custom organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomOrg {
    /// Code of the kind of custom organisation, such as `custom_org_03`.
    pub object_api_name: Option<String>,
    /// Name of the custom organisation by language.
    pub names: Vec<I18n>,
    /// Code of the custom organisation.
    pub code: Option<String>,
    /// Id of the custom organisation above; absent at the top level.
    pub parent_id: Option<String>,
    /// Employment ids of the organisation's managers.
    pub manager_ids: Vec<String>,
    /// Description of the custom organisation by language.
    pub description: Vec<I18n>,
    /// First day of the organisation's present version, `YYYY-MM-DD 00:00:00`.
    pub effective_time: Option<String>,
    /// Roles on the organisation with their holders.
    pub org_roles: Vec<OrgRole>,
    /// Rules that match employees: any group suffices, and in a group every rule must hold. Only for kinds of organisations
    /// that match automatically.
    pub match_rule_groups: Vec<MatchRules>,
    /// Whether the custom organisation is enabled.
    pub active: Option<bool>,
    /// Id of the custom organisation, unique within Feishu People.
    pub org_id: Option<String>,
    /// Custom fields of the custom organisation.
    pub custom_fields: Vec<CustomFieldData>,
}

/// A condition that employees have to meet.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MatchRule {
    /// What of the employee is compared, such as `department`, `job_level` or `department_hierarchy`, which includes what
    /// is below.
    /// Required in requests. One of `department`, `department_hierarchy`, `work_location`, `work_location_hierarchy`,
    /// `cost_center`, `cost_center_hierarchy`, `job`, `job_level`, `job_family`, `job_family_hierarchy`, `employee_type`.
    pub left_value: Option<String>,
    /// How the employee's value is compared with those on the right.
    /// Required in requests.
    pub operator: Option<MatchRuleOperator>,
    /// Ids to compare with, of the kind that `left_value` names; departments by `people_corehr_department_id`. At most
    /// 10000.
    pub right_values: Clearable<Vec<String>>,
    /// Whether the values on the right are given or come from a reference.
    pub ref_key: Option<RefKey>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Conditions that together match employees.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MatchRules {
    /// Conditions that must all hold. At most 64.
    pub match_rules: Clearable<Vec<MatchRule>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A role on an organisation with its holders.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgRole {
    /// Key of the role, the field code in the organisation settings of the custom organisation.
    pub api_name: Option<String>,
    /// Id of the role, an organisation role tied to this kind of custom organisation alone, from
    /// `corehr.v1.security_group.list`.
    pub security_group_id: Option<String>,
    /// Employees who hold the role directly, by `people_corehr_id`.
    pub employment_ids: Vec<String>,
    /// Employees who hold the role through an organisation above, by `people_corehr_id`.
    pub inherit_employment_ids: Vec<String>,
}

/// A role on an organisation with the holders to set.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OrgRoleUpdate {
    /// Key of the role, the field code in the organisation settings; give this or `security_group_id`.
    pub api_name: Option<String>,
    /// Id of the role, an organisation role tied to this kind of custom organisation alone; give this or `api_name`.
    pub security_group_id: Option<String>,
    /// Employees to give the role to. At most 100.
    pub employment_ids: Option<Vec<String>>,
}

/// The values of `operator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MatchRuleOperator {
    /// Includes the values on the right.
    Contains,
    /// Does not include the values on the right.
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
    /// The value comes from a reference.
    Reference,
    /// The value is given.
    Specified,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
