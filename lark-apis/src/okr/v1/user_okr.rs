// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! OKRs of a user.
//!
//! `okr.v1.user.okr` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::okr::{OkrBatch, OkrUserIdType};

/// Lists the OKRs of a user, by period.
///
/// With an app token, the app needs an extra permission to read OKRs as itself.
///
/// - `GET /open-apis/okr/v1/users/:user_id/okrs` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// User whose OKRs to list, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids in the request and the answer: `open_id`, `union_id`, `user_id` or `people_admin_id`. Default:
    /// `open_id`. `user_id` needs the scope `contact:user.employee_id:readonly`.
    pub user_id_type: Option<OkrUserIdType>,
    /// How many OKRs to skip; 0 or more.
    pub offset: String,
    /// How many OKRs to return; 0 to 10.
    pub limit: String,
    /// Language in which names in the text come back: `zh_cn` or `en_us`. Default: `zh_cn`.
    pub lang: Option<String>,
    /// Ids of the periods to list; at most 10.
    pub period_ids: Option<Vec<String>>,
}

/// The answer to [`ListUserOkr`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserOkrResponse {
    /// How many OKRs the user has in all.
    pub total: Option<i64>,
    /// OKRs of the user, as many as asked for.
    pub okr_list: Vec<OkrBatch>,
}
