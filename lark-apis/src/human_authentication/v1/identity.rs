// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Identities.
//!
//! `human_authentication.v1.identity` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::UserIdType;

/// Records a user's name and identity number, for checks of the face.
///
/// Must come before a face check against identity data. Costs money; the app must have been allowed to use it.
///
/// - `POST /open-apis/human_authentication/v1/identities` with a tenant token, for custom and store apps
/// - Scope: `human_authentication:identity`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
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
    /// User the identity belongs to, in the kind of `user_id_type`.
    #[lark(query)]
    pub user_id: String,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Name on the identity card.
    pub identity_name: String,
    /// Number of the identity card.
    pub identity_code: String,
    /// Mobile number of the user.
    pub mobile: Option<String>,
}

/// The answer to [`CreateIdentity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateIdentityResponse {
    /// Uid that binds the user to the identity, for face checks.
    pub verify_uid: Option<String>,
}
