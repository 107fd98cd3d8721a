// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `apaas`.
//!
//! Field names are the platform's; see the documentation linked from each request.
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
#[cfg(feature = "events")]
pub mod events;
pub mod models;
pub mod seat_activity;
pub mod seat_assignment;
pub mod tenant_app_metrics;
pub mod user_task;
pub mod workspace;
pub mod workspace_enum;
pub mod workspace_table;
pub mod workspace_view;

pub use self::{
    app::*, application_audit_log::*, application_environment_variable::*, application_flow::*,
    application_function::*, application_object::*, application_object_record::*,
    application_record_permission_member::*, application_role_member::*, approval_instance::*, approval_task::*,
    models::*, seat_activity::*, seat_assignment::*, tenant_app_metrics::*, user_task::*, workspace::*,
    workspace_enum::*, workspace_table::*, workspace_view::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ListApp>();
    visitor.visit::<ListApplicationAuditLog>();
    visitor.visit::<GetApplicationDataChangeLogDetail>();
    visitor.visit::<ListApplicationDataChangeLog>();
    visitor.visit::<GetApplicationAuditLog>();
    visitor.visit::<GetApplicationEnvironmentVariable>();
    visitor.visit::<QueryApplicationEnvironmentVariable>();
    visitor.visit::<ExecuteApplicationFlow>();
    visitor.visit::<InvokeApplicationFunction>();
    visitor.visit::<ExecuteApplicationOql>();
    visitor.visit::<SearchApplicationObject>();
    visitor.visit::<BatchCreateApplicationObjectRecord>();
    visitor.visit::<BatchDeleteApplicationObjectRecord>();
    visitor.visit::<BatchQueryApplicationObjectRecord>();
    visitor.visit::<BatchUpdateApplicationObjectRecord>();
    visitor.visit::<CreateApplicationObjectRecord>();
    visitor.visit::<DeleteApplicationObjectRecord>();
    visitor.visit::<PatchApplicationObjectRecord>();
    visitor.visit::<QueryApplicationObjectRecord>();
    visitor.visit::<BatchCreateRecordPermissionAuthorization>();
    visitor.visit::<BatchRemoveRecordPermissionAuthorization>();
    visitor.visit::<BatchCreateRoleMemberAuthorization>();
    visitor.visit::<BatchRemoveRoleMemberAuthorization>();
    visitor.visit::<GetRoleMember>();
    visitor.visit::<CancelApprovalInstance>();
    visitor.visit::<AddApprovalTaskAssignee>();
    visitor.visit::<AgreeApprovalTask>();
    visitor.visit::<RejectApprovalTask>();
    visitor.visit::<TransferApprovalTask>();
    visitor.visit::<ListSeatActivity>();
    visitor.visit::<ListSeatAssignment>();
    visitor.visit::<QueryTenantAppMetrics>();
    visitor.visit::<CcUserTask>();
    visitor.visit::<CreateUserTaskChatGroup>();
    visitor.visit::<ExpediteUserTask>();
    visitor.visit::<QueryUserTask>();
    visitor.visit::<RollbackUserTask>();
    visitor.visit::<QueryUserTaskRollbackPoints>();
    visitor.visit::<ExecuteWorkspaceSql>();
    visitor.visit::<GetWorkspaceEnum>();
    visitor.visit::<ListWorkspaceEnum>();
    visitor.visit::<ListWorkspaceTable>();
    visitor.visit::<BatchUpdateWorkspaceTableRecords>();
    visitor.visit::<DeleteWorkspaceTableRecords>();
    visitor.visit::<GetWorkspaceTableRecords>();
    visitor.visit::<PatchWorkspaceTableRecords>();
    visitor.visit::<UpsertWorkspaceTableRecords>();
    visitor.visit::<GetWorkspaceTable>();
    visitor.visit::<GetWorkspaceViewRecords>();
}
