//! The server over streamable HTTP.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::header::{AUTHORIZATION, CONTENT_TYPE, WWW_AUTHENTICATE};
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use rmcp::RoleServer;
use rmcp::model::{ErrorData, RequestId};
use rmcp::service::TxJsonRpcMessage;
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};
use subtle::ConstantTimeEq as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tower_service::Service as _;

use super::lines;
use super::server::Server;

/// The path of the server.
const PATH: &str = "/mcp";
/// How many connections are served at once; others wait.
const CONNECTIONS: usize = 256;
/// The largest body of a request.
const MAX_BODY: usize = 4 << 20;
/// How long a client may take for the head of a request.
const HEAD: Duration = Duration::from_secs(30);
/// How long it may take for the body.
const BODY: Duration = Duration::from_secs(60);
/// How long it waits after it could not accept a connection.
const AGAIN: Duration = Duration::from_secs(1);
const JSON: &str = "application/json";

/// A server of [`McpServer::http`](super::McpServer::http). Each request stands for itself: there are no sessions.
///
/// Only requests with a `Host` that is this machine are served, and of pages in a browser only those from this machine, so
/// that a page from elsewhere cannot reach the server with the help of a false DNS answer.
#[must_use = "a server does nothing until it serves"]
pub struct Http {
    server: Server,
    token: Option<String>,
    hosts: Vec<String>,
}

impl std::fmt::Debug for Http {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Http").field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

impl Http {
    pub(super) fn new(server: Server) -> Self {
        Self { server, token: None, hosts: Vec::new() }
    }

    /// Serves only requests with `Authorization: Bearer` and this token. Needed where other machines reach the server.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        let token: String = token.into();
        self.server.0.client.keep_secret(&token);
        self.token = Some(token);
        self
    }

    /// Serves also requests to these hosts, `agents.example.com` or with a port, and from pages of them over HTTPS.
    pub fn hosts<S: Into<String>>(mut self, hosts: impl IntoIterator<Item = S>) -> Self {
        self.hosts.extend(hosts.into_iter().map(Into::into));
        self
    }

    /// Serves whoever connects, until the future is dropped.
    ///
    /// # Errors
    /// The address is not of this machine alone and there is no [`Http::token`]; the listener has no address.
    pub async fn serve(self, listener: TcpListener) -> io::Result<()> {
        let address = listener.local_addr()?;
        if !address.ip().is_loopback() && self.token.as_ref().is_none_or(String::is_empty) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!(
                    "other machines reach {address}, and whoever does can call the platform as this app: set a token"
                ),
            ));
        }
        let config = self.config(address);
        let server = self.server;
        let service =
            StreamableHttpService::new(move || Ok(server.clone()), Arc::new(NeverSessionManager::default()), config);
        let front = Arc::new(Front { service, token: self.token });
        let places = Arc::new(Semaphore::new(CONNECTIONS));
        loop {
            let place = Arc::clone(&places).acquire_owned().await.map_err(io::Error::other)?;
            let stream = match listener.accept().await {
                Ok((stream, _)) => stream,
                Err(error) if is_of_connection(&error) => continue,
                // Too many open files, for example: those of others close.
                Err(_) => {
                    tokio::time::sleep(AGAIN).await;
                    continue;
                }
            };
            let front = Arc::clone(&front);
            tokio::spawn(async move {
                front.connection(stream).await;
                drop(place);
            });
        }
    }

    fn config(&self, address: SocketAddr) -> StreamableHttpServerConfig {
        let own = ["localhost", "127.0.0.1", "::1"].map(str::to_owned);
        let specific = (!address.ip().is_unspecified()).then(|| address.ip().to_string());
        let hosts = own.into_iter().chain(specific).chain(self.hosts.iter().cloned());
        let origins = ["http://localhost:*", "http://127.0.0.1:*", "http://[::1]:*"].map(str::to_owned);
        let of_hosts = self.hosts.iter().map(|host| match host.rsplit_once(':') {
            Some((_, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => format!("https://{host}"),
            _ => format!("https://{host}:443"),
        });
        StreamableHttpServerConfig::default()
            .with_legacy_session_mode(false)
            .with_json_response(true)
            .with_max_request_body_bytes(MAX_BODY)
            .with_allowed_hosts(hosts)
            .with_allowed_origins(origins.into_iter().chain(of_hosts))
            .enforce_origin_validation()
    }
}

/// Whether only the connection that was about to be made has failed.
fn is_of_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

type Answer = Response<BoxBody<Bytes, Infallible>>;

struct Front {
    service: StreamableHttpService<Server, NeverSessionManager>,
    token: Option<String>,
}

impl Front {
    async fn connection(&self, stream: TcpStream) {
        let service = service_fn(|request| async move { Ok::<_, Infallible>(self.answer(request).await) });
        let mut connection = http1::Builder::new();
        connection.timer(TokioTimer::new()).header_read_timeout(HEAD);
        // It is for the client to say so if its connection breaks.
        let _ = connection.serve_connection(TokioIo::new(stream), service).await;
    }

    async fn answer(&self, request: Request<Incoming>) -> Answer {
        if !self.lets_in(&request) {
            let mut answer = plain(StatusCode::UNAUTHORIZED, "a token is due as `Authorization: Bearer`\n");
            answer.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            return answer;
        }
        if request.uri().path().trim_end_matches('/') != PATH {
            return plain(StatusCode::NOT_FOUND, "the server is at /mcp\n");
        }
        let (head, body) = request.into_parts();
        let body = match tokio::time::timeout(BODY, Limited::new(body, MAX_BODY).collect()).await {
            Ok(Ok(body)) => body.to_bytes(),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                return plain(StatusCode::PAYLOAD_TOO_LARGE, "a request may have 4194304 bytes\n");
            }
            Ok(Err(_)) => return plain(StatusCode::BAD_REQUEST, "the request broke off\n"),
            Err(_) => return plain(StatusCode::REQUEST_TIMEOUT, "the request did not end in time\n"),
        };
        let is_json = head.headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(JSON.as_bytes()));
        if head.method == Method::POST && is_json {
            match lines::message(&body) {
                Ok(Some(_)) => {}
                Ok(None) => return plain(StatusCode::BAD_REQUEST, "a message is due in the body\n"),
                Err((error, id)) => return unread(error, id),
            }
        }
        match self.service.clone().call(Request::from_parts(head, Full::new(body))).await {
            Ok(answer) => answer,
            Err(never) => match never {},
        }
    }

    fn lets_in(&self, request: &Request<Incoming>) -> bool {
        let Some(token) = &self.token else { return true };
        let given = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let given =
            given.and_then(|value| value.split_once(' ')).filter(|(kind, _)| kind.eq_ignore_ascii_case("bearer"));
        given.is_some_and(|(_, given)| given.trim().as_bytes().ct_eq(token.as_bytes()).into())
    }
}

/// What is said to a body that is no message, in the protocol's own form.
fn unread(error: ErrorData, id: Option<RequestId>) -> Answer {
    let message = TxJsonRpcMessage::<RoleServer>::error(error, id);
    let mut answer = Response::new(Full::new(serde_json::to_vec(&message).unwrap_or_default().into()).boxed());
    *answer.status_mut() = StatusCode::BAD_REQUEST;
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
    answer
}

fn plain(status: StatusCode, text: &'static str) -> Answer {
    let mut answer = Response::new(Full::new(Bytes::from_static(text.as_bytes())).boxed());
    *answer.status_mut() = status;
    answer
}
