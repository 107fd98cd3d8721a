//! `auth.v3`: the tokens of the app, and whose token is whose.

use std::{collections::BTreeMap, fmt, time::Duration};

use serde_json::Map;

use crate::{
    call::Call,
    envelope::{Answer, Failure},
    services::{
        Handler,
        contact::{USER_TOKEN, USERS, User},
        im::TENANT_KEY,
    },
    world::World,
};

pub(crate) const LIFETIME: Duration = Duration::from_secs(7200);
/// While a token lasts at least this long, asking again returns it.
const REUSE: Duration = Duration::from_secs(1800);
/// Tokens that are known; those that expire first make room for others.
const TOKENS_MAX: usize = 10_000;
/// How long an expired token is distinguished from one that never existed.
const REMEMBERED: Duration = Duration::from_secs(86_400);
/// How often the app ticket of a marketplace app changes, and for how long one counts.
const TICKET_EVERY: Duration = Duration::from_secs(3600);
const TICKETS_COUNT: u64 = 12;
/// Longer than any tenant key.
const TENANT_KEY_MAX: usize = 256;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("auth.v3.tenant_access_token.internal", |world, call| internal(world, call, &["tenant_access_token"])),
    // A self-built app gets the same token under both names.
    ("auth.v3.app_access_token.internal", |world, call| {
        internal(world, call, &["app_access_token", "tenant_access_token"])
    }),
    ("auth.v3.app_access_token.create", marketplace_app),
    ("auth.v3.tenant_access_token.create", marketplace_tenant),
    ("auth.v3.app_ticket.resend", resend),
];

/// Whose a token is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owner {
    /// A self-built app: one token for the app and its tenant.
    SelfBuilt,
    /// A marketplace app itself.
    App,
    /// A marketplace app in one tenant.
    Tenant(String),
    /// The user at this place of [`USERS`].
    User(usize),
}

/// Why a token does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotLive {
    Unknown,
    Expired,
}

impl Owner {
    /// The tenant that a call is made in.
    pub(crate) fn tenant(&self) -> Option<&str> {
        match self {
            Self::SelfBuilt | Self::User(_) => Some(TENANT_KEY),
            Self::Tenant(key) => Some(key),
            Self::App => None,
        }
    }

    pub(crate) fn user(&self) -> Option<&'static User> {
        match self {
            Self::User(index) => USERS.get(*index),
            _ => None,
        }
    }
}

fn credentials(world: &World, call: &Call) -> Result<(), Failure> {
    if call.text("app_id") != world.app_id {
        // The platform's list has 99991543 for this as well; token calls with a wrong app id were seen to get 10003.
        return Err(Failure::refused(10003, "invalid param"));
    }
    if call.text("app_secret") != world.app_secret {
        // The official table says 10015; this is what live token calls answer.
        return Err(Failure::refused(10014, "app secret invalid"));
    }
    Ok(())
}

fn internal(world: &mut World, call: &Call, names: &[&str]) -> Result<Answer, Failure> {
    credentials(world, call)?;
    if world.marketplace {
        return Err(Failure::refused(10003, "invalid param: the app is not self-built"));
    }
    Ok(issued(world, call, &Owner::SelfBuilt, names))
}

fn marketplace_app(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    credentials(world, call)?;
    if !world.marketplace {
        return Err(Failure::refused(10003, "invalid param: the app is no marketplace app"));
    }
    if !world.tokens.ticket_counts(call.text("app_ticket"), call.now) {
        return Err(Failure::refused(10012, "app_ticket is invalid"));
    }
    Ok(issued(world, call, &Owner::App, &["app_access_token"]))
}

fn marketplace_tenant(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    if world.tokens.owner(call.text("app_access_token"), call.now) != Ok(&Owner::App) {
        return Err(Failure::refused(99_991_664, "invalid app access token"));
    }
    let tenant = call.text("tenant_key");
    if tenant.is_empty() || tenant.len() > TENANT_KEY_MAX {
        return Err(Failure::refused(10003, "invalid param"));
    }
    Ok(issued(world, call, &Owner::Tenant(tenant.to_owned()), &["tenant_access_token"]))
}

fn resend(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    credentials(world, call)?;
    if !world.marketplace {
        return Err(Failure::refused(10016, "app is not a marketplace app"));
    }
    world.ticket_asked = true;
    Ok(Answer::Flat(Map::new()))
}

fn issued(world: &mut World, call: &Call, owner: &Owner, names: &[&str]) -> Answer {
    let (token, left) = world.tokens.issue(owner, call.now);
    let mut fields: Map<_, _> = names.iter().map(|name| ((*name).to_owned(), token.as_str().into())).collect();
    fields.insert("expire".to_owned(), left.as_secs().into());
    Answer::Flat(fields)
}

