//! One call from encoded request to decoded answer. Nothing here has a type parameter but [`Call`] itself.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::future::{Either, select};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use secrecy::ExposeSecret;
use serde_json::Value;

use super::builder::HELPDESK;
use super::classify::{Arrived, Reply, header_text};
use super::transfer::{Watch, receive};
use super::{Client, RequestOptions};
use crate::answer::{Answer, Target};
use crate::endpoint::{Envelope, Meta, TokenTypes};
use crate::error::{Error, Result, TransportError, TransportKind};
use crate::file::{Idle, Incoming};
use crate::json::Writer;
use crate::parts::{Encoded, JSON, RequestBody, header_value, join};
use crate::response::Response;
use crate::time::BoxFuture;
use crate::token::manager::{Identity, Token, bearer};
use crate::token::select::{Choice, Policy, select as select_token};
use crate::transport::Body;

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
        let reply = ready!(self.future.as_mut().poll(cx))?;
        let Reply { head, data } = reply;
        Poll::Ready(match data.and_then(|data| data.downcast::<R>().ok()) {
            Some(data) => Ok(Response::new(*data, head)),
            // `target` made the box for this very type.
            None => Err(Error::invalid("the answer was decoded as another type than the call's")),
        })
    }
}

impl<R> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
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
    Box::pin(async move {
        match outgoing {
            Ok(outgoing) => client.execute(&outgoing, &options, Some(target)).await,
            Err(error) => Err(error),
        }
        .map_err(|error| error.at(|| endpoint))
    })
}

/// Everything about a request that does not change between attempts.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) method: Method,
    /// The path as documented, which is safe to log.
    pub(crate) template: Cow<'static, str>,
    pub(crate) url: String,
    pub(crate) tokens: TokenTypes,
    pub(crate) headers: HeaderMap,
    pub(crate) body: RequestBody,
    pub(crate) envelope: Envelope,
    pub(crate) helpdesk: bool,
    /// Whether the answer is a file, which is handed out as it comes.
    pub(crate) streamed: bool,
}

impl Outgoing {
    pub(crate) fn typed(meta: &'static Meta, client: &Client, encoded: Encoded, streamed: bool) -> Self {
        let mut headers = encoded.headers;
        if streamed {
            // Some downloads name their file only to those who say that they speak JSON.
            headers.entry(http::header::CONTENT_TYPE).or_insert(JSON);
            // A compressed content would have no length, and ranges of it mean nothing.
            headers.insert(http::header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        }
        Self {
            endpoint: Cow::Borrowed(meta.id()),
            method: encoded.method,
            template: Cow::Borrowed(meta.path()),
            url: join(client.base_url(), &encoded.target),
            tokens: meta.tokens(),
            headers,
            body: encoded.body,
            envelope: meta.envelope(),
            helpdesk: meta.needs_helpdesk(),
            streamed,
        }
    }
}

/// The token of one attempt.
enum Carried {
    None,
    Given(HeaderValue),
    Fetched(Identity, Arc<Token>),
}

impl Client {
    /// Sends a request, and once more if the token that this client fetched turns out to be invalid.
    pub(crate) async fn execute(
        &self,
        outgoing: &Outgoing,
        options: &RequestOptions,
        target: Option<fn() -> Target>,
    ) -> Result<Reply> {
        let policy = Policy { automatic: self.inner.automatic_tokens, marketplace: false };
        let choice = select_token(outgoing.tokens, options.given(), policy)?;
        let mut fresh = false;
        loop {
            let carried = self.carry(choice, options).await?;
            let request = self.request(outgoing, options, &carried)?;
            let mut arrived = self.exchange(outgoing, request).await?;
            let answer = match target {
                Some(target) => arrived.classify(target(), self.inner.strict_decoding),
                None => Ok(arrived.unclassified()),
            };
            let refused = match &answer {
                Ok(reply) => reply.head.code,
                Err(error) => error.code().unwrap_or_default(),
            };
            match carried {
                Carried::Fetched(identity, token)
                    if !fresh && is_stale_token(refused) && outgoing.body.is_replayable() =>
                {
                    tracing::debug!(endpoint = %outgoing.endpoint, code = refused, "the token is invalid; fetching another");
                    self.tokens().evict(&identity, &token).await;
                    fresh = true;
                }
                _ => return answer,
            }
        }
    }

    async fn carry(&self, choice: Choice, options: &RequestOptions) -> Result<Carried> {
        let given = |token: &Option<secrecy::SecretString>| {
            bearer(token.as_ref().map(ExposeSecret::expose_secret).unwrap_or_default()).map(Carried::Given)
        };
        let identity = match choice {
            Choice::None => return Ok(Carried::None),
            Choice::User => return given(&options.user),
            Choice::Tenant => return given(&options.tenant),
            Choice::App => return given(&options.app),
            Choice::FetchApp => Identity::App,
            Choice::FetchTenant => Identity::Tenant(options.tenant_key.clone().unwrap_or_default()),
        };
        let token = self.tokens().get(self, &identity).await?;
        Ok(Carried::Fetched(identity, token))
    }

