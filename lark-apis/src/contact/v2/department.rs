// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Departments.
//!
//! `contact.v2.department` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Adds a contact v2 department.
///
/// - `POST /open-apis/contact/v2/department/batch_add` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version//import-api/batch-add-departments)
#[lark_api(
    id = "contact.v2.department.batch_add_contact_v2_department",
    method = "POST",
    path = "/open-apis/contact/v2/department/batch_add",
    token = "tenant",
    response = BatchAddContactV2DepartmentResponse,
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchAddContactV2Department {
    pub departments: Vec<BatchAddContactV2DepartmentRequestDepartment>,
}

/// The answer to [`BatchAddContactV2Department`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchAddContactV2DepartmentResponse {
    pub task_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchAddContactV2DepartmentRequestDepartment {
    pub id: Option<String>,
    pub name: String,
    pub parent_id: String,
    pub leader_user_id: Option<String>,
    pub leader_open_id: Option<String>,
    pub create_group_chat: Option<bool>,
}
