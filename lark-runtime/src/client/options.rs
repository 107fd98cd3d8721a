//! Options of one call.

use std::fmt;
use std::ops::{Bound, RangeBounds};
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result};
use crate::exchange::Limits;
use crate::parts::header_value;
use crate::retry::RetryPolicy;
use crate::secrets::is_secret;
use crate::token::select::GivenTokens;
use crate::token::{Tokens, UserKey};

/// What differs from call to call; `()` means no options.
///
/// ```
/// use lark_runtime::RequestOptions;
///
/// let options = RequestOptions::new().user_access_token("u-...").header("k1", "v1")?.request_id("r-1");
/// # Ok::<(), lark_runtime::Error>(())
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct RequestOptions {
    pub(crate) user: Option<ActsFor>,
    pub(crate) tenant: Option<SecretString>,
    pub(crate) app: Option<SecretString>,
    pub(crate) tenant_key: Option<Arc<str>>,
    pub(crate) app_ticket: Option<SecretString>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) max_response_bytes: Option<usize>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) request_id: Option<String>,
    pub(crate) helpdesk: bool,
    pub(crate) idempotent: bool,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) headers: HeaderMap,
}

/// The user that a call acts for.
#[derive(Clone)]
pub(crate) enum ActsFor {
    /// The user of this token.
    Token(SecretString),
    /// A user who logged in, with where the tokens are; without it, those of the client.
    Session(UserKey, Option<Arc<Tokens>>),
}

impl RequestOptions {
    /// No options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Acts for the user of this token. It is an error if the endpoint accepts no user tokens.
    pub fn user_access_token(mut self, token: impl Into<String>) -> Self {
        self.user = Some(ActsFor::Token(token.into().into()));
        self
    }

    /// Acts for this user, who logged in: with a token of the [`UserTokens`](crate::user::UserTokens) that are
    /// [attached](crate::user::UserTokens::attach) to the client. It takes the place of a token given before.
    pub fn user(mut self, user: impl Into<UserKey>) -> Self {
        self.user = Some(ActsFor::Session(user.into(), None));
        self
    }

    /// Uses this tenant token instead of fetching one.
    pub fn tenant_access_token(mut self, token: impl Into<String>) -> Self {
        self.tenant = Some(token.into().into());
        self
    }

    /// Uses this app token instead of fetching one.
    pub fn app_access_token(mut self, token: impl Into<String>) -> Self {
        self.app = Some(token.into().into());
        self
    }

    /// The tenant to act in, from the event or login that led to the call. Marketplace apps need it.
    pub fn tenant_key(mut self, key: impl Into<String>) -> Self {
        let key = key.into();
        self.tenant_key = (!key.is_empty()).then(|| key.into());
        self
    }

    /// The app ticket, for a marketplace program that keeps it elsewhere. It counts as pushed: the client keeps it for
    /// other calls too, see [`Client::set_app_ticket`](crate::Client::set_app_ticket).
    pub fn app_ticket(mut self, ticket: impl Into<String>) -> Self {
        self.app_ticket = Some(ticket.into().into());
        self
    }

