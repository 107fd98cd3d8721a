// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 3 of `contact`.

use lark_runtime::{Model, UnixSeconds, Unknown, lark_event};

use super::department::{Department, DepartmentLeader, DepartmentStatus};
use super::employee_type_enum::EmployeeTypeEnum;
use super::group::GroupType;
use super::models::EmployeeType;
use super::user::{AvatarInfo, Gender, User, UserCustomAttr, UserOrder, UserPosition, UserStatus};
use crate::ids::UserId;

/// The custom fields of members changed; `old_object` has what they were.
///
/// - Event `contact.custom_attr_event.updated_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr_event/events/updated)
#[lark_event(
    type = "contact.custom_attr_event.updated_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct CustomAttrEventUpdated {
    pub object: Option<CustomAttrEvent>,
    pub old_object: Option<CustomAttrEvent>,
}

/// A department was created.
///
/// - Event `contact.department.created_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - Scopes that unlock single fields: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`,
///   `contact:department.base:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/created)
#[lark_event(
    type = "contact.department.created_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct DepartmentCreated {
    pub object: Option<DepartmentEvent>,
}

/// A department was deleted.
///
/// - Event `contact.department.deleted_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - Scopes that unlock single fields: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`,
///   `contact:department.base:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/deleted)
#[lark_event(
    type = "contact.department.deleted_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct DepartmentDeleted {
    pub object: Option<DepartmentEvent>,
    pub old_object: Option<OldDepartmentObject>,
}

/// A department changed; `old_object` has what it was.
///
/// - Event `contact.department.updated_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - Scopes that unlock single fields: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`,
///   `contact:department.base:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/updated)
#[lark_event(
    type = "contact.department.updated_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct DepartmentUpdated {
    pub object: Option<DepartmentEvent>,
    pub old_object: Option<DepartmentEvent>,
}

/// An employee type was activated.
///
/// - Event `contact.employee_type_enum.actived_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/actived)
#[lark_event(
    type = "contact.employee_type_enum.actived_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct EmployeeTypeEnumActivated {
    pub old_enum: Option<EmployeeTypeEnum>,
    pub new_enum: Option<EmployeeTypeEnum>,
}

/// An employee type was created.
///
/// - Event `contact.employee_type_enum.created_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/created)
#[lark_event(
    type = "contact.employee_type_enum.created_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct EmployeeTypeEnumCreated {
    pub new_enum: Option<EmployeeTypeEnum>,
}

/// An employee type was deactivated.
///
/// - Event `contact.employee_type_enum.deactivated_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deactivated)
#[lark_event(
    type = "contact.employee_type_enum.deactivated_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct EmployeeTypeEnumDeactivated {
    pub old_enum: Option<EmployeeTypeEnum>,
    pub new_enum: Option<EmployeeTypeEnum>,
}

/// An employee type was deleted.
///
/// - Event `contact.employee_type_enum.deleted_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deleted)
#[lark_event(
    type = "contact.employee_type_enum.deleted_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct EmployeeTypeEnumDeleted {
    pub old_enum: Option<EmployeeTypeEnum>,
}

/// An employee type changed.
///
/// - Event `contact.employee_type_enum.updated_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/updated)
#[lark_event(
    type = "contact.employee_type_enum.updated_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct EmployeeTypeEnumUpdated {
    pub old_enum: Option<EmployeeTypeEnum>,
    pub new_enum: Option<EmployeeTypeEnum>,
}

/// The part of the contacts that the app may see changed.
///
/// - Event `contact.scope.updated_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - Scopes that unlock single fields: `contact:contact:readonly_as_app`, `contact:department.base:readonly`,
///   `contact:department.organize:readonly`, `contact:user.assign_info:read`, `contact:user.base:readonly`,
///   `contact:user.department:readonly`, `contact:user.department_path:readonly`, `contact:user.employee:readonly`,
///   `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.subscription_ids:write`,
///   `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`,
///   `contact:user.job_family:readonly`, `contact:user.job_level:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/events/updated)
#[lark_event(
    type = "contact.scope.updated_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct ContactScopeUpdated {
    pub added: Option<Scope>,
    pub removed: Option<Scope>,
}

/// An employee joined.
///
/// - Event `contact.user.created_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - Scopes that unlock single fields: `contact:contact:readonly_as_app`, `contact:user.base:readonly`,
///   `contact:user.department:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`,
///   `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.job_level:readonly`,
///   `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`,
///   `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/created)
#[lark_event(
    type = "contact.user.created_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct UserCreated {
    pub object: Option<UserEvent>,
}

