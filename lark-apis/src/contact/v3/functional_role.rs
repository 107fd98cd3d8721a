// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Functional roles.
//!
//! `contact.v3.functional_role` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates a role, such as administrator of attendance.
///
/// A tenant has at most 500 roles.
///
/// - `POST /open-apis/contact/v3/functional_roles` with a tenant token, for custom apps only
/// - Scope: `contact:functional_role`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/functional_role/create)
#[lark_api(
    id = "contact.v3.functional_role.create",
    method = "POST",
    path = "/open-apis/contact/v3/functional_roles",
    token = "tenant",
    response = CreateFunctionalRoleResponse,
    scopes = "contact:functional_role",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFunctionalRole {
    /// Name of the role, unique in the tenant; 1 to 50 characters.
    pub role_name: String,
}

/// The answer to [`CreateFunctionalRole`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateFunctionalRoleResponse {
    /// Id of the new role; keep it to change or delete the role.
    pub role_id: Option<String>,
}

/// Deletes a role that has no members.
///
/// Members are removed with `contact.v3.functional_role.member.batch_delete`.
///
/// - `DELETE /open-apis/contact/v3/functional_roles/:role_id` with a tenant token, for custom apps only
/// - Scope: `contact:functional_role`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/functional_role/delete)
#[lark_api(
    id = "contact.v3.functional_role.delete",
    method = "DELETE",
    path = "/open-apis/contact/v3/functional_roles/:role_id",
    token = "tenant",
    scopes = "contact:functional_role",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteFunctionalRole {
    /// Role, by its id from `contact.v3.functional_role.create` or the admin console.
    pub role_id: String,
}

/// Changes the name of a role.
///
/// - `PUT /open-apis/contact/v3/functional_roles/:role_id` with a tenant token, for custom apps only
/// - Scope: `contact:functional_role`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/functional_role/update)
#[lark_api(
    id = "contact.v3.functional_role.update",
    method = "PUT",
    path = "/open-apis/contact/v3/functional_roles/:role_id",
    token = "tenant",
    scopes = "contact:functional_role",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateFunctionalRole {
    /// Role, by its id from `contact.v3.functional_role.create` or the admin console.
    pub role_id: String,
    /// New name of the role, unique in the tenant; 1 to 50 characters.
    pub role_name: String,
}
