// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External referral rewards.
//!
//! `hire.v1.external_referral_reward` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::BonusAmount;
use crate::ids::UserIdType;

/// Brings referral rewards (points or cash) from elsewhere into referrers' accounts.
///
/// - `POST /open-apis/hire/v1/external_referral_rewards` with a tenant token, for custom apps only
/// - Scope: `hire:external_referral_reward`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct CreateExternalReferralReward {
    /// Kind of the user ids in the request; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The referrer who gets the reward.
    pub referral_user_id: String,
    /// User who created the reward, shown to administrators and referrer. Default: the external system.
    pub create_user_id: Option<String>,
    /// User who confirmed the reward, for confirmed ones. Default: the external system.
    pub confirm_user_id: Option<String>,
    /// User who paid the reward, for paid ones. Default: the external system.
    pub pay_user_id: Option<String>,
    /// Key of the reward in the other system, against duplicates.
    pub external_id: String,
    /// The referred candidate's application; required without `talent_id` and stronger than it. Without it, job and people
    /// in charge are shown as unknown.
    pub application_id: Option<String>,
    /// The referred talent; required without `application_id`.
    pub talent_id: Option<String>,
    /// The job the talent was referred for; follows from `application_id`. Without either, the people of the job cannot see
    /// the reward.
    pub job_id: Option<String>,
    /// Why the reward is given, shown to administrators and referrer.
    pub reason: Option<String>,
    /// Kind of the reward: for a hire, progress, campaign, open referral or other.
    /// One of `1` (onboarding), `2` (process), `3` (activity), `4` (open source), `5` (others).
    pub rule_type: i64,
    /// How much the reward is.
    pub bonus: BonusAmount,
    /// Whether the reward awaits confirmation, is confirmed, or is paid; only the latter two are shown to the referrer at
    /// once.
    /// One of `1` (pending), `2` (confirmed), `3` (paid).
    pub stage: i64,
    /// When the reward arose. Default: the time of the call.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the reward was confirmed. Default: the time of the call.
    pub confirm_time: Option<Text<UnixMillis>>,
    /// When the reward was paid. Default: the time of the call.
    pub pay_time: Option<Text<UnixMillis>>,
    /// When the candidate joined; advisable for rewards for a hire.
    pub onboard_time: Option<Text<UnixMillis>>,
    /// When the candidate was confirmed after probation; advisable for rewards for a hire.
    pub conversion_time: Option<Text<UnixMillis>>,
    /// Remark shown to administrators and referrer; if empty, the reason is shown.
    pub comment: Option<String>,
}

/// The answer to [`CreateExternalReferralReward`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateExternalReferralRewardResponse {
    /// Id of the reward that was created.
    pub id: Option<String>,
}

/// Deletes a referral reward that was brought in from elsewhere.
///
/// Rewards made by Feishu Hire itself cannot be deleted. The entry goes from the reward management and, if confirmed or
/// paid, from the referrer's own list too, so tell them beforehand.
///
/// - `DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id` with a tenant token, for custom
///   apps only
/// - Scope: `hire:external_referral_reward`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct DeleteExternalReferralReward {
    /// Id of the reward, from `hire.v1.external_referral_reward.create`.
    pub external_referral_reward_id: String,
}
