// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Roles.
//!
//! `contact.v2.role` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists contact v2 roles.
///
/// - `GET /open-apis/contact/v2/role/list` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version//user/obtain-a-role-list)
#[lark_api(
    id = "contact.v2.role.list_contact_v2_role",
    method = "GET",
    path = "/open-apis/contact/v2/role/list",
    token = "tenant",
    response = ListContactV2RoleResponse,
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListContactV2Role {}

/// The answer to [`ListContactV2Role`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListContactV2RoleResponse {
    pub role_list: Vec<ListContactV2RoleResponseRole>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListContactV2RoleResponseRole {
    pub id: Option<String>,
    pub name: Option<String>,
}
