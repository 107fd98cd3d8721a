//! Services of tower as HTTP client, and the default client as a service.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::convert::Infallible;
use std::fmt;
use std::io::{Read as _, Write as _};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body as _, Frame};
use lark_runtime::meta::Meta;
#[cfg(not(feature = "_reqwest"))]
use lark_runtime::transport::HyperClient as DefaultClient;
#[cfg(feature = "_reqwest")]
use lark_runtime::transport::ReqwestClient as DefaultClient;
use lark_runtime::transport::{Body, BoxError, HttpClient, HttpClientError, TowerClient};
use lark_runtime::{BoxFuture, Client, ClientBuilder, Error, RawRequest, TokenTypes, lark_api};
use tokio::sync::Barrier;
use tower::limit::ConcurrencyLimit;
use tower::util::{BoxCloneService, MapErr, MapRequest, service_fn};
use tower::{Service, ServiceExt as _};

#[lark_api(method = "GET", path = "/open-apis/test/v1/ping", token = "none", response = serde_json::Value)]
struct Ping {}

const OK: &str = r#"{"code":0,"msg":"ok","data":{"pong":true}}"#;

fn client(service: impl HttpClient) -> ClientBuilder {
    Client::builder("cli_test", "secret").http_client(service)
}

/// A body of another library: neither `Sync` nor `Unpin`, in two frames.
struct Frames {
    left: std::cell::Cell<&'static [&'static str]>,
    _pinned: std::marker::PhantomPinned,
}

impl http_body::Body for Frames {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let Some((first, rest)) = self.left.get().split_first() else { return Poll::Ready(None) };
        self.left.set(rest);
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(first.as_bytes())))))
    }
}

#[tokio::test]
async fn any_service_answers_calls_whatever_its_body() {
    let service = service_fn(|request: Request<Body>| async move {
        assert_eq!(request.uri().path(), "/open-apis/test/v1/ping");
        let left = std::cell::Cell::new(&[r#"{"code":0,"msg":"ok","#, r#""data":{"pong":true}}"#][..]);
        Ok::<_, Infallible>(Response::new(Frames { left, _pinned: std::marker::PhantomPinned }))
    });
    // A boxed service is not `Sync`.
    let client = client(TowerClient::new(BoxCloneService::new(service))).build().unwrap();
    assert_eq!(Ping {}.send(&client, ()).await.unwrap().data["pong"], true);
}

#[tokio::test]
async fn layers_around_a_service_work() {
    let running = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let pairs = Arc::new(Barrier::new(2));
    let counts = (Arc::clone(&running), Arc::clone(&most));
    let service = service_fn(move |_: Request<Body>| {
        let ((running, most), pairs) = (counts.clone(), Arc::clone(&pairs));
        async move {
            most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            pairs.wait().await;
            running.fetch_sub(1, Ordering::SeqCst);
            Ok::<_, Infallible>(Response::new(Body::from(OK)))
        }
    });
    let client = client(TowerClient::new(ConcurrencyLimit::new(service, 2))).build().unwrap();
    let calls = futures_util::future::join_all((0..10).map(|_| Ping {}.send(&client, ()))).await;
    assert!(calls.iter().all(Result::is_ok));
    assert_eq!(most.load(Ordering::SeqCst), 2, "two at a time, and not one after the other");
}

/// An error of a layer, around that of the client below.
#[derive(Debug)]
struct Layered(Option<HttpClientError>);

impl fmt::Display for Layered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the layer failed")
    }
}

impl std::error::Error for Layered {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.as_ref().map(|error| error as _)
    }
}

/// A service that is never ready, or whose calls fail.
#[derive(Clone)]
struct Failing {
    ready: bool,
    error: fn() -> BoxError,
}

impl Service<Request<Body>> for Failing {
    type Response = Response<Body>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Response<Body>, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(if self.ready { Ok(()) } else { Err((self.error)()) })
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        let error = (self.error)();
        Box::pin(async move { Err(error) })
    }
}

