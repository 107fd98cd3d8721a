// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 2 of `corehr`.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, UnixSeconds, lark_event};

use super::approval_groups::ApprovalGroupStatusV2;
use super::onboarding_flows::OnboardingFlow;
use super::probation::ProbationStatus;
use super::process::{ProcessProperty, ProcessStatus, ProcessTaskType};
use crate::ids::UserId;

/// The approval of an organisation change has a new status.
///
/// - Event `corehr.approval_groups.updated_v2`, for custom and store apps
/// - Scope: `corehr:approval_groups:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/events/updated)
#[lark_event(type = "corehr.approval_groups.updated_v2", scopes = "corehr:approval_groups:read")]
#[non_exhaustive]
pub struct ApprovalGroupsUpdated {
    /// Id of the approval whose status changed.
    pub approval_group_id: Option<String>,
    /// Id of an approval process of the organisation change; one change may start several.
    pub process_id: Option<String>,
    /// Status of the approval, out of use: it cannot tell approved, failed and waiting apart; use
    /// `approval_group_status_v2`.
    pub approval_group_status: Option<ApprovalGroupStatusV2>,
    /// Topic of the change, as filled in on its form.
    pub topic: Option<String>,
    /// Reason for the change, as filled in for the approvers.
    pub adjust_reason: Option<String>,
    /// Day on which the organisation change takes effect, `YYYY-MM-DD`, from 1900 to 9999.
    pub effective_date: Option<String>,
    /// Who started the organisation change, as filled in on its form.
    pub created_by: Option<String>,
    /// Id of the organisation change, made when a user starts it.
    pub draft_id: Option<String>,
    /// Status of the whole organisation change, which may hold several approvals.
    /// One of `1` (approving), `2` (done), `3` (withdrawn).
    pub draft_status: Option<i64>,
    /// Status of the approval: 1 approving, 2 approved, 3 all changes written, 4 rejected, 5 withdrawn, 6 failed or waiting
    /// to be carried out.
    pub approval_group_status_v2: Option<ApprovalGroupStatusV2>,
}

/// A company was created; reading it may lag by 2 seconds.
///
/// - Event `corehr.company.created_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:company:read`, `corehr:company:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/created)
#[lark_event(type = "corehr.company.created_v2", scopes = "corehr:company:read|corehr:company:write")]
#[non_exhaustive]
pub struct CompanyCreated {
    /// Id of the company that was created.
    pub company_id: Option<String>,
}

/// A company was deleted and can no longer be read.
///
/// - Event `corehr.company.deleted_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:company:read`, `corehr:company:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/deleted)
#[lark_event(type = "corehr.company.deleted_v2", scopes = "corehr:company:read|corehr:company:write")]
#[non_exhaustive]
pub struct CompanyDeleted {
    /// Id of the company that was deleted.
    pub company_id: Option<String>,
}

/// A company was changed; reading it may lag by 2 seconds.
///
/// - Event `corehr.company.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:company:read`, `corehr:company:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/updated)
#[lark_event(type = "corehr.company.updated_v2", scopes = "corehr:company:read|corehr:company:write")]
#[non_exhaustive]
pub struct CompanyUpdated {
    /// Id of the company that was changed.
    pub company_id: Option<String>,
    /// Fields of the company that changed. At most 200.
    pub field_changes: Vec<String>,
    /// Changes to objects that belong to it.
    pub sub_events: Vec<OrganizationDomainEventData>,
}

/// A cost centre was created; one that begins later is told of early on its first day.
///
/// - Event `corehr.cost_center.created_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:cost_center:read`, `corehr:cost_center:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/created)
#[lark_event(type = "corehr.cost_center.created_v2", scopes = "corehr:cost_center:read|corehr:cost_center:write")]
#[non_exhaustive]
pub struct CostCenterCreated {
    /// Id of the cost centre that was created.
    pub cost_center_id: Option<String>,
}

/// A cost centre was deleted and can no longer be read.
///
/// - Event `corehr.cost_center.deleted_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:cost_center:read`, `corehr:cost_center:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/deleted)
#[lark_event(type = "corehr.cost_center.deleted_v2", scopes = "corehr:cost_center:read|corehr:cost_center:write")]
#[non_exhaustive]
pub struct CostCenterDeleted {
    /// Id of the cost centre that was deleted.
    pub cost_center_id: Option<String>,
}

/// A cost centre was changed; reading it may lag by 2 seconds.
///
/// - Event `corehr.cost_center.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:cost_center:read`, `corehr:cost_center:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/updated)
#[lark_event(type = "corehr.cost_center.updated_v2", scopes = "corehr:cost_center:read|corehr:cost_center:write")]
#[non_exhaustive]
pub struct CostCenterUpdated {
    /// Id of the cost centre that was changed.
    pub cost_center_id: Option<String>,
    /// Fields of the cost centre that changed. At most 200.
    pub field_changes: Vec<String>,
}

