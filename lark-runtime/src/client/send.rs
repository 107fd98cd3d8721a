//! One call from encoded request to decoded answer. Nothing here has a type parameter but [`Call`] itself.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::future::{Either, ready, select};
use http::header::{AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use secrecy::ExposeSecret;
use tracing::{Instrument as _, Level, Span};

use super::builder::HELPDESK;
use super::classify::{Arrived, Reply, header_text};
use super::transfer::{Watch, receive};
use super::{Client, RequestOptions};
use crate::answer::{Answer, Target};
use crate::error::{Error, Result, TransportError, TransportKind};
use crate::file::{Idle, Incoming};
use crate::meta::{Envelope, Meta, TokenTypes};
use crate::parts::{Draft, JSON, RequestBody, header_value};
use crate::response::Response;
use crate::retry::{Failure, is_idempotent};
use crate::time::{BoxFuture, Clock};
use crate::token::manager::{Identity, Token, bearer};
use crate::token::select::{Choice, Policy, select as select_token};
use crate::transport::{Body, BoxError, HttpClientError};

/// No answer of the platform comes near this; a larger one is a fault, and is not read to its end.
pub(super) const LARGEST_ANSWER: usize = 128 << 20;

const REQUEST_ID: HeaderName = HeaderName::from_static("oapi-sdk-request-id");

/// A request on its way: await it for the [`Response`].
///
/// It owns everything it needs, so it can be spawned. Nothing is sent before it is polled; dropping it ends
/// the call.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<R> {
    future: BoxFuture<'static, Result<Reply>>,
    answer: PhantomData<fn() -> R>,
}

impl<R: Answer> Call<R> {
    pub(super) fn new(
        client: &Client,
        endpoint: &'static str,
        outgoing: Result<Outgoing>,
        options: RequestOptions,
    ) -> Self {
        Self {
            future: call(client.clone(), Cow::Borrowed(endpoint), outgoing, options, R::target),
            answer: PhantomData,
        }
    }
}

impl<R: Answer> Future for Call<R> {
    type Output = Result<Response<R>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Poll::Ready(reply) = self.future.as_mut().poll(cx)? else { return Poll::Pending };
        Poll::Ready(decoded(reply))
    }
}

impl<R> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

/// The reply with its data as `R`, whose target it was decoded into.
pub(crate) fn decoded<R: Answer>(Reply { head, data }: Reply) -> Result<Response<R>> {
    match data.and_then(|data| data.downcast::<R>().ok()) {
        Some(data) => Ok(Response::new(*data, head)),
        // `target` made the box for this very type.
        None => Err(Error::invalid("the answer was decoded as another type than the call's")),
    }
}

/// The non-generic part of a call's construction.
fn call(
    client: Client,
    endpoint: Cow<'static, str>,
    outgoing: Result<Outgoing>,
    options: RequestOptions,
    target: fn() -> Target,
) -> BoxFuture<'static, Result<Reply>> {
    let outgoing = match outgoing {
        Ok(outgoing) => outgoing,
        Err(error) => return Box::pin(ready(Err(error.at(|| endpoint)))),
    };
    Box::pin(
        async move { client.execute(&outgoing, &options, Some(target)).await.map_err(|error| error.at(|| endpoint)) },
    )
}

/// Everything about a request that does not change between attempts.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) method: Method,
    /// The path as documented, which is safe to log.
    pub(crate) template: Cow<'static, str>,
    pub(crate) uri: Uri,
    pub(crate) tokens: TokenTypes,
    /// Kinds that are taken when given, but not chosen.
    pub(crate) undocumented: TokenTypes,
    /// Headers that are fields of the request.
    pub(crate) headers: HeaderMap,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) body: RequestBody,
    pub(crate) envelope: Envelope,
    pub(crate) helpdesk: bool,
    /// The scopes of which the endpoint needs any one, as far as they are known.
    pub(crate) scopes: &'static [&'static str],
    /// Whether the answer is a file, which is handed out as it comes.
    pub(crate) streamed: bool,
    /// Whether executing it once more than intended does no harm.
    pub(crate) repeatable: bool,
}

