//! Tokens for the credentials of an app. See platform documentation, "access token" and "app ticket".

use std::fmt;
use std::hash::Hasher;
use std::sync::Arc;
use std::time::Duration;

use http::{Method, Request};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use super::assertion::ClientAssertion;
use super::identity::Identity;
use super::keys::StoreKeys;
use super::source::{Fetched, TokenSource};
use super::store::Store;
use super::ticket::Tickets;
use super::tokens::{TokenOf, Tokens};
use crate::answer::Answer;
use crate::codes::Repeat;
use crate::error::{Error, Result};
use crate::exchange::{Credential, Exchange, Facts, Prepared, Reply, Secret, parse_url};
use crate::json::Writer;
use crate::meta::Envelope;
use crate::parts::{JSON, RequestBody, join};
use crate::time::BoxFuture;
use crate::transport::Body;

pub(crate) const RESEND: &str = "auth.v3.app_ticket.resend";

/// What errors and logs call the endpoint of the long connection, which has no locator.
#[cfg(feature = "_connection")]
pub(crate) const CONNECTION: &str = "callback.ws.endpoint";

/// A token endpoint: locator, path, and the member of its answer that is the token.
type TokenEndpoint = (&'static str, &'static str, &'static str);

const APP_INTERNAL: TokenEndpoint =
    ("auth.v3.app_access_token.internal", "/open-apis/auth/v3/app_access_token/internal", "app_access_token");
const TENANT_INTERNAL: TokenEndpoint =
    ("auth.v3.tenant_access_token.internal", "/open-apis/auth/v3/tenant_access_token/internal", "tenant_access_token");
const APP: TokenEndpoint =
    ("auth.v3.app_access_token.create", "/open-apis/auth/v3/app_access_token", "app_access_token");
const TENANT: TokenEndpoint =
    ("auth.v3.tenant_access_token.create", "/open-apis/auth/v3/tenant_access_token", "tenant_access_token");

/// Of a keyless app, where users log in: it has tokens for its tenant.
const ASSERTED: TokenEndpoint = ("oauth.v3.oauth.token", "/oauth/v3/token", "access_token");

const GRANT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
pub(crate) const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// How long the provider of assertions may take.
const PROVIDER: Duration = Duration::from_secs(30);

/// How an app proves itself.
#[derive(Clone)]
pub(crate) enum Proof {
    Secret(SecretString),
    /// A JWT for the host that issues tokens, each time anew.
    Assertion(Arc<dyn ClientAssertion>),
}

impl Proof {
    /// The secret; an empty text for an app that has none.
    pub(crate) fn secret(&self) -> SecretString {
        match self {
            Self::Secret(secret) => secret.clone(),
            Self::Assertion(_) => "".into(),
        }
    }
}

/// App id and secret, and for a marketplace app its ticket.
#[derive(Clone)]
pub(crate) struct AppCredentials(Arc<App>);

struct App {
    id: String,
    proof: Proof,
    marketplace: bool,
    base_url: String,
    /// The host where users log in, and keyless apps.
    accounts: String,
    exchange: Arc<Exchange>,
    tickets: Tickets,
}

impl AppCredentials {
    pub(crate) fn new(
        id: String,
        proof: Proof,
        marketplace: bool,
        [base_url, accounts]: [String; 2],
        exchange: Arc<Exchange>,
        keys: &StoreKeys,
        store: Arc<Store>,
    ) -> Self {
        let tickets = Tickets::new(keys, store, exchange.time.clone(), exchange.log.clone());
        Self(Arc::new(App { id, proof, marketplace, base_url, accounts, exchange, tickets }))
    }

    /// Keeps a ticket that was pushed, and wakes the calls that wait for it.
    pub(crate) async fn set_ticket(&self, ticket: SecretString) {
        self.0.tickets.set(ticket).await;
    }

    /// The same for a ticket that came with a call, if it is new.
    pub(crate) async fn offer_ticket(&self, ticket: &SecretString) {
        if self.0.tickets.held().is_none_or(|held| held.value() != ticket.expose_secret()) {
            self.set_ticket(ticket.clone()).await;
        }
    }

    /// The app's id and how it proves itself.
    pub(crate) fn pair(&self) -> (&str, &Proof) {
        (&self.0.id, &self.0.proof)
    }

    /// Where the long connection of the app goes. Asked once: who connects has waits of its own. See platform documentation,
    /// "long connection".
    #[cfg(feature = "_connection")]
    pub(crate) async fn connection(&self) -> Result<Value> {
        const PATH: &str = "/callback/ws/endpoint";
        let app = &*self.0;
        let mut prepared =
            Prepared::new(Facts::new(CONNECTION, Method::POST, PATH), parse_url(join(&app.base_url, PATH))?);
        prepared.content_type = Some(JSON);
        prepared.headers.insert("locale", http::HeaderValue::from_static("zh"));
        let assertion = match &app.proof {
            Proof::Secret(_) => None,
            Proof::Assertion(provider) => Some(made(&**provider, &app.base_url, &app.exchange).await?),
        };
        let secret = app.proof.secret();
        let members = [("AppID", &*app.id), ("AppSecret", secret.expose_secret())].into_iter();
        let asserted = assertion.iter().map(|assertion| ("ClientAssertion", assertion.expose_secret()));
        prepared.body = json(members.chain(asserted))?;
        let Reply { data, .. } = app.exchange.ask_once(&prepared, <Value as Answer>::target).await?;
        Ok(data.and_then(|data| data.downcast::<Value>().ok()).map(|data| *data).unwrap_or_default())
    }

    /// Asks for the app ticket to be pushed again.
    pub(crate) async fn request_ticket(&self) -> Result<()> {
        self.0.request_ticket().await
    }
}

impl TokenSource for AppCredentials {
    fn fetch<'f>(&'f self, identity: &'f Identity, tokens: &'f Arc<Tokens>) -> BoxFuture<'f, Result<Fetched>> {
        let app = &*self.0;
        Box::pin(async move {
            if let Proof::Assertion(assertion) = &app.proof {
                return app.asserted(identity, &**assertion).await;
            }
            match identity {
                Identity::App if app.marketplace => {
                    let ticket = InBody { credential: TicketOf(app), member: "app_ticket", beside: &app.members() };
                    app.token(APP, &[], Some(&ticket)).await
                }
                Identity::Tenant(Some(key)) if app.marketplace => {
                    let beside = [("tenant_key", &**key)];
                    let token = TokenOf::new(tokens, Identity::App);
                    let token = InBody { credential: token, member: "app_access_token", beside: &beside };
                    app.token(TENANT, &[], Some(&token)).await
                }
                Identity::App => app.token(APP_INTERNAL, &app.members(), None).await,
                Identity::Tenant(_) => app.token(TENANT_INTERNAL, &app.members(), None).await,
                Identity::User(_) => Err(Error::invalid("the credentials of an app are not those of a user")),
            }
        })
    }
}

