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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <app::CopyApp as lark_runtime::Endpoint>::META,
    <app::CreateApp as lark_runtime::Endpoint>::META,
    <app::GetApp as lark_runtime::Endpoint>::META,
    <app::UpdateApp as lark_runtime::Endpoint>::META,
    <app_block_workflow::ListAppBlockWorkflow as lark_runtime::Endpoint>::META,
    <app_dashboard::CopyAppDashboard as lark_runtime::Endpoint>::META,
    <app_dashboard::ListAppDashboard as lark_runtime::Endpoint>::META,
    <app_role::CreateAppRole as lark_runtime::Endpoint>::META,
    <app_role::DeleteAppRole as lark_runtime::Endpoint>::META,
    <app_role::ListAppRole as lark_runtime::Endpoint>::META,
    <app_role::UpdateAppRole as lark_runtime::Endpoint>::META,
    <app_role_member::BatchCreateAppRoleMember as lark_runtime::Endpoint>::META,
    <app_role_member::BatchDeleteAppRoleMember as lark_runtime::Endpoint>::META,
    <app_role_member::CreateAppRoleMember as lark_runtime::Endpoint>::META,
    <app_role_member::DeleteAppRoleMember as lark_runtime::Endpoint>::META,
    <app_role_member::ListAppRoleMember as lark_runtime::Endpoint>::META,
    <app_table::BatchCreateAppTable as lark_runtime::Endpoint>::META,
    <app_table::BatchDeleteAppTable as lark_runtime::Endpoint>::META,
    <app_table::CreateAppTable as lark_runtime::Endpoint>::META,
    <app_table::DeleteAppTable as lark_runtime::Endpoint>::META,
    <app_table::ListAppTable as lark_runtime::Endpoint>::META,
    <app_table::PatchAppTable as lark_runtime::Endpoint>::META,
    <app_table_field::CreateAppTableField as lark_runtime::Endpoint>::META,
    <app_table_field::DeleteAppTableField as lark_runtime::Endpoint>::META,
    <app_table_field::ListAppTableField as lark_runtime::Endpoint>::META,
    <app_table_field::UpdateAppTableField as lark_runtime::Endpoint>::META,
    <app_table_field_group::CreateAppTableFieldGroup as lark_runtime::Endpoint>::META,
    <app_table_form::GetAppTableForm as lark_runtime::Endpoint>::META,
    <app_table_form::PatchAppTableForm as lark_runtime::Endpoint>::META,
    <app_table_form::UpgradeAppTableForm as lark_runtime::Endpoint>::META,
    <app_table_form_field::ListAppTableFormField as lark_runtime::Endpoint>::META,
    <app_table_form_field::PatchAppTableFormField as lark_runtime::Endpoint>::META,
    <app_table_record::BatchCreateAppTableRecord as lark_runtime::Endpoint>::META,
    <app_table_record::BatchDeleteAppTableRecord as lark_runtime::Endpoint>::META,
    <app_table_record::BatchGetAppTableRecord as lark_runtime::Endpoint>::META,
    <app_table_record::BatchUpdateAppTableRecord as lark_runtime::Endpoint>::META,
    <app_table_record::CreateAppTableRecord as lark_runtime::Endpoint>::META,
    <app_table_record::DeleteAppTableRecord as lark_runtime::Endpoint>::META,
    <app_table_record::GetAppTableRecord as lark_runtime::Endpoint>::META,
    <app_table_record::ListAppTableRecord as lark_runtime::Endpoint>::META,
    <app_table_record::SearchAppTableRecord as lark_runtime::Endpoint>::META,
    <app_table_record::UpdateAppTableRecord as lark_runtime::Endpoint>::META,
    <app_table_view::CreateAppTableView as lark_runtime::Endpoint>::META,
    <app_table_view::DeleteAppTableView as lark_runtime::Endpoint>::META,
    <app_table_view::GetAppTableView as lark_runtime::Endpoint>::META,
    <app_table_view::ListAppTableView as lark_runtime::Endpoint>::META,
    <app_table_view::PatchAppTableView as lark_runtime::Endpoint>::META,
    <app_workflow::ListAppWorkflow as lark_runtime::Endpoint>::META,
    <app_workflow::UpdateAppWorkflow as lark_runtime::Endpoint>::META,
];
