// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `corehr.v1` share.

use lark_runtime::{Clearable, Model, StringEnum, Text, UnixSeconds, Unknown};

use super::security_group::SecurityGroup;

/// A postal address, by parts and as full text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Address {
    /// Full address in local script, worked out from its parts.
    pub full_address_local_script: Option<String>,
    /// Full address in Latin script, worked out from its parts.
    pub full_address_western_script: Option<String>,
    /// Id of the address, unique within Feishu People.
    pub id: Option<String>,
    /// Id of the country or region, from `corehr.v2.basic_info.country_region.search`; it decides which lines of the
    /// address are filled in.
    /// Required in requests.
    pub country_region_id: Option<String>,
    /// Id of the province or state, from `corehr.v2.basic_info.country_region_subdivision.search`.
    pub region_id: Option<String>,
    /// Id of the city, from `corehr.v2.basic_info.city.search`; some answers replace it by `city_id_v2`.
    pub city_id: Option<String>,
    /// Id of the district, from `corehr.v2.basic_info.district.search`; some answers replace it by `district_id_v2`.
    pub distinct_id: Option<String>,
    /// Id of the city, from `corehr.v2.basic_info.city.search`; replaces `city_id`.
    pub city_id_v2: Option<String>,
    /// Id of the district, from `corehr.v2.basic_info.district.search`; replaces `distinct_id`.
    pub district_id_v2: Option<String>,
    /// Line 1 of the address; `local_address_line1` holds it in local script.
    pub address_line1: Option<String>,
    /// Line 2 of the address; `local_address_line2` holds it in local script.
    pub address_line2: Option<String>,
    /// Line 3 of the address; `local_address_line3` holds it in local script.
    pub address_line3: Option<String>,
    /// Line 4 of the address; `local_address_line4` holds it in local script.
    pub address_line4: Option<String>,
    /// Line 5 of the address; `local_address_line5` holds it in local script.
    pub address_line5: Option<String>,
    /// Line 6 of the address; `local_address_line6` holds it in local script.
    pub address_line6: Option<String>,
    /// Line 7 of the address; `local_address_line7` holds it in local script.
    pub address_line7: Option<String>,
    /// Line 8 of the address; `local_address_line8` holds it in local script.
    pub address_line8: Option<String>,
    /// Line 9 of the address; `local_address_line9` holds it in local script.
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
    /// Postal code that goes with the address.
    pub postal_code: Option<String>,
    /// What the address is for; options are those of field `address_type` of object `address`.
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
    /// Key of the dimension, such as `department` or `work_location`.
    pub org_key: Option<String>,
    /// Name of the dimension, in Chinese and English.
    pub org_name: Option<LocalizedText>,
    /// Ids of the organisations managed, also of deleted and disabled ones.
    pub org_id_list: Vec<String>,
}

/// A text in Chinese and English.
#[doc(alias("BpmDataengineI18n", "CpstI18n", "CustomName", "Name", "WkCalendarI18n"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LocalizedText {
    /// Text in Chinese; the key on the wire is `zh-CN`.
    pub zh_cn: Option<String>,
    /// Text in English; the key on the wire is `en-US`.
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
    /// API name of the option, such as `job`; which are possible depends on the field.
    /// Required in requests. One of `job`, `non_job`, `position`.
    pub enum_name: Option<String>,
    /// Names of the option for display, by language.
    pub display: Clearable<Vec<I18n>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A condition: two sides and how to compare them.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FilterCondition {
    /// Left side of the condition.
    pub left: Option<FilterRuleValue>,
    /// Right side of the condition.
    pub right: Option<FilterRuleValue>,
    /// How the two sides are compared.
    pub operator: Option<i64>,
    /// What the right side is: 1 a given value, 2 a reference.
    /// One of `1` (fixed), `2` (reference).
    pub right_value_type: Option<i64>,
}

/// Conditions and how they are joined.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FilterExpression {
    /// Conditions that the expression joins.
    pub conditions: Vec<FilterCondition>,
    pub expression: Option<String>,
    /// How the conditions are joined.
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
    /// Value reached by looking further down.
    pub lookup_value: Option<String>,
    /// How the value is looked up further down.
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
    /// Day on which the version ends, `YYYY-MM-DD 00:00:00`; a later change of the record moves it.
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
    /// Language of the text: `zh-CN` or `en-US`.
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
    /// Dimension: department, work location, company or social security city.
    /// Required in requests. One of `department`, `work_location`, `company`, `social_security_location`.
    pub management_dimension: Option<String>,
    /// Id of the department, work location, company or social security city.
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
    /// Dimension of the organisation, by name.
    pub org_key: Option<String>,
    /// How far the role reaches: 0 also what is below, 1 only the organisation itself.
    /// One of `0` (with subordinates), `1` (this level).
    pub r#type: Option<i64>,
    /// How many levels down the role reaches.
    pub depth: Option<i64>,
}

/// A role of a user with the ranges it covers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionDetail {
    /// Role that was given.
    pub role: Option<SecurityGroup>,
    /// Ranges of a role managed along the organisation; absent for other roles.
    pub assigned_organization_list: Vec<Vec<AssignedOrganization>>,
    /// Rules of a role that is not managed along the organisation; absent for other roles.
    pub grantor_rule_list: Vec<PermissionSecurityGroup>,
    /// When the role was last changed, in seconds.
    pub update_time: Option<Text<UnixSeconds>>,
}

/// A rule by which a role's range is worked out.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionSecurityGroup {
    /// What the rule applies to, such as employees.
    pub rule_dimension: Option<RuleDimension>,
    /// How far the role reaches: 0 no data, 1 all data, 2 only the user, 3 by a rule.
    /// One of `0` (no data), `1` (all data), `2` (own), `3` (rules).
    pub rule_type: Option<i64>,
    /// Conditions that limit the data.
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
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A user with the roles given.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoleAuthorization {
    /// Id of the user with the roles.
    pub employment_id: Option<String>,
    /// Roles of the user, each with the departments, places or other ranges that it is for.
    pub permission_detail_list: Vec<PermissionDetail>,
    /// Ranges the user really manages.
    pub management_scope_list: Vec<ManagementScope>,
}

/// A dimension that a rule uses.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RuleDimension {
    /// Key of the dimension, such as `user` or `department`.
    pub entity_key: Option<String>,
    /// Name of the dimension, in Chinese and English.
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
