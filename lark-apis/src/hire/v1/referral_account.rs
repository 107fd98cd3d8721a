// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Referral accounts.
//!
//! `hire.v1.referral_account` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{ActiveStatus, BonusAmount, I18n};
use crate::ids::UserIdType;

/// Creates a referral account.
///
/// - `POST /open-apis/hire/v1/referral_account` with a tenant token, for custom and store apps
/// - Scope: `hire:referral_account`
/// - Rate limit: 100 a minute
/// - Error codes: 1002001, 1002002, 1002551, 1002552
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
pub struct CreateReferralAccount {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub mobile: Option<MobileNumber>,
    pub email: Option<String>,
}

/// Deactivates a referral account.
///
/// - `POST /open-apis/hire/v1/referral_account/:referral_account_id/deactivate` with a tenant token, for custom and
///   store apps
/// - Scope: `hire:referral_account`
/// - Rate limit: 100 a minute
/// - Error codes: 1002001, 1002002, 1002553
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
pub struct DeactivateReferralAccount {
    pub referral_account_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
}

/// Enables a referral account.
///
/// - `POST /open-apis/hire/v1/referral_account/enable` with a tenant token, for custom and store apps
/// - Scope: `hire:referral_account`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002553
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
pub struct EnableReferralAccount {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub referral_account_id: Option<String>,
}

/// Fetches account assets of a referral account.
///
/// - `GET /open-apis/hire/v1/referral_account/get_account_assets` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:referral_account`, `hire:referral_account:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `hire:employee.email:readonly`, `hire:employee.mobile:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002553
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
pub struct GetReferralAccountAssets {
    pub referral_account_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// Reconciles a referral account.
///
/// - `POST /open-apis/hire/v1/referral_account/reconciliation` with a tenant token, for custom and store apps
/// - Scope: `hire:referral_account`
/// - Rate limit: 100 a minute
/// - Error codes: 1002001, 1002002, 1002553
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
pub struct ReconcileReferralAccount {
    pub start_trans_time: Text<UnixMillis>,
    pub end_trans_time: Text<UnixMillis>,
    pub trade_details: Option<Vec<TradeDetail>>,
}

/// The answer to [`ReconcileReferralAccount`].
#[doc(alias = "ReconciliationReferralAccountResponse")]
#[derive(Clone, Default, Model)]
pub struct ReconcileReferralAccountResponse {
    pub check_failed_list: Vec<CheckFailedAccountInfo>,
}

/// Withdraws a referral account.
///
/// - `POST /open-apis/hire/v1/referral_account/:referral_account_id/withdraw` with a tenant token, for custom and store
///   apps
/// - Scope: `hire:referral_account`
/// - Rate limit: 100 a minute
/// - Error codes: 1002001, 1002002, 1002553, 1002555
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
pub struct WithdrawReferralAccount {
    pub referral_account_id: String,
    /// One of `1` (points), `2` (cash).
    pub withdraw_bonus_type: Vec<i64>,
    pub external_order_id: String,
}

/// The answer to [`WithdrawReferralAccount`].
#[derive(Clone, Default, Model)]
pub struct WithdrawReferralAccountResponse {
    pub external_order_id: Option<String>,
    pub trans_time: Option<Text<UnixMillis>>,
    pub withdrawal_details: Option<BonusAmount>,
}

#[derive(Clone, Default, Model)]
pub struct Account {
    pub account_id: Option<String>,
    pub assets: Option<Assets>,
    pub status: Option<ActiveStatus>,
    pub referrer: Option<AccountReferrer>,
}

#[derive(Clone, Default, Model)]
pub struct AccountReferrer {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub email: Option<String>,
    pub mobile: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Assets {
    pub confirmed_bonus: Option<BonusAmount>,
    pub paid_bonus: Option<BonusAmount>,
}

#[derive(Clone, Default, Model)]
pub struct CheckFailedAccountInfo {
    pub account_id: Option<String>,
    pub total_withdraw_reward_info: Option<BonusAmount>,
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
pub struct ReferralAccountResponse {
    pub account: Option<Account>,
}

#[doc(alias = "Mobile")]
#[derive(Clone, Default, Model)]
pub struct MobileNumber {
    pub code: Option<String>,
    pub number: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct TradeDetail {
    /// Required in requests.
    pub account_id: Option<String>,
    pub total_recharge_reward_info: Option<BonusAmount>,
}
