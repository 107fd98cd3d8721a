// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Referrals.
//!
//! `hire.v1.referral` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{HireUserIdType, IdNameObject};
use crate::ids::UserIdType;

/// Fetches referrals by application.
///
/// - `GET /open-apis/hire/v1/referrals/get_by_application` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:referral:readonly`, `hire:referral`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/referral/get_by_application)
#[doc(alias = "GetByApplicationReferral")]
#[lark_api(
    id = "hire.v1.referral.get_by_application",
    method = "GET",
    path = "/open-apis/hire/v1/referrals/get_by_application",
    token = "tenant",
    response = GetReferralByApplicationResponse,
    scopes = "hire:referral:readonly|hire:referral",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
pub struct GetReferralByApplication {
    pub application_id: String,
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`GetReferralByApplication`].
#[doc(alias = "GetByApplicationReferralResponse")]
#[derive(Clone, Default, Model)]
pub struct GetReferralByApplicationResponse {
    pub referral: Option<Referral>,
}

/// Searches referrals.
///
/// - `POST /open-apis/hire/v1/referrals/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:referral:readonly`, `hire:referral`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/referral/search)
#[lark_api(
    id = "hire.v1.referral.search",
    method = "POST",
    path = "/open-apis/hire/v1/referrals/search",
    token = "tenant",
    response = SearchReferralResponse,
    scopes = "hire:referral:readonly|hire:referral",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct SearchReferral {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub talent_id: String,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
}

/// The answer to [`SearchReferral`].
#[derive(Clone, Default, Model)]
pub struct SearchReferralResponse {
    pub items: Vec<ReferralInfo>,
}

#[derive(Clone, Default, Model)]
pub struct Referral {
    pub id: Option<String>,
    pub application_id: Option<String>,
    pub create_time: Option<UnixMillis>,
    pub referral_user_id: Option<String>,
    pub referral_user: Option<IdNameObject>,
}

#[derive(Clone, Default, Model)]
pub struct ReferralInfo {
    pub id: Option<String>,
    pub application_ids: Vec<String>,
    pub create_time: Option<Text<UnixMillis>>,
    pub referral_user: Option<IdNameObject>,
}
