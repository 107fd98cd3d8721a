// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `bitable`.
//!
//! Field names are the platform's; see the documentation linked from each request.
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

pub use self::{
    app::*, app_block_workflow::*, app_dashboard::*, app_role::*, app_role_member::*, app_table::*, app_table_field::*,
    app_table_field_group::*, app_table_form::*, app_table_form_field::*, app_table_record::*, app_table_view::*,
    app_workflow::*, models::*,
};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CopyApp>();
    visitor.visit::<CreateApp>();
    visitor.visit::<GetApp>();
    visitor.visit::<UpdateApp>();
    visitor.visit::<ListAppBlockWorkflow>();
    visitor.visit::<CopyAppDashboard>();
    visitor.visit::<ListAppDashboard>();
    visitor.visit::<CreateAppRole>();
    visitor.visit::<DeleteAppRole>();
    visitor.visit::<ListAppRole>();
    visitor.visit::<UpdateAppRole>();
    visitor.visit::<BatchCreateAppRoleMember>();
    visitor.visit::<BatchDeleteAppRoleMember>();
    visitor.visit::<CreateAppRoleMember>();
    visitor.visit::<DeleteAppRoleMember>();
    visitor.visit::<ListAppRoleMember>();
    visitor.visit::<BatchCreateAppTable>();
    visitor.visit::<BatchDeleteAppTable>();
    visitor.visit::<CreateAppTable>();
    visitor.visit::<DeleteAppTable>();
    visitor.visit::<ListAppTable>();
    visitor.visit::<PatchAppTable>();
    visitor.visit::<CreateAppTableField>();
    visitor.visit::<DeleteAppTableField>();
    visitor.visit::<ListAppTableField>();
    visitor.visit::<UpdateAppTableField>();
    visitor.visit::<CreateAppTableFieldGroup>();
    visitor.visit::<GetAppTableForm>();
    visitor.visit::<PatchAppTableForm>();
    visitor.visit::<UpgradeAppTableForm>();
    visitor.visit::<ListAppTableFormField>();
    visitor.visit::<PatchAppTableFormField>();
    visitor.visit::<BatchCreateAppTableRecord>();
    visitor.visit::<BatchDeleteAppTableRecord>();
    visitor.visit::<BatchGetAppTableRecord>();
    visitor.visit::<BatchUpdateAppTableRecord>();
    visitor.visit::<CreateAppTableRecord>();
    visitor.visit::<DeleteAppTableRecord>();
    visitor.visit::<GetAppTableRecord>();
    visitor.visit::<ListAppTableRecord>();
    visitor.visit::<SearchAppTableRecord>();
    visitor.visit::<UpdateAppTableRecord>();
    visitor.visit::<CreateAppTableView>();
    visitor.visit::<DeleteAppTableView>();
    visitor.visit::<GetAppTableView>();
    visitor.visit::<ListAppTableView>();
    visitor.visit::<PatchAppTableView>();
    visitor.visit::<ListAppWorkflow>();
    visitor.visit::<UpdateAppWorkflow>();
}
