//! The session of a user: what the platform gave, as it is stored.

use std::fmt;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value, json};

use super::Version;
use super::store::Record;
use crate::json;
use crate::token::{Fetched, UserKey};

/// A token is replaced in its last five minutes, or last quarter if it is short-lived.
const MARGIN: u64 = 300;

/// It is not used in its last ten seconds.
const TRAVEL: u64 = 10;

/// No access token lasts longer, whatever the platform or a store says: it is renewed then.
const LONGEST: u64 = 24 * 60 * 60;

/// How far apart the clocks of machines with one store may be. A token that lasts longer than this and its whole life was
/// stored by a clock that was wrong, or by somebody who has changed the store.
const APART: u64 = 60 * 60;

/// When the platform is asked again after it failed to renew a token that is still valid.
const PAUSE: Duration = Duration::from_secs(10);

/// How far the clock of this machine and that of the platform may be apart, in seconds.
const SKEW: u64 = 60;

/// How what happened to a user stands to the session of that user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Concerns {
    /// It happened to an earlier session.
    Earlier,
    /// So shortly before the tokens were issued that clocks may be wrong about it.
    Perhaps,
    This,
}

/// A user who logged in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// The user's `open_id`, by which calls name the user.
    pub key: UserKey,
    /// Id of the user for all apps of one developer, `on_…`.
    pub union_id: Option<String>,
    /// Id of the user in the tenant; only for apps with the scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's name.
    pub name: Option<String>,
    /// The tenant of the user.
    pub tenant_key: Option<String>,
    /// The scopes that the user granted.
    pub scopes: Vec<String>,
    /// Whether the session lasts: without a refresh token it is over when its first access token ends, after two hours.
    pub renewable: bool,
}

impl From<&User> for UserKey {
    fn from(user: &User) -> Self {
        user.key.clone()
    }
}

impl From<User> for UserKey {
    fn from(user: User) -> Self {
        user.key
    }
}

/// What the platform answers to a login or a renewal.
#[derive(Debug)]
pub(super) struct Grant {
    pub(super) access: SecretString,
    /// In seconds.
    pub(super) lasts: u64,
    pub(super) refresh: Option<SecretString>,
    pub(super) scopes: Option<String>,
}

/// A renewal that began.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// Its own, so that no two are taken for each other.
    pub(super) id: String,
    pub(super) at: u64,
}

/// The session of a user.
#[derive(Clone)]
pub(super) struct Session {
    pub(super) user: User,
    /// Which endpoint issued the tokens, and renews them.
    pub(super) version: Version,
    pub(super) access: SecretString,
    /// When the access token ends, in seconds since 1970.
    pub(super) until: u64,
    /// How long it was valid when it was issued.
    pub(super) lasts: u64,
    /// When the tokens were issued, in seconds since 1970.
    pub(super) issued: u64,
    /// Whether that was by a renewal, not a login.
    pub(super) renewed: bool,
    pub(super) refresh: Option<SecretString>,
    /// The renewal that was under way when this was written.
    pub(super) mark: Option<Mark>,
}

impl Session {
    pub(super) fn new(user: User, version: Version, grant: Grant, now: u64) -> Self {
        let mut session = Self {
            user,
            version,
            access: grant.access.clone(),
            until: 0,
            lasts: 0,
            issued: 0,
            renewed: false,
            refresh: None,
            mark: None,
        };
        session.take(grant, now);
        session
    }

    /// The session after a renewal.
    pub(super) fn renewed(&self, grant: Grant, now: u64) -> Self {
        let mut session = self.clone();
        session.take(grant, now);
        session.renewed = true;
        session
    }

    fn take(&mut self, grant: Grant, now: u64) {
        self.access = grant.access;
        self.lasts = grant.lasts.min(LONGEST);
        self.issued = now;
        self.until = now.saturating_add(self.lasts);
        if let Some(scopes) = grant.scopes {
            self.user.scopes = scopes.split_whitespace().map(str::to_owned).collect();
        }
        // An answer without one leaves the old one as it is.
        self.refresh = grant.refresh.or(self.refresh.take());
        self.user.renewable = self.refresh.is_some();
        self.mark = None;
    }

    /// The access token, if it need not be renewed yet.
    pub(super) fn fresh(&self, now: u64) -> Option<Fetched> {
        let left = self.left(now)?;
        let margin = if self.refresh.is_some() { MARGIN.min(self.lasts / 4) } else { TRAVEL.min(self.lasts / 10) };
        let fresh = left.checked_sub(margin).filter(|fresh| *fresh > 0)?;
        Some(self.fetched(left, Duration::from_secs(fresh)))
    }

    /// The access token, for as long as it is valid, where it cannot be renewed just now.
    pub(super) fn last(&self, now: u64) -> Option<Fetched> {
        let left = self.left(now).filter(|left| *left > TRAVEL)?;
        Some(self.fetched(left, PAUSE))
    }

