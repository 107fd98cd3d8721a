//! A login in a browser: the URL of the page, and what the program has to keep until the user is back.

use std::borrow::Cow;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac_sha256::Hash as Sha256;
use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret, SecretString};
use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use super::{UserTokens, Version};
use crate::error::{Error, LoginErrorKind, Result};
use crate::parts::escape;

/// The scope for a refresh token.
const OFFLINE: &str = "offline_access";

/// The most scopes of one login.
const MOST_SCOPES: usize = 50;

/// Settings of a login in a browser; see [`UserTokens::login`].
#[must_use = "a login does nothing until `begin` is called"]
pub struct LoginBuilder<'u> {
    users: &'u UserTokens,
    redirect: String,
    scopes: Vec<String>,
    offline: bool,
    consent: bool,
}

impl<'u> LoginBuilder<'u> {
    pub(super) fn new(users: &'u UserTokens, redirect: String) -> Self {
        Self { users, redirect, scopes: Vec::new(), offline: true, consent: false }
    }

    /// Scopes to ask the user for, beside those that the user has granted the app before. The app must have them switched on.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// The scopes that a call lacked; of those that its error names, one is enough.
    pub fn missing(self, error: &Error) -> Self {
        let first =
            error.as_api().and_then(|refusal| refusal.missing_scopes().first().map(|scope| (*scope).to_owned()));
        self.scopes(first)
    }

    /// Whether the session is to last beyond its first access token: asks for `offline_access`. Default: true.
    pub fn offline(mut self, offline: bool) -> Self {
        self.offline = offline;
        self
    }

    /// Shows the page of consent also where the platform would skip it.
    pub fn consent(mut self) -> Self {
        self.consent = true;
        self
    }

    /// The login. Nothing is sent.
    ///
    /// # Errors
    /// A redirect URL that is none of http, more than 50 scopes, or a scope with white space in it.
    pub fn begin(self) -> Result<Login> {
        let redirect = self.redirect.trim();
        if !["https://", "http://"].iter().any(|scheme| redirect.len() > scheme.len() && redirect.starts_with(scheme)) {
            return Err(Error::invalid(
                "the redirect URL of a login begins with `https://`, or `http://` for this machine",
            ));
        }
        let offline = self.offline.then(|| OFFLINE.to_owned());
        let scope = joined(self.scopes.into_iter().chain(offline))?;
        let core = &self.users.core;
        let verifier = URL_SAFE_NO_PAD.encode((core.random)()?);
        let state = URL_SAFE_NO_PAD.encode((core.random)()?);
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::hash(verifier.as_bytes()));
        let mut url = format!(
            "{}?client_id={}&response_type=code&redirect_uri={}&state={state}&code_challenge={challenge}\
             &code_challenge_method=S256",
            core.platform.authorize_url(),
            escape(&core.platform.app_id),
            escape(redirect),
        );
        if !scope.is_empty() {
            url.push_str(&format!("&scope={}", escape(&scope)));
        }
        if self.consent {
            url.push_str("&prompt=consent");
        }
        Ok(Login { url, state, verifier: verifier.into(), redirect: redirect.to_owned(), version: self.users.version })
    }
}

impl fmt::Debug for LoginBuilder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoginBuilder").field("redirect", &self.redirect).field("scopes", &self.scopes).finish()
    }
}

/// The scopes of a login on a device, which asks for a refresh token too.
pub(super) fn scope(scopes: impl Iterator<Item = String>) -> Result<String> {
    joined(scopes.chain([OFFLINE.to_owned()]))
}

fn joined(scopes: impl Iterator<Item = String>) -> Result<String> {
    let mut all: Vec<String> = Vec::new();
    for scope in scopes {
        if scope.is_empty() || scope.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(Error::invalid(format!(
                "{scope:?} is no scope; give each on its own, as `docx:document:readonly`"
            )));
        }
        if !all.contains(&scope) {
            all.push(scope);
        }
    }
    if all.len() > MOST_SCOPES {
        let many = all.len();
        return Err(Error::invalid(format!(
            "a login asks for at most {MOST_SCOPES} scopes, not {many}; begin several"
        )));
    }
    Ok(all.join(" "))
}

