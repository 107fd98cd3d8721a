// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Classifications.
//!
//! `baike.v1.classification` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// `baike.v1.classification.list`.
///
/// - `GET /open-apis/baike/v1/classifications` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1540001, 1540002
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/classification/list)
#[lark_api(
    id = "baike.v1.classification.list",
    method = "GET",
    path = "/open-apis/baike/v1/classifications",
    token = "tenant|user",
    response = ListClassificationResponse,
    paging(items = Classification),
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListClassification {
    /// At most 500 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListClassification`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListClassificationResponse {
    pub items: Vec<Classification>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Classification {
    /// Required in requests.
    pub id: Option<String>,
    pub name: Option<String>,
    pub father_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