impl App {
    fn members(&self) -> [(&'static str, &str); 2] {
        let secret = match &self.proof {
            Proof::Secret(secret) => secret.expose_secret(),
            Proof::Assertion(_) => "",
        };
        [("app_id", &self.id), ("app_secret", secret)]
    }

    async fn request_ticket(&self) -> Result<()> {
        if let Proof::Assertion(_) = self.proof {
            return Err(Error::invalid("a keyless app has no app ticket"));
        }
        let url = join(&self.base_url, "/open-apis/auth/v3/app_ticket/resend");
        self.ask(RESEND, "/open-apis/auth/v3/app_ticket/resend", url, &self.members(), None).await.map(drop)
    }

    /// The token of a keyless app in its tenant.
    async fn asserted(&self, identity: &Identity, assertion: &dyn ClientAssertion) -> Result<Fetched> {
        let Identity::Tenant(_) = identity else {
            return Err(Error::invalid(
                "a keyless app has tokens of its tenant alone; the call needs an app token, which takes an app secret",
            ));
        };
        let assertion = made(assertion, &self.accounts, &self.exchange).await?;
        let members = [
            ("grant_type", GRANT),
            ("client_id", self.id.as_str()),
            ("client_assertion_type", ASSERTION_TYPE),
            ("client_assertion", assertion.expose_secret()),
        ];
        let (id, path, member) = ASSERTED;
        let reply = self.ask(id, path, join(&self.accounts, path), &members, None).await?;
        fetched(reply, member, "expires_in")
    }

    /// Calls an endpoint that answers a token.
    async fn token(
        &self,
        (id, path, member): TokenEndpoint,
        members: &[(&str, &str)],
        credential: Option<&dyn Credential>,
    ) -> Result<Fetched> {
        let reply = self.ask(id, path, join(&self.base_url, path), members, credential).await?;
        fetched(reply, member, "expire")
    }

    /// Calls an endpoint that takes the app's credentials in its body. Asking twice does no harm.
    async fn ask(
        &self,
        id: &'static str,
        path: &'static str,
        url: String,
        members: &[(&str, &str)],
        credential: Option<&dyn Credential>,
    ) -> Result<Reply> {
        let facts = Facts { envelope: Envelope::Flat, ..Facts::new(id, Method::POST, path) };
        let mut prepared = Prepared::new(facts, parse_url(url)?);
        prepared.content_type = Some(JSON);
        prepared.body = json(members.iter().copied())?;
        prepared.repeatable = true;
        self.exchange.ask(&prepared, credential, <Value as Answer>::target).await
    }
}

/// The token of an answer.
fn fetched(Reply { head, data }: Reply, member: &str, lasts: &str) -> Result<Fetched> {
    let data = data.and_then(|data| data.downcast::<Value>().ok()).unwrap_or_default();
    match data[member].as_str().filter(|token| !token.is_empty()) {
        Some(token) => Ok(Fetched::issued(token.into(), lifetime(&data[lasts]))),
        None => Err(head.unusable(&format!("it has no `{member}`"))),
    }
}

/// An assertion for the host of this origin.
pub(crate) async fn made(provider: &dyn ClientAssertion, origin: &str, exchange: &Exchange) -> Result<SecretString> {
    let audience = origin.split_once("://").map_or(origin, |(_, host)| host);
    let Some(assertion) = exchange.time.within(PROVIDER, provider.assertion(audience)).await else {
        return Err(Error::invalid(format!(
            "the client assertion could not be made: the provider of the program, its `ClientAssertion`, has not answered \
             for {PROVIDER:?}"
        )));
    };
    let assertion = assertion.map_err(|error| {
        let error = error.to_string();
        Error::invalid(format!("the client assertion could not be made: {}", exchange.log.secrets.redacted(&error)))
    })?;
    if assertion.is_empty() || !assertion.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::invalid("the client assertion is no JWT: it is empty or has white space in it"));
    }
    exchange.log.secrets.learn(&assertion);
    Ok(assertion.into())
}

