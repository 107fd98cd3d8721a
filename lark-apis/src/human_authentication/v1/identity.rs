// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Identities.
//!
//! `human_authentication.v1.identity` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::UserIdType;

/// `human_authentication.v1.identity.create`.
///
/// - `POST /open-apis/human_authentication/v1/identities` with a tenant token, for custom and store apps
/// - Scope: `human_authentication:identity`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1291001, 1291002, 1291003, 1291004, 1291010
/// - [Documentation](https://open.feishu.cn/document/server-docs/human_authentication-v1/create)
#[lark_api(
    id = "human_authentication.v1.identity.create",
    method = "POST",
    path = "/open-apis/human_authentication/v1/identities",
    token = "tenant",
    response = CreateIdentityResponse,
    scopes = "human_authentication:identity",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateIdentity {
    #[lark(query)]
    pub user_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub identity_name: String,
    pub identity_code: String,
    pub mobile: Option<String>,
}

/// The answer to [`CreateIdentity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateIdentityResponse {
    pub verify_uid: Option<String>,
}
