// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Social archives.
//!
//! `compensation.v1.social_archive` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AccountType, CompensationUserIdType, I18n, InsuranceStatus, InsuranceType, PaymentFrequency};
use super::social_plan::SocialPlanItemSetting;

/// Fetches the social insurance records of employees that apply on a date.
///
/// - `POST /open-apis/compensation/v1/social_archive/query` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.social_archive:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// The employees, in the kind of `user_id_type`; 1 to 200.
    pub user_id_list: Vec<String>,
    /// Day on which the records apply, `YYYY-mm-dd`.
    pub effective_date: String,
}

/// The answer to [`QuerySocialArchive`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySocialArchiveResponse {
    /// The records, employee by employee.
    pub archives: Vec<SocialArchive>,
}

/// The social insurance records of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialArchive {
    /// The employee, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// The records, of social insurance and of the housing fund.
    pub details: Vec<SocialArchiveDetail>,
}

/// An employee's record of social insurance or of the housing fund.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialArchiveDetail {
    /// Remarks on the change.
    pub description: Option<I18n>,
    /// Whether it is social insurance or the housing fund.
    pub insurance_type: Option<InsuranceType>,
    /// Whether contributions are paid; if not, base and insurances are empty.
    pub insurance_status: Option<InsuranceStatus>,
    /// Id of the record; empty for who is enrolled or taken out.
    pub id: Option<String>,
    /// Id of this version of the record; empty for who is enrolled or taken out.
    pub tid: Option<String>,
    /// Id of the plan; missing for who is taken out.
    pub plan_id: Option<String>,
    /// Id of the version of the plan; missing for who is taken out.
    pub plan_tid: Option<String>,
    /// Id of the city of the insurance; missing for who is taken out.
    pub location_id: Option<String>,
    /// Id of the company that pays; missing for who is taken out.
    pub company_id: Option<String>,
    /// Kind of the account; missing for who is taken out.
    pub account_type: Option<AccountType>,
    /// Number of the account; missing for who is taken out.
    pub insurance_account: Option<String>,
    /// Amount that contributions are calculated from, in yuan; missing for who is taken out.
    pub base_salary: Option<String>,
    /// The insurances, one by one; missing for who is taken out.
    pub insurance_details: Vec<SocialArchiveItem>,
    /// Day from which the record, the enrolment or its end applies.
    pub effective_date: Option<String>,
}

/// One insurance of an employee, with its contributions.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialArchiveItem {
    /// Id of the insurance, see `compensation.v1.social_insurance.list`.
    pub insurance_id: Option<String>,
    /// Name of the insurance, by language.
    pub insurance_name: Option<I18n>,
    /// What the company pays, in yuan.
    pub company_deduction: Option<String>,
    /// How the company's part is calculated.
    pub company_setting: Option<SocialPlanItemSetting>,
    /// What the employee pays, in yuan.
    pub personal_deduction: Option<String>,
    /// How the employee's part is calculated.
    pub personal_setting: Option<SocialPlanItemSetting>,
    /// Whether it is paid by year, quarter or month.
    pub payment_frequency: Option<PaymentFrequency>,
    /// Months in which it is paid; 1 to 12.
    pub payment_months: Vec<i64>,
}
