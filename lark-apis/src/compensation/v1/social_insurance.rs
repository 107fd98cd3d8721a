// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Social insurances.
//!
//! `compensation.v1.social_insurance` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18n, InsuranceType};

/// Lists the kinds of social insurance and housing fund that are set up.
///
/// - `GET /open-apis/compensation/v1/social_insurances` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.insurance:read`
/// - Rate limit: 10 a second
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
    /// The kinds of insurance that are set up.
    pub items: Vec<SocialInsurance>,
}

/// A kind of social insurance or housing fund.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialInsurance {
    /// Id of the insurance.
    pub id: Option<String>,
    /// Name of the insurance, by language.
    pub name: Option<I18n>,
    /// Whether it is social insurance or the housing fund.
    pub insurance_type: Option<InsuranceType>,
    /// Whether the insurance is enabled.
    pub active: Option<bool>,
    /// Whether it came with the system rather than being defined by the organisation.
    pub is_system: Option<bool>,
}