impl Outgoing {
    pub(crate) fn typed(meta: &'static Meta, client: &Client, draft: Draft, streamed: bool) -> Result<Self> {
        let Draft { target, headers, content_type, body } = draft;
        let outgoing = Self {
            endpoint: Cow::Borrowed(meta.id()),
            method: meta.method().clone(),
            template: Cow::Borrowed(meta.path()),
            uri: client.uri_of(meta, target)?,
            tokens: meta.tokens(),
            undocumented: meta.undocumented_tokens(),
            headers,
            content_type,
            body,
            envelope: meta.envelope(),
            helpdesk: meta.needs_helpdesk(),
            scopes: meta.scopes(),
            streamed: false,
            repeatable: is_idempotent(meta.method()),
        };
        Ok(if streamed { outgoing.for_file() } else { outgoing })
    }

    /// The same request for an answer that is a file.
    pub(crate) fn for_file(mut self) -> Self {
        // Some downloads name their file only to those who say that they speak JSON.
        self.content_type.get_or_insert(JSON);
        // A compressed content would have no length, and ranges of it mean nothing.
        self.headers.insert(http::header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        self.streamed = true;
        self
    }

    fn host(&self) -> String {
        self.uri.authority().map_or_else(String::new, ToString::to_string)
    }

    fn failed(&self, kind: TransportKind, source: Option<BoxError>) -> Error {
        Error::Transport(Box::new(TransportError {
            endpoint: self.endpoint.clone(),
            kind,
            host: self.host(),
            source: source.map(Arc::from),
        }))
    }

    /// The call as a whole took too long.
    fn timed_out(&self, total: Duration) -> Error {
        self.failed(TransportKind::Timeout(total), None)
    }
}

/// The URL of a call, shared by its attempts.
pub(crate) fn parse_url(url: String) -> Result<Uri> {
    Uri::from_maybe_shared(Bytes::from(url)).map_err(|_| not_a_url())
}

pub(super) fn not_a_url() -> Error {
    Error::invalid("base URL and path do not make a URL of at most 64 KiB")
}

/// The token of one attempt.
enum Carried {
    None,
    Given(HeaderValue),
    Fetched(Identity, Arc<Token>),
}

impl Carried {
    fn header(&self) -> Option<&HeaderValue> {
        match self {
            Self::None => None,
            Self::Given(header) => Some(header),
            Self::Fetched(_, token) => Some(token.header()),
        }
    }

    /// The token as text, to be kept out of logs.
    fn text(&self) -> Option<&str> {
        self.header()?.to_str().ok()?.strip_prefix("Bearer ")
    }
}

/// A request on its way.
struct Sent {
    answer: BoxFuture<'static, std::result::Result<http::Response<Body>, HttpClientError>>,
    /// Says when the sending of a stream stalls.
    watch: Option<Arc<Watch>>,
}

/// When a call as a whole has taken too long.
struct Deadline<'c> {
    clock: &'c dyn Clock,
    end: Option<Instant>,
    total: Duration,
}

impl<'c> Deadline<'c> {
    fn new(clock: &'c dyn Clock, total: Duration) -> Self {
        Self { clock, end: clock.now().checked_add(total), total }
    }

    fn left(&self) -> Duration {
        self.end.map_or(Duration::MAX, |end| end.saturating_duration_since(self.clock.now()))
    }
}

