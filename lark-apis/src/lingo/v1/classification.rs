// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Classifications.
//!
//! `lingo.v1.classification` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::I18nClsName;

/// `lingo.v1.classification.list`.
///
/// - `GET /open-apis/lingo/v1/classifications` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2250001, 2250002
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/classification/list)
#[lark_api(
    id = "lingo.v1.classification.list",
    method = "GET",
    path = "/open-apis/lingo/v1/classifications",
    token = "tenant|user",
    response = ListClassificationResponse,
    paging(items = Classification),
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListClassification {
    /// At most 500 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub repo_id: Option<String>,
}

/// The answer to [`ListClassification`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListClassificationResponse {
    pub items: Vec<Classification>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Classification {
    /// Required in requests.
    pub id: Option<String>,
    pub name: Option<String>,
    pub father_id: Option<String>,
    pub i18n_names: Clearable<Vec<I18nClsName>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
