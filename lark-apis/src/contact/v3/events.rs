// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 3 of `contact`.

use lark_runtime::{Model, UnixSeconds, Unknown, lark_event};

use super::department::{Department, DepartmentLeader, DepartmentStatus};
use super::employee_type_enum::EmployeeTypeEnum;
use super::group::GroupType;
use super::models::EmployeeType;
use super::user::{AvatarInfo, Gender, User, UserCustomAttr, UserOrder, UserPosition, UserStatus};
use crate::ids::UserId;

/// The custom fields of users changed: some were added or removed, or opened to the API or closed.
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
    /// The custom fields after the change.
    pub object: Option<CustomAttrEvent>,
    /// The custom fields before the change.
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
    /// The department that was created.
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
    /// The department that was deleted.
    pub object: Option<DepartmentEvent>,
    /// The department before it was deleted.
    pub old_object: Option<OldDepartmentObject>,
}

/// A department was changed, in the admin console or over the API.
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
    /// The department after the change.
    pub object: Option<DepartmentEvent>,
    /// The department before the change.
    pub old_object: Option<DepartmentEvent>,
}

/// An employee type was turned on.
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
    /// The employee type before the change.
    pub old_enum: Option<EmployeeTypeEnum>,
    /// The employee type after the change.
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
    /// The employee type that was created.
    pub new_enum: Option<EmployeeTypeEnum>,
}

/// An employee type was turned off.
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
    /// The employee type before the change.
    pub old_enum: Option<EmployeeTypeEnum>,
    /// The employee type after the change.
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
    /// The employee type before it was deleted.
    pub old_enum: Option<EmployeeTypeEnum>,
}

/// An employee type got other names.
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
    /// The employee type before the change.
    pub old_enum: Option<EmployeeTypeEnum>,
    /// The employee type after the change.
    pub new_enum: Option<EmployeeTypeEnum>,
}

/// The contact scope of the app changed.
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
    /// What came into the scope.
    pub added: Option<Scope>,
    /// What fell out of the scope.
    pub removed: Option<Scope>,
}

/// A user joined the tenant.
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
    /// The user who joined.
    pub object: Option<UserEvent>,
}

/// A user left the tenant.
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
    /// The user who left.
    pub object: Option<UserEvent>,
    /// The user before they left.
    pub old_object: Option<OldUserObject>,
}

/// What is known about a user changed; mobile number and email address each come as an event of their own.
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
    /// The user after the change.
    pub object: Option<UserEvent>,
    /// The user before the change, with only the fields that changed.
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

/// The custom fields of users, before or after a change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomAttrEvent {
    /// Keys of the custom fields.
    pub contact_field_key: Vec<String>,
    /// Whether the fields are open to the API.
    pub allow_open_query: Option<bool>,
}

/// A department, as events have it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentEvent {
    /// Name of the department; shown with a scope such as `contact:department.base:readonly`.
    pub name: Option<String>,
    /// Department above this one, by its open id, `od-...`; shown with a scope such as
    /// `contact:department.organize:readonly`.
    pub parent_department_id: Option<String>,
    /// Id that the tenant gave the department; shown with a scope such as `contact:department.base:readonly`.
    pub department_id: Option<String>,
    /// Open id of the department, `od-...`.
    pub open_department_id: Option<String>,
    /// User who heads the department, by open id, `ou_...`; shown with a scope such as `contact:department.base:readonly`.
    pub leader_user_id: Option<String>,
    /// Chat of the department, `oc_...`; shown with a scope such as `contact:department.organize:readonly`.
    pub chat_id: Option<String>,
    /// Place among the departments beside it, the smallest first; shown with a scope such as
    /// `contact:department.organize:readonly`.
    pub order: Option<i64>,
    pub unit_ids: Vec<String>,
    /// Whether the department is deleted; shown with a scope such as `contact:department.base:readonly`.
    pub status: Option<DepartmentStatus>,
    /// Leaders of the department, and which is primary.
    pub leaders: Vec<DepartmentLeader>,
    /// HR business partners of the department; shown with the scope `contact:department.hrbp:readonly`.
    pub department_hrbps: Vec<UserId>,
}

/// A department before it was deleted.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OldDepartmentObject {
    /// Whether the department is deleted; shown with a scope such as `contact:department.base:readonly`.
    pub status: Option<DepartmentStatus>,
    /// Open id of the department, `od-...`.
    pub open_department_id: Option<String>,
}