    /// Client headers, then those of the call, then those that are ours.
    fn request(&self, outgoing: &Outgoing, options: &RequestOptions, carried: &Carried) -> Result<http::Request<Body>> {
        let mut headers = self.inner.headers.clone();
        for source in [&options.headers, &outgoing.headers] {
            for (name, value) in source {
                headers.insert(name, value.clone());
            }
        }
        headers.insert(http::header::USER_AGENT, self.inner.user_agent.clone());
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
        match carried {
            Carried::None => {}
            Carried::Given(header) => drop(headers.insert(http::header::AUTHORIZATION, header.clone())),
            Carried::Fetched(_, token) => drop(headers.insert(http::header::AUTHORIZATION, token.header())),
        }
        let mut request = http::Request::new(outgoing.body.make()?);
        *request.method_mut() = outgoing.method.clone();
        *request.uri_mut() = outgoing
            .url
            .parse()
            .map_err(|_| Error::invalid("base URL and path do not make a URL of at most 64 KiB"))?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// One request, one answer, within the time of one attempt.
    async fn exchange<'o>(&self, outgoing: &'o Outgoing, request: http::Request<Body>) -> Result<Arrived<'o>> {
        let Outgoing { endpoint, method, template, .. } = outgoing;
        let timeout = self.inner.timeout;
        let watch =
            outgoing.body.is_streamed().then(|| Watch::new(Arc::clone(&self.inner.clock), self.inner.idle_timeout));
        let request = match &watch {
            Some(watch) => request.map(|body| watch.body(body)),
            None => request,
        };
        let started = self.clock().now();
        let host = request.uri().authority().map_or_else(String::new, ToString::to_string);
        let failed = |kind, source| {
            Error::Transport(Box::new(TransportError { endpoint: endpoint.clone(), kind, host: host.clone(), source }))
        };
        let exchange = Box::pin(async {
            let response = self.inner.http.execute(request).await.map_err(|error| {
                if let Some(error) = watch.as_ref().and_then(|watch| watch.failed()) {
                    return Error::File(Box::new(error));
                }
                let kind = if error.is_connect() { TransportKind::Connect } else { TransportKind::Other };
                failed(kind, Some(Arc::from(error.into_source())))
            })?;
            let (parts, body) = response.into_parts();
            let (bytes, rest) = receive(outgoing.streamed, &parts, body)
                .await
                .map_err(|error| failed(TransportKind::Other, Some(Arc::from(error))))?;
            let mut arrived = Arrived { outgoing, status: parts.status, headers: parts.headers, bytes, rest: None };
            arrived.rest = rest.map(|body| Incoming {
                first: std::mem::take(&mut arrived.bytes),
                body,
                endpoint: endpoint.clone(),
                host: host.clone(),
                idle: Some(Idle::new(Arc::clone(&self.inner.clock), self.inner.idle_timeout)),
            });
            Ok(arrived)
        });
        let timer = match &watch {
            None => self.clock().sleep(timeout),
            Some(watch) => Box::pin(watch.stalled()),
        };
        let result = match select(exchange, timer).await {
            Either::Left((result, _)) => result,
            Either::Right(((), _)) => Err(match &watch {
                None => failed(TransportKind::Timeout(timeout), None),
                Some(_) => failed(TransportKind::Stalled(self.inner.idle_timeout), None),
            }),
        };
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

    /// Fetches a token of a self-built app. See platform documentation, "access token".
    pub(crate) async fn fetch_token(&self, identity: &Identity) -> Result<(String, Duration)> {
        let (endpoint, path, member) = match identity {
            Identity::App => (
                "auth.v3.app_access_token.internal",
                "/open-apis/auth/v3/app_access_token/internal",
                "app_access_token",
            ),
            Identity::Tenant(_) => (
                "auth.v3.tenant_access_token.internal",
                "/open-apis/auth/v3/tenant_access_token/internal",
                "tenant_access_token",
            ),
        };
        let mut body = Writer::new();
        body.begin_object();
        body.key("app_id");
        body.string(&self.inner.app_id);
        body.key("app_secret");
        body.string(self.inner.app_secret.expose_secret());
        body.end_object();
        let outgoing = Outgoing {
            endpoint: Cow::Borrowed(endpoint),
            method: Method::POST,
            template: Cow::Borrowed(path),
            url: join(self.base_url(), path),
            tokens: TokenTypes::NONE,
            headers: HeaderMap::from_iter([(http::header::CONTENT_TYPE, JSON)]),
            body: body.finish().map_err(Error::invalid)?.into(),
            envelope: Envelope::Flat,
            helpdesk: false,
            streamed: false,
        };
        let request = self.request(&outgoing, &RequestOptions::new(), &Carried::None)?;
        let mut arrived = self.exchange(&outgoing, request).await?;
        let reply = arrived.classify(<Value as Answer>::target(), false)?;
        let data = reply.data.and_then(|data| data.downcast::<Value>().ok()).unwrap_or_default();
        let lifetime = match &data["expire"] {
            Value::String(text) => text.parse().unwrap_or(0),
            number => number.as_i64().unwrap_or(0),
        };
        match data[member].as_str().filter(|token| !token.is_empty()) {
            Some(token) => Ok((token.to_owned(), Duration::from_secs(u64::try_from(lifetime).unwrap_or(0)))),
            None => Err(arrived.without_token(member)),
        }
    }
}

/// Codes that a fresh token may cure. The first two are also sent when the endpoint does not take that kind of
/// token, so one fresh token is tried and no more.
fn is_stale_token(code: i64) -> bool {
    matches!(code, 99_991_663 | 99_991_664 | 99_991_665 | 99_991_671)
}