    /// How long one attempt of this call may take, instead of
    /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long this call may take with tokens, attempts and waits, instead of
    /// [`ClientBuilder::total_timeout`](crate::ClientBuilder::total_timeout).
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(timeout);
        self
    }

    /// The largest answer of this call to read, instead of
    /// [`ClientBuilder::max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = Some(bytes);
        self
    }

    /// How failed attempts of this call are repeated, instead of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Your own id of the call, sent as `Oapi-Sdk-Request-Id`, for finding it in the platform's logs.
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.request_id = Some(id.into());
        self
    }

    /// Sends the client's helpdesk credential. Endpoints that always need it are declared so and send it anyway.
    pub fn helpdesk(mut self) -> Self {
        self.helpdesk = true;
        self
    }

    /// The idempotency key of this call, for endpoints that have a field for one ([`Meta::idempotency`]): of several
    /// calls with the same key, the platform executes one. A call that carries a key is repeated after failures that
    /// leave open whether it was executed. Without this the client makes a key for each call, see
    /// [`ClientBuilder::idempotency_keys`]; give your own to repeat a call later, or in another process.
    ///
    /// For a repeated call some services return the first answer, as for messages; others refuse it with a code of
    /// their own, as for instances of approvals. How long a key is remembered and how long it may be also depends on
    /// the service.
    ///
    /// It is an error if the endpoint has no such field, or if the request sets it to something else.
    ///
    /// [`Meta::idempotency`]: crate::meta::Meta::idempotency
    /// [`ClientBuilder::idempotency_keys`]: crate::ClientBuilder::idempotency_keys
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.idempotency_key = Some(key.into());
        self
    }

    /// Says that executing the request more than once does no harm: it is then repeated after failures that leave open
    /// whether it was executed. Requests of which [`Meta::is_idempotent`](crate::meta::Meta::is_idempotent) says so, and those with
    /// an idempotency key, are repeated without it.
    pub fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// A header, replacing one of the same name that the client or an earlier call of this method set.
    ///
    /// # Errors
    /// An invalid name or value, and names that the client owns: `Authorization`, `Content-Type`,
    /// `Content-Length`, `Host`, `X-Request-Id`, `Request-Id`.
    pub fn header(mut self, name: &str, value: &str) -> Result<Self> {
        let (name, value) = header(name, value)?;
        self.headers.insert(name, value);
        Ok(self)
    }

    /// Asks for a part of a file: `..1024` is its beginning, `1024..` the rest. Only some downloads know it, those of
    /// drive among them; [`Download::range`](crate::Download::range) says which part arrived.
    ///
    /// # Errors
    /// An empty range.
    pub fn range(mut self, bytes: impl RangeBounds<u64>) -> Result<Self> {
        let empty = || Error::invalid("the range of the download is empty");
        let first = match bytes.start_bound() {
            Bound::Included(first) => *first,
            Bound::Excluded(before) => before.checked_add(1).ok_or_else(empty)?,
            Bound::Unbounded => 0,
        };
        let last = match bytes.end_bound() {
            Bound::Included(last) => Some(*last),
            Bound::Excluded(after) => Some(after.checked_sub(1).ok_or_else(empty)?),
            Bound::Unbounded => None,
        };
        if last.is_some_and(|last| last < first) {
            return Err(empty());
        }
        let text = last.map_or_else(|| format!("bytes={first}-"), |last| format!("bytes={first}-{last}"));
        self.headers.insert(http::header::RANGE, HeaderValue::from_str(&text).map_err(|_| empty())?);
        Ok(self)
    }

    /// The limits of this call, where they differ from the client's.
    pub(super) fn limits(&self, usual: &Limits) -> Limits {
        Limits {
            retry: self.retry.as_ref().unwrap_or(&usual.retry).clone(),
            timeout: self.timeout.unwrap_or(usual.timeout),
            total: self.total_timeout.unwrap_or(usual.total),
            largest_answer: self.max_response_bytes.unwrap_or(usual.largest_answer),
        }
    }

    /// The user who logged in.
    fn session(&self) -> Option<&UserKey> {
        match &self.user {
            Some(ActsFor::Session(key, _)) => Some(key),
            _ => None,
        }
    }

    /// The caller's choice of identity.
    pub(crate) fn given(&self) -> GivenTokens {
        GivenTokens {
            user: self.user.is_some(),
            tenant: self.tenant.is_some(),
            app: self.app.is_some(),
            tenant_key: self.tenant_key.is_some(),
        }
    }

    /// Refuses invalid credentials. A call never runs under another identity because a variable was not set.
    pub(super) fn check_credentials(&self) -> Result<()> {
        let user = match &self.user {
            Some(ActsFor::Token(token)) => Some(token),
            Some(ActsFor::Session(key, _)) if key.as_str().is_empty() => {
                return Err(Error::invalid("the user of the call is an empty text; give the `open_id`, `ou_...`"));
            }
            _ => None,
        };
        for (name, credential) in [
            ("user access token", user),
            ("tenant access token", self.tenant.as_ref()),
            ("app access token", self.app.as_ref()),
            ("app ticket", self.app_ticket.as_ref()),
        ] {
            if let Some(credential) = credential {
                check_credential(name, credential.expose_secret())?;
            }
        }
        Ok(())
    }
}

/// Refuses what cannot be a token or a ticket: an empty text, white space, a whole header value.
pub(super) fn check_credential(name: &str, text: &str) -> Result<()> {
    let problem = if text.trim().is_empty() {
        "is empty; does it come from a variable that is not set?"
    } else if text.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
        "begins with `Bearer`; give it without, the client adds the word"
    } else if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        "has white space or a line break in it; check where it comes from"
    } else {
        return Ok(());
    };
    Err(Error::invalid(format!("the {name} {problem}")))
}

/// Checks a header that a caller set.
pub(super) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue)> {
    const OWNED: [(&str, &str); 6] = [
        ("authorization", "give the call a token instead, such as `.user_access_token(...)`"),
        ("content-type", "the client sets it from the body"),
        ("content-length", "the client sets it from the body"),
        ("host", "set the base URL of the client instead"),
        ("x-request-id", "it belongs to the platform; use `.request_id(...)`"),
        ("request-id", "it belongs to the platform; use `.request_id(...)`"),
    ];
    let parsed = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Error::invalid(format!("{name:?} is not a header name; write letters, digits and `-`")))?;
    if let Some((_, instead)) = OWNED.iter().find(|(owned, _)| parsed == *owned) {
        return Err(Error::invalid(format!("the header `{parsed}` cannot be set: {instead}")));
    }
    let mut value = header_value(value).ok_or_else(|| {
        Error::invalid(format!("the value of the header `{parsed}` must be visible ASCII on one line"))
    })?;
    // HTTP libraries do not show it then.
    value.set_sensitive(is_secret(parsed.as_str(), false));
    Ok((parsed, value))
}

impl From<()> for RequestOptions {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl From<&Self> for RequestOptions {
    fn from(options: &Self) -> Self {
        options.clone()
    }
}

impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = self.given();
        f.debug_struct("RequestOptions")
            .field("user_access_token", &matches!(self.user, Some(ActsFor::Token(_))))
            .field("user", &self.session())
            .field("tenant_access_token", &given.tenant)
            .field("app_access_token", &given.app)
            .field("tenant_key", &self.tenant_key)
            .field("app_ticket", &self.app_ticket.is_some())
            .field("timeout", &self.timeout)
            .field("total_timeout", &self.total_timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("retry", &self.retry)
            .field("request_id", &self.request_id)
            .field("helpdesk", &self.helpdesk)
            .field("idempotent", &self.idempotent)
            .field("idempotency_key", &self.idempotency_key)
            .field("headers", &self.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .finish()
    }
}