impl Client {
    /// Sends a request with the token it needs, as often as it takes.
    pub(crate) async fn execute(
        &self,
        outgoing: &Outgoing,
        options: &RequestOptions,
        target: Option<fn() -> Target>,
    ) -> Result<Reply> {
        let started = self.clock().now();
        let span = self.span(outgoing);
        let call = async {
            let policy = Policy { automatic: self.inner.automatic_tokens, marketplace: self.inner.marketplace };
            let given = options.given();
            let accepted = if given.any() { outgoing.tokens.with(outgoing.undocumented) } else { outgoing.tokens };
            let choice = select_token(accepted, given, policy)?;
            if let Some(ticket) = &options.app_ticket {
                self.tokens().offer_ticket(self, ticket).await;
            }
            self.attempts(outgoing, options, choice, target).await
        };
        let result = call.instrument(span.clone()).await;
        if !span.is_disabled() {
            let (status, code, log_id) = match &result {
                Ok(Reply { head, .. }) => (Some(head.status), Some(head.code), head.log_id()),
                Err(error) => (error.status(), error.code(), error.log_id()),
            };
            span.record("status", status.map(|status| status.as_u16()));
            span.record("code", code);
            span.record("log_id", log_id);
            let elapsed = self.clock().now().saturating_duration_since(started);
            span.record("elapsed_ms", u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX));
        }
        result
    }

    /// Attempts until one is answered for good: with a fresh token, once, if the one that this client fetched turns
    /// out to be invalid, and as the retry policy says.
    pub(super) async fn attempts(
        &self,
        outgoing: &Outgoing,
        options: &RequestOptions,
        choice: Choice,
        target: Option<fn() -> Target>,
    ) -> Result<Reply> {
        let policy = options.retry.as_ref().unwrap_or(&self.inner.retry);
        let deadline = Deadline::new(self.clock(), options.total_timeout.unwrap_or(self.inner.total_timeout));
        let timeout = options.timeout.unwrap_or(self.inner.timeout);
        let (mut renewed, mut failed) = (false, 0);
        for attempt in 1_u32.. {
            Span::current().record("attempts", attempt);
            let carried = self.carry(choice, options, &deadline, outgoing).await?;
            let sent = self.sent(outgoing, self.request(outgoing, options, &carried)?);
            self.log_request(outgoing, carried.text());
            let (answer, headers) = match self.exchange(outgoing, sent, timeout.min(deadline.left())).await {
                Ok(mut arrived) => {
                    self.log_answer(&arrived, carried.text());
                    let answer = match target {
                        Some(target) => arrived.classify(target(), self),
                        None => Ok(arrived.unclassified()),
                    };
                    (answer, arrived.headers)
                }
                Err(error) => (Err(error), HeaderMap::new()),
            };
            // An answer took its headers along.
            let headers = answer.as_ref().map_or(&headers, |reply| &reply.head.headers);
            let Some(failure) = failure(&answer) else {
                self.inner.budget.earn();
                return answer;
            };
            if !outgoing.body.is_replayable() {
                return answer;
            }
            if let (Carried::Fetched(identity, token), Failure::Refused { code, .. }) = (&carried, failure)
                && !renewed
                && is_stale_token(code)
            {
                if self.logs(Level::DEBUG) {
                    tracing::debug!(endpoint = %outgoing.endpoint, code, "the token is invalid; fetching another");
                }
                self.tokens().evict(self, identity, token).await;
                renewed = true;
                continue;
            }
            failed += 1;
            let wait = failure
                .repeat(outgoing.repeatable || options.idempotent, headers)
                .and_then(|repeat| policy.delay(failed, repeat));
            match wait.filter(|wait| *wait < deadline.left()) {
                Some(wait) if self.inner.budget.pay() => {
                    if self.logs(Level::DEBUG) {
                        tracing::debug!(endpoint = %outgoing.endpoint, ?failure, ?wait, "trying again");
                    }
                    self.clock().sleep(wait).await;
                }
                _ => return answer,
            }
        }
        Err(Error::invalid("the attempts of a call cannot be counted any more"))
    }

    async fn carry(
        &self,
        choice: Choice,
        options: &RequestOptions,
        deadline: &Deadline<'_>,
        outgoing: &Outgoing,
    ) -> Result<Carried> {
        let given = |token: &Option<secrecy::SecretString>| {
            bearer(token.as_ref().map(ExposeSecret::expose_secret).unwrap_or_default()).map(Carried::Given)
        };
        let identity = match choice {
            Choice::None => return Ok(Carried::None),
            Choice::User => return given(&options.user),
            Choice::Tenant => return given(&options.tenant),
            Choice::App => return given(&options.app),
            Choice::FetchApp => Identity::App,
            Choice::FetchTenant => Identity::Tenant(options.tenant_key.clone()),
        };
        if let Some(token) = self.tokens().warm(self, &identity) {
            return Ok(Carried::Fetched(identity, token));
        }
        let fetched = Box::pin(self.tokens().get(self, &identity));
        let token = match select(fetched, pin!(self.timer(deadline.left()))).await {
            Either::Left((token, _)) => token?,
            Either::Right(((), _)) => return Err(outgoing.timed_out(deadline.total)),
        };
        Ok(Carried::Fetched(identity, token))
    }

    /// Client headers, then those of the call, then those that are ours.
    fn request(&self, outgoing: &Outgoing, options: &RequestOptions, carried: &Carried) -> Result<http::Request<Body>> {
        let mut headers = self.inner.headers.clone();
        for source in [&options.headers, &outgoing.headers] {
            for (name, value) in source.iter().filter(|(name, _)| **name != USER_AGENT) {
                headers.insert(name, value.clone());
            }
        }
        if let Some(content_type) = &outgoing.content_type {
            headers.insert(CONTENT_TYPE, content_type.clone());
        }
        if let Some(id) = &options.request_id {
            let id = header_value(id).ok_or_else(|| {
                Error::invalid("the request id is sent as a header and must be visible ASCII on one line")
            })?;
            headers.insert(REQUEST_ID, id);
        }
        if outgoing.helpdesk || options.helpdesk {
            let credential = self.inner.helpdesk.clone().ok_or_else(|| {
                Error::invalid(
                    "the call needs the helpdesk's id and token; give them to the client: `.helpdesk(id, token)`",
                )
            })?;
            headers.insert(HELPDESK, credential);
        }
        if let Some(header) = carried.header() {
            headers.insert(AUTHORIZATION, header.clone());
        }
        let mut request = http::Request::new(outgoing.body.make()?);
        *request.method_mut() = outgoing.method.clone();
        *request.uri_mut() = outgoing.uri.clone();
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// Hands a request to the HTTP client. Nothing goes out before the future is polled.
    fn sent(&self, outgoing: &Outgoing, request: http::Request<Body>) -> Sent {
        let watch =
            outgoing.body.is_streamed().then(|| Watch::new(Arc::clone(&self.inner.clock), self.inner.idle_timeout));
        let request = match &watch {
            Some(watch) => request.map(|body| watch.body(body)),
            None => request,
        };
        Sent { answer: self.inner.http.execute(request), watch }
    }

    /// One answer, within the time of one attempt.
    async fn exchange<'o>(&self, outgoing: &'o Outgoing, sent: Sent, timeout: Duration) -> Result<Arrived<'o>> {
        let Outgoing { endpoint, method, template, .. } = outgoing;
        let Sent { answer, watch } = sent;
        let started = self.clock().now();
        let exchange = pin!(async {
            let response = answer.await.map_err(|error| {
                if let Some(error) = watch.as_ref().and_then(|watch| watch.failed()) {
                    return Error::File(Box::new(error));
                }
                let kind = if error.is_connect() { TransportKind::Connect } else { TransportKind::Other };
                outgoing.failed(kind, Some(error.into_source()))
            })?;
            let (parts, body) = response.into_parts();
            let (bytes, rest) = receive(outgoing.streamed, &parts, body)
                .await
                .map_err(|error| outgoing.failed(TransportKind::Other, Some(error)))?;
            let mut arrived = Arrived { outgoing, status: parts.status, headers: parts.headers, bytes, rest: None };
            arrived.rest = rest.map(|body| Incoming {
                first: std::mem::take(&mut arrived.bytes),
                body,
                endpoint: endpoint.clone(),
                host: outgoing.host(),
                idle: Some(Idle::new(Arc::clone(&self.inner.clock), self.inner.idle_timeout)),
            });
            Ok(arrived)
        });
        let timer = pin!(match &watch {
            None => Either::Left(self.timer(timeout)),
            Some(watch) => Either::Right(watch.stalled()),
        });
        let result = match select(exchange, timer).await {
            Either::Left((result, _)) => result,
            Either::Right(((), _)) => Err(match &watch {
                None => outgoing.failed(TransportKind::Timeout(timeout), None),
                Some(_) => outgoing.failed(TransportKind::Stalled(self.inner.idle_timeout), None),
            }),
        };
        if !self.logs(Level::DEBUG) {
            return result;
        }
        let elapsed = self.clock().now().saturating_duration_since(started);
        match &result {
            Ok(arrived) => tracing::debug!(
                %endpoint, %method, %template, status = arrived.status.as_u16(),
                log_id = header_text(&arrived.headers, "x-tt-logid"), ?elapsed, "answered"
            ),
            Err(error) => tracing::debug!(%endpoint, %method, %template, ?elapsed, %error, "not answered"),
        }
        result
    }
}

/// What came of an attempt, if it was no success. A raw call takes refusals for answers.
fn failure(answer: &Result<Reply>) -> Option<Failure> {
    match answer {
        Ok(Reply { head, .. }) if head.code != 0 => Some(Failure::Refused { code: head.code, status: head.status }),
        Ok(Reply { head, .. }) if !head.status.is_success() => Some(Failure::Gateway(head.status)),
        Ok(_) => None,
        Err(error) => Failure::of(error),
    }
}

/// Codes that a fresh token may cure. The first two are also sent when the endpoint does not take that kind of
/// token, so one fresh token is tried and no more.
pub(super) fn is_stale_token(code: i64) -> bool {
    matches!(code, 20_013 | 20_014 | 99_991_663 | 99_991_664 | 99_991_665 | 99_991_671)
}