    /// How long the access token is still valid.
    fn left(&self, now: u64) -> Option<u64> {
        let left = self.until.checked_sub(now)?;
        (left <= self.lasts.saturating_add(APART)).then(|| left.min(self.lasts))
    }

    fn fetched(&self, left: u64, fresh: Duration) -> Fetched {
        let renewed = self.renewed.then(|| Duration::from_secs(self.lasts.saturating_sub(left)));
        Fetched { token: self.access.clone(), lasts: Duration::from_secs(left), fresh, stored: true, renewed }
    }

    /// Whether what happened at this time, in seconds since 1970, happened to this session.
    pub(super) fn concerned(&self, happened: Option<u64>, now: u64) -> Concerns {
        // Nothing was issued later than now: a store that says so would make every event one of an earlier session.
        let issued = self.issued.min(now);
        match happened {
            Some(happened) if happened.saturating_add(SKEW) < issued => Concerns::Earlier,
            Some(happened) if happened < issued => Concerns::Perhaps,
            _ => Concerns::This,
        }
    }

    /// Whether this began with a login after the other session.
    pub(super) fn is_of_a_later_login(&self, earlier: &Self) -> bool {
        !self.renewed && !self.has_the_tokens_of(earlier)
    }

    pub(super) fn has_the_tokens_of(&self, other: &Self) -> bool {
        self.access.expose_secret() == other.access.expose_secret()
    }

    /// As it is stored.
    pub(super) fn record(&self) -> Record {
        let user = &self.user;
        let mut object = Map::new();
        object.insert("version".into(), self.version.name().into());
        object.insert("open_id".into(), user.key.as_str().into());
        for (name, value) in [
            ("union_id", &user.union_id),
            ("user_id", &user.user_id),
            ("name", &user.name),
            ("tenant_key", &user.tenant_key),
        ] {
            if let Some(value) = value {
                object.insert(name.into(), value.as_str().into());
            }
        }
        object.insert("scope".into(), user.scopes.join(" ").into());
        object.insert("access_token".into(), self.access.expose_secret().into());
        object.insert("expires_at".into(), self.until.into());
        object.insert("expires_in".into(), self.lasts.into());
        object.insert("issued_at".into(), self.issued.into());
        if self.renewed {
            object.insert("renewed".into(), true.into());
        }
        if let Some(refresh) = &self.refresh {
            object.insert("refresh_token".into(), refresh.expose_secret().into());
        }
        if let Some(mark) = &self.mark {
            object.insert("renewal".into(), json!({ "id": mark.id, "at": mark.at }));
        }
        Record::new(Value::from(object).to_string())
    }

    /// The session that was stored; `None` for anything else.
    pub(super) fn read(record: &Record) -> Option<Self> {
        let value = json::parse(record.as_str().as_bytes())?;
        let text = |name: &str| value.get(name)?.as_str().filter(|text| !text.is_empty());
        let token = |name: &str| text(name).filter(|text| text.bytes().all(|byte| byte.is_ascii_graphic()));
        let refresh = match value.get("refresh_token") {
            Some(_) => Some(token("refresh_token")?.into()),
            None => None,
        };
        let mark = value
            .get("renewal")
            .and_then(|mark| Some(Mark { id: mark.get("id")?.as_str()?.to_owned(), at: mark.get("at")?.as_u64()? }));
        let (until, lasts) = (value.get("expires_at")?.as_u64()?, value.get("expires_in")?.as_u64()?);
        let lasts = lasts.min(LONGEST);
        Some(Self {
            user: User {
                key: text("open_id")?.into(),
                union_id: text("union_id").map(str::to_owned),
                user_id: text("user_id").map(str::to_owned),
                name: text("name").map(str::to_owned),
                tenant_key: text("tenant_key").map(str::to_owned),
                scopes: text("scope").unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
                renewable: refresh.is_some(),
            },
            version: Version::named(text("version")?)?,
            access: token("access_token")?.into(),
            until,
            lasts,
            // Sessions of earlier versions do not say.
            issued: value.get("issued_at").and_then(Value::as_u64).unwrap_or(until.saturating_sub(lasts)),
            renewed: value.get("renewed").and_then(Value::as_bool).unwrap_or_default(),
            refresh,
            mark,
        })
    }

    /// Whether this is the refresh token.
    pub(super) fn has(&self, refresh: &SecretString) -> bool {
        self.refresh.as_ref().is_some_and(|held| held.expose_secret() == refresh.expose_secret())
    }
}

