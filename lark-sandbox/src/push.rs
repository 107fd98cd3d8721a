//! Webhooks: events are posted to a URL, encrypted and signed as the platform does it.

use std::{fmt, net::IpAddr, time::Duration};

use http::Uri;
use serde_json::{Value, json};

use crate::{ticket::VERIFICATION_TOKEN, world::Shared};

pub(crate) mod post;
mod seal;

/// How long the check of a URL may take.
const CHALLENGE: Duration = Duration::from_secs(1);

/// Where events go to, and how they are protected.
#[derive(Clone)]
pub(crate) struct Webhook {
    uri: Uri,
    encrypt_key: Option<String>,
    pub(crate) token: String,
    /// The URL has answered the challenge.
    checked: bool,
}

/// A webhook that is to be set; awaiting it sets it. Made by [`Sandbox::webhook`](crate::Sandbox::webhook).
#[must_use = "awaiting it sets the webhook"]
pub struct SetWebhook<'s> {
    shared: &'s Shared,
    url: String,
    encrypt_key: Option<String>,
    token: String,
    check: bool,
    cards: bool,
}

/// A webhook that cannot be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookRefused {
    reason: String,
}

impl fmt::Display for WebhookRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the webhook cannot be used: {}", self.reason)
    }
}

impl std::error::Error for WebhookRefused {}

impl<'s> SetWebhook<'s> {
    pub(crate) fn new(shared: &'s Shared, url: String) -> Self {
        let token = VERIFICATION_TOKEN.to_owned();
        Self { shared, url, encrypt_key: None, token, check: true, cards: false }
    }

    /// The key that events are encrypted and signed with; without one they are plain and not signed.
    pub fn encrypt_key(mut self, key: impl Into<String>) -> Self {
        self.encrypt_key = Some(key.into()).filter(|key: &String| !key.is_empty());
        self
    }

    /// The token that says that an event comes from here, instead of [`VERIFICATION_TOKEN`].
    pub fn verification_token(mut self, token: impl Into<String>) -> Self {
        self.token = token.into();
        self
    }

    /// Sends the challenge only before the first event, for a program that starts later.
    pub fn without_check(mut self) -> Self {
        self.check = false;
        self
    }

    /// Sets it as the old address of card callbacks, which are flat and signed with SHA-1 and the verification token. Events
    /// do not go there.
    pub fn for_cards(mut self) -> Self {
        self.cards = true;
        self
    }

    async fn set(self) -> Result<(), WebhookRefused> {
        let refused = |reason| WebhookRefused { reason };
        let remote = self.shared.lock().hub.remote_webhooks;
        let uri = target(&self.url, remote).map_err(refused)?;
        let mut webhook = Webhook { uri, encrypt_key: self.encrypt_key, token: self.token, checked: false };
        if self.check {
            challenge(self.shared, &webhook).await.map_err(refused)?;
            webhook.checked = true;
        }
        {
            let mut world = self.shared.lock();
            if self.cards {
                world.hub.card_webhook = Some(webhook);
            } else {
                world.hub.webhook = Some(webhook);
                world.hub.received = true;
            }
        }
        self.shared.happened();
        Ok(())
    }
}

impl<'s> IntoFuture for SetWebhook<'s> {
    type Output = Result<(), WebhookRefused>;
    type IntoFuture = std::pin::Pin<Box<dyn Future<Output = Self::Output> + Send + 's>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.set())
    }
}

/// Shows the address; the keys are secrets.
impl fmt::Debug for SetWebhook<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SetWebhook").field("encrypted", &self.encrypt_key.is_some()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").field("host", &self.host()).finish_non_exhaustive()
    }
}

impl Webhook {
    /// Host and port, for people.
    pub(crate) fn host(&self) -> &str {
        self.uri.authority().map_or("", |authority| authority.as_str())
    }
}