/// A custom organisation was created; one that begins later is told of early on its first day.
///
/// - Event `corehr.custom_org.created_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/created)
#[lark_event(type = "corehr.custom_org.created_v2", scopes = "corehr:custom_org:read|corehr:custom_org:write")]
#[non_exhaustive]
pub struct CustomOrgCreated {
    /// Id of the custom organisation that was created.
    pub org_id: Option<String>,
    /// Code of the kind of custom organisation, as shown in the organisation settings.
    pub object_api_name: Option<String>,
}

/// A custom organisation was deleted and can no longer be read.
///
/// - Event `corehr.custom_org.deleted_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/deleted)
#[lark_event(type = "corehr.custom_org.deleted_v2", scopes = "corehr:custom_org:read|corehr:custom_org:write")]
#[non_exhaustive]
pub struct CustomOrgDeleted {
    /// Id of the custom organisation that was deleted.
    pub org_id: Option<String>,
    /// Code of the kind of custom organisation, as shown in the organisation settings.
    pub object_api_name: Option<String>,
}

/// A custom organisation was changed; a change that begins later is told of early on its first day.
///
/// - Event `corehr.custom_org.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/updated)
#[lark_event(type = "corehr.custom_org.updated_v2", scopes = "corehr:custom_org:read|corehr:custom_org:write")]
#[non_exhaustive]
pub struct CustomOrgUpdated {
    /// Id of the custom organisation that was changed.
    pub org_id: Option<String>,
    /// Fields of the custom organisation that changed. At most 200.
    pub field_changes: Vec<String>,
    /// Code of the kind of custom organisation, as shown in the organisation settings.
    pub object_api_name: Option<String>,
}

/// A department was created; a parent's event comes before its child's as a rule.
///
/// - Event `corehr.department.created_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/created)
#[lark_event(type = "corehr.department.created_v2", scopes = "corehr:department:read|corehr:department:write")]
#[non_exhaustive]
pub struct DepartmentCreated {
    /// Id of the department that was created.
    pub department_id: Option<String>,
}

/// A department was changed; a parent's event comes before its child's as a rule.
///
/// - Event `corehr.department.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:department:read`, `corehr:department:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/updated)
#[lark_event(type = "corehr.department.updated_v2", scopes = "corehr:department:read|corehr:department:write")]
#[non_exhaustive]
pub struct DepartmentUpdated {
    /// Id of the department that was changed.
    pub department_id: Option<String>,
    /// Fields of the department that changed. At most 1000.
    pub field_changes: Vec<String>,
}

/// An employee's personal data, employment, job data or additional job changed; wait 5 to 10 seconds before reading.
///
/// - Event `corehr.employee.domain_event_v2`, for custom apps only
/// - Scope: `corehr:employee.event:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/events/domain_event)
#[lark_event(type = "corehr.employee.domain_event_v2", scopes = "corehr:employee.event:read")]
#[non_exhaustive]
pub struct EmployeeDomainEvent {
    /// What happened: 1 joined, 2 data changed, 4 additional job, 5 main job, 7 left, 8 custom organisation.
    /// One of `1` (onboarding), `2` (personal information), `4` (concurrent job), `5` (main job), `7` (offboarding), `8`
    /// (custom organization).
    pub event_type: Option<i64>,
    /// What happened in detail: 1001 joined; 2001 data changed; 4001 to 4005 additional job created, edited, revoked (out
    /// of use), ended or deleted; 5001 to 5003 job change added, edited or revoked; 7001 and 7002 offboarding approved or
    /// revoked; 8001 to 8003 custom organisation record first added, added or edited.
    /// One of `1001` (onboarded), `2001` (personal information updated), `4001` (concurrent job created), `4002`
    /// (concurrent job edited), `4003` (concurrent job revoked), `4004` (concurrent job ended), `4005` (concurrent job
    /// deleted), `5001` (job change added), `5002` (job change edited), `5003` (job change revoked), `7001` (offboarding
    /// approved), `7002` (offboarding revoked), `8001` (first record added), `8002` (further record added), `8003` (record
    /// edited).
    pub sub_event_type: Option<i64>,
    /// Id of the user who made the change.
    pub operator_user_id: Option<String>,
    /// Where the change was made, such as on a page or through the API.
    pub opt_scene: Option<String>,
    /// Description of the operation.
    pub opt_desc: Option<String>,
    /// When the operation took place.
    pub opt_time: Option<Text<UnixSeconds>>,
    /// Id of the operation.
    pub opt_id: Option<String>,
    /// Employment id of the employee whose data changed.
    pub employment_id: Option<String>,
    /// What changed. At most 1000.
    pub data: Vec<EmployeeDomainEventData>,
}

