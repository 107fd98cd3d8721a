// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Onboarding flows.
//!
//! `corehr.v2.onboarding_flows` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::LocalizedName;

/// Fetches onboarding flows.
///
/// - `GET /open-apis/corehr/v2/onboarding_flows` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:pre_hire:read`, `corehr:pre_hire:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001
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
pub struct GetOnboardingFlows {}

/// The answer to [`GetOnboardingFlows`].
#[derive(Clone, Default, Model)]
pub struct GetOnboardingFlowsResponse {
    pub flow_list: Vec<OnboardingFlow>,
}

#[derive(Clone, Default, Model)]
pub struct OnboardingFlow {
    pub id: Option<String>,
    pub name: Option<LocalizedName>,
}