/// A login in flight: send the user to its [`url`](Self::url), and keep it until the user is back.
///
/// It can be stored on the way, in the session of the web server or in a database: it has serde's traits. What they write
/// holds a secret, without which nobody can use the code of the login; `Debug` does not show it.
///
/// Bind it to the browser that began it, for instance with a cookie that holds its [`state`](Self::state): else somebody could
/// have a user finish a login that is not the user's own.
#[derive(Clone)]
pub struct Login {
    url: String,
    state: String,
    pub(super) verifier: SecretString,
    pub(super) redirect: String,
    pub(super) version: Version,
}

impl Login {
    /// The login page, where the user is to be sent.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What the login page gives back, 43 letters, digits, `-` and `_`: a name of this login that cannot be guessed.
    #[must_use]
    pub fn state(&self) -> &str {
        &self.state
    }

    /// The code in the answer of the login page.
    pub(super) fn code(&self, answer: &str) -> Result<String> {
        let failed = |kind| Err(Error::login(kind, None, None));
        let query = query_of(answer);
        // A parameter that is there twice was tampered with.
        let one = |name: &str| {
            let mut found = values(query, name);
            found.next().filter(|_| found.next().is_none()).flatten()
        };
        if !one("state").is_some_and(|state| same(&state, &self.state)) {
            return failed(LoginErrorKind::State);
        }
        if values(query, "error").any(|error| error.is_none_or(|error| !error.is_empty())) {
            let is_denied = one("error").is_some_and(|error| error == "access_denied");
            return failed(if is_denied { LoginErrorKind::Denied } else { LoginErrorKind::Answer });
        }
        let code = one("code").filter(|code| !code.is_empty() && !code.chars().any(char::is_control));
        code.map_or_else(|| failed(LoginErrorKind::Answer), Ok)
    }
}

/// The query in what is left of a redirect: the query alone, or the URL or path that it belongs to.
fn query_of(answer: &str) -> &str {
    let answer = answer.trim();
    let (address, fragment) = answer.split_once('#').unwrap_or((answer, ""));
    let is_scheme = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let is_address = |text: &str| {
        !text.contains(['=', '&'])
            || text.starts_with('/')
            || text.split_once("://").is_some_and(|(scheme, _)| is_scheme(scheme))
    };
    match address.split_once('?') {
        Some((before, query)) if is_address(before) => query,
        // Pages whose path is the fragment have their query there.
        None if is_address(address) => {
            let query = fragment.split_once('?').map_or("", |(_, query)| query);
            query.split('#').next().unwrap_or_default()
        }
        _ => address,
    }
}

/// The values of a parameter; `None` for one that is no text.
fn values<'q>(query: &'q str, name: &'q str) -> impl Iterator<Item = Option<String>> + use<'q> {
    let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.filter(move |(key, _)| unescaped(key).is_some_and(|key| key == name)).map(|(_, value)| unescaped(value))
}

/// Whether two texts are the same. Their hashes are compared, so that the time it takes tells nothing of either.
fn same(one: &str, other: &str) -> bool {
    Sha256::hash(one.as_bytes()) == Sha256::hash(other.as_bytes())
}

fn unescaped(text: &str) -> Option<String> {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8().ok().map(Cow::into_owned)
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("redirect", &self.redirect)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

impl Serialize for Login {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { url, state, verifier, redirect, version } = self;
        json!({
            "url": url, "state": state, "code_verifier": verifier.expose_secret(), "redirect_uri": redirect,
            "version": version.name(),
        })
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Login {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let text = |name: &str| {
            let text = value.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
            text.map(str::to_owned).ok_or_else(|| D::Error::custom(format_args!("a login has no `{name}`")))
        };
        Ok(Self {
            url: text("url")?,
            state: text("state")?,
            verifier: text("code_verifier")?.into(),
            redirect: text("redirect_uri")?,
            version: Version::named(&text("version")?).ok_or_else(|| D::Error::custom("a login of a later version"))?,
        })
    }
}
