//! A program that receives events at a URL, and says what a test tells it to.

use std::{
    convert::Infallible,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::{net::TcpListener, sync::mpsc};

/// A POST that came.
#[derive(Clone, Debug)]
pub(crate) struct Post {
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Value,
}

impl Post {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

type Says = Arc<Mutex<Box<dyn FnMut(&Value) -> Option<(u16, String)> + Send>>>;

pub(crate) struct Receiver {
    pub(crate) url: String,
    pub(crate) posts: mpsc::UnboundedReceiver<Post>,
}

impl Receiver {
    /// Answers challenges, and everything else as `says` does; `None` is no answer at all.
    pub(crate) async fn start(says: impl FnMut(&Value) -> Option<(u16, String)> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/events", listener.local_addr().expect("an address"));
        let (sender, posts) = mpsc::unbounded_channel();
        let says: Says = Arc::new(Mutex::new(Box::new(says)));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (sender, says) = (sender.clone(), Arc::clone(&says));
                let service = service_fn(move |request| answer(request, sender.clone(), Arc::clone(&says)));
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Self { url, posts }
    }

    /// Takes everything.
    pub(crate) async fn content() -> Self {
        Self::start(|_| Some((200, "{}".to_owned()))).await
    }

    pub(crate) async fn post(&mut self) -> Post {
        self.posts.recv().await.expect("it goes on")
    }
}

async fn answer(
    request: Request<Incoming>,
    sender: mpsc::UnboundedSender<Post>,
    says: Says,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.expect("a body").to_bytes();
    let body: Value = serde_json::from_slice(&body).expect("JSON");
    let said = if body["type"] == "url_verification" {
        Some((200, serde_json::json!({ "challenge": body["challenge"] }).to_string()))
    } else {
        says.lock().expect("no panic")(&body)
    };
    let _ = sender.send(Post { headers: parts.headers, body });
    let Some((status, said)) = said else { return std::future::pending().await };
    let response = Response::builder().status(status).body(Full::new(said.into()));
    Ok(response.expect("a response"))
}
