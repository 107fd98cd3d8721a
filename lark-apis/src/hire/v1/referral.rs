// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Referrals.
//!
//! `hire.v1.referral` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{HireUserIdType, IdNameObject};
use crate::ids::UserIdType;

/// Fetches who referred the candidate of an application, and when.
///
/// Finds nothing for referrals without a job, which have no application; look those up with `hire.v1.referral.search`.
///
/// - `GET /open-apis/hire/v1/referrals/get_by_application` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:referral:readonly`, `hire:referral`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
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
#[non_exhaustive]
pub struct GetReferralByApplication {
    /// Id of the application, from `hire.v1.application.list`.
    pub application_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`GetReferralByApplication`].
#[doc(alias = "GetByApplicationReferralResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetReferralByApplicationResponse {
    /// The referral behind the application.
    pub referral: Option<Referral>,
}

/// Lists the referrals of a talent, oldest first.
///
/// - `POST /open-apis/hire/v1/referrals/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:referral:readonly`, `hire:referral`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct SearchReferral {
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The referred talent, from `hire.v1.talent.batch_get_id`.
    pub talent_id: String,
    /// Only referrals made at or after this time. Left out, no limit; at most 200 come back.
    pub start_time: Option<Text<UnixMillis>>,
    /// Only referrals made at or before this time. Left out, no limit; at most 200 come back.
    pub end_time: Option<Text<UnixMillis>>,
}

/// The answer to [`SearchReferral`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchReferralResponse {
    /// The referrals of the talent, oldest first.
    pub items: Vec<ReferralInfo>,
}

/// A referral of a candidate by an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Referral {
    /// Id of the referral.
    pub id: Option<String>,
    /// The application that came of it.
    pub application_id: Option<String>,
    /// When the referral was made.
    pub create_time: Option<UnixMillis>,
    /// The referrer, in the kind of `user_id_type`.
    pub referral_user_id: Option<String>,
    /// The referrer with the name.
    pub referral_user: Option<IdNameObject>,
}

/// A referral found for a talent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReferralInfo {
    /// Id of the referral.
    pub id: Option<String>,
    /// Ids of the applications: the original first, then those it was moved to; not those HR made later from an ended one.
    pub application_ids: Vec<String>,
    /// When the referral was made.
    pub create_time: Option<Text<UnixMillis>>,
    /// The referrer with the name.
    pub referral_user: Option<IdNameObject>,
}
