// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Social archives.
//!
//! `compensation.v1.social_archive` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AccountType, CompensationUserIdType, I18n, InsuranceStatus, InsuranceType, PaymentFrequency};
use super::social_plan::SocialPlanItemSetting;

/// `compensation.v1.social_archive.query`.
///
/// - `POST /open-apis/compensation/v1/social_archive/query` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.social_archive:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002, 2290003
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/social_archive/query)
#[lark_api(
    id = "compensation.v1.social_archive.query",
    method = "POST",
    path = "/open-apis/compensation/v1/social_archive/query",
    token = "tenant",
    response = QuerySocialArchiveResponse,
    scopes = "corehr:compensation.social_archive:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuerySocialArchive {
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// At most 200 elements.
    pub user_id_list: Vec<String>,
    pub effective_date: String,
}

/// The answer to [`QuerySocialArchive`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySocialArchiveResponse {
    pub archives: Vec<SocialArchive>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialArchive {
    pub user_id: Option<String>,
    pub details: Vec<SocialArchiveDetail>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialArchiveDetail {
    pub description: Option<I18n>,
    pub insurance_type: Option<InsuranceType>,
    pub insurance_status: Option<InsuranceStatus>,
    pub id: Option<String>,
    pub tid: Option<String>,
    pub plan_id: Option<String>,
    pub plan_tid: Option<String>,
    pub location_id: Option<String>,
    pub company_id: Option<String>,
    pub account_type: Option<AccountType>,
    pub insurance_account: Option<String>,
    pub base_salary: Option<String>,
    pub insurance_details: Vec<SocialArchiveItem>,
    pub effective_date: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialArchiveItem {
    pub insurance_id: Option<String>,
    pub insurance_name: Option<I18n>,
    pub company_deduction: Option<String>,
    pub company_setting: Option<SocialPlanItemSetting>,
    pub personal_deduction: Option<String>,
    pub personal_setting: Option<SocialPlanItemSetting>,
    pub payment_frequency: Option<PaymentFrequency>,
    pub payment_months: Vec<i64>,
}