/// A user before they left.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OldUserObject {
    /// Departments that the user belonged to, by open id, `od-...`; shown with a scope such as
    /// `contact:user.department:readonly`.
    pub department_ids: Vec<String>,
    /// Open id of the user, `ou_...`.
    pub open_id: Option<String>,
}

/// What came into the contact scope of an app, or fell out of it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Scope {
    /// Departments that it is about.
    pub departments: Vec<Department>,
    /// Users that it is about.
    pub users: Vec<User>,
    /// User groups that it is about.
    pub user_groups: Vec<UserGroup>,
}

/// A user, as events have it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserEvent {
    /// Open id of the user in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Union id of the user, `on_...`, the same in all apps of one developer.
    pub union_id: Option<String>,
    /// User id of the user, unique in the tenant; shown with the scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// Name of the user; shown with a scope such as `contact:user.base:readonly`.
    pub name: Option<String>,
    /// English name of the user; shown with a scope such as `contact:user.base:readonly`.
    pub en_name: Option<String>,
    /// Another name that the user goes by; shown with a scope such as `contact:user.base:readonly`.
    pub nickname: Option<String>,
    /// Email address of the user; shown with the scope `contact:user.email:readonly`.
    pub email: Option<String>,
    /// Address of the user in the enterprise mail; shown with a scope such as `contact:user.base:readonly`.
    pub enterprise_email: Option<String>,
    /// Job title of the user, as colleagues see it.
    pub job_title: Option<String>,
    /// Mobile number of the user; shown with the scope `contact:user.phone:readonly`.
    pub mobile: Option<String>,
    pub mobile_visible: Option<bool>,
    /// Gender of the user; shown with a scope such as `contact:user.gender:readonly`.
    pub gender: Option<Gender>,
    /// Addresses of the user's picture; shown with a scope such as `contact:user.base:readonly`.
    pub avatar: Option<AvatarInfo>,
    /// Whether the user is active, frozen or has left; shown with a scope such as `contact:user.employee:readonly`.
    pub status: Option<UserStatus>,
    /// Departments that the user belongs to, by their ids; empty once the user has left, then `old_object` has them. Shown
    /// with a scope such as `contact:user.department:readonly`.
    pub department_ids: Vec<String>,
    /// Direct manager of the user, by open id, `ou_...`; shown with a scope such as `contact:user.employee:readonly`.
    pub leader_user_id: Option<String>,
    /// City that the user works in; shown with a scope such as `contact:user.employee:readonly`.
    pub city: Option<String>,
    /// Country or region of the user; shown with a scope such as `contact:user.employee:readonly`.
    pub country: Option<String>,
    /// Desk of the user; shown with a scope such as `contact:user.employee:readonly`.
    pub work_station: Option<String>,
    /// When the user joined; shown with a scope such as `contact:user.employee:readonly`.
    pub join_time: Option<UnixSeconds>,
    pub is_tenant_manager: Option<bool>,
    /// Employee number of the user; shown with a scope such as `contact:user.employee:readonly`.
    pub employee_no: Option<String>,
    /// Employee type of the user; custom ones are the `enum_value` of `contact.v3.employee_type_enum.list`. Shown with a
    /// scope such as `contact:user.employee:readonly`.
    pub employee_type: Option<EmployeeType>,
    pub positions: Vec<UserPosition>,
    /// Where the user stands in each department, and which is the main one; shown with a scope such as
    /// `contact:user.department:readonly`.
    pub orders: Vec<UserOrder>,
    pub time_zone: Option<String>,
    /// Values of the custom fields; shown with a scope such as `contact:user.employee:readonly`.
    pub custom_attrs: Vec<UserCustomAttr>,
    /// Job level of the user, by its id; shown with the scope `contact:user.job_level:readonly`.
    pub job_level_id: Option<String>,
    /// Job family of the user, by its id; shown with the scope `contact:user.job_family:readonly`.
    pub job_family_id: Option<String>,
    /// Dotted-line managers of the user; shown with the scope `contact:user.dotted_line_leader_info.read`.
    pub dotted_line_leader_user_ids: Vec<String>,
}

/// A user group that came into the contact scope of an app, or fell out of it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserGroup {
    /// Id of the user group; 1 to 64 characters.
    pub user_group_id: Option<String>,
    /// Name of the user group; 1 to 100 characters.
    pub name: Option<String>,
    /// Whether its members are fixed or follow from rules.
    pub r#type: Option<GroupType>,
    /// How many members the group has.
    pub member_count: Option<i64>,
    /// Whether the members are worked out: 0 is not known, 1 done, 2 under way, 3 failed.
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