/// A URL that events may go to: plain HTTP, and on this machine unless others are allowed.
fn target(url: &str, remote: bool) -> Result<Uri, String> {
    let uri: Uri = url.parse().map_err(|_| "it is no URL".to_owned())?;
    if uri.scheme_str() != Some("http") {
        return Err("only http:// is spoken".to_owned());
    }
    let authority = uri.authority().ok_or("it has no host")?;
    if authority.as_str().contains('@') {
        return Err("a name and a password are not sent".to_owned());
    }
    let name = authority.host().trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
    let local = match name.parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => name == "localhost" || name.ends_with(".localhost"),
    };
    if local || remote {
        Ok(uri)
    } else {
        Err(format!(
            "{name} is not this machine; --allow-remote-webhooks, or SandboxBuilder::allow_remote_webhooks, allows it"
        ))
    }
}

/// Posts one event; the text of the answer.
pub(crate) async fn push(shared: &Shared, webhook: &Webhook, json: &str) -> Result<String, String> {
    if !webhook.checked {
        challenge(shared, webhook).await?;
        if let Some(known) = &mut shared.lock().hub.webhook
            && known.uri == webhook.uri
        {
            known.checked = true;
        }
    }
    let (headers, body) = {
        let mut world = shared.lock();
        let now = world.clock.now();
        webhook.encrypt_key.as_deref().map_or_else(
            || (Vec::new(), json.to_owned()),
            |key| {
                let body = seal::encrypted(key, json, [world.hub.random(), world.hub.random()]);
                let nonce = world.hub.id();
                (seal::signed(now, &nonce, key, &body), body)
            },
        )
    };
    said(post::post(&webhook.uri, &headers, body).await?)
}

/// Posts an old card callback; the text of the answer.
pub(crate) async fn push_card(shared: &Shared, webhook: &Webhook, json: &str) -> Result<String, String> {
    let headers = {
        let mut world = shared.lock();
        let (now, nonce) = (world.clock.now(), world.hub.id());
        seal::signed_with_token(now, &nonce, &webhook.token, json)
    };
    said(post::post(&webhook.uri, &headers, json.to_owned()).await?)
}

fn said((status, body): (u16, Vec<u8>)) -> Result<String, String> {
    if status == 200 { Ok(String::from_utf8_lossy(&body).into_owned()) } else { Err(format!("status {status}")) }
}

/// Asks the URL whether it belongs to the app: it has to give the challenge back.
async fn challenge(shared: &Shared, webhook: &Webhook) -> Result<(), String> {
    let (due, challenge, body) = {
        let mut world = shared.lock();
        let challenge = world.hub.id();
        let text = json!({ "challenge": challenge, "token": webhook.token, "type": "url_verification" }).to_string();
        let random = [world.hub.random(), world.hub.random()];
        let body = match &webhook.encrypt_key {
            Some(key) => seal::encrypted(key, &text, random),
            None => text,
        };
        (world.clock.now().saturating_add(CHALLENGE), challenge, body)
    };
    let answered = tokio::select! {
        answered = post::post(&webhook.uri, &[], body) => answered?,
        () = shared.until(due) => return Err("no answer to the challenge within 1 s".to_owned()),
    };
    let answer = said(answered).map_err(|why| format!("the challenge was answered with {why}"))?;
    let same = serde_json::from_str::<Value>(&answer).is_ok_and(|answer| answer["challenge"] == *challenge);
    if same { Ok(()) } else { Err("the answer to the challenge is not the challenge".to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_http_on_this_machine_is_a_target() {
        for url in ["http://127.0.0.1:3000/events", "http://[::1]:80/", "http://localhost", "http://a.localhost:1/x?y"]
        {
            assert!(target(url, false).is_ok(), "{url}");
        }
        for url in ["http://10.0.0.1/", "http://example.com/", "http://localhost.example/", "http://127.0.0.1.nip.io/"]
        {
            assert!(target(url, false).is_err(), "{url}");
            assert!(target(url, true).is_ok(), "{url}");
        }
        for url in ["https://127.0.0.1/", "127.0.0.1:80", "", "http://", "http://a:b@127.0.0.1/", "ftp://127.0.0.1/"] {
            assert!(target(url, true).is_err(), "{url}");
        }
    }
}
