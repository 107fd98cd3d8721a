// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Talent pools.
//!
//! `hire.v1.talent_pool` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;

/// Changes a talent pool of a talent pool.
///
/// - `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool` with a tenant token, for custom
///   apps only
/// - Scope: `hire:talent_folder`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002102, 1002109
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
pub struct BatchChangeTalentPool {
    pub talent_pool_id: String,
    /// At most 50 elements.
    pub talent_id_list: Vec<String>,
    /// One of `1` (add), `2` (remove).
    pub option_type: i64,
}

/// Moves a talent of a talent pool.
///
/// - `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship` with a tenant token, for custom apps
///   only
/// - Scope: `hire:talent_folder`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002102, 1002109
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
pub struct MoveTalentToPool {
    pub talent_pool_id: String,
    pub talent_id: String,
    /// One of `1` (keep), `2` (leave).
    pub add_type: i64,
}

/// The answer to [`MoveTalentToPool`].
#[doc(alias = "MoveTalentTalentPoolResponse")]
#[derive(Clone, Default, Model)]
pub struct MoveTalentToPoolResponse {
    pub talent_pool_id: Option<String>,
    pub talent_id: Option<String>,
}

/// Searches talent pools.
///
/// - `GET /open-apis/hire/v1/talent_pools/` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent_folder:readonly`, `hire:talent_folder`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002004, 1002005
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
pub struct SearchTalentPool {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// At most 50 elements.
    pub id_list: Option<Vec<String>>,
}

/// The answer to [`SearchTalentPool`].
#[derive(Clone, Default, Model)]
pub struct SearchTalentPoolResponse {
    pub items: Vec<TalentPool>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct TalentPool {
    pub id: Option<String>,
    pub i18n_name: Option<I18n>,
    pub i18n_description: Option<I18n>,
    pub parent_id: Option<String>,
    /// One of `1` (restricted), `2` (everyone).
    pub is_private: Option<i64>,
    pub create_time: Option<Text<UnixMillis>>,
    pub modify_time: Option<Text<UnixMillis>>,
}
