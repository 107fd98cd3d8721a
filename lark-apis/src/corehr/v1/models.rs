// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `corehr.v1` share.

use lark_runtime::{Clearable, Model, StringEnum, Text, UnixSeconds, Unknown};

use super::security_group::SecurityGroup;

/// A postal address, by parts and as full text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Address {
    pub full_address_local_script: Option<String>,
    pub full_address_western_script: Option<String>,
    /// Id of the address, unique within Feishu People.
    pub id: Option<String>,
    /// Id of the country or region, from `basic_info.country_region.search`; it decides which lines of the address are
    /// filled in.
    /// Required in requests.
    pub country_region_id: Option<String>,
    /// Id of the province or state, from `basic_info.country_region_subdivision.search`.
    pub region_id: Option<String>,
    /// Id of the city, from `basic_info.city.search`; some answers replace it by `city_id_v2`.
    pub city_id: Option<String>,
    /// Id of the district, from `basic_info.district.search`; some answers replace it by `district_id_v2`.
    pub distinct_id: Option<String>,
    pub city_id_v2: Option<String>,
    pub district_id_v2: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub address_line3: Option<String>,
    pub address_line4: Option<String>,
    pub address_line5: Option<String>,
    pub address_line6: Option<String>,
    pub address_line7: Option<String>,
    pub address_line8: Option<String>,
    pub address_line9: Option<String>,
    /// Line 1 of the address in local, non-Latin script.
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in local, non-Latin script.
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in local, non-Latin script.
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in local, non-Latin script.
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in local, non-Latin script.
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in local, non-Latin script.
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in local, non-Latin script.
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in local, non-Latin script.
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in local, non-Latin script.
    pub local_address_line9: Option<String>,
    pub postal_code: Option<String>,
    pub address_type_list: Clearable<Vec<EnumValue>>,
    /// Whether this is the primary address.
    pub is_primary: Option<bool>,
    /// Whether the address is public.
    pub is_public: Option<bool>,
    /// Custom fields of the address; not supported everywhere.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Organisations over which a user has a role.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AssignedOrganization {
    pub org_key: Option<String>,
    pub org_name: Option<LocalizedText>,
    pub org_id_list: Vec<String>,
}

/// A text in Chinese and English.
#[doc(alias("BpmDataengineI18n", "CpstI18n", "CustomName", "Name", "WkCalendarI18n"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LocalizedText {
    pub zh_cn: Option<String>,
    /// English text; the key on the wire is `en-US`.
    pub en_us: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A custom field with its value.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomFieldData {
    /// API name of the custom field, from `corehr.v1.custom_field.query`.
    /// Required in requests.
    pub custom_api_name: Option<String>,
    /// Name of the custom field, in Chinese and English.
    pub name: Option<LocalizedText>,
    /// Type of the custom field: 1 text, 2 yes or no, 3 number, 4 option, 5 lookup, 8 time, 9 attachment.
    /// One of `1` (text), `2` (boolean), `3` (number), `4` (enum), `5` (lookup), `8` (date time), `9` (attachment).
    pub r#type: Option<i64>,
    /// Value of the field as JSON text, whose form depends on the field's type, such as `123`, `"true"` or `["id1","id2"]`.
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A person's email address.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Email {
    /// The email address itself.
    /// Required in requests.
    pub email: Option<String>,
    /// Whether this is the primary email address.
    pub is_primary: Option<bool>,
    /// Whether the email address is public.
    pub is_public: Option<bool>,
    /// What the address is for; options are those of field `email_usage` of object `email`, but `home` is not for work
    /// emails.
    pub email_usage: Option<EnumValue>,
    /// Custom fields of the email address; reserved in some answers and empty there.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A chosen option with its names for display.
#[doc(alias = "Enum")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EnumValue {
    /// Required in requests. One of `job`, `non_job`, `position`.
    pub enum_name: Option<String>,
    pub display: Clearable<Vec<I18n>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A condition: two sides and how to compare them.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FilterCondition {
    pub left: Option<FilterRuleValue>,
    pub right: Option<FilterRuleValue>,
    /// How the two sides are compared.
    pub operator: Option<i64>,
    /// One of `1` (fixed), `2` (reference).
    pub right_value_type: Option<i64>,
}

/// Conditions and how they are joined.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FilterExpression {
    pub conditions: Vec<FilterCondition>,
    pub expression: Option<String>,
    pub logic_expression: Option<String>,
}

/// One side of a condition, a value or where it is looked up.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FilterRuleValue {
    /// Type of `value`: 0 text, 1 number, 2 list of texts, 3 list of numbers.
    /// One of `0` (text), `1` (number), `2` (text list), `3` (number list).
    pub r#type: Option<i64>,
    /// Value of this side of the condition.
    pub value: Option<String>,
    pub lookup_value: Option<String>,
    pub lookup_type: Option<String>,
}

