// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User auth data relations.
//!
//! `mdm.v1.user_auth_data_relation` in the platform's terms.

use lark_runtime::{Body, lark_api};

use crate::ids::UserIdType;

/// `mdm.v1.user_auth_data_relation.bind`.
///
/// - `POST /open-apis/mdm/v1/user_auth_data_relations/bind` with a tenant token, for custom and store apps
/// - Scope: `mdm:user_auth`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1640601, 1640602, 1640603, 1640604
/// - [Documentation](https://open.feishu.cn/document/server-docs/mdm-v1/user_auth_data_relation/bind)
#[lark_api(
    id = "mdm.v1.user_auth_data_relation.bind",
    method = "POST",
    path = "/open-apis/mdm/v1/user_auth_data_relations/bind",
    token = "tenant",
    scopes = "mdm:user_auth",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BindUserAuthDataRelation {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub user_auth_data_relation: UserAuthDataRelation,
}

/// `mdm.v1.user_auth_data_relation.unbind`.
///
/// - `POST /open-apis/mdm/v1/user_auth_data_relations/unbind` with a tenant token, for custom and store apps
/// - Scope: `mdm:user_auth`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1640601, 1640602, 1640603, 1640604, 1640605
/// - [Documentation](https://open.feishu.cn/document/server-docs/mdm-v1/user_auth_data_relation/unbind)
#[lark_api(
    id = "mdm.v1.user_auth_data_relation.unbind",
    method = "POST",
    path = "/open-apis/mdm/v1/user_auth_data_relations/unbind",
    token = "tenant",
    scopes = "mdm:user_auth",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnbindUserAuthDataRelation {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub user_auth_data_relation: UserAuthDataRelation,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserAuthDataRelation {
    pub root_dimension_type: String,
    /// At most 200 elements.
    pub sub_dimension_types: Vec<String>,
    /// At most 200 elements.
    pub authorized_user_ids: Vec<String>,
    pub uams_app_id: String,
}