/// The lifetime of a token: seconds as a number or a text, whole or not.
///
/// A token without a valid lifetime is still used for a moment, so that such a fault does not cause a fetch for every
/// call.
pub(crate) fn lifetime(expire: &Value) -> Duration {
    const LEAST: f64 = 5.0;
    const MOST: f64 = 365.0 * 24.0 * 3600.0;
    let seconds = match expire {
        Value::String(text) => text.trim().parse().ok(),
        number => number.as_f64(),
    };
    Duration::from_secs_f64(seconds.filter(|seconds: &f64| !seconds.is_nan()).unwrap_or(LEAST).clamp(LEAST, MOST))
}

impl fmt::Debug for AppCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppCredentials").field("id", &self.0.id).finish_non_exhaustive()
    }
}

/// A JSON object of texts.
fn json<'m>(members: impl Iterator<Item = (&'m str, &'m str)>) -> Result<RequestBody> {
    let mut json = Writer::new();
    json.begin_object();
    for (key, value) in members {
        json.key(key);
        json.string(value);
    }
    json.end_object();
    Ok(json.finish().map_err(Error::invalid)?.into())
}

/// The ticket of an app as a credential.
struct TicketOf<'a>(&'a App);

impl Credential for TicketOf<'_> {
    /// Another process may know a newer one.
    fn warm(&self) -> Option<Arc<Secret>> {
        None
    }

    fn get(&self) -> BoxFuture<'_, Result<Arc<Secret>>> {
        Box::pin(self.0.tickets.get(|| Box::pin(self.0.request_ticket())))
    }

    fn cure(&self) -> Repeat {
        Repeat::FreshTicket
    }

    fn refused<'c>(&'c self, secret: &'c Secret) -> BoxFuture<'c, bool> {
        Box::pin(async {
            self.0.tickets.forget(secret).await;
            true
        })
    }
}

/// A credential whose secret is a member of the JSON body, beside others.
struct InBody<'b, C> {
    credential: C,
    member: &'static str,
    beside: &'b [(&'static str, &'b str)],
}

impl<C: Credential> Credential for InBody<'_, C> {
    fn warm(&self) -> Option<Arc<Secret>> {
        self.credential.warm()
    }

    fn get(&self) -> BoxFuture<'_, Result<Arc<Secret>>> {
        self.credential.get()
    }

    fn cure(&self) -> Repeat {
        self.credential.cure()
    }

    fn refused<'c>(&'c self, secret: &'c Secret) -> BoxFuture<'c, bool> {
        self.credential.refused(secret)
    }

    fn who(&self, to: &mut dyn Hasher) {
        self.credential.who(to);
    }

    fn put(&self, secret: &Secret, request: &mut Request<Body>) -> Result<()> {
        let members = self.beside.iter().copied().chain([(self.member, secret.value())]);
        *request.body_mut() = json(members)?.make()?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lifetimes_come_in_many_forms() {
        let year = 365 * 24 * 3600;
        for (expire, expected) in [
            (json!(7200), 7200),
            (json!(7200.0), 7200),
            (json!(7.2e3), 7200),
            (json!("7200"), 7200),
            (json!(" 7200 "), 7200),
            (json!("7.2e3"), 7200),
            (json!(u64::MAX), year),
            (json!("1e300"), year),
            (json!("inf"), year),
            (json!(0), 5),
            (json!(-7200), 5),
            (json!("NaN"), 5),
            (json!("soon"), 5),
            (json!(null), 5),
            (json!({}), 5),
        ] {
            assert_eq!(lifetime(&expire), Duration::from_secs(expected), "{expire}");
        }
    }
}