/// The approval of a job change moved on, or the change took effect.
///
/// - Event `corehr.job_change.status_updated_v2`, for custom and store apps
/// - Scope: `corehr:job_change.status_update_event:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/status_updated)
#[lark_event(type = "corehr.job_change.status_updated_v2", scopes = "corehr:job_change.status_update_event:read")]
#[non_exhaustive]
pub struct JobChangeStatusUpdated {
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
    /// Day on which the job change takes effect.
    pub effective_date: Option<String>,
    /// Status of the job change: 1 approving, 2 revoked, 3 rejected, 4 approved, 5 in effect, 6 no approval needed.
    /// One of `1` (approving), `2` (withdrawn), `3` (rejected), `4` (approved), `5` (effective), `6` (no need approval).
    pub status: Option<i64>,
    /// Status of the job change before.
    pub original_status: Option<i64>,
    /// Identifier of the job change, as given when it was started.
    pub transfer_key: Option<String>,
    pub details_of_job_status_change: Vec<String>,
}

/// The data of a job change that was started changed.
///
/// - Event `corehr.job_change.updated_v2`, for custom and store apps
/// - Scope: `corehr:job_change.update_event_v2:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/updated)
#[lark_event(type = "corehr.job_change.updated_v2", scopes = "corehr:job_change.update_event_v2:read")]
#[non_exhaustive]
pub struct JobChangeUpdated {
    /// Id of the employee whose job changes.
    pub employment_id: Option<String>,
    /// Id of the tenant in Feishu People.
    pub tenant_id: Option<String>,
    /// Id of the approval process of the job change; none if it needs no approval.
    pub process_id: Option<String>,
    /// Id of the employee who started the job change.
    pub initiator: Option<String>,
    /// Employment id of the user who made the change.
    pub operator: Option<String>,
    /// When the job change was last changed, in milliseconds.
    pub updated_time: Option<Text<UnixMillis>>,
    /// Id of the job change; `corehr.v2.job_change.search` finds its details.
    pub job_change_id: Option<String>,
    /// Status of the job change: 1 approving, 2 revoked, 3 rejected, 4 approved, 5 in effect, 6 no approval needed.
    /// One of `1` (approving), `2` (withdrawn), `3` (rejected), `4` (approved), `5` (effective), `6` (no need approval).
    pub status: Option<i64>,
    /// Why the change was made.
    pub operate_reason: Option<String>,
    /// How it was changed: 1 job change page, 2 job record, 3 import, 4 probation page, 5 handling an exception, 6 its
    /// flow, 7 contract.
    /// One of `1` (job change page), `2` (job record), `3` (roster import), `4` (probation page), `5` (exception handling),
    /// `6` (job change process), `7` (contract).
    pub transfer_type: Option<i64>,
    /// Fields of the job change that changed. At most 200.
    pub updated_fields: Vec<String>,
    /// Type of the job change, from `corehr.v1.transfer_type.query`.
    pub transform_type: Option<String>,
    /// Reason for the job change, from `corehr.v1.transfer_reason.query`.
    pub transform_reason: Option<String>,
}

/// A job family was created; one that begins later is told of early on its first day.
///
/// - Event `corehr.job_family.created_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/created)
#[lark_event(type = "corehr.job_family.created_v2", scopes = "corehr:job_family:read|corehr:job_family:write")]
#[non_exhaustive]
pub struct JobFamilyCreated {
    /// Id of the job family that was created.
    pub job_family_id: Option<String>,
}

/// A job family was deleted and can no longer be read.
///
/// - Event `corehr.job_family.deleted_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/deleted)
#[lark_event(type = "corehr.job_family.deleted_v2", scopes = "corehr:job_family:read|corehr:job_family:write")]
#[non_exhaustive]
pub struct JobFamilyDeleted {
    /// Id of the job family that was deleted.
    pub job_family_id: Option<String>,
}

/// A job family was changed; reading it may lag by 2 seconds.
///
/// - Event `corehr.job_family.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/updated)
#[lark_event(type = "corehr.job_family.updated_v2", scopes = "corehr:job_family:read|corehr:job_family:write")]
#[non_exhaustive]
pub struct JobFamilyUpdated {
    /// Id of the job family that was changed.
    pub job_family_id: Option<String>,
    /// Fields of the job family that changed. At most 200.
    pub field_changes: Vec<String>,
}

/// A job grade was created; reading it may lag by 2 seconds.
///
/// - Event `corehr.job_grade.created_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:job_grade:read`, `corehr:job_grade:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/created)
#[lark_event(type = "corehr.job_grade.created_v2", scopes = "corehr:job_grade:read|corehr:job_grade:write")]
#[non_exhaustive]
pub struct JobGradeCreated {
    /// Id of the job grade that was created.
    pub job_grade_id: Option<String>,
}

/// A job grade was deleted and can no longer be read.
///
/// - Event `corehr.job_grade.deleted_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:job_grade:read`, `corehr:job_grade:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/deleted)
#[lark_event(type = "corehr.job_grade.deleted_v2", scopes = "corehr:job_grade:read|corehr:job_grade:write")]
#[non_exhaustive]
pub struct JobGradeDeleted {
    /// Id of the job grade that was deleted.
    pub job_grade_id: Option<String>,
}

