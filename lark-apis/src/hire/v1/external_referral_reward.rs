// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External referral rewards.
//!
//! `hire.v1.external_referral_reward` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::BonusAmount;
use crate::ids::UserIdType;

/// Creates an external referral reward.
///
/// - `POST /open-apis/hire/v1/external_referral_rewards` with a tenant token, for custom apps only
/// - Scope: `hire:external_referral_reward`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-referral-reward-info/create)
#[lark_api(
    id = "hire.v1.external_referral_reward.create",
    method = "POST",
    path = "/open-apis/hire/v1/external_referral_rewards",
    token = "tenant",
    response = CreateExternalReferralRewardResponse,
    scopes = "hire:external_referral_reward",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct CreateExternalReferralReward {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub referral_user_id: String,
    pub create_user_id: Option<String>,
    pub confirm_user_id: Option<String>,
    pub pay_user_id: Option<String>,
    pub external_id: String,
    pub application_id: Option<String>,
    pub talent_id: Option<String>,
    pub job_id: Option<String>,
    pub reason: Option<String>,
    /// One of `1` (onboarding), `2` (process), `3` (activity), `4` (open source), `5` (others).
    pub rule_type: i64,
    pub bonus: BonusAmount,
    /// One of `1` (pending), `2` (confirmed), `3` (paid).
    pub stage: i64,
    pub create_time: Option<Text<UnixMillis>>,
    pub confirm_time: Option<Text<UnixMillis>>,
    pub pay_time: Option<Text<UnixMillis>>,
    pub onboard_time: Option<Text<UnixMillis>>,
    pub conversion_time: Option<Text<UnixMillis>>,
    pub comment: Option<String>,
}

/// The answer to [`CreateExternalReferralReward`].
#[derive(Clone, Default, Model)]
pub struct CreateExternalReferralRewardResponse {
    pub id: Option<String>,
}

/// Deletes an external referral reward.
///
/// - `DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id` with a tenant token, for custom
///   apps only
/// - Scope: `hire:external_referral_reward`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002556
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-referral-reward-info/delete)
#[lark_api(
    id = "hire.v1.external_referral_reward.delete",
    method = "DELETE",
    path = "/open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id",
    token = "tenant",
    scopes = "hire:external_referral_reward",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteExternalReferralReward {
    pub external_referral_reward_id: String,
}
