// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `corehr`.

use lark_runtime::lark_event;

use super::models::ManagementScope;
use crate::ids::UserId;

/// The mapping between ids of a user changed.
///
/// - Event `corehr.common_data.id.user_mapping_changed_v1`, for custom apps only
/// - Scope: `corehr:common_data.id.convert:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/events/user_mapping_changed)
#[lark_event(type = "corehr.common_data.id.user_mapping_changed_v1", scopes = "corehr:common_data.id.convert:read")]
#[non_exhaustive]
pub struct UserIdMappingChanged {
    /// One of `insert`, `delete`.
    pub change_type: Option<String>,
    /// One of `1` (core hr and contacts), `2` (core hr and people admin), `3` (people admin and contacts).
    pub id_transform_type: Option<i64>,
    pub corehr_id: Option<String>,
    pub people_admin_id: Option<String>,
    pub feishu_id: Option<UserId>,
}

/// The definition of an object changed, for example a field was added to the employee file.
///
/// - Event `corehr.common_data.meta_data.updated_v1`, for custom and store apps
/// - Scope: `corehr:common_data.meta_data:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/events/updated)
#[lark_event(type = "corehr.common_data.meta_data.updated_v1", scopes = "corehr:common_data.meta_data:read")]
#[non_exhaustive]
pub struct CommonMetaDataUpdated {
    pub api_name: Option<String>,
    pub field_changes: Vec<String>,
    pub metadata_type: Option<String>,
    pub enum_value_changes: Vec<String>,
}

/// An employee's contract was created or signed.
///
/// - Event `corehr.contract.created_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/created)
#[lark_event(
    type = "corehr.contract.created_v1",
    scopes = "corehr:contract:read|corehr:corehr:readonly|corehr:contract:write"
)]
#[non_exhaustive]
pub struct ContractCreated {
    pub contract_id: Option<String>,
}

/// An employee's contract was deleted; it cannot be found any more.
///
/// - Event `corehr.contract.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/deleted)
#[lark_event(
    type = "corehr.contract.deleted_v1",
    scopes = "corehr:contract:read|corehr:corehr:readonly|corehr:contract:write"
)]
#[non_exhaustive]
pub struct ContractDeleted {
    pub contract_id: Option<String>,
}

/// An employee's contract was changed or renewed.
///
/// - Event `corehr.contract.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/updated)
#[lark_event(
    type = "corehr.contract.updated_v1",
    scopes = "corehr:contract:read|corehr:corehr:readonly|corehr:contract:write"
)]
#[non_exhaustive]
pub struct ContractUpdated {
    pub contract_id: Option<String>,
}

/// A department was created. Sent in order.
///
/// - Event `corehr.department.created_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/created)
#[lark_event(
    type = "corehr.department.created_v1",
    scopes = "corehr:corehr:readonly|corehr:department:read|corehr:department:write"
)]
#[non_exhaustive]
pub struct DepartmentCreated {
    pub department_id: Option<String>,
}

/// A department was deleted. Sent in order.
///
/// - Event `corehr.department.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/deleted)
#[lark_event(
    type = "corehr.department.deleted_v1",
    scopes = "corehr:corehr:readonly|corehr:department:read|corehr:department:write"
)]
#[non_exhaustive]
pub struct DepartmentDeleted {
    pub department_id: Option<String>,
    pub code: Option<String>,
}

/// A department changed. Sent in order.
///
/// - Event `corehr.department.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/updated)
#[lark_event(
    type = "corehr.department.updated_v1",
    scopes = "corehr:corehr:readonly|corehr:department:read|corehr:department:write"
)]
#[non_exhaustive]
pub struct DepartmentUpdated {
    pub department_id: Option<String>,
    pub field_changes: Vec<String>,
}

/// An employee's probation ended and the employment became regular.
///
/// - Event `corehr.employment.converted_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/converted)
#[lark_event(
    type = "corehr.employment.converted_v1",
    scopes = "corehr:corehr:readonly|corehr:employment:read|corehr:employment:write"
)]
#[non_exhaustive]
pub struct EmploymentConverted {
    pub employment_id: Option<String>,
}

/// An employment was created.
///
/// - Event `corehr.employment.created_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/created)
#[lark_event(
    type = "corehr.employment.created_v1",
    scopes = "corehr:corehr:readonly|corehr:employment:read|corehr:employment:write"
)]
#[non_exhaustive]
pub struct EmploymentCreated {
    pub employment_id: Option<String>,
    pub target_user_id: Option<UserId>,
}

/// An employment was deleted.
///
/// - Event `corehr.employment.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/deleted)
#[lark_event(
    type = "corehr.employment.deleted_v1",
    scopes = "corehr:corehr:readonly|corehr:employment:read|corehr:employment:write"
)]
#[non_exhaustive]
pub struct EmploymentDeleted {
    pub employment_id: Option<String>,
    pub target_user_id: Option<UserId>,
}