/// A job grade was changed; reading it may lag by 2 seconds.
///
/// - Event `corehr.job_grade.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:job_grade:read`, `corehr:job_grade:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/updated)
#[lark_event(type = "corehr.job_grade.updated_v2", scopes = "corehr:job_grade:read|corehr:job_grade:write")]
#[non_exhaustive]
pub struct JobGradeUpdated {
    /// Id of the job grade that was changed.
    pub job_grade_id: Option<String>,
    /// Fields of the job grade that changed. At most 200.
    pub field_changes: Vec<String>,
}

/// A job level was created; reading it may lag by 2 seconds.
///
/// - Event `corehr.job_level.created_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/created)
#[lark_event(type = "corehr.job_level.created_v2", scopes = "corehr:job_level:read|corehr:job_level:write")]
#[non_exhaustive]
pub struct JobLevelCreated {
    /// Id of the job level that was created.
    pub job_level_id: Option<String>,
}

/// A job level was deleted and can no longer be read.
///
/// - Event `corehr.job_level.deleted_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/deleted)
#[lark_event(type = "corehr.job_level.deleted_v2", scopes = "corehr:job_level:read|corehr:job_level:write")]
#[non_exhaustive]
pub struct JobLevelDeleted {
    /// Id of the job level that was deleted.
    pub job_level_id: Option<String>,
}

/// A job level was changed; reading it may lag by 2 seconds.
///
/// - Event `corehr.job_level.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/updated)
#[lark_event(type = "corehr.job_level.updated_v2", scopes = "corehr:job_level:read|corehr:job_level:write")]
#[non_exhaustive]
pub struct JobLevelUpdated {
    /// Id of the job level that was changed.
    pub job_level_id: Option<String>,
    /// Fields of the job level that changed. At most 200.
    pub field_changes: Vec<String>,
}

/// A location was created; one that begins later is told of early on its first day.
///
/// - Event `corehr.location.created_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/created)
#[lark_event(type = "corehr.location.created_v2", scopes = "corehr:locations:read|corehr:locations:write")]
#[non_exhaustive]
pub struct LocationCreated {
    /// Id of the location that was created.
    pub location_id: Option<String>,
}

/// A location was deleted and can no longer be read.
///
/// - Event `corehr.location.deleted_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/deleted)
#[lark_event(type = "corehr.location.deleted_v2", scopes = "corehr:locations:read|corehr:locations:write")]
#[non_exhaustive]
pub struct LocationDeleted {
    /// Id of the location that was deleted.
    pub location_id: Option<String>,
}

/// A location was changed; reading it may lag by 2 seconds.
///
/// - Event `corehr.location.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/updated)
#[lark_event(type = "corehr.location.updated_v2", scopes = "corehr:locations:read|corehr:locations:write")]
#[non_exhaustive]
pub struct LocationUpdated {
    /// Id of the location that was changed.
    pub location_id: Option<String>,
    /// Fields of the location that changed. At most 200.
    pub field_changes: Vec<String>,
    /// Changes to objects that belong to it.
    pub sub_events: Vec<OrganizationDomainEventData>,
}

/// The handover flow that follows an approved offboarding was started or got a result.
///
/// - Event `corehr.offboarding.checklist_updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:offboarding.checklist_status_message:read`, `corehr:offboarding:read`,
///   `corehr:employment`, `corehr:employment:readonly`, `corehr:offboarding:write`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/checklist_updated)
#[lark_event(
    type = "corehr.offboarding.checklist_updated_v2",
    scopes = "corehr:offboarding.checklist_status_message:read|corehr:offboarding:read|corehr:employment|corehr:employment:readonly|corehr:offboarding:write"
)]
#[non_exhaustive]
pub struct OffboardingChecklistUpdated {
    /// Employment id of the employee who leaves.
    pub employment_id: Option<String>,
    /// Ids of the user who leaves.
    pub target_user_id: Option<UserId>,
    /// Id of the offboarding, unique among offboardings.
    pub offboarding_id: Option<String>,
    /// Id of the process of the handover, with which `corehr.v2.process.get` reads its details.
    pub checklist_process_id: Option<String>,
    /// How far the handover flow of the offboarding has come.
    /// One of `1` (not started), `2` (in progress), `3` (done), `4` (rejected), `5` (withdrawn).
    pub checklist_status: Option<i64>,
}

/// An offboarding was started, approved, rejected, revoked, rolled back or took effect, also one without approval.
///
/// - Event `corehr.offboarding.status_updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:offboarding.status_message_v2:read`, `corehr:offboarding:read`, `corehr:employment`,
///   `corehr:employment:readonly`, `corehr:offboarding:write`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/status_updated)
#[lark_event(
    type = "corehr.offboarding.status_updated_v2",
    scopes = "corehr:offboarding.status_message_v2:read|corehr:offboarding:read|corehr:employment|corehr:employment:readonly|corehr:offboarding:write"
)]
#[non_exhaustive]
pub struct OffboardingStatusUpdated {
    /// Employment id of the employee who leaves.
    pub employment_id: Option<String>,
    /// Ids of the user who leaves.
    pub target_user_id: Option<UserId>,
    /// Id of the offboarding, unique among offboardings.
    pub offboarding_id: Option<String>,
    /// Id of the process of the offboarding application, with which `corehr.v2.process.get` reads its details.
    pub process_id: Option<String>,
    /// Status of the offboarding: 1 approving, 2 approved, 3 in effect, 4 rejected, 5 revoked, 6 no approval needed.
    /// One of `1` (approving), `2` (approved), `3` (effective), `4` (rejected), `5` (withdrawn), `6` (no need approval).
    pub status: Option<i64>,
}

