// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Roles.
//!
//! `contact.v2.role` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists the roles of a tenant's users.
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
#[non_exhaustive]
pub struct ListRole {}

/// The roles that users of the tenant may have.
#[doc(alias = "ListContactV2RoleResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListRoleResponse {
    /// Roles that users of the tenant may have.
    pub role_list: Vec<ContactRole>,
}

/// A role that users may have.
#[doc(alias = "ListContactV2RoleResponseRole")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ContactRole {
    /// Id of the role, unique in the tenant.
    pub id: Option<String>,
    /// Name of the role, as users see it.
    pub name: Option<String>,
}
