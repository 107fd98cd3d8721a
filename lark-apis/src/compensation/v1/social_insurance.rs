// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Social insurances.
//!
//! `compensation.v1.social_insurance` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18n, InsuranceType};

/// `compensation.v1.social_insurance.list`.
///
/// - `GET /open-apis/compensation/v1/social_insurances` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.insurance:read`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/social_insurance/list)
#[lark_api(
    id = "compensation.v1.social_insurance.list",
    method = "GET",
    path = "/open-apis/compensation/v1/social_insurances",
    token = "tenant",
    response = ListSocialInsuranceResponse,
    scopes = "corehr:compensation.insurance:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSocialInsurance {}

/// The answer to [`ListSocialInsurance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSocialInsuranceResponse {
    pub items: Vec<SocialInsurance>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialInsurance {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub insurance_type: Option<InsuranceType>,
    pub active: Option<bool>,
    pub is_system: Option<bool>,
}
