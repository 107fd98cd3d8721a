//! Webhooks: HTTP requests of the platform, checked, decrypted and handed to the router. Feature `webhook`.

mod crypto;
mod keys;
mod service;

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::FutureExt as _;
use http::header::{ALLOW, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use serde_json::json;
use tokio::time::Instant;
use tracing::{debug, warn};

use crate::dispatch::{Told, in_tokio};
use crate::envelope::{CARD_ACTION_V1, Envelope, Header, moment};
use crate::router::{BuildError, Events};
use crypto::Refused;

pub use keys::Keys;

/// The headers that sign a request.
const TIMESTAMP: &str = "x-lark-request-timestamp";
const NONCE: &str = "x-lark-request-nonce";
const SIGNATURE: &str = "x-lark-signature";

/// The largest body that is read, unless the program says otherwise: the platform sends 1 MiB at most.
const MAX_BODY: usize = 2 << 20;

/// Answers the platform's HTTP requests: a tower service, and the plain [`handle`](Webhook::handle). Cloning is cheap.
///
/// A request is authenticated before anything else is done with it: by its signature if the app has an encrypt key, else by
/// the verification token. Requests that are not the platform's are answered 401 without a reason, which is in the log.
///
/// | the platform is told | when |
/// |---|---|
/// | 200 `{"challenge": ...}` | it checks the address, in the developer console |
/// | 200 `{"msg":"success"}` | the event was handled, or has no handler |
/// | 200 and the handler's answer | a callback |
/// | 200 `{}` | the handler takes longer than 2.5 s, or has no answer to a callback |
/// | 400 | the body is not what the platform sends |
/// | 401 | it is not from the platform |
/// | 413 | the body is larger than [`max_body`](Webhook::max_body) |
/// | 500 | the handler failed; the platform delivers again after 15 s, 5 min, 1 h and 6 h |
/// | 503 | the router is full or closed; likewise |
#[derive(Clone)]
pub struct Webhook {
    events: Events,
    keys: Arc<Keys>,
    max_body: usize,
    max_age: Option<Duration>,
    now: fn() -> SystemTime,
}

impl Events {
    /// A webhook that hands what it receives to this router, for the URL that the developer console has under "Events and
    /// callbacks".
    ///
    /// # Errors
    /// A key or token that is empty: it would let anybody in.
    pub fn webhook(&self, keys: Keys) -> Result<Webhook, BuildError> {
        keys.check()?;
        keys.hide_from(self.client());
        Ok(Webhook {
            events: self.clone(),
            keys: Arc::new(keys),
            max_body: MAX_BODY,
            max_age: None,
            now: SystemTime::now,
        })
    }
}

impl Webhook {
    /// Sets the largest body that is read, in bytes. Default: 2 MiB; the platform sends 1 MiB at most.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Refuses requests that were signed longer ago, or further in the future: somebody recorded them and sends them again.
    /// Events that were handled are known and not handled again in any case, for 12 hours; callbacks are handled each time they
    /// come, so that an app with callbacks that do something once should set this. Default: no limit, since a late
    /// delivery is better than none; 8 hours leave room for all that the platform tries.
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = Some(age);
        self
    }

    /// Sets what time it is, for tests.
    #[must_use]
    pub fn clock(mut self, now: fn() -> SystemTime) -> Self {
        self.now = now;
        self
    }

    /// Answers one request, for servers that are no tower service. It ends within 2.5 s, and the handler goes on if the
    /// future is dropped.
    pub async fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        self.answered(request, Instant::now()).await
    }

    /// Answers a request within 2.5 s of when it arrived.
    async fn answered(&self, request: Request<Bytes>, arrived: Instant) -> Response<Bytes> {
        let (parts, body) = request.into_parts();
        if parts.method != Method::POST {
            let mut response = message(StatusCode::METHOD_NOT_ALLOWED, "the platform sends POST");
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
            return response;
        }
        if body.len() > self.max_body {
            return self.too_large();
        }
        let checked = match self.checked(&parts.headers, body) {
            Ok(checked) => checked,
            Err(refused) => return refusal(refused),
        };
        let (header, json) = match checked {
            Checked::Challenge(challenge) => {
                debug!("the platform checked the address of the webhook");
                return answer(StatusCode::OK, json!({ "challenge": challenge }).to_string());
            }
            Checked::Event(header, json) => (header, json),
        };
        let dispatcher = &self.events.dispatcher;
        let mut room = pin!(dispatcher.admit());
        let admitted = match room.as_mut().now_or_never() {
            Some(admitted) => admitted,
            None if in_tokio() => {
                let until = arrived + dispatcher.settings.answer_within;
                tokio::time::timeout_at(until, room).await.ok().flatten()
            }
            None => None,
        };
        let Some(admitted) = admitted else {
            warn!("the router is full or closed; the platform delivers the event later");
            return message(StatusCode::SERVICE_UNAVAILABLE, "not now");
        };
        match dispatcher.take(admitted, header, json, arrived, "webhook").await {
            Told::Handled(Some(json)) => answer(StatusCode::OK, json),
            // A callback that is late shows its user nothing, not an error.
            Told::Taken => answer(StatusCode::OK, "{}".to_owned()),
            Told::Handled(None) | Told::Unhandled => message(StatusCode::OK, "success"),
            Told::Failed => message(StatusCode::INTERNAL_SERVER_ERROR, "the event could not be handled"),
        }
    }

    fn too_large(&self) -> Response<Bytes> {
        warn!(max_body = self.max_body, "a body is larger than the webhook reads");
        message(StatusCode::PAYLOAD_TOO_LARGE, "the body is too large")
    }

    /// Whether the request is the platform's, and what it says.
    fn checked(&self, headers: &HeaderMap, body: Bytes) -> Result<Checked, Refused> {
        let mut outer = Envelope::read(&body).map_err(|_| Refused::NotJson)?;
        let Some(encrypted) = outer.encrypted.take() else {
            return self.plain(headers, body, outer);
        };
        let Some(cipher) = &self.keys.cipher else { return Err(Refused::NoKey) };
        let signed = self.signed(headers, |signature, timestamp, nonce| {
            cipher.is_signed(signature, &[timestamp, nonce, cipher.key(), &body])
        });
        let json = Bytes::from(cipher.decrypt(&encrypted).map_err(|refused| signed.err().unwrap_or(refused))?);
        let envelope = Envelope::read(&json).map_err(|_| signed.err().unwrap_or(Refused::NotJson))?;
        let Envelope { header, token, challenge, .. } = envelope;
        match challenge {
            // The only one that may come unsigned.
            Some(challenge) => {
                self.keys.check_token(token.as_deref())?;
                Ok(Checked::Challenge(challenge))
            }
            None => {
                signed?;
                if token.is_some() {
                    self.keys.check_token(token.as_deref())?;
                }
                Ok(Checked::Event(header, json))
            }
        }
    }

    /// A body that is not encrypted: of an app without an encrypt key, or the old callback of cards.
    fn plain(&self, headers: &HeaderMap, body: Bytes, envelope: Envelope) -> Result<Checked, Refused> {
        let Envelope { header, token, challenge, .. } = envelope;
        if header.event_type == CARD_ACTION_V1 {
            // Its `token` is for updates of the card.
            self.signed(headers, |signature, timestamp, nonce| {
                self.keys.signs_card(signature, timestamp, nonce, &body)
            })?;
            return Ok(Checked::Event(header, body));
        }
        if let Some(challenge) = challenge {
            self.keys.check_token(token.as_deref())?;
            return Ok(Checked::Challenge(challenge));
        }
        if self.keys.cipher.is_some() {
            return Err(Refused::NotEncrypted);
        }
        self.keys.check_token(token.as_deref())?;
        Ok(Checked::Event(header, body))
    }

    /// Whether the request has the signature that `is_signed` makes sure of, and is not too old.
    fn signed(&self, headers: &HeaderMap, is_signed: impl FnOnce(&[u8], &[u8], &[u8]) -> bool) -> Result<(), Refused> {
        let value = |name: &str| {
            let mut values = headers.get_all(name).iter();
            values.next().filter(|_| values.next().is_none()).map(HeaderValue::as_bytes)
        };
        let (Some(timestamp), Some(nonce), Some(signature)) = (value(TIMESTAMP), value(NONCE), value(SIGNATURE)) else {
            return Err(Refused::NotSigned);
        };
        if !is_signed(signature, timestamp, nonce) {
            return Err(Refused::Signature);
        }
        let Some(max_age) = self.max_age else { return Ok(()) };
        let then = std::str::from_utf8(timestamp).ok().and_then(moment).ok_or(Refused::Old)?;
        let now = (self.now)();
        let distance = now.duration_since(then).unwrap_or_else(|earlier| earlier.duration());
        if distance > max_age { Err(Refused::Old) } else { Ok(()) }
    }
}

/// What a request is, once it is known to be the platform's.
enum Checked {
    Challenge(String),
    Event(Header, Bytes),
}

/// Says no more than is needed: whoever sent it may not be the platform.
fn refusal(refused: Refused) -> Response<Bytes> {
    warn!(reason = %refused, "a request of the webhook is refused");
    match refused {
        Refused::NotJson => message(StatusCode::BAD_REQUEST, "no event"),
        _ => message(StatusCode::UNAUTHORIZED, "not from the platform"),
    }
}

fn message(status: StatusCode, msg: &'static str) -> Response<Bytes> {
    answer(status, json!({ "msg": msg }).to_string())
}

fn answer(status: StatusCode, json: String) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(json));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    response
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").field("events", &self.events).field("keys", &self.keys).finish_non_exhaustive()
    }
}