/// Tokens that were issued and still count.
pub(crate) struct Tokens {
    /// Part of every token, so that one sandbox does not accept the token of another.
    seed: u64,
    count: u64,
    /// Token, whose it is and when it expires.
    known: BTreeMap<String, (Owner, Duration)>,
    /// The token that asking again returns.
    current: BTreeMap<Owner, String>,
    max: usize,
}

impl Tokens {
    pub(crate) fn new(seed: u64) -> Self {
        let known = BTreeMap::from([(USER_TOKEN.to_owned(), (Owner::User(0), Duration::MAX))]);
        Self { seed, count: 0, known, current: BTreeMap::new(), max: TOKENS_MAX }
    }

    /// Whose a token is, if it counts.
    pub(crate) fn owner(&self, token: &str, now: Duration) -> Result<&Owner, NotLive> {
        match self.known.get(token) {
            Some((owner, expires)) if *expires > now => Ok(owner),
            Some(_) => Err(NotLive::Expired),
            None => Err(NotLive::Unknown),
        }
    }

    /// Makes every token of the app invalid, before its time.
    pub(crate) fn revoke(&mut self) {
        self.known.retain(|_, (owner, _)| matches!(owner, Owner::User(_)));
        self.current.clear();
    }

    /// Makes the tokens of a user invalid, but for the one that always counts.
    pub(crate) fn revoke_user(&mut self, user: usize) {
        self.known.retain(|token, (owner, _)| token == USER_TOKEN || *owner != Owner::User(user));
    }

    /// Makes one token invalid; whether it was of the user.
    pub(crate) fn revoke_token(&mut self, token: &str) -> bool {
        let is_user = token != USER_TOKEN && self.known.get(token).is_some_and(|(owner, _)| owner.user().is_some());
        if is_user {
            self.known.remove(token);
        }
        is_user
    }

    /// A token and how long it lasts. One that replaces another leaves the old one valid.
    pub(crate) fn issue(&mut self, owner: &Owner, now: Duration) -> (String, Duration) {
        if let Some(token) = self.current.get(owner)
            && let Some((_, expires)) = self.known.get(token)
        {
            let left = expires.saturating_sub(now);
            if left >= REUSE {
                return (token.clone(), left);
            }
        }
        self.known.retain(|_, (_, expires)| expires.saturating_add(REMEMBERED) > now);
        while self.known.len() >= self.max {
            let first = self.known.iter().min_by_key(|(_, (_, expires))| *expires).map(|(token, _)| token.clone());
            self.known.remove(&first.unwrap_or_default());
        }
        if self.current.len() >= self.max {
            self.current.retain(|_, token| self.known.contains_key(token));
        }
        let secret = self.secret();
        let token = match owner {
            Owner::SelfBuilt | Owner::Tenant(_) => format!("t-{secret}"),
            Owner::App => format!("a-{secret}"),
            // The form that user tokens have by now.
            Owner::User(_) => format!("eyJhbGciOiJFUzI1NiJ9.{secret}.sandbox"),
        };
        self.known.insert(token.clone(), (owner.clone(), now.saturating_add(LIFETIME)));
        if !matches!(owner, Owner::User(_)) {
            self.current.insert(owner.clone(), token.clone());
        }
        (token, LIFETIME)
    }

    /// A unique text.
    pub(crate) fn secret(&mut self) -> String {
        self.count += 1;
        format!("{:016x}{:016x}", self.seed, self.count)
    }

    /// The app ticket of this hour.
    pub(crate) fn ticket(&self, now: Duration) -> String {
        self.ticket_of(now.as_secs() / TICKET_EVERY.as_secs())
    }

    fn ticket_of(&self, hour: u64) -> String {
        format!("ticket-{:016x}-{hour}", self.seed)
    }

    fn ticket_counts(&self, ticket: &str, now: Duration) -> bool {
        let hour = now.as_secs() / TICKET_EVERY.as_secs();
        (hour.saturating_sub(TICKETS_COUNT)..=hour).any(|hour| self.ticket_of(hour) == ticket)
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("known", &self.known.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_bounded_and_the_first_to_expire_make_room() {
        let mut tokens = Tokens { max: 4, ..Tokens::new(1) };
        let tenant = |n: u64| Owner::Tenant(format!("tenant-{n}"));
        let issued: Vec<_> = (0..20).map(|n| tokens.issue(&tenant(n), Duration::from_secs(n)).0).collect();
        let now = Duration::from_secs(20);
        let live: Vec<_> = issued.iter().map(|token| tokens.owner(token, now).is_ok()).collect();
        assert_eq!(live, [vec![false; 17], vec![true; 3]].concat());
        assert!(tokens.owner(USER_TOKEN, now).is_ok());
        assert!(
            tokens.known.len() <= 4 && tokens.current.len() <= 4,
            "{} {}",
            tokens.known.len(),
            tokens.current.len()
        );
        assert_ne!(tokens.issue(&tenant(0), now).0, issued[0], "a token that is not known is not given again");
    }
}