/// The data of an offboarding was changed, for example edited on its page.
///
/// - Event `corehr.offboarding.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:offboarding.submit:write`, `corehr:offboarding.update_field_message:read`,
///   `corehr:offboarding:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/updated)
#[lark_event(
    type = "corehr.offboarding.updated_v2",
    scopes = "corehr:offboarding.submit:write|corehr:offboarding.update_field_message:read|corehr:offboarding:read"
)]
#[non_exhaustive]
pub struct OffboardingUpdated {
    /// Id of the tenant in Feishu People.
    pub tenant_id: Option<String>,
    /// Id of the offboarding that changed.
    pub offboarding_info_id: Option<String>,
    /// Id of the process of the offboarding application, with which `corehr.v2.process.get` reads its details.
    pub process_id: Option<String>,
    /// Id of the process of the handover, with which `corehr.v2.process.get` reads its details.
    pub checklist_process_id: Option<String>,
    /// Employment id of the employee who leaves.
    pub employment_id: Option<String>,
    /// Employment id of the user who made the change.
    pub operator: Option<String>,
    /// Status of the offboarding: 1 approving, 2 approved, 3 in effect, 4 rejected, 5 revoked, 6 no approval needed.
    /// One of `1` (approving), `2` (approved), `3` (effective), `4` (rejected), `5` (withdrawn), `6` (no need approval).
    pub status: Option<i64>,
    /// How far the handover of the offboarding has come after the change.
    /// One of `1` (not started), `2` (in progress), `3` (done), `4` (rejected), `5` (withdrawn).
    pub checklist_status: Option<i64>,
    /// When the offboarding was last changed, in milliseconds.
    pub updated_time: Option<Text<UnixMillis>>,
    /// API names of the fields that changed. At most 200.
    pub updated_fields: Vec<String>,
    /// Ids of the user who leaves.
    pub target_user_id: Option<UserId>,
}

/// QR codes for onboarding became invalid.
///
/// - Event `corehr.onboarding_qr_code.inactive_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:pre_hire:read`, `corehr:pre_hire:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/event/onboarding-qr-code-inactive)
#[lark_event(type = "corehr.onboarding_qr_code.inactive_v2", scopes = "corehr:pre_hire:read|corehr:pre_hire:write")]
#[non_exhaustive]
pub struct OnboardingQrCodeInactive {
    pub code_lists: Vec<InactiveQrCode>,
}

/// A pathway was created; reading it may lag by 2 seconds.
///
/// - Event `corehr.pathway.created_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:pathway:read`, `corehr:pathway:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/created)
#[lark_event(type = "corehr.pathway.created_v2", scopes = "corehr:pathway:read|corehr:pathway:write")]
#[non_exhaustive]
pub struct PathwayCreated {
    /// Id of the pathway that was created.
    pub pathway_id: Option<String>,
}

/// A pathway was deleted and can no longer be read.
///
/// - Event `corehr.pathway.deleted_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:pathway:read`, `corehr:pathway:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/deleted)
#[lark_event(type = "corehr.pathway.deleted_v2", scopes = "corehr:pathway:read|corehr:pathway:write")]
#[non_exhaustive]
pub struct PathwayDeleted {
    /// Id of the pathway that was deleted.
    pub pathway_id: Option<String>,
}

/// A pathway's code, name, description or status changed.
///
/// - Event `corehr.pathway.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:pathway:read`, `corehr:pathway:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/updated)
#[lark_event(type = "corehr.pathway.updated_v2", scopes = "corehr:pathway:read|corehr:pathway:write")]
#[non_exhaustive]
pub struct PathwayUpdated {
    /// Id of the pathway that was changed.
    pub pathway_id: Option<String>,
    /// Fields of the pathway that changed. At most 200.
    pub field_changes: Vec<String>,
}

/// A position was created; sent when it takes effect.
///
/// - Event `corehr.position.created_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:position:read`, `corehr:position:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/created)
#[lark_event(type = "corehr.position.created_v2", scopes = "corehr:position:read|corehr:position:write")]
#[non_exhaustive]
pub struct PositionCreated {
    /// Id of the position that was created.
    pub position_id: Option<String>,
}

/// A position was deleted and can no longer be read.
///
/// - Event `corehr.position.deleted_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:position:read`, `corehr:position:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/deleted)
#[lark_event(type = "corehr.position.deleted_v2", scopes = "corehr:position:read|corehr:position:write")]
#[non_exhaustive]
pub struct PositionDeleted {
    /// Id of the position that was deleted.
    pub position_id: Option<String>,
}

