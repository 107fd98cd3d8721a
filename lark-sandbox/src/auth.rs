//! `auth.v3`: the tokens of the app.

use std::{collections::BTreeMap, fmt, time::Duration};

use axum::http::Method;
use serde_json::Map;

use crate::{
    call::Call,
    envelope::{Answer, Failure},
    route::{Field, Route, Rule, Style},
    world::World,
};

const LIFETIME: Duration = Duration::from_secs(7200);
/// While a token lasts at least this long, asking again returns it.
const REUSE: Duration = Duration::from_secs(1800);

pub(crate) const ROUTES: &[Route] = &[
    Route {
        id: "auth.v3.tenant_access_token.internal",
        method: Method::POST,
        path: "/open-apis/auth/v3/tenant_access_token/internal",
        tokens: &[],
        scopes: &[],
        query: &[],
        body: Some(CREDENTIALS),
        style: Style::Flat,
        handler: |world, call| issue(world, call, &["tenant_access_token"]),
    },
    Route {
        id: "auth.v3.app_access_token.internal",
        method: Method::POST,
        path: "/open-apis/auth/v3/app_access_token/internal",
        tokens: &[],
        scopes: &[],
        query: &[],
        body: Some(CREDENTIALS),
        style: Style::Flat,
        // A self-built app gets the same token under both names.
        handler: |world, call| issue(world, call, &["app_access_token", "tenant_access_token"]),
    },
];

const CREDENTIALS: &[Field] = &[Field::required("app_id", Rule::Text), Field::required("app_secret", Rule::Text)];

fn issue(world: &mut World, call: &Call, names: &[&str]) -> Result<Answer, Failure> {
    if call.text("app_id") != world.app_id {
        // The platform's list has 99991543 for this as well; token calls with a wrong app id were seen to get 10003.
        return Err(Failure::refused(10003, "invalid param"));
    }
    if call.text("app_secret") != world.app_secret {
        // The official table says 10015; this is what live token calls answer.
        return Err(Failure::refused(10014, "app secret invalid"));
    }
    let (token, left) = world.tokens.issue(call.now);
    let mut fields: Map<_, _> = names.iter().map(|name| ((*name).to_owned(), token.as_str().into())).collect();
    fields.insert("expire".to_owned(), left.as_secs().into());
    Ok(Answer::Flat(fields))
}

/// Tokens that were issued and still count.
pub(crate) struct Tokens {
    /// Part of every token, so that one sandbox does not accept the token of another.
    seed: u64,
    count: u64,
    /// Token and when it expires.
    live: BTreeMap<String, Duration>,
    current: Option<String>,
}

impl Tokens {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, count: 0, live: BTreeMap::new(), current: None }
    }

    pub(crate) fn is_live(&self, token: &str, now: Duration) -> bool {
        self.live.get(token).is_some_and(|expires| *expires > now)
    }

    /// Makes every token invalid, before its time.
    pub(crate) fn revoke(&mut self) {
        self.live.clear();
        self.current = None;
    }

    /// A token and how long it lasts. One that replaces another leaves the old one valid.
    pub(crate) fn issue(&mut self, now: Duration) -> (String, Duration) {
        if let Some(token) = &self.current
            && let Some(expires) = self.live.get(token)
        {
            let left = expires.saturating_sub(now);
            if left >= REUSE {
                return (token.clone(), left);
            }
        }
        self.live.retain(|_, expires| *expires > now);
        self.count += 1;
        let token = format!("t-{:016x}{:016x}", self.seed, self.count);
        self.live.insert(token.clone(), now.saturating_add(LIFETIME));
        self.current = Some(token.clone());
        (token, LIFETIME)
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("live", &self.live.len()).finish_non_exhaustive()
    }
}
