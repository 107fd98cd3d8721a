//! Which token a call carries.
//!
//! An explicit token on the call always wins, and must be of a kind the endpoint accepts; then tenant, then app.
//! A call never silently runs as somebody else than the caller said: a token that the endpoint does not accept
//! is an error, not ignored, and an endpoint that needs a token is never called without one.

use crate::endpoint::TokenTypes;
use crate::error::{Error, Result};

/// What the caller said about the identity of a call.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Given {
    pub(crate) user: bool,
    pub(crate) tenant: bool,
    pub(crate) app: bool,
    pub(crate) tenant_key: bool,
}

/// The settings of the client that matter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    /// Whether the client fetches tokens by itself.
    pub(crate) automatic: bool,
    /// Whether it is a marketplace app, which must name the tenant.
    pub(crate) marketplace: bool,
}

/// The token a call carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// None.
    None,
    /// The caller's user token.
    User,
    /// The caller's tenant token.
    Tenant,
    /// The caller's app token.
    App,
    /// A tenant token that the client fetches.
    FetchTenant,
    /// An app token that the client fetches.
    FetchApp,
}

/// Chooses the token for an endpoint that accepts `accepted`.
pub(crate) fn select(accepted: TokenTypes, given: Given, policy: Policy) -> Result<Choice> {
    let explicit = [
        (given.user, TokenTypes::USER, "user", Choice::User),
        (given.tenant, TokenTypes::TENANT, "tenant", Choice::Tenant),
        (given.app, TokenTypes::APP, "app", Choice::App),
    ];
    for (_, kind, name, _) in explicit.iter().filter(|(given, ..)| *given) {
        if !accepted.contains(*kind) {
            return Err(Error::invalid(format!(
                "the call carries a {name} access token, but the endpoint accepts {}; remove it from the options",
                accepts(accepted)
            )));
        }
    }
    if let Some((.., choice)) = explicit.into_iter().find(|(given, ..)| *given) {
        return Ok(choice);
    }
    if accepted.is_none() {
        return Ok(Choice::None);
    }
    if accepted == TokenTypes::USER {
        return Err(Error::invalid(
            "the endpoint acts for a user; give the call a user access token: `RequestOptions::new().user_access_token(...)`",
        ));
    }
    if !policy.automatic {
        return Err(Error::invalid(format!(
            "automatic tokens are off and the call carries none; the endpoint accepts {}",
            accepts(accepted)
        )));
    }
    if !accepted.contains(TokenTypes::TENANT) {
        return Ok(Choice::FetchApp);
    }
    if policy.marketplace && !given.tenant_key {
        return Err(Error::invalid(
            "a marketplace app acts in one tenant per call; name it: `RequestOptions::new().tenant_key(...)`",
        ));
    }
    Ok(Choice::FetchTenant)
}

fn accepts(accepted: TokenTypes) -> String {
    match accepted.names().collect::<Vec<_>>()[..] {
        [] => "no token".into(),
        [one] => format!("only {one} tokens"),
        ref several => format!("{} tokens", several.join(" or ")),
    }
}