/// A position was changed; sent when the change takes effect.
///
/// - Event `corehr.position.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:position:read`, `corehr:position:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/updated)
#[lark_event(type = "corehr.position.updated_v2", scopes = "corehr:position:read|corehr:position:write")]
#[non_exhaustive]
pub struct PositionUpdated {
    /// Id of the position that was changed.
    pub position_id: Option<String>,
    /// Fields of the position that changed, such as `name`, `code` or `job`, built-in and custom. At most 200.
    /// One of `name`, `code`, `active`, `department`, `cost_center`, `job`, `job_family`, `job_level`, `job_grade`,
    /// `work_location`, `employee_type`, `working_hours_type`, `direct_leader`, `dotted_line_leader`, `is_key_position`,
    /// `description`, `effective_time`, `expiration_time`.
    pub field_changes: Vec<String>,
}

/// The onboarding flow of a pre-hire moved on.
///
/// - Event `corehr.pre_hire.onboarding_task_changed_v2`, for custom and store apps
/// - Scope: `corehr:pre_hire:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/events/onboarding_task_changed)
#[lark_event(type = "corehr.pre_hire.onboarding_task_changed_v2", scopes = "corehr:pre_hire:read")]
#[non_exhaustive]
pub struct PreHireOnboardingTaskChanged {
    /// Id of the tenant in Feishu People.
    pub tenant_id: Option<String>,
    /// Id of the pre-hire whose onboarding moved on.
    pub pre_hire_id: Option<String>,
    /// Onboarding tasks whose status changed. At most 1000.
    pub onboarding_task_changes: Vec<OnboardingTaskChange>,
    /// How the status of the flow changed; empty if only tasks changed.
    pub onboarding_flow_change: Option<OnboardingFlowChange>,
    /// Id of the pre-hire's onboarding flow.
    pub onboarding_flow_id: Option<String>,
    /// Onboarding flow the tasks belong to.
    pub flow_info: Option<OnboardingFlow>,
}

/// The status of a probation changed.
///
/// - Event `corehr.probation.updated_v2`, for custom and store apps
/// - Scopes, any one of: `corehr:probation:read`, `corehr:probation:write`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/events/updated)
#[lark_event(type = "corehr.probation.updated_v2", scopes = "corehr:probation:read|corehr:probation:write")]
#[non_exhaustive]
pub struct ProbationUpdated {
    /// Employment id of the employee on probation.
    pub employment_id: Option<String>,
    /// Status of the probation after the change.
    pub probation_status: Option<ProbationStatus>,
    /// Day on which the probation really ended, `YYYY-MM-DD`.
    pub actual_probation_end_date: Option<String>,
}

/// An approval task changed its status, such as from to do to done.
///
/// - Event `corehr.process.approver.updated_v2`, for custom and store apps
/// - Scope: `corehr:process:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/events/updated)
#[lark_event(type = "corehr.process.approver.updated_v2", scopes = "corehr:process:read")]
#[non_exhaustive]
pub struct ProcessApproverUpdated {
    /// Id of the process, with which `corehr.v2.process.get` reads its details.
    pub process_id: Option<String>,
    /// Id of the approval task that changed.
    pub approver_id: Option<String>,
    /// Kind of task: an approval or a form.
    pub r#type: Option<ProcessTaskType>,
    /// Status of the task: 1 to do, 2 rejected, 3 done, 4 cancelled, 18 intervened.
    /// One of `1` (pending), `2` (rejected), `3` (done), `4` (cancelled), `18` (intervened).
    pub status: Option<i64>,
    /// Business type of the process. 1 to 200 characters.
    pub biz_type: Option<String>,
    /// Id of the flow definition, the template from which the process was made.
    pub flow_definition_id: Option<String>,
    /// Id of the node's definition.
    pub node_definition_id: Option<String>,
    /// Id of the node; out of use, use `node_id_str`.
    pub node_id: Option<String>,
    /// Id of the node the task belongs to.
    pub node_id_str: Option<String>,
}

/// A copy of a process was made for someone; one event per recipient.
///
/// - Event `corehr.process.cc.updated_v2`, for custom and store apps
/// - Scope: `corehr:process:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-cc/events/updated)
#[lark_event(type = "corehr.process.cc.updated_v2", scopes = "corehr:process:read")]
#[non_exhaustive]
pub struct ProcessCcUpdated {
    /// Id of the process, with which `corehr.v2.process.get` reads its details.
    pub process_id: Option<String>,
    /// Id of the copy that was made.
    pub approver_id: Option<String>,
    /// Status of the copy: 5, it arrived.
    /// Always `5` (arrived).
    pub status: Option<i64>,
    /// Business type of the process. 1 to 200 characters.
    pub biz_type: Option<String>,
}

