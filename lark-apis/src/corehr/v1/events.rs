// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `corehr`.

use lark_runtime::lark_event;

use super::models::ManagementScope;
use crate::ids::UserId;

/// The mapping between a user's ids in Feishu People and in contacts changed.
///
/// - Event `corehr.common_data.id.user_mapping_changed_v1`, for custom apps only
/// - Scope: `corehr:common_data.id.convert:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/events/user_mapping_changed)
#[lark_event(type = "corehr.common_data.id.user_mapping_changed_v1", scopes = "corehr:common_data.id.convert:read")]
#[non_exhaustive]
pub struct UserIdMappingChanged {
    /// What happened to the mapping: `insert` or `delete`.
    pub change_type: Option<String>,
    /// Between which systems ids are mapped: 1 Feishu People and Feishu, 2 Feishu People and People Admin, 3 People Admin
    /// and Feishu.
    /// One of `1` (core hr and contacts), `2` (core hr and people admin), `3` (people admin and contacts).
    pub id_transform_type: Option<i64>,
    /// Id in Feishu People; only for kinds 1 and 2.
    pub corehr_id: Option<String>,
    /// Id in People Admin; only for kinds 2 and 3.
    pub people_admin_id: Option<String>,
    /// Ids of the user in Feishu; only for kinds 1 and 3.
    pub feishu_id: Option<UserId>,
}

/// Fields of a Feishu People object were changed, such as one added in the profile settings; order is not guaranteed.
///
/// - Event `corehr.common_data.meta_data.updated_v1`, for custom and store apps
/// - Scope: `corehr:common_data.meta_data:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/events/updated)
#[lark_event(type = "corehr.common_data.meta_data.updated_v1", scopes = "corehr:common_data.meta_data:read")]
#[non_exhaustive]
pub struct CommonMetaDataUpdated {
    /// API name of the object that changed; `corehr.v1.custom_field.get_by_param` reads its fields.
    pub api_name: Option<String>,
    /// Fields of the object that changed.
    pub field_changes: Vec<String>,
    /// What changed: an object or a set of options.
    pub metadata_type: Option<String>,
    /// Options that changed.
    pub enum_value_changes: Vec<String>,
}

/// A contract was created, through the API or signed in Feishu People.
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
    /// Id of the contract that was created.
    pub contract_id: Option<String>,
}

/// A contract was deleted through the API and can no longer be found.
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
    /// Id of the contract that was deleted and can no longer be read.
    pub contract_id: Option<String>,
}

/// A contract was changed or renewed, through the API or in Feishu People.
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
    /// Id of the contract that was changed.
    pub contract_id: Option<String>,
}

/// A department was created and is in force; events of parents and children may come in any order.
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
    /// Id of the department that was created.
    pub department_id: Option<String>,
}

/// A department was deleted and can no longer be read.
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
    /// Id of the department that was deleted.
    pub department_id: Option<String>,
    /// Code of the department that was deleted.
    pub code: Option<String>,
}

/// A department was changed and the change is in force; events of parents and children may come in any order.
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
    /// Id of the department that was changed.
    pub department_id: Option<String>,
    /// Fields of the department that changed.
    pub field_changes: Vec<String>,
}

/// An employee's conversion at the end of probation took effect.
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
    /// Employment id of the employee who was converted.
    pub employment_id: Option<String>,
}

/// An employment was created, by the API, by adding or by importing people.
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
    /// Id of the employment that was created.
    pub employment_id: Option<String>,
    /// Ids of the user who was employed.
    pub target_user_id: Option<UserId>,
}

/// An employee's employment was deleted.
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
    /// Id of the employment that was deleted.
    pub employment_id: Option<String>,
    /// Ids of the user whose employment was deleted.
    pub target_user_id: Option<UserId>,
}

/// An employee has left: early on the day after the last day, when the employment becomes terminated.
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
    /// Employment id of the employee who leaves.
    pub employment_id: Option<String>,
}

