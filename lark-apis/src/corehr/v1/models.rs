// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `corehr.v1` share.

use lark_runtime::{Model, StringEnum};

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
    pub address_type_list: Vec<Enum>,
    pub is_primary: Option<bool>,
    pub is_public: Option<bool>,
    pub custom_fields: Vec<ObjectFieldData>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AssignedOrganization {
    pub org_key: Option<String>,
    pub org_name: Option<Name>,
    pub org_id_list: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomFieldData {
    /// Required in requests.
    pub custom_api_name: Option<String>,
    pub name: Option<CustomName>,
    pub r#type: Option<i64>,
    /// Required in requests.
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomName {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Email {
    /// Required in requests.
    pub email: Option<String>,
    pub is_primary: Option<bool>,
    pub is_public: Option<bool>,
    pub email_usage: Option<Enum>,
    pub custom_fields: Vec<ObjectFieldData>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Enum {
    /// Required in requests.
    pub enum_name: Option<String>,
    pub display: Vec<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FilterCondition {
    pub left: Option<FilterRuleValue>,
    pub right: Option<FilterRuleValue>,
    pub operator: Option<i64>,
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
    pub name: Vec<I18n>,
    pub r#type: Option<Enum>,
    /// Required in some requests.
    pub active: Option<bool>,
    /// Required in some requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub code: Option<String>,
    pub description: Vec<I18n>,
    pub tree_order: Option<String>,
    pub list_order: Option<String>,
    pub custom_fields: Vec<ObjectFieldData>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18n {
    /// Required in requests.
    pub lang: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ManagementScope {
    /// Required in requests.
    pub management_dimension: Option<String>,
    /// Required in requests.
    pub obj_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Name {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ObjectFieldData {
    /// Required in requests.
    pub field_name: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgTruncation {
    pub org_key: Option<String>,
    pub r#type: Option<i64>,
    pub depth: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionDetail {
    pub role: Option<SecurityGroup>,
    pub assigned_organization_list: Vec<Vec<AssignedOrganization>>,
    pub grantor_rule_list: Vec<PermissionSecurityGroup>,
    pub update_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionSecurityGroup {
    pub rule_dimension: Option<RuleDimension>,
    pub rule_type: Option<i64>,
    pub expression: Option<FilterExpression>,
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
    pub entity_name: Option<Name>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SupportCostCenterItem {
    pub cost_center_id: Option<String>,
    pub rate: Option<i64>,
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
    Other(String),
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CorehrUserIdType {
    OpenId,
    PeopleCorehrId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