/// A node of a process changed its status.
///
/// - Event `corehr.process.node.updated_v2`, for custom and store apps
/// - Scope: `corehr:process:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-node/events/updated)
#[lark_event(type = "corehr.process.node.updated_v2", scopes = "corehr:process:read")]
#[non_exhaustive]
pub struct ProcessNodeUpdated {
    /// Id of the flow definition, the template from which the process was made.
    pub flow_definition_id: Option<String>,
    /// Id of the node's definition.
    pub node_definition_id: Option<String>,
    /// Id of the process, with which `corehr.v2.process.get` reads its details.
    pub process_id: Option<String>,
    /// Id of the node as it runs in this process.
    pub process_node_id: Option<String>,
    /// Kind of node: 1 approval, 2 copy, 5 form, 6 electronic signature.
    /// One of `1` (approval), `2` (carbon copy), `5` (form), `6` (e signature).
    pub node_type: Option<i64>,
    /// Status of the node: 1 under way, 2 rejected, 3 passed, 4 withdrawn, 5 returned, 6 skipped, 7 intervened.
    /// One of `1` (in progress), `2` (rejected), `3` (approved), `4` (withdrawn), `5` (returned), `6` (skipped), `7`
    /// (intervened).
    pub node_status: Option<i64>,
    /// Business type of the process. 1 to 200 characters.
    pub biz_type: Option<String>,
}

/// A process changed its status.
///
/// - Event `corehr.process.status.update_v2`, for custom and store apps
/// - Scope: `corehr:process:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-status/events/update)
#[lark_event(type = "corehr.process.status.update_v2", scopes = "corehr:process:read")]
#[non_exhaustive]
pub struct ProcessStatusUpdated {
    /// Id of the process, with which `corehr.v2.process.get` reads its details.
    pub process_id: Option<String>,
    /// Status of the process after the change: 1 under way, 2 rejected, 4 withdrawn, 8 revoked, 9 completed, 15 being
    /// revoked.
    pub status: Option<ProcessStatus>,
    /// Business type of the process. 1 to 200 characters.
    pub biz_type: Option<String>,
    /// Id of the flow definition, the template from which the process was made.
    pub flow_definition_id: Option<String>,
    /// Whether the process is an ordinary one, revokes another or corrects another.
    pub properties: Option<ProcessProperty>,
}

/// A process changed: an approver acted, its data or its status changed; one step may send several events.
///
/// - Event `corehr.process.updated_v2`, for custom and store apps
/// - Scope: `corehr:process:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/events/updated)
#[lark_event(type = "corehr.process.updated_v2", scopes = "corehr:process:read")]
#[non_exhaustive]
pub struct ProcessUpdated {
    /// Id of the process, with which `corehr.v2.process.get` reads its details.
    pub process_id: Option<String>,
    /// Status of the process after the change: 1 under way, 2 rejected, 4 withdrawn, 8 revoked, 9 completed, 15 being
    /// revoked.
    pub status: Option<ProcessStatus>,
    /// Business type of the process. 1 to 200 characters.
    pub biz_type: Option<String>,
    /// Id of the flow definition, the template from which the process was made.
    pub flow_definition_id: Option<String>,
    /// Whether the process is an ordinary one, revokes another or corrects another.
    pub properties: Option<ProcessProperty>,
}

/// A comment was added to a process.
///
/// - Event `corehr.process_comment_info.updated_v2`, for custom and store apps
/// - Scope: `corehr:process:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_comment_info/events/updated)
#[lark_event(type = "corehr.process_comment_info.updated_v2", scopes = "corehr:process:read")]
#[non_exhaustive]
pub struct ProcessCommentInfoUpdated {
    /// Id of the process that was commented on. At most 64 characters.
    pub process_id: Option<String>,
    /// Id of the comment. At most 64 characters.
    pub comment_id: Option<String>,
    /// What happened to the comment: 1, it was added.
    /// Always `1` (added).
    pub r#type: Option<i64>,
}

/// An electronic signature file changed its status; tells the status before and after.
///
/// - Event `corehr.signature_file.status_updated_v2`, for custom apps only
/// - Scope: `corehr:signature.file:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/events/status_updated)
#[lark_event(type = "corehr.signature_file.status_updated_v2", scopes = "corehr:signature.file:read")]
#[non_exhaustive]
pub struct SignatureFileStatusUpdated {
    /// Id of the file whose status changed.
    pub signature_file_id: Option<String>,
    /// Status of the file before the change, one of the constant set `signature_file_state`.
    pub before_status: Option<String>,
    /// Status of the file after the change, one of the constant set `signature_file_state`.
    pub after_status: Option<String>,
    /// Id of the business process, with which its files are listed.
    pub biz_process_id: Option<String>,
}

/// A change to an employee's data.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeDomainEventData {
    /// Id of what changed: an employment, a person, or the version of a job record.
    pub id: Option<String>,
    /// What kind of object changed, such as `job_data`, `person`, `employment` or `email`.
    pub entity: Option<String>,
    /// Kind of the object above it: `job_data`, `person` or `employment`.
    pub agg_entity: Option<String>,
    /// Id of the object above it, such as a person or an employment.
    pub agg_entity_id: Option<String>,
    /// What happened: 1 added, 2 changed, 3 deleted.
    /// One of `1` (added), `2` (changed), `3` (deleted).
    pub opt_type: Option<i64>,
    /// API names of the fields that changed. At most 1000.
    pub fields: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InactiveQrCode {
    pub id: Option<String>,
    pub png: Option<String>,
    pub url: Option<String>,
}

