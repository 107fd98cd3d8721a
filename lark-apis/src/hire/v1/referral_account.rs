// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Referral accounts.
//!
//! `hire.v1.referral_account` in the platform's terms.

use lark_runtime::{Body, Model, Text, UnixMillis, lark_api};

use super::models::{ActiveStatus, BonusAmount, I18n};
use crate::ids::UserIdType;

/// Registers a referrer's reward account by mobile number or mail address.
///
/// Its balance is shown by `hire.v1.referral_account.get_account_assets` and paid out with
/// `hire.v1.referral_account.withdraw`.
///
/// - `POST /open-apis/hire/v1/referral_account` with a tenant token, for custom and store apps
/// - Scope: `hire:referral_account`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/hire-v1/referral_account/create)
#[lark_api(
    id = "hire.v1.referral_account.create",
    method = "POST",
    path = "/open-apis/hire/v1/referral_account",
    token = "tenant",
    response = ReferralAccountResponse,
    scopes = "hire:referral_account",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateReferralAccount {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Mobile number of the referrer; this or `email` must be given.
    pub mobile: Option<MobileNumber>,
    /// Mail address of the referrer; this or `mobile` must be given.
    pub email: Option<String>,
}

/// Disables a referrer's account: no events about its balance, no withdrawals.
///
/// - `POST /open-apis/hire/v1/referral_account/:referral_account_id/deactivate` with a tenant token, for custom and
///   store apps
/// - Scope: `hire:referral_account`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/hire-v1/referral_account/deactivate)
#[lark_api(
    id = "hire.v1.referral_account.deactivate",
    method = "POST",
    path = "/open-apis/hire/v1/referral_account/:referral_account_id/deactivate",
    token = "tenant",
    response = ReferralAccountResponse,
    scopes = "hire:referral_account",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeactivateReferralAccount {
    /// Id of the account, from `hire.v1.referral_account.create`.
    pub referral_account_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
}

/// Enables a referrer's account for events about its balance and for withdrawals.
///
/// - `POST /open-apis/hire/v1/referral_account/enable` with a tenant token, for custom and store apps
/// - Scope: `hire:referral_account`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/referral_account/enable)
#[lark_api(
    id = "hire.v1.referral_account.enable",
    method = "POST",
    path = "/open-apis/hire/v1/referral_account/enable",
    token = "tenant",
    response = ReferralAccountResponse,
    scopes = "hire:referral_account",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnableReferralAccount {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the account, from `hire.v1.referral_account.create`.
    pub referral_account_id: Option<String>,
}

/// Fetches a referrer's account with its balance.
///
/// - `GET /open-apis/hire/v1/referral_account/get_account_assets` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:referral_account`, `hire:referral_account:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `hire:employee.email:readonly`, `hire:employee.mobile:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/referral_account/get_account_assets)
#[doc(alias = "GetAccountAssetsReferralAccount")]
#[lark_api(
    id = "hire.v1.referral_account.get_account_assets",
    method = "GET",
    path = "/open-apis/hire/v1/referral_account/get_account_assets",
    token = "tenant",
    response = ReferralAccountResponse,
    scopes = "hire:referral_account|hire:referral_account:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetReferralAccountAssets {
    /// Id of the account, from `hire.v1.referral_account.create`.
    pub referral_account_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Checks the withdrawals of a span of time against the caller's own records.
///
/// - `POST /open-apis/hire/v1/referral_account/reconciliation` with a tenant token, for custom and store apps
/// - Scope: `hire:referral_account`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/hire-v1/referral_account/reconciliation)
#[doc(alias = "ReconciliationReferralAccount")]
#[lark_api(
    id = "hire.v1.referral_account.reconciliation",
    method = "POST",
    path = "/open-apis/hire/v1/referral_account/reconciliation",
    token = "tenant",
    response = ReconcileReferralAccountResponse,
    scopes = "hire:referral_account",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReconcileReferralAccount {
    /// When the span to check begins.
    pub start_trans_time: Text<UnixMillis>,
    /// When the span to check ends.
    pub end_trans_time: Text<UnixMillis>,
    /// What the caller recorded for each account.
    pub trade_details: Option<Vec<TradeDetail>>,
}

