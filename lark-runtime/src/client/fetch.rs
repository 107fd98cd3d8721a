//! Fetching tokens. See platform documentation, "access token" and "app ticket".

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderMap, Method};
use secrecy::ExposeSecret;
use serde_json::Value;

use super::send::{is_stale_token, parse_url};
use super::{Client, Outgoing, Reply, RequestOptions};
use crate::answer::Answer;
use crate::error::{DecodeError, Error, Result};
use crate::json::Writer;
use crate::meta::{Envelope, TokenTypes};
use crate::parts::{JSON, join};
use crate::token::manager::Identity;
use crate::token::select::Choice;

pub(super) const RESEND: &str = "auth.v3.app_ticket.resend";

/// The app token cannot be had with this ticket.
const TICKET_REFUSED: i64 = 10_012;

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

impl Client {
    /// Fetches a token, and says how long it lasts.
    pub(crate) async fn fetch_token(&self, identity: &Identity) -> Result<(String, Duration)> {
        match identity {
            Identity::App if self.inner.marketplace => self.app_token_by_ticket().await,
            Identity::Tenant(Some(key)) if self.inner.marketplace => self.token_of_tenant(key).await,
            Identity::App => self.token(APP_INTERNAL, &self.credentials()).await,
            Identity::Tenant(_) => self.token(TENANT_INTERNAL, &self.credentials()).await,
        }
    }

    /// The app token of a marketplace app. A ticket that is refused is replaced once.
    async fn app_token_by_ticket(&self) -> Result<(String, Duration)> {
        let tickets = self.tokens();
        let ticket = tickets.ticket(self).await?;
        let with = |ticket: &str| {
            let [id, secret] = self.credentials();
            let body = [id, secret, ("app_ticket", ticket.to_owned())];
            async move { self.token(APP, &body).await }
        };
        match with(ticket.expose_secret()).await {
            Err(error) if error.code() == Some(TICKET_REFUSED) => {
                tickets.forget_ticket(self, &ticket).await;
                with(tickets.ticket(self).await?.expose_secret()).await
            }
            result => result,
        }
    }

    /// The tenant token of a marketplace app. An app token that is refused is replaced once.
    async fn token_of_tenant(&self, key: &str) -> Result<(String, Duration)> {
        let tokens = self.tokens();
        let app = tokens.get(self, &Identity::App).await?;
        let with = |app: &str| {
            let body = [("app_access_token", app.to_owned()), ("tenant_key", key.to_owned())];
            async move { self.token(TENANT, &body).await }
        };
        match with(app.value()).await {
            Err(error) if error.code().is_some_and(is_stale_token) => {
                tokens.evict(self, &Identity::App, &app).await;
                with(tokens.get(self, &Identity::App).await?.value()).await
            }
            result => result,
        }
    }

    /// Asks for the app ticket to be pushed again.
    pub(crate) async fn request_ticket(&self) -> Result<()> {
        self.ask(RESEND, "/open-apis/auth/v3/app_ticket/resend", &self.credentials()).await.map(drop)
    }

    fn credentials(&self) -> [(&'static str, String); 2] {
        let secret = self.inner.app_secret.expose_secret();
        [("app_id", self.inner.app_id.clone()), ("app_secret", secret.to_owned())]
    }

    async fn token(&self, endpoint: TokenEndpoint, body: &[(&str, String)]) -> Result<(String, Duration)> {
        let (id, path, member) = endpoint;
        let Reply { head, data } = self.ask(id, path, body).await?;
        let data = data.and_then(|data| data.downcast::<Value>().ok()).unwrap_or_default();
        let lifetime = match &data["expire"] {
            Value::String(text) => text.parse().unwrap_or(0),
            number => number.as_i64().unwrap_or(0),
        };
        match data[member].as_str().filter(|token| !token.is_empty()) {
            Some(token) => Ok((token.to_owned(), Duration::from_secs(u64::try_from(lifetime).unwrap_or(0)))),
            None => Err(Error::Decode(Box::new(DecodeError {
                endpoint: id.into(),
                status: head.status,
                log_id: head.log_id().map(str::to_owned),
                reason: format!("it has no `{member}`"),
                body: String::new(),
                misfits: Vec::new(),
            }))),
        }
    }

    /// Calls an endpoint that takes the app's credentials in place of a token. Asking twice does no harm.
    async fn ask(&self, id: &'static str, path: &'static str, body: &[(&str, String)]) -> Result<Reply> {
        let mut json = Writer::new();
        json.begin_object();
        for (key, value) in body {
            json.key(key);
            json.string(value);
        }
        json.end_object();
        let outgoing = Outgoing {
            endpoint: Cow::Borrowed(id),
            method: Method::POST,
            template: Cow::Borrowed(path),
            uri: parse_url(join(self.base_url(), path))?,
            tokens: TokenTypes::NONE,
            undocumented: TokenTypes::NONE,
            headers: HeaderMap::new(),
            content_type: Some(JSON),
            body: json.finish().map_err(Error::invalid)?.into(),
            envelope: Envelope::Flat,
            helpdesk: false,
            scopes: &[],
            streamed: false,
            repeatable: true,
        };
        self.attempts(&outgoing, &RequestOptions::new(), Choice::None, Some(<Value as Answer>::target)).await
    }
}