/// An employee has left: sent the night after the last day.
///
/// - Event `corehr.employment.resigned_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:offboarding:read`, `corehr:offboarding:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/resigned)
#[lark_event(
    type = "corehr.employment.resigned_v1",
    scopes = "corehr:corehr:readonly|corehr:offboarding:read|corehr:offboarding:write",
    deprecated
)]
#[non_exhaustive]
pub struct EmploymentResigned {
    pub employment_id: Option<String>,
}

/// An employment changed.
///
/// - Event `corehr.employment.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/updated)
#[lark_event(
    type = "corehr.employment.updated_v1",
    scopes = "corehr:corehr:readonly|corehr:employment:read|corehr:employment:write"
)]
#[non_exhaustive]
pub struct EmploymentUpdated {
    pub employment_id: Option<String>,
    pub target_user_id: Option<UserId>,
    pub field_changes: Vec<String>,
}

/// A job was created: sent when it takes effect.
///
/// - Event `corehr.job.created_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/created)
#[lark_event(type = "corehr.job.created_v1", scopes = "corehr:corehr:readonly|corehr:job:read|corehr:job:write")]
#[non_exhaustive]
pub struct JobCreated {
    pub job_id: Option<String>,
}

/// A job was deleted.
///
/// - Event `corehr.job.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/deleted)
#[lark_event(type = "corehr.job.deleted_v1", scopes = "corehr:corehr:readonly|corehr:job:read|corehr:job:write")]
#[non_exhaustive]
pub struct JobDeleted {
    pub job_id: Option<String>,
}

/// A job changed: sent when the change takes effect.
///
/// - Event `corehr.job.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/updated)
#[lark_event(type = "corehr.job.updated_v1", scopes = "corehr:corehr:readonly|corehr:job:read|corehr:job:write")]
#[non_exhaustive]
pub struct JobUpdated {
    pub job_id: Option<String>,
}

/// The approval of a transfer changed its status, or the transfer took effect.
///
/// - Event `corehr.job_change.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_change.update_event:read`, `corehr:job_change:read`,
///   `corehr:job_change:write`, `corehr:job_data:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/events/updated)
#[lark_event(
    type = "corehr.job_change.updated_v1",
    scopes = "corehr:corehr:readonly|corehr:job_change.update_event:read|corehr:job_change:read|corehr:job_change:write|corehr:job_data:readonly"
)]
#[non_exhaustive]
pub struct JobChangeUpdated {
    pub employment_id: Option<String>,
    pub target_user_id: Option<UserId>,
    pub job_change_id: Option<String>,
    /// One of `1` (direct), `2` (process).
    pub transfer_mode: Option<i64>,
    pub transfer_type_unique_identifier: Option<String>,
    pub transfer_reason_unique_identifier: Option<String>,
    pub process_id: Option<String>,
    pub effective_date: Option<String>,
    /// One of `1` (approving), `2` (cancelled), `3` (rejected), `4` (approved), `5` (effective), `6` (no need approval).
    pub status: Option<i64>,
    pub transfer_key: Option<String>,
}

/// An employee's transfer took effect.
///
/// - Event `corehr.job_data.changed_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_change:read`, `corehr:job_change:write`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/changed)
#[lark_event(
    type = "corehr.job_data.changed_v1",
    scopes = "corehr:corehr:readonly|corehr:job_change:read|corehr:job_change:write"
)]
#[non_exhaustive]
pub struct JobDataChanged {
    pub job_data_id: Option<String>,
    pub employment_id: Option<String>,
    pub target_user_id: Option<UserId>,
    pub job_change_id: Option<String>,
}

/// Job data of an employee were created.
///
/// - Event `corehr.job_data.created_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/created)
#[lark_event(type = "corehr.job_data.created_v1", scopes = "corehr:corehr:readonly|corehr:employee.job_data:read")]
#[non_exhaustive]
pub struct JobDataCreated {
    pub job_data_id: Option<String>,
}

/// Job data of an employee were deleted.
///
/// - Event `corehr.job_data.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/deleted)
#[lark_event(type = "corehr.job_data.deleted_v1", scopes = "corehr:corehr:readonly|corehr:employee.job_data:read")]
#[non_exhaustive]
pub struct JobDataDeleted {
    pub job_data_id: Option<String>,
}

/// A new employee's onboarding was completed.
///
/// - Event `corehr.job_data.employed_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:pre_hire:write`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/employed)
#[lark_event(
    type = "corehr.job_data.employed_v1",
    scopes = "corehr:corehr:readonly|corehr:pre_hire:read|corehr:pre_hire:write"
)]
#[non_exhaustive]
pub struct JobDataEmployed {
    pub job_data_id: Option<String>,
    pub employment_id: Option<String>,
    pub target_user_id: Option<UserId>,
}

