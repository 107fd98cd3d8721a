// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Departments.
//!
//! `contact.v2.department` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::BatchTaskResponse;

/// Adds a contact v2 department.
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
pub struct BatchAddDepartment {
    pub departments: Vec<NewDepartment>,
}

#[doc(alias = "BatchAddContactV2DepartmentRequestDepartment")]
#[derive(Clone, Default, Model)]
pub struct NewDepartment {
    pub id: Option<String>,
    /// Required in requests.
    pub name: Option<String>,
    /// Required in requests.
    pub parent_id: Option<String>,
    pub leader_user_id: Option<String>,
    pub leader_open_id: Option<String>,
    pub create_group_chat: Option<bool>,
}