/// How the status of an onboarding flow changed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OnboardingFlowChange {
    /// Status of the onboarding flow after the change.
    pub after_status: Option<OnboardingFlowChangeAfterStatus>,
}

/// How the status of an onboarding task changed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OnboardingTaskChange {
    /// Status of the onboarding task after the change.
    pub after_status: Option<OnboardingTaskChangeAfterStatus>,
    /// Code of the task: 1 job data, 2 personal data, 3 SSO account, 4 sign-in, 9 signing files; custom tasks have a UUID,
    /// found with `corehr.v2.pre_hire.search`.
    /// One of `1` (job information), `2` (personal information), `3` (create account), `4` (check in), `9` (sign
    /// documents).
    pub task_code: Option<String>,
}

/// Which object changed and which of its fields.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrganizationDomainEventData {
    /// Id of the object that changed.
    pub id: Option<String>,
    /// API name of the object that changed.
    pub entity: Option<String>,
    /// API name of the object above it.
    pub agg_entity: Option<String>,
    /// Id of the object above it.
    pub agg_entity_id: Option<String>,
    /// API name of the field through which it belongs to the object above.
    pub agg_entity_field: Option<String>,
    /// What happened: 1 added, 2 changed, 3 deleted.
    /// One of `1` (added), `2` (changed), `3` (deleted).
    pub opt_type: Option<i64>,
    /// Fields that changed. At most 1000.
    pub field_changes: Vec<String>,
}

/// The values of `after_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OnboardingFlowChangeAfterStatus {
    /// All tasks of the flow are done.
    Completed,
    /// Void, since the pre-hire went back to the offer.
    Expired,
    /// Under way.
    InProgress,
    /// Not begun.
    NotStarted,
    /// Something went wrong.
    Others,
    /// The pre-hire was withdrawn.
    Withdrawn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `after_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OnboardingTaskChangeAfterStatus {
    /// Done.
    Completed,
    /// Something went wrong.
    Exception,
    /// Failed.
    Failed,
    /// Under way.
    InProgress,
    /// Waits for approval.
    InReview,
    /// Being set up.
    Initiating,
    /// Skipped by a person.
    ManualSkipped,
    /// Not begun.
    NotStarted,
    /// Refused.
    Rejected,
    /// Skipped by itself.
    Skipped,
    /// Ended before it was done.
    Terminated,
    /// Not set up yet; an internal status to ignore.
    Uninitialized,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<ApprovalGroupsUpdated>();
    visitor.visit::<CompanyCreated>();
    visitor.visit::<CompanyDeleted>();
    visitor.visit::<CompanyUpdated>();
    visitor.visit::<CostCenterCreated>();
    visitor.visit::<CostCenterDeleted>();
    visitor.visit::<CostCenterUpdated>();
    visitor.visit::<CustomOrgCreated>();
    visitor.visit::<CustomOrgDeleted>();
    visitor.visit::<CustomOrgUpdated>();
    visitor.visit::<DepartmentCreated>();
    visitor.visit::<DepartmentUpdated>();
    visitor.visit::<EmployeeDomainEvent>();
    visitor.visit::<JobChangeStatusUpdated>();
    visitor.visit::<JobChangeUpdated>();
    visitor.visit::<JobFamilyCreated>();
    visitor.visit::<JobFamilyDeleted>();
    visitor.visit::<JobFamilyUpdated>();
    visitor.visit::<JobGradeCreated>();
    visitor.visit::<JobGradeDeleted>();
    visitor.visit::<JobGradeUpdated>();
    visitor.visit::<JobLevelCreated>();
    visitor.visit::<JobLevelDeleted>();
    visitor.visit::<JobLevelUpdated>();
    visitor.visit::<LocationCreated>();
    visitor.visit::<LocationDeleted>();
    visitor.visit::<LocationUpdated>();
    visitor.visit::<OffboardingChecklistUpdated>();
    visitor.visit::<OffboardingStatusUpdated>();
    visitor.visit::<OffboardingUpdated>();
    visitor.visit::<OnboardingQrCodeInactive>();
    visitor.visit::<PathwayCreated>();
    visitor.visit::<PathwayDeleted>();
    visitor.visit::<PathwayUpdated>();
    visitor.visit::<PositionCreated>();
    visitor.visit::<PositionDeleted>();
    visitor.visit::<PositionUpdated>();
    visitor.visit::<PreHireOnboardingTaskChanged>();
    visitor.visit::<ProbationUpdated>();
    visitor.visit::<ProcessApproverUpdated>();
    visitor.visit::<ProcessCcUpdated>();
    visitor.visit::<ProcessNodeUpdated>();
    visitor.visit::<ProcessStatusUpdated>();
    visitor.visit::<ProcessUpdated>();
    visitor.visit::<ProcessCommentInfoUpdated>();
    visitor.visit::<SignatureFileStatusUpdated>();
}
