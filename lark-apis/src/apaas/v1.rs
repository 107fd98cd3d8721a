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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<app::ListApp>();
    visitor.visit::<application_audit_log::AuditLogListApplicationAuditLog>();
    visitor.visit::<application_audit_log::DataChangeLogDetailApplicationAuditLog>();
    visitor.visit::<application_audit_log::DataChangeLogsListApplicationAuditLog>();
    visitor.visit::<application_audit_log::GetApplicationAuditLog>();
    visitor.visit::<application_environment_variable::GetApplicationEnvironmentVariable>();
    visitor.visit::<application_environment_variable::QueryApplicationEnvironmentVariable>();
    visitor.visit::<application_flow::ExecuteApplicationFlow>();
    visitor.visit::<application_function::InvokeApplicationFunction>();
    visitor.visit::<application_object::OqlQueryApplicationObject>();
    visitor.visit::<application_object::SearchApplicationObject>();
    visitor.visit::<application_object_record::BatchCreateApplicationObjectRecord>();
    visitor.visit::<application_object_record::BatchDeleteApplicationObjectRecord>();
    visitor.visit::<application_object_record::BatchQueryApplicationObjectRecord>();
    visitor.visit::<application_object_record::BatchUpdateApplicationObjectRecord>();
    visitor.visit::<application_object_record::CreateApplicationObjectRecord>();
    visitor.visit::<application_object_record::DeleteApplicationObjectRecord>();
    visitor.visit::<application_object_record::PatchApplicationObjectRecord>();
    visitor.visit::<application_object_record::QueryApplicationObjectRecord>();
    visitor.visit::<application_record_permission_member::BatchCreateAuthorizationApplicationRecordPermissionMember>();
    visitor.visit::<application_record_permission_member::BatchRemoveAuthorizationApplicationRecordPermissionMember>();
    visitor.visit::<application_role_member::BatchCreateAuthorizationApplicationRoleMember>();
    visitor.visit::<application_role_member::BatchRemoveAuthorizationApplicationRoleMember>();
    visitor.visit::<application_role_member::GetApplicationRoleMember>();
    visitor.visit::<approval_instance::CancelApprovalInstance>();
    visitor.visit::<approval_task::AddAssigneeApprovalTask>();
    visitor.visit::<approval_task::AgreeApprovalTask>();
    visitor.visit::<approval_task::RejectApprovalTask>();
    visitor.visit::<approval_task::TransferApprovalTask>();
    visitor.visit::<seat_activity::ListSeatActivity>();
    visitor.visit::<seat_assignment::ListSeatAssignment>();
    visitor.visit::<tenant_app_metrics::QueryTenantAppMetrics>();
    visitor.visit::<user_task::CcUserTask>();
    visitor.visit::<user_task::ChatGroupUserTask>();
    visitor.visit::<user_task::ExpeditingUserTask>();
    visitor.visit::<user_task::QueryUserTask>();
    visitor.visit::<user_task::RollbackUserTask>();
    visitor.visit::<user_task::RollbackPointsUserTask>();
    visitor.visit::<workspace::SqlCommandsWorkspace>();
    visitor.visit::<workspace_enum::EnumGetWorkspaceEnum>();
    visitor.visit::<workspace_enum::ListWorkspaceEnum>();
    visitor.visit::<workspace_table::ListWorkspaceTable>();
    visitor.visit::<workspace_table::RecordsBatchUpdateWorkspaceTable>();
    visitor.visit::<workspace_table::RecordsDeleteWorkspaceTable>();
    visitor.visit::<workspace_table::RecordsGetWorkspaceTable>();
    visitor.visit::<workspace_table::RecordsPatchWorkspaceTable>();
    visitor.visit::<workspace_table::RecordsPostWorkspaceTable>();
    visitor.visit::<workspace_table::TableGetWorkspaceTable>();
    visitor.visit::<workspace_view::ViewsGetWorkspaceView>();
}