/// The answer to [`ReconcileReferralAccount`].
#[doc(alias = "ReconciliationReferralAccountResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReconcileReferralAccountResponse {
    /// The accounts that do not agree.
    pub check_failed_list: Vec<CheckFailedAccountInfo>,
}

/// Withdraws all points or cash of a referrer's account; the balance becomes 0 and the rewards count as paid.
///
/// - `POST /open-apis/hire/v1/referral_account/:referral_account_id/withdraw` with a tenant token, for custom and store
///   apps
/// - Scope: `hire:referral_account`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/hire-v1/referral_account/withdraw)
#[lark_api(
    id = "hire.v1.referral_account.withdraw",
    method = "POST",
    path = "/open-apis/hire/v1/referral_account/:referral_account_id/withdraw",
    token = "tenant",
    response = WithdrawReferralAccountResponse,
    scopes = "hire:referral_account",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WithdrawReferralAccount {
    /// Id of the account, from `hire.v1.referral_account.create`.
    pub referral_account_id: String,
    /// What to withdraw: points, cash or both.
    /// One of `1` (points), `2` (cash).
    pub withdraw_bonus_type: Vec<i64>,
    /// The caller's unique id of the withdrawal; one that was used brings back that withdrawal instead of a new one.
    pub external_order_id: String,
}

/// The answer to [`WithdrawReferralAccount`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WithdrawReferralAccountResponse {
    /// The caller's id of the withdrawal.
    pub external_order_id: Option<String>,
    /// When the withdrawal took place.
    pub trans_time: Option<Text<UnixMillis>>,
    /// What was withdrawn.
    pub withdrawal_details: Option<BonusAmount>,
}

/// A referrer's reward account.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Account {
    /// Id of the reward account, from `hire.v1.referral_account.create`.
    pub account_id: Option<String>,
    /// What the account holds.
    pub assets: Option<Assets>,
    /// Whether the account can be used; it can once registered.
    pub status: Option<ActiveStatus>,
    /// The referrer whom the account belongs to.
    pub referrer: Option<AccountReferrer>,
}

/// The referrer behind a reward account.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AccountReferrer {
    /// User id of the referrer, in the kind of `user_id_type`.
    pub id: Option<String>,
    /// Name of the referrer, by language.
    pub name: Option<I18n>,
    /// Mail address of the referrer; shown with the scope `hire:employee.email:readonly`.
    pub email: Option<String>,
    /// Mobile number of the referrer; shown with the scope `hire:employee.mobile:readonly`.
    pub mobile: Option<String>,
}

/// What a referrer's account holds.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Assets {
    /// Rewards that are confirmed.
    pub confirmed_bonus: Option<BonusAmount>,
    pub paid_bonus: Option<BonusAmount>,
}

/// A referrer's account whose withdrawals do not agree with the caller's records.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckFailedAccountInfo {
    /// Id of the referrer's account.
    pub account_id: Option<String>,
    /// Points withdrawn according to Feishu Hire; missing if none were.
    pub total_withdraw_reward_info: Option<BonusAmount>,
    /// Change of points according to the caller's system.
    pub total_recharge_reward_info: Option<BonusAmount>,
}

/// The answer to [`CreateReferralAccount`], [`DeactivateReferralAccount`], [`EnableReferralAccount`] and
/// [`GetReferralAccountAssets`].
#[doc(alias(
    "CreateReferralAccountResponse",
    "DeactivateReferralAccountResponse",
    "EnableReferralAccountResponse",
    "GetAccountAssetsReferralAccountResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReferralAccountResponse {
    /// The account that was registered.
    pub account: Option<Account>,
}

/// A mobile number with its country.
#[doc(alias = "Mobile")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MobileNumber {
    /// Country calling code.
    pub code: Option<String>,
    /// The number without the country; required if a mobile number is given.
    pub number: Option<String>,
}

/// What the caller recorded for a referrer's account.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TradeDetail {
    /// Id of the account, from `hire.v1.referral_account.create`.
    pub account_id: String,
    /// Sum of the points that moved in the caller's system in that time.
    pub total_recharge_reward_info: Option<BonusAmount>,
}
