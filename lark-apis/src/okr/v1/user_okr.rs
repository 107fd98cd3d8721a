// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! OKRs of a user.
//!
//! `okr.v1.user.okr` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::okr::{OkrBatch, OkrUserIdType};

/// `okr.v1.user.okr.list`.
///
/// - `GET /open-apis/okr/v1/users/:user_id/okrs` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1001001, 1001002, 1001003, 1001004, 1009998, 1009999
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/okr/list)
#[lark_api(
    id = "okr.v1.user.okr.list",
    method = "GET",
    path = "/open-apis/okr/v1/users/:user_id/okrs",
    token = "tenant|user",
    response = ListUserOkrResponse,
    paging(items = OkrBatch, list = "okr_list", offset = "offset"),
    scopes = "okr:okr:readonly|okr:okr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListUserOkr {
    pub user_id: String,
    pub user_id_type: Option<OkrUserIdType>,
    pub offset: String,
    pub limit: String,
    pub lang: Option<String>,
    /// At most 10 elements.
    pub period_ids: Option<Vec<String>>,
}

/// The answer to [`ListUserOkr`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserOkrResponse {
    pub total: Option<i64>,
    pub okr_list: Vec<OkrBatch>,
}
