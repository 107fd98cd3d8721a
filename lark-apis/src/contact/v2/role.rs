// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Roles.
//!
//! `contact.v2.role` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists contact v2 roles.
///
/// - `GET /open-apis/contact/v2/role/list` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version//user/obtain-a-role-list)
#[doc(alias = "ListContactV2Role")]
#[lark_api(
    id = "contact.v2.role.list_contact_v2_role",
    method = "GET",
    path = "/open-apis/contact/v2/role/list",
    token = "tenant",
    response = ListRoleResponse,
    deprecated
)]
#[derive(Clone, Debug)]
pub struct ListRole {}

/// The answer to [`ListRole`].
#[doc(alias = "ListContactV2RoleResponse")]
#[derive(Clone, Default, Model)]
pub struct ListRoleResponse {
    pub role_list: Vec<ContactRole>,
}

#[doc(alias = "ListContactV2RoleResponseRole")]
#[derive(Clone, Default, Model)]
pub struct ContactRole {
    pub id: Option<String>,
    pub name: Option<String>,
}
