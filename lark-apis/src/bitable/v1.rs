// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `bitable`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod app;
pub mod app_block_workflow;
pub mod app_dashboard;
pub mod app_role;
pub mod app_role_member;
pub mod app_table;
pub mod app_table_field;
pub mod app_table_field_group;
pub mod app_table_form;
pub mod app_table_form_field;
pub mod app_table_record;
pub mod app_table_view;
pub mod app_workflow;
pub mod models;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<app::CopyApp>();
    visitor.visit::<app::CreateApp>();
    visitor.visit::<app::GetApp>();
    visitor.visit::<app::UpdateApp>();
    visitor.visit::<app_block_workflow::ListAppBlockWorkflow>();
    visitor.visit::<app_dashboard::CopyAppDashboard>();
    visitor.visit::<app_dashboard::ListAppDashboard>();
    visitor.visit::<app_role::CreateAppRole>();
    visitor.visit::<app_role::DeleteAppRole>();
    visitor.visit::<app_role::ListAppRole>();
    visitor.visit::<app_role::UpdateAppRole>();
    visitor.visit::<app_role_member::BatchCreateAppRoleMember>();
    visitor.visit::<app_role_member::BatchDeleteAppRoleMember>();
    visitor.visit::<app_role_member::CreateAppRoleMember>();
    visitor.visit::<app_role_member::DeleteAppRoleMember>();
    visitor.visit::<app_role_member::ListAppRoleMember>();
    visitor.visit::<app_table::BatchCreateAppTable>();
    visitor.visit::<app_table::BatchDeleteAppTable>();
    visitor.visit::<app_table::CreateAppTable>();
    visitor.visit::<app_table::DeleteAppTable>();
    visitor.visit::<app_table::ListAppTable>();
    visitor.visit::<app_table::PatchAppTable>();
    visitor.visit::<app_table_field::CreateAppTableField>();
    visitor.visit::<app_table_field::DeleteAppTableField>();
    visitor.visit::<app_table_field::ListAppTableField>();
    visitor.visit::<app_table_field::UpdateAppTableField>();
    visitor.visit::<app_table_field_group::CreateAppTableFieldGroup>();
    visitor.visit::<app_table_form::GetAppTableForm>();
    visitor.visit::<app_table_form::PatchAppTableForm>();
    visitor.visit::<app_table_form::UpgradeAppTableForm>();
    visitor.visit::<app_table_form_field::ListAppTableFormField>();
    visitor.visit::<app_table_form_field::PatchAppTableFormField>();
    visitor.visit::<app_table_record::BatchCreateAppTableRecord>();
    visitor.visit::<app_table_record::BatchDeleteAppTableRecord>();
    visitor.visit::<app_table_record::BatchGetAppTableRecord>();
    visitor.visit::<app_table_record::BatchUpdateAppTableRecord>();
    visitor.visit::<app_table_record::CreateAppTableRecord>();
    visitor.visit::<app_table_record::DeleteAppTableRecord>();
    visitor.visit::<app_table_record::GetAppTableRecord>();
    visitor.visit::<app_table_record::ListAppTableRecord>();
    visitor.visit::<app_table_record::SearchAppTableRecord>();
    visitor.visit::<app_table_record::UpdateAppTableRecord>();
    visitor.visit::<app_table_view::CreateAppTableView>();
    visitor.visit::<app_table_view::DeleteAppTableView>();
    visitor.visit::<app_table_view::GetAppTableView>();
    visitor.visit::<app_table_view::ListAppTableView>();
    visitor.visit::<app_table_view::PatchAppTableView>();
    visitor.visit::<app_workflow::ListAppWorkflow>();
    visitor.visit::<app_workflow::UpdateAppWorkflow>();
}
