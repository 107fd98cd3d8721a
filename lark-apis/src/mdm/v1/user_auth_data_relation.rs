// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User auth data relations.
//!
//! `mdm.v1.user_auth_data_relation` in the platform's terms.

use lark_runtime::{Body, lark_api};

use crate::ids::UserIdType;

/// Gives users of an app access to kinds of data, in addition to what they have.
///
/// - `POST /open-apis/mdm/v1/user_auth_data_relations/bind` with a tenant token, for custom and store apps
/// - Scope: `mdm:user_auth`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Which users of an app may see which kinds of data.
    #[lark(body)]
    pub user_auth_data_relation: UserAuthDataRelation,
}

/// Takes access to kinds of data from users of an app.
///
/// - `POST /open-apis/mdm/v1/user_auth_data_relations/unbind` with a tenant token, for custom and store apps
/// - Scope: `mdm:user_auth`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Which users of an app may see which kinds of data.
    #[lark(body)]
    pub user_auth_data_relation: UserAuthDataRelation,
}

/// Which users of an app may see which kinds of data.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserAuthDataRelation {
    /// Code of the kind of data, such as `gongsi`; 1 to 200 characters.
    pub root_dimension_type: String,
    /// Codes of the data, 1 to 200.
    pub sub_dimension_types: Vec<String>,
    /// Users who are concerned, 1 to 200, in the kind of `user_id_type`.
    pub authorized_user_ids: Vec<String>,
    /// Id of the app in the authorisation system; 1 to 200 characters.
    pub uams_app_id: String,
}