#[tokio::test]
async fn an_error_keeps_what_is_known_about_the_connection() {
    let cases: [(fn() -> BoxError, bool); 5] = [
        (|| "anything".into(), false),
        (|| HttpClientError::connect("refused").into(), true),
        (|| HttpClientError::other("reset").into(), false),
        (|| Layered(Some(HttpClientError::connect("refused"))).into(), true),
        (|| Layered(None).into(), false),
    ];
    for (number, (error, connect)) in cases.into_iter().enumerate() {
        for ready in [true, false] {
            let request = Request::new(Body::empty());
            let failed = TowerClient::new(Failing { ready, error }).execute(request).await.unwrap_err();
            assert_eq!(failed.is_connect(), connect, "{number}: {failed:?}");
        }
    }
    let failing = Failing { ready: true, error: || Layered(Some(HttpClientError::connect("refused"))).into() };
    let error = Ping {}.send(&client(TowerClient::new(failing)).build().unwrap(), ()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.is_connect()), "{error}");
    assert!(error.to_string().ends_with("refused"), "{error}");
}

/// Answers one request over loopback, and returns what arrived.
fn serve_once() -> (String, std::thread::JoinHandle<String>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut arrived = Vec::new();
        while !arrived.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            arrived.extend(byte);
        }
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", OK.len());
        stream.write_all(format!("{head}{OK}").as_bytes()).unwrap();
        String::from_utf8(arrived).unwrap()
    });
    (url, server)
}

fn default_client() -> DefaultClient {
    DefaultClient::with_connect_timeout(std::time::Duration::from_secs(10)).unwrap()
}

#[tokio::test]
async fn the_default_client_is_a_service_under_layers() {
    let (url, server) = serve_once();
    let tagged = MapRequest::new(default_client(), |mut request: Request<Body>| {
        request.headers_mut().insert("x-layer", http::HeaderValue::from_static("1"));
        request
    });
    let boxed = MapErr::new(tagged, BoxError::from);
    let client = client(TowerClient::new(boxed)).base_url(url).build().unwrap();
    assert_eq!(Ping {}.send(&client, ()).await.unwrap().data["pong"], true);
    let arrived = server.join().unwrap();
    assert!(arrived.contains("x-layer: 1\r\n"), "{arrived}");
}

#[tokio::test]
async fn the_default_client_is_a_service_by_itself() {
    let (url, server) = serve_once();
    let request = Request::get(format!("{url}/open-apis/test/v1/ping")).body(Body::empty()).unwrap();
    let response = default_client().oneshot(request).await.unwrap();
    assert_eq!(response.body().size_hint().exact(), Some(OK.len() as u64));
    assert_eq!(response.into_body().collect(1000).await.unwrap(), OK);
    assert!(server.join().unwrap().starts_with("GET /open-apis/test/v1/ping HTTP/1.1"));
    // Nothing listens there any more.
    let refused = default_client().oneshot(Request::get(url).body(Body::empty()).unwrap()).await.unwrap_err();
    assert!(refused.is_connect(), "{refused:?}");
}

/// The facts of an endpoint travel with each request to it, for layers of metrics or limits.
#[tokio::test]
async fn a_layer_can_tell_the_endpoint_of_a_request() {
    let seen: Arc<Mutex<Vec<Option<&'static str>>>> = Arc::default();
    let told = Arc::clone(&seen);
    let layer = MapRequest::new(
        service_fn(|_: Request<Body>| async { Ok::<_, Infallible>(Response::new(Body::from(OK))) }),
        move |request: Request<Body>| {
            let meta = request.extensions().get::<&'static Meta>();
            told.lock().unwrap().push(meta.map(|meta| meta.id()));
            request
        },
    );
    let client = client(TowerClient::new(layer)).build().unwrap();
    Ping {}.send(&client, ()).await.unwrap();
    RawRequest::get("/open-apis/x").token(TokenTypes::NONE).send(&client, ()).await.unwrap();
    assert_eq!(*seen.lock().unwrap(), [Some("Ping"), None], "a declared endpoint, and a call without a declaration");
}
