// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talent objects.
//!
//! `hire.v1.talent_object` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::CommonSchema;

/// Fetches all fields of talents with names, descriptions, types and whether they are in use.
///
/// - `GET /open-apis/hire/v1/talent_objects/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent/query)
#[lark_api(
    id = "hire.v1.talent_object.query",
    method = "GET",
    path = "/open-apis/hire/v1/talent_objects/query",
    token = "tenant",
    response = QueryTalentObjectResponse,
    scopes = "hire:talent:readonly|hire:talent",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryTalentObject {}

/// The answer to [`QueryTalentObject`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryTalentObjectResponse {
    /// The modules of a talent's data with their fields.
    pub items: Vec<CommonSchema>,
}
