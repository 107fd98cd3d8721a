// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Departments.
//!
//! `contact.v2.department` in the platform's terms.

use lark_runtime::{Body, lark_api};

use super::models::BatchTaskResponse;

/// Starts adding several departments to the contacts; an old endpoint.
///
/// The app must be authorised for the parents of all of them; apps of the app store may not call it.
/// `contact.v2.task.get_contact_v2_task` tells what has become of it.
///
/// - `POST /open-apis/contact/v2/department/batch_add` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version//import-api/batch-add-departments)
#[doc(alias = "BatchAddContactV2Department")]
#[lark_api(
    id = "contact.v2.department.batch_add_contact_v2_department",
    method = "POST",
    path = "/open-apis/contact/v2/department/batch_add",
    token = "tenant",
    response = BatchTaskResponse,
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchAddDepartment {
    pub departments: Vec<NewDepartment>,
}

/// A department to add.
#[doc(alias = "BatchAddContactV2DepartmentRequestDepartment")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewDepartment {
    pub id: Option<String>,
    pub name: String,
    pub parent_id: String,
    pub leader_user_id: Option<String>,
    pub leader_open_id: Option<String>,
    pub create_group_chat: Option<bool>,
}
