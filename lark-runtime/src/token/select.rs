//! Which token a call carries.
//!
//! An explicit token on the call always wins, and must be of a kind the endpoint accepts; then tenant, then app.
//! A call never silently runs under another identity than the caller chose: a token that the endpoint does not accept
//! is an error, not ignored, and an endpoint that needs a token is never called without one.

use crate::error::{Error, Result};
use crate::meta::TokenTypes;

/// The caller's choice of identity for a call.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct GivenTokens {
    pub(crate) user: bool,
    pub(crate) tenant: bool,
    pub(crate) app: bool,
    pub(crate) tenant_key: bool,
}

impl GivenTokens {
    /// Whether the call carries a token of its own.
    pub(crate) fn any(self) -> bool {
        self.user || self.tenant || self.app
    }
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
pub(crate) fn select(accepted: TokenTypes, given: GivenTokens, policy: Policy) -> Result<Choice> {
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
            "the endpoint acts for a user; give the call a user access token: `users.as_user(key)` of a user who logged in, or \
             `RequestOptions::new().user_access_token(...)`",
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

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// The 576 inputs that Go's selection was run with, each under our ruling.
    ///
    /// The ruling is computed here in its own words, from the row's inputs alone; Go's answer is used where the
    /// ruling follows Go: a refused combination stays refused.
    #[test]
    fn every_row_of_the_go_vectors_follows_the_ruling() {
        let vectors: Value =
            serde_json::from_str(include_str!("../../tests/vectors/token_selection_go.json")).expect("JSON");
        let rows = vectors["rows"].as_array().expect("rows");
        assert_eq!(rows.len(), 576);
        let mut seen = std::collections::BTreeMap::new();
        for row in rows {
            let supported: Vec<&str> =
                row["supported"].as_array().expect("list").iter().filter_map(Value::as_str).collect();
            let given = |name: &str| row["options"][name].is_string();
            let automatic = row["enable_token_cache"].as_bool().expect("bool");
            let marketplace = row["marketplace"].as_bool().expect("bool");
            let accepted = supported.iter().fold(TokenTypes::NONE, |set, name| match *name {
                "tenant" => set | TokenTypes::TENANT,
                "user" => set | TokenTypes::USER,
                "app" => set | TokenTypes::APP,
                _ => set,
            });
            let options = GivenTokens {
                user: given("user_access_token"),
                tenant: given("tenant_access_token"),
                app: given("app_access_token"),
                tenant_key: given("tenant_key"),
            };
            let ours = select(accepted, options, Policy { automatic, marketplace }).ok();

            let explicit: Vec<&str> =
                ["user", "tenant", "app"].into_iter().filter(|kind| given(&format!("{kind}_access_token"))).collect();
            let expected = if explicit.iter().any(|kind| !supported.contains(kind)) {
                None
            } else if let Some(first) = explicit.first() {
                Some(match *first {
                    "user" => Choice::User,
                    "tenant" => Choice::Tenant,
                    _ => Choice::App,
                })
            } else if supported == ["none"] {
                Some(Choice::None)
            } else if !automatic || supported == ["user"] {
                None
            } else if supported.contains(&"tenant") {
                (!marketplace || given("tenant_key")).then_some(Choice::FetchTenant)
            } else {
                Some(Choice::FetchApp)
            };
            assert_eq!(ours, expected, "{row}");
            if !row["combo_error"].is_null() {
                assert_eq!(ours, None, "Go refuses too: {row}");
            }
            *seen.entry(format!("{ours:?}")).or_insert(0) += 1;
        }
        assert_eq!(seen.len(), 7, "every outcome occurs: {seen:?}");
    }

    #[test]
    fn refusals_say_what_to_do() {
        let automatic = Policy { automatic: true, marketplace: false };
        let manual = Policy { automatic: false, marketplace: false };
        let marketplace = Policy { automatic: true, marketplace: true };
        let user = GivenTokens { user: true, ..GivenTokens::default() };
        for (accepted, given, policy, expected) in [
            (
                TokenTypes::TENANT,
                user,
                automatic,
                "carries a user access token, but the endpoint accepts only tenant tokens",
            ),
            (TokenTypes::NONE, user, automatic, "accepts no token"),
            (TokenTypes::USER, GivenTokens::default(), automatic, ".user_access_token(...)"),
            (TokenTypes::TENANT | TokenTypes::USER, GivenTokens::default(), manual, "accepts tenant or user tokens"),
            (TokenTypes::TENANT, GivenTokens::default(), marketplace, ".tenant_key(...)"),
        ] {
            let error = select(accepted, given, policy).expect_err(expected).to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