/// What companies, departments and locations have in common: name, code, parent and dates.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct HiberarchyCommon {
    /// Id of the company, department or location above; required when creating, absent at the top level.
    pub parent_id: Option<String>,
    /// Name of the company, department or location by language, unique among companies and among locations; without
    /// slashes, semicolons and apostrophes.
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    /// Kind of organisation, one of the constant set `organization_type`, such as `company` or `department`.
    pub r#type: Option<EnumValue>,
    /// Whether the company, department or other organisation is enabled.
    /// Required in some requests.
    pub active: Option<bool>,
    /// First day of the version, `YYYY-MM-DD 00:00:00`; the time of day is always midnight.
    /// Required in some requests.
    pub effective_time: Option<String>,
    /// Last day of the version, `YYYY-MM-DD 00:00:00`; a later change of the record moves it.
    pub expiration_time: Option<String>,
    /// Code of the company, department or other organisation, unique within its kind; generated if left out and codes are
    /// assigned automatically. A department's code also follows `is_prefer_manual_encoding`.
    pub code: Option<String>,
    /// Description of the organisation.
    pub description: Clearable<Vec<I18n>>,
    /// Place among the departments of one parent, a number as text, the lowest first; not supported for other
    /// organisations.
    pub tree_order: Option<String>,
    /// Place in the list of all departments, made of the `tree_order` of all parents joined by `-`; updated with delay and
    /// not supported for other organisations.
    pub list_order: Option<String>,
    /// Custom fields of the company, department or other organisation; supported for departments only.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A text in one language.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18n {
    /// Required in requests.
    pub lang: Option<String>,
    /// The text in the language of `lang`. For names 1 to 200 characters at most, without slashes, semicolons and
    /// apostrophes.
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Range that a user manages with a role: a dimension and an object in it.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ManagementScope {
    /// Required in requests. One of `department`, `work_location`, `company`, `social_security_location`.
    pub management_dimension: Option<String>,
    /// Required in requests.
    pub obj_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A custom field with its value.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ObjectFieldData {
    /// API name of the custom field, from `corehr.v1.custom_field.query`. 1 to 200 characters.
    /// Required in requests.
    pub field_name: Option<String>,
    /// Value of the field as JSON text, whose form depends on the field's type, such as `123`, `"true"` or `["id1","id2"]`.
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How far down an organisation a role reaches.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgTruncation {
    pub org_key: Option<String>,
    /// How far the role reaches: 0 also what is below, 1 only the organisation itself.
    /// One of `0` (with subordinates), `1` (this level).
    pub r#type: Option<i64>,
    pub depth: Option<i64>,
}

/// A role of a user with the ranges it covers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionDetail {
    pub role: Option<SecurityGroup>,
    pub assigned_organization_list: Vec<Vec<AssignedOrganization>>,
    pub grantor_rule_list: Vec<PermissionSecurityGroup>,
    /// When the role was last changed, in seconds.
    pub update_time: Option<Text<UnixSeconds>>,
}

/// A rule by which a role's range is worked out.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionSecurityGroup {
    pub rule_dimension: Option<RuleDimension>,
    /// One of `0` (no data), `1` (all data), `2` (own), `3` (rules).
    pub rule_type: Option<i64>,
    pub expression: Option<FilterExpression>,
}

/// The answer to [`SearchAssignedUser`](super::assigned_user::SearchAssignedUser) and
/// [`QueryAuthorization`](super::authorization::QueryAuthorization).
#[doc(alias("QueryAuthorizationResponse", "SearchAssignedUserResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoleAuthorizationListResponse {
    /// Users with the roles given to them.
    pub items: Vec<RoleAuthorization>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// A user with the roles given.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoleAuthorization {
    /// Id of the user with the roles.
    pub employment_id: Option<String>,
    pub permission_detail_list: Vec<PermissionDetail>,
    pub management_scope_list: Vec<ManagementScope>,
}

/// A dimension that a rule uses.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RuleDimension {
    pub entity_key: Option<String>,
    pub entity_name: Option<LocalizedText>,
}

/// A cost centre with its share.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SupportCostCenterItem {
    /// Id of the cost centre that bears a share.
    pub cost_center_id: Option<String>,
    /// Share of the cost that the cost centre bears.
    pub rate: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `department_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CorehrDepartmentIdType {
    /// Id of the department in the tenant.
    DepartmentId,
    /// Id of the department in Feishu for an app, `od-...`.
    OpenDepartmentId,
    /// Id of the department in Feishu People.
    PeopleCorehrDepartmentId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `user_id_type`.
#[doc(alias = "JobChangeUserIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CorehrUserIdType {
    /// Id of the user in one app, `ou_...`.
    OpenId,
    /// Id of the user in People Admin.
    PeopleAdminId,
    /// Id of the employee in Feishu People.
    PeopleCorehrId,
    /// Id of the user for all apps of one developer, `on_...`.
    UnionId,
    /// Id of the user in the tenant.
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
