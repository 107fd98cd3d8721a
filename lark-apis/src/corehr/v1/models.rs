// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `corehr.v1` share.

use lark_runtime::{Clearable, Model, StringEnum, Text, UnixSeconds, Unknown};

use super::security_group::SecurityGroup;

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Address {
    pub full_address_local_script: Option<String>,
    pub full_address_western_script: Option<String>,
    pub id: Option<String>,
    /// Required in requests.
    pub country_region_id: Option<String>,
    pub region_id: Option<String>,
    pub city_id: Option<String>,
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
    pub local_address_line1: Option<String>,
    pub local_address_line2: Option<String>,
    pub local_address_line3: Option<String>,
    pub local_address_line4: Option<String>,
    pub local_address_line5: Option<String>,
    pub local_address_line6: Option<String>,
    pub local_address_line7: Option<String>,
    pub local_address_line8: Option<String>,
    pub local_address_line9: Option<String>,
    pub postal_code: Option<String>,
    pub address_type_list: Clearable<Vec<EnumValue>>,
    pub is_primary: Option<bool>,
    pub is_public: Option<bool>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AssignedOrganization {
    pub org_key: Option<String>,
    pub org_name: Option<LocalizedText>,
    pub org_id_list: Vec<String>,
}

#[doc(alias("BpmDataengineI18n", "CpstI18n", "CustomName", "Name", "WkCalendarI18n"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LocalizedText {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomFieldData {
    /// Required in requests.
    pub custom_api_name: Option<String>,
    pub name: Option<LocalizedText>,
    /// One of `1` (text), `2` (boolean), `3` (number), `4` (enum), `5` (lookup), `8` (date time), `9` (attachment).
    pub r#type: Option<i64>,
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Email {
    /// Required in requests.
    pub email: Option<String>,
    pub is_primary: Option<bool>,
    pub is_public: Option<bool>,
    pub email_usage: Option<EnumValue>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FilterCondition {
    pub left: Option<FilterRuleValue>,
    pub right: Option<FilterRuleValue>,
    pub operator: Option<i64>,
    /// One of `1` (fixed), `2` (reference).
    pub right_value_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FilterExpression {
    pub conditions: Vec<FilterCondition>,
    pub expression: Option<String>,
    pub logic_expression: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FilterRuleValue {
    /// One of `0` (text), `1` (number), `2` (text list), `3` (number list).
    pub r#type: Option<i64>,
    pub value: Option<String>,
    pub lookup_value: Option<String>,
    pub lookup_type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct HiberarchyCommon {
    pub parent_id: Option<String>,
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    pub r#type: Option<EnumValue>,
    /// Required in some requests.
    pub active: Option<bool>,
    /// Required in some requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub code: Option<String>,
    pub description: Clearable<Vec<I18n>>,
    pub tree_order: Option<String>,
    pub list_order: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18n {
    /// Required in requests.
    pub lang: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

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

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ObjectFieldData {
    /// Required in requests.
    pub field_name: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgTruncation {
    pub org_key: Option<String>,
    /// One of `0` (with subordinates), `1` (this level).
    pub r#type: Option<i64>,
    pub depth: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionDetail {
    pub role: Option<SecurityGroup>,
    pub assigned_organization_list: Vec<Vec<AssignedOrganization>>,
    pub grantor_rule_list: Vec<PermissionSecurityGroup>,
    pub update_time: Option<Text<UnixSeconds>>,
}

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
    pub items: Vec<RoleAuthorization>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoleAuthorization {
    pub employment_id: Option<String>,
    pub permission_detail_list: Vec<PermissionDetail>,
    pub management_scope_list: Vec<ManagementScope>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RuleDimension {
    pub entity_key: Option<String>,
    pub entity_name: Option<LocalizedText>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SupportCostCenterItem {
    pub cost_center_id: Option<String>,
    pub rate: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `department_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CorehrDepartmentIdType {
    DepartmentId,
    OpenDepartmentId,
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
    OpenId,
    PeopleAdminId,
    PeopleCorehrId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