/// An employment changed, also by a calculated field; comes often, so `corehr.employee.domain_event_v2` is recommended.
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
    /// Id of the employment that was changed.
    pub employment_id: Option<String>,
    /// Ids of the user whose employment was changed.
    pub target_user_id: Option<UserId>,
    /// Fields of the employment that changed.
    pub field_changes: Vec<String>,
}

/// A job was created; sent when it takes effect.
///
/// - Event `corehr.job.created_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/created)
#[lark_event(type = "corehr.job.created_v1", scopes = "corehr:corehr:readonly|corehr:job:read|corehr:job:write")]
#[non_exhaustive]
pub struct JobCreated {
    /// Id of the job that was created.
    pub job_id: Option<String>,
}

/// A job was deleted and can no longer be read.
///
/// - Event `corehr.job.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/deleted)
#[lark_event(type = "corehr.job.deleted_v1", scopes = "corehr:corehr:readonly|corehr:job:read|corehr:job:write")]
#[non_exhaustive]
pub struct JobDeleted {
    /// Id of the job that was deleted.
    pub job_id: Option<String>,
}

/// A job was changed; sent when the change takes effect.
///
/// - Event `corehr.job.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/updated)
#[lark_event(type = "corehr.job.updated_v1", scopes = "corehr:corehr:readonly|corehr:job:read|corehr:job:write")]
#[non_exhaustive]
pub struct JobUpdated {
    /// Id of the job that was changed.
    pub job_id: Option<String>,
}

/// The approval of a job change moved on, or the change took effect; `corehr.job_change.status_updated_v2` is
/// recommended instead.
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
    /// Id of the employee whose job changes.
    pub employment_id: Option<String>,
    /// Ids of the user whose job changes.
    pub target_user_id: Option<UserId>,
    /// Id of the job change; `corehr.v2.job_change.search` finds its details.
    pub job_change_id: Option<String>,
    /// How the job change was made: 1 at once without approval, 2 through its flow.
    /// One of `1` (direct), `2` (process).
    pub transfer_mode: Option<i64>,
    /// Unique identifier of the type of job change, from `corehr.v1.transfer_type.query`.
    pub transfer_type_unique_identifier: Option<String>,
    /// Unique identifier of the reason for the job change, from `corehr.v1.transfer_reason.query`.
    pub transfer_reason_unique_identifier: Option<String>,
    /// Id of the approval process of the job change; none if it needs no approval.
    pub process_id: Option<String>,
    /// Day on which the job change takes effect, `YYYY-MM-DD`.
    pub effective_date: Option<String>,
    /// Status of the job change: 1 approving, 2 revoked, 3 rejected, 4 approved, 5 in effect, 6 no approval needed.
    /// One of `1` (approving), `2` (cancelled), `3` (rejected), `4` (approved), `5` (effective), `6` (no need approval).
    pub status: Option<i64>,
    /// Identifier of the job change, as given when it was started.
    pub transfer_key: Option<String>,
}

/// An employee's job change took effect; sent up to 6 hours after midnight of the day.
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
    /// Id of the employee's job record, which the job change made.
    pub job_data_id: Option<String>,
    /// Employment id of the employee whose job change took effect.
    pub employment_id: Option<String>,
    /// Ids of the user whose job changes.
    pub target_user_id: Option<UserId>,
    /// Id of the job change; `corehr.v2.job_change.search` finds its details.
    pub job_change_id: Option<String>,
}

/// A job record was created, by the API, by adding people, by a job change, an import or an additional job.
///
/// - Event `corehr.job_data.created_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/created)
#[lark_event(type = "corehr.job_data.created_v1", scopes = "corehr:corehr:readonly|corehr:employee.job_data:read")]
#[non_exhaustive]
pub struct JobDataCreated {
    /// Id of the job record that was created.
    pub job_data_id: Option<String>,
}