/// An employee left.
///
/// - Event `contact.user.deleted_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - Scopes that unlock single fields: `contact:contact:readonly_as_app`, `contact:user.base:readonly`,
///   `contact:user.department:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`,
///   `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.job_level:readonly`,
///   `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`,
///   `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/deleted)
#[lark_event(
    type = "contact.user.deleted_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct UserDeleted {
    pub object: Option<UserEvent>,
    pub old_object: Option<OldUserObject>,
}

/// An employee's information changed; `old_object` has what it was.
///
/// - Event `contact.user.updated_v3`, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
///   `contact:contact:access_as_app`
/// - Scopes that unlock single fields: `contact:contact:readonly_as_app`, `contact:user.base:readonly`,
///   `contact:user.department:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`,
///   `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.job_level:readonly`,
///   `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`,
///   `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/updated)
#[lark_event(
    type = "contact.user.updated_v3",
    scopes = "contact:contact.base:readonly|contact:contact:readonly_as_app|contact:contact:access_as_app"
)]
#[non_exhaustive]
pub struct UserUpdated {
    pub object: Option<UserEvent>,
    pub old_object: Option<UserEvent>,
}

/// A user group was created. The documentation mentions it only in an example, whose body is empty.
///
/// - Event `contact.user_group.created_v3`
#[lark_event(type = "contact.user_group.created_v3")]
#[non_exhaustive]
pub struct UserGroupCreated {
    /// All members, since no page tells them.
    #[lark(unknown)]
    pub members: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomAttrEvent {
    pub contact_field_key: Vec<String>,
    pub allow_open_query: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentEvent {
    pub name: Option<String>,
    pub parent_department_id: Option<String>,
    pub department_id: Option<String>,
    pub open_department_id: Option<String>,
    pub leader_user_id: Option<String>,
    pub chat_id: Option<String>,
    pub order: Option<i64>,
    pub unit_ids: Vec<String>,
    pub status: Option<DepartmentStatus>,
    pub leaders: Vec<DepartmentLeader>,
    pub department_hrbps: Vec<UserId>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OldDepartmentObject {
    pub status: Option<DepartmentStatus>,
    pub open_department_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OldUserObject {
    pub department_ids: Vec<String>,
    pub open_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Scope {
    pub departments: Vec<Department>,
    pub users: Vec<User>,
    pub user_groups: Vec<UserGroup>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserEvent {
    pub open_id: Option<String>,
    pub union_id: Option<String>,
    pub user_id: Option<String>,
    pub name: Option<String>,
    pub en_name: Option<String>,
    pub nickname: Option<String>,
    pub email: Option<String>,
    pub enterprise_email: Option<String>,
    pub job_title: Option<String>,
    pub mobile: Option<String>,
    pub mobile_visible: Option<bool>,
    pub gender: Option<Gender>,
    pub avatar: Option<AvatarInfo>,
    pub status: Option<UserStatus>,
    pub department_ids: Vec<String>,
    pub leader_user_id: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub work_station: Option<String>,
    pub join_time: Option<UnixSeconds>,
    pub is_tenant_manager: Option<bool>,
    pub employee_no: Option<String>,
    pub employee_type: Option<EmployeeType>,
    pub positions: Vec<UserPosition>,
    pub orders: Vec<UserOrder>,
    pub time_zone: Option<String>,
    pub custom_attrs: Vec<UserCustomAttr>,
    pub job_level_id: Option<String>,
    pub job_family_id: Option<String>,
    pub dotted_line_leader_user_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserGroup {
    pub user_group_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<GroupType>,
    pub member_count: Option<i64>,
    /// One of `0` (unknown), `1` (completed), `2` (updating), `3` (failed).
    pub status: Option<i64>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<CustomAttrEventUpdated>();
    visitor.visit::<DepartmentCreated>();
    visitor.visit::<DepartmentDeleted>();
    visitor.visit::<DepartmentUpdated>();
    visitor.visit::<EmployeeTypeEnumActivated>();
    visitor.visit::<EmployeeTypeEnumCreated>();
    visitor.visit::<EmployeeTypeEnumDeactivated>();
    visitor.visit::<EmployeeTypeEnumDeleted>();
    visitor.visit::<EmployeeTypeEnumUpdated>();
    visitor.visit::<ContactScopeUpdated>();
    visitor.visit::<UserCreated>();
    visitor.visit::<UserDeleted>();
    visitor.visit::<UserUpdated>();
    visitor.visit::<UserGroupCreated>();
}
