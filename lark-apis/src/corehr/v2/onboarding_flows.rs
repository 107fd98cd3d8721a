// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Onboarding flows.
//!
//! `corehr.v2.onboarding_flows` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::LocalizedName;

/// Lists the onboarding flows set up.
///
/// - `GET /open-apis/corehr/v2/onboarding_flows` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:pre_hire:read`, `corehr:pre_hire:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-flow)
#[lark_api(
    id = "corehr.v2.onboarding_flows.get",
    method = "GET",
    path = "/open-apis/corehr/v2/onboarding_flows",
    token = "tenant",
    response = GetOnboardingFlowsResponse,
    scopes = "corehr:pre_hire:read|corehr:pre_hire:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOnboardingFlows {}

/// The answer to [`GetOnboardingFlows`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOnboardingFlowsResponse {
    /// Onboarding flows of the tenant.
    pub flow_list: Vec<OnboardingFlow>,
}

/// An onboarding flow.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OnboardingFlow {
    /// Id of the onboarding flow.
    pub id: Option<String>,
    /// Name of the flow, in Chinese and English.
    pub name: Option<LocalizedName>,
}