/// The time of an event, milliseconds since 1970 as a text or a number, in seconds. Some are seconds already.
pub(super) fn happened(time: &Value) -> Option<u64> {
    let time = time.as_u64().or_else(|| time.as_str()?.trim().parse().ok())?;
    Some(if time > 100_000_000_000 { time / 1000 } else { time }).filter(|time| *time > 0)
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("user", &self.user).field("until", &self.until).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(lasts: u64, refresh: Option<&str>) -> Session {
        let user = User {
            key: "ou_1".into(),
            union_id: None,
            user_id: None,
            name: Some("Ann \"A\"".into()),
            tenant_key: None,
            scopes: Vec::new(),
            renewable: false,
        };
        let grant = Grant {
            access: "planted-access".into(),
            lasts,
            refresh: refresh.map(Into::into),
            scopes: Some("a b".into()),
        };
        Session::new(user, Version::V2, grant, 1000)
    }

    #[test]
    fn what_was_stored_is_read_again() {
        let mut session = session(7200, Some("planted-refresh"));
        session.mark = Some(Mark { id: "m".into(), at: 7 });
        let read = Session::read(&session.record()).expect("a session");
        assert_eq!(read.record(), session.record());
        assert_eq!((read.user.clone(), read.until), (session.user.clone(), 8200));
        assert!(read.user.renewable && read.user.scopes == ["a", "b"]);
        assert!(!format!("{session:?} {:?}", session.record()).contains("planted"));
    }

    #[test]
    fn other_texts_are_no_sessions() {
        let whole = session(7200, Some("r")).record().as_str().to_owned();
        for text in [
            String::new(),
            "{}".into(),
            "null".into(),
            whole[..whole.len() / 2].to_owned(),
            whole.replace("planted-access", "two words"),
            whole.replace("planted-access", "line\\nbreak"),
            whole.replace("\"v2\"", "\"v9\""),
            whole.replace("\"refresh_token\":\"r\"", "\"refresh_token\":7"),
            whole.replace("8200", "\"soon\""),
        ] {
            assert!(Session::read(&Record::new(text.clone())).is_none(), "{text}");
        }
    }

    #[test]
    fn a_token_is_fresh_until_five_minutes_or_a_quarter_before_its_end() {
        for (lasts, refresh, expected) in [(7200, Some("r"), 6900), (600, Some("r"), 450), (7200, None, 7190)] {
            let session = session(lasts, refresh);
            let fresh = session.fresh(1000).map(|fetched| fetched.fresh.as_secs());
            assert_eq!(fresh, Some(expected));
            assert!(session.fresh(1000 + expected - 1).is_some() && session.fresh(1000 + expected).is_none());
        }
        let session = session(7200, Some("r"));
        assert!(session.last(8189).is_some() && session.last(8190).is_none() && session.last(9000).is_none());
    }

    #[test]
    fn an_answer_without_a_refresh_token_keeps_the_old_one() {
        let grant = || Grant { access: "a2".into(), lasts: 7200, refresh: None, scopes: None };
        let renewed = session(7200, Some("r")).renewed(grant(), 5000);
        assert!(renewed.has(&"r".into()) && renewed.until == 12_200 && renewed.user.scopes == ["a", "b"]);
        assert!(!session(7200, None).renewed(grant(), 5000).user.renewable);
    }

    #[test]
    fn times_that_cannot_be_are_over_and_none_lasts_for_ever() {
        let now = 1_000_000;
        let with = |until: u64, lasts: u64, issued: u64| {
            let text = session(7200, Some("r")).record().as_str().to_owned();
            let text = text.replace("\"expires_at\":8200", &format!("\"expires_at\":{until}"));
            let text = text.replace("\"expires_in\":7200", &format!("\"expires_in\":{lasts}"));
            let text = text.replace("\"issued_at\":1000", &format!("\"issued_at\":{issued}"));
            Session::read(&Record::new(text)).expect("a session")
        };
        let fresh = |session: &Session| session.fresh(now).map(|fetched| fetched.fresh.as_secs());
        for (until, lasts, expected) in [
            (now + 7200, 7200, Some(6900)),
            // The clock of another machine is ahead, or wrong.
            (now + 7200 + APART, 7200, Some(6900)),
            (now + 7201 + APART, 7200, None),
            (u64::MAX, 7200, None),
            (u64::MAX, u64::MAX, None),
            (u64::MAX, 0, None),
            (now + 86_400, u64::MAX, Some(86_100)),
            (now + 7200, 0, None),
            (0, 7200, None),
            (0, u64::MAX, None),
        ] {
            for issued in [0, now, u64::MAX] {
                let session = with(until, lasts, issued);
                assert_eq!(fresh(&session), expected, "{until} {lasts}");
                assert_eq!(session.last(now).is_some(), expected.is_some(), "{until} {lasts}");
                assert_eq!(session.concerned(Some(now), now), Concerns::This);
            }
        }
        let grant = Grant { access: "a".into(), lasts: u64::MAX, refresh: None, scopes: None };
        assert_eq!(with(0, 0, 0).renewed(grant, now).until, now + LONGEST);
    }
}
