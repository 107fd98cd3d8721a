// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talent pools.
//!
//! `hire.v1.talent_pool` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;

/// Adds talents to a pool, or removes them from it, many at once.
///
/// Unknown talents are an error that lists their ids. Adding one that is there, or removing one that is not, changes
/// nothing.
///
/// - `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool` with a tenant token, for custom
///   apps only
/// - Scope: `hire:talent_folder`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/talent_pool/batch_change_talent_pool)
#[doc(alias = "BatchChangeTalentPoolTalentPool")]
#[lark_api(
    id = "hire.v1.talent_pool.batch_change_talent_pool",
    method = "POST",
    path = "/open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool",
    token = "tenant",
    scopes = "hire:talent_folder",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchChangeTalentPool {
    /// Id of the pool, from `hire.v1.talent_pool.search`.
    pub talent_pool_id: String,
    /// Talents to add or remove, from `hire.v1.talent.list`. 1 to 50.
    pub talent_id_list: Vec<String>,
    /// Whether to add the talents to the pool or to remove them.
    /// One of `1` (add), `2` (remove).
    pub option_type: i64,
}

/// Puts a talent into a pool.
///
/// - `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship` with a tenant token, for custom apps
///   only
/// - Scope: `hire:talent_folder`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent_pool/move_talent)
#[doc(alias = "MoveTalentTalentPool")]
#[lark_api(
    id = "hire.v1.talent_pool.move_talent",
    method = "POST",
    path = "/open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship",
    token = "tenant",
    response = MoveTalentToPoolResponse,
    scopes = "hire:talent_folder",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MoveTalentToPool {
    /// Id of the pool, from `hire.v1.talent_pool.search`.
    pub talent_pool_id: String,
    /// The talent to put into the pool, from `hire.v1.talent.list`.
    pub talent_id: String,
    /// Whether the talent is taken out of all other pools.
    /// One of `1` (keep), `2` (leave).
    pub add_type: i64,
}

/// The answer to [`MoveTalentToPool`].
#[doc(alias = "MoveTalentTalentPoolResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MoveTalentToPoolResponse {
    /// The pool the talent is in now.
    pub talent_pool_id: Option<String>,
    /// The talent who was put into the pool.
    pub talent_id: Option<String>,
}

/// Lists the talent pools with their ids and names.
///
/// - `GET /open-apis/hire/v1/talent_pools/` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent_folder:readonly`, `hire:talent_folder`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/talent_pool/search)
#[lark_api(
    id = "hire.v1.talent_pool.search",
    method = "GET",
    path = "/open-apis/hire/v1/talent_pools/",
    token = "tenant",
    response = SearchTalentPoolResponse,
    paging(items = TalentPool),
    scopes = "hire:talent_folder:readonly|hire:talent_folder",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTalentPool {
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Only these pools; no more come than `page_size` allows. At most 50.
    pub id_list: Option<Vec<String>>,
}

/// The answer to [`SearchTalentPool`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTalentPoolResponse {
    /// The talent pools on this page.
    pub items: Vec<TalentPool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A pool of talents.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentPool {
    /// Id of the pool.
    pub id: Option<String>,
    /// Name of the pool, by language.
    pub i18n_name: Option<I18n>,
    /// What the pool is for, by language.
    pub i18n_description: Option<I18n>,
    /// Id of the pool above it.
    pub parent_id: Option<String>,
    /// Whether only users with the right role, department or grant see it, or all who may see pools.
    /// One of `1` (restricted), `2` (everyone).
    pub is_private: Option<i64>,
    /// When the pool was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the pool last changed.
    pub modify_time: Option<Text<UnixMillis>>,
}