/// Job data of an employee changed.
///
/// - Event `corehr.job_data.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/updated)
#[lark_event(type = "corehr.job_data.updated_v1", scopes = "corehr:corehr:readonly|corehr:employee.job_data:read")]
#[non_exhaustive]
pub struct JobDataUpdated {
    pub job_data_id: Option<String>,
}

/// A resignation was started, decided, took effect or was taken back.
///
/// - Event `corehr.offboarding.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:offboarding:read`, `corehr:employment:readonly`, `corehr:employment`,
///   `corehr:offboarding:write`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/events/updated)
#[lark_event(
    type = "corehr.offboarding.updated_v1",
    scopes = "corehr:offboarding:read|corehr:employment:readonly|corehr:employment|corehr:offboarding:write",
    deprecated
)]
#[non_exhaustive]
pub struct OffboardingUpdated {
    pub employment_id: Option<String>,
    pub target_user_id: Option<UserId>,
    pub offboarding_id: Option<String>,
    pub process_id: Option<String>,
    /// One of `1` (approving), `2` (cancelled), `3` (rejected), `4` (approved), `5` (effective).
    pub status: Option<i64>,
}

/// Who has a role in an organisation changed: sent when the change takes effect.
///
/// - Event `corehr.org_role_authorization.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:authorization:read`, `corehr:corehr:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/org_role_authorization/events/updated)
#[lark_event(
    type = "corehr.org_role_authorization.updated_v1",
    scopes = "corehr:authorization:read|corehr:corehr:readonly"
)]
#[non_exhaustive]
pub struct OrgRoleAuthorizationUpdated {
    pub role_id: Option<String>,
    pub management_scope_list: Vec<ManagementScope>,
    pub employment_id_list: Vec<String>,
}

/// The personal information of an employee was created.
///
/// - Event `corehr.person.created_v1`, for custom and store apps
/// - Scope: `corehr:corehr:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/created)
#[lark_event(type = "corehr.person.created_v1", scopes = "corehr:corehr:readonly")]
#[non_exhaustive]
pub struct PersonCreated {
    pub person_id: Option<String>,
}

/// The personal information of an employee was deleted.
///
/// - Event `corehr.person.deleted_v1`, for custom and store apps
/// - Scope: `corehr:corehr:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/deleted)
#[lark_event(type = "corehr.person.deleted_v1", scopes = "corehr:corehr:readonly")]
#[non_exhaustive]
pub struct PersonDeleted {
    pub person_id: Option<String>,
}

/// The personal information of an employee changed.
///
/// - Event `corehr.person.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:employee:read`, `corehr:person:read`,
///   `corehr:employee:write`, `corehr:person:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/updated)
#[lark_event(
    type = "corehr.person.updated_v1",
    scopes = "corehr:corehr:readonly|corehr:employee:read|corehr:person:read|corehr:employee:write|corehr:person:write"
)]
#[non_exhaustive]
pub struct PersonUpdated {
    pub person_id: Option<String>,
    pub field_changes: Vec<String>,
}

/// The job data of a new hire were created or changed.
///
/// - Event `corehr.pre_hire.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:pre_hire:read`, `corehr:pre_hire:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/events/updated)
#[lark_event(type = "corehr.pre_hire.updated_v1", scopes = "corehr:pre_hire:read|corehr:pre_hire:write")]
#[non_exhaustive]
pub struct PreHireUpdated {
    pub pre_hire_id: Option<String>,
    pub field_changes: Vec<String>,
}

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<UserIdMappingChanged>();
    visitor.visit::<CommonMetaDataUpdated>();
    visitor.visit::<ContractCreated>();
    visitor.visit::<ContractDeleted>();
    visitor.visit::<ContractUpdated>();
    visitor.visit::<DepartmentCreated>();
    visitor.visit::<DepartmentDeleted>();
    visitor.visit::<DepartmentUpdated>();
    visitor.visit::<EmploymentConverted>();
    visitor.visit::<EmploymentCreated>();
    visitor.visit::<EmploymentDeleted>();
    visitor.visit::<EmploymentResigned>();
    visitor.visit::<EmploymentUpdated>();
    visitor.visit::<JobCreated>();
    visitor.visit::<JobDeleted>();
    visitor.visit::<JobUpdated>();
    visitor.visit::<JobChangeUpdated>();
    visitor.visit::<JobDataChanged>();
    visitor.visit::<JobDataCreated>();
    visitor.visit::<JobDataDeleted>();
    visitor.visit::<JobDataEmployed>();
    visitor.visit::<JobDataUpdated>();
    visitor.visit::<OffboardingUpdated>();
    visitor.visit::<OrgRoleAuthorizationUpdated>();
    visitor.visit::<PersonCreated>();
    visitor.visit::<PersonDeleted>();
    visitor.visit::<PersonUpdated>();
    visitor.visit::<PreHireUpdated>();
}
