// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `apaas`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod app;
pub mod application_audit_log;
pub mod application_environment_variable;
pub mod application_flow;
pub mod application_function;
pub mod application_object;
pub mod application_object_record;
pub mod application_record_permission_member;
pub mod application_role_member;
pub mod approval_instance;
pub mod approval_task;
pub mod models;
pub mod seat_activity;
pub mod seat_assignment;
pub mod tenant_app_metrics;
pub mod user_task;
pub mod workspace;
pub mod workspace_enum;
pub mod workspace_table;
pub mod workspace_view;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <app::ListApp as lark_runtime::Endpoint>::META,
    <application_audit_log::AuditLogListApplicationAuditLog as lark_runtime::Endpoint>::META,
    <application_audit_log::DataChangeLogDetailApplicationAuditLog as lark_runtime::Endpoint>::META,
    <application_audit_log::DataChangeLogsListApplicationAuditLog as lark_runtime::Endpoint>::META,
    <application_audit_log::GetApplicationAuditLog as lark_runtime::Endpoint>::META,
    <application_environment_variable::GetApplicationEnvironmentVariable as lark_runtime::Endpoint>::META,
    <application_environment_variable::QueryApplicationEnvironmentVariable as lark_runtime::Endpoint>::META,
    <application_flow::ExecuteApplicationFlow as lark_runtime::Endpoint>::META,
    <application_function::InvokeApplicationFunction as lark_runtime::Endpoint>::META,
    <application_object::OqlQueryApplicationObject as lark_runtime::Endpoint>::META,
    <application_object::SearchApplicationObject as lark_runtime::Endpoint>::META,
    <application_object_record::BatchCreateApplicationObjectRecord as lark_runtime::Endpoint>::META,
    <application_object_record::BatchDeleteApplicationObjectRecord as lark_runtime::Endpoint>::META,
    <application_object_record::BatchQueryApplicationObjectRecord as lark_runtime::Endpoint>::META,
    <application_object_record::BatchUpdateApplicationObjectRecord as lark_runtime::Endpoint>::META,
    <application_object_record::CreateApplicationObjectRecord as lark_runtime::Endpoint>::META,
    <application_object_record::DeleteApplicationObjectRecord as lark_runtime::Endpoint>::META,
    <application_object_record::PatchApplicationObjectRecord as lark_runtime::Endpoint>::META,
    <application_object_record::QueryApplicationObjectRecord as lark_runtime::Endpoint>::META,
    <application_record_permission_member::BatchCreateAuthorizationApplicationRecordPermissionMember as lark_runtime::Endpoint>::META,
    <application_record_permission_member::BatchRemoveAuthorizationApplicationRecordPermissionMember as lark_runtime::Endpoint>::META,
    <application_role_member::BatchCreateAuthorizationApplicationRoleMember as lark_runtime::Endpoint>::META,
    <application_role_member::BatchRemoveAuthorizationApplicationRoleMember as lark_runtime::Endpoint>::META,
    <application_role_member::GetApplicationRoleMember as lark_runtime::Endpoint>::META,
    <approval_instance::CancelApprovalInstance as lark_runtime::Endpoint>::META,
    <approval_task::AddAssigneeApprovalTask as lark_runtime::Endpoint>::META,
    <approval_task::AgreeApprovalTask as lark_runtime::Endpoint>::META,
    <approval_task::RejectApprovalTask as lark_runtime::Endpoint>::META,
    <approval_task::TransferApprovalTask as lark_runtime::Endpoint>::META,
    <seat_activity::ListSeatActivity as lark_runtime::Endpoint>::META,
    <seat_assignment::ListSeatAssignment as lark_runtime::Endpoint>::META,
    <tenant_app_metrics::QueryTenantAppMetrics as lark_runtime::Endpoint>::META,
    <user_task::CcUserTask as lark_runtime::Endpoint>::META,
    <user_task::ChatGroupUserTask as lark_runtime::Endpoint>::META,
    <user_task::ExpeditingUserTask as lark_runtime::Endpoint>::META,
    <user_task::QueryUserTask as lark_runtime::Endpoint>::META,
    <user_task::RollbackUserTask as lark_runtime::Endpoint>::META,
    <user_task::RollbackPointsUserTask as lark_runtime::Endpoint>::META,
    <workspace::SqlCommandsWorkspace as lark_runtime::Endpoint>::META,
    <workspace_enum::EnumGetWorkspaceEnum as lark_runtime::Endpoint>::META,
    <workspace_enum::ListWorkspaceEnum as lark_runtime::Endpoint>::META,
    <workspace_table::ListWorkspaceTable as lark_runtime::Endpoint>::META,
    <workspace_table::RecordsBatchUpdateWorkspaceTable as lark_runtime::Endpoint>::META,
    <workspace_table::RecordsDeleteWorkspaceTable as lark_runtime::Endpoint>::META,
    <workspace_table::RecordsGetWorkspaceTable as lark_runtime::Endpoint>::META,
    <workspace_table::RecordsPatchWorkspaceTable as lark_runtime::Endpoint>::META,
    <workspace_table::RecordsPostWorkspaceTable as lark_runtime::Endpoint>::META,
    <workspace_table::TableGetWorkspaceTable as lark_runtime::Endpoint>::META,
    <workspace_view::ViewsGetWorkspaceView as lark_runtime::Endpoint>::META,
];