/// A job record or an additional job was deleted.
///
/// - Event `corehr.job_data.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/deleted)
#[lark_event(type = "corehr.job_data.deleted_v1", scopes = "corehr:corehr:readonly|corehr:employee.job_data:read")]
#[non_exhaustive]
pub struct JobDataDeleted {
    /// Id of the job record that was deleted.
    pub job_data_id: Option<String>,
}

/// A person was employed: a pre-hire completed onboarding, or an employee was added or imported.
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
    /// Id of the employee's job record.
    pub job_data_id: Option<String>,
    /// Employment id of the employee who was employed.
    pub employment_id: Option<String>,
    /// Ids of the user who was employed; absent if the Feishu account could not be opened in time.
    pub target_user_id: Option<UserId>,
}

/// A job record was changed; comes often, so `corehr.employee.domain_event_v2` is recommended.
///
/// - Event `corehr.job_data.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/updated)
#[lark_event(type = "corehr.job_data.updated_v1", scopes = "corehr:corehr:readonly|corehr:employee.job_data:read")]
#[non_exhaustive]
pub struct JobDataUpdated {
    /// Id of the job record that was changed.
    pub job_data_id: Option<String>,
}

/// An offboarding was started, approved, rejected, revoked or took effect; `corehr.offboarding.status_updated_v2` is
/// recommended instead.
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
    /// Employment id of the employee who leaves.
    pub employment_id: Option<String>,
    /// Ids of the user who leaves.
    pub target_user_id: Option<UserId>,
    /// Id of the offboarding, unique among offboardings.
    pub offboarding_id: Option<String>,
    /// Id of the process of the offboarding application, with which `corehr.v2.process.get` reads its details.
    pub process_id: Option<String>,
    /// Status of the offboarding: 1 approving, 2 revoked, 3 rejected, 4 approved, 5 in effect.
    /// One of `1` (approving), `2` (cancelled), `3` (rejected), `4` (approved), `5` (effective).
    pub status: Option<i64>,
}

/// Roles given on an organisation changed; sent when the change takes effect.
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
    /// Id of the role whose holders changed.
    pub role_id: Option<String>,
    /// Ranges of the role that changed.
    pub management_scope_list: Vec<ManagementScope>,
    /// Employment ids of the employees whose roles changed.
    pub employment_id_list: Vec<String>,
}

/// Personal data was created, by the API, by adding or by importing people.
///
/// - Event `corehr.person.created_v1`, for custom and store apps
/// - Scope: `corehr:corehr:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/created)
#[lark_event(type = "corehr.person.created_v1", scopes = "corehr:corehr:readonly")]
#[non_exhaustive]
pub struct PersonCreated {
    /// Id of the person who was created.
    pub person_id: Option<String>,
}

/// A person's personal data was deleted.
///
/// - Event `corehr.person.deleted_v1`, for custom and store apps
/// - Scope: `corehr:corehr:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/deleted)
#[lark_event(type = "corehr.person.deleted_v1", scopes = "corehr:corehr:readonly")]
#[non_exhaustive]
pub struct PersonDeleted {
    /// Id of the person who was deleted.
    pub person_id: Option<String>,
}

/// Personal data changed, also by a calculated field; comes often, so `corehr.employee.domain_event_v2` is recommended.
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
    /// Id of the person whose data was changed.
    pub person_id: Option<String>,
    /// Fields of the personal data that changed; use them to skip events that do not matter.
    pub field_changes: Vec<String>,
}

/// A pre-hire was created or changed; superfluous events may come, and deletion sends none.
///
/// - Event `corehr.pre_hire.updated_v1`, for custom and store apps
/// - Scopes, any one of: `corehr:pre_hire:read`, `corehr:pre_hire:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/events/updated)
#[lark_event(type = "corehr.pre_hire.updated_v1", scopes = "corehr:pre_hire:read|corehr:pre_hire:write")]
#[non_exhaustive]
pub struct PreHireUpdated {
    /// Id of the pre-hire that was created or changed.
    pub pre_hire_id: Option<String>,
    /// Fields that changed; some, such as personal data, appear as `wk_updated_at`, so read the pre-hire for details.
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
