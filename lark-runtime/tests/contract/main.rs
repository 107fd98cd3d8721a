//! What every `HttpClient` of this crate does, on real sockets: the same tests for each.
#![cfg(all(feature = "_client", feature = "tower"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod bodies;
mod broken;
mod connections;
mod exchange;
mod gzip;
mod proxies;
mod server;

use std::time::Duration;

use lark_runtime::transport::{Body, HttpClient, TowerClient};

/// Any client.
type Http = Box<dyn HttpClient>;

/// How long connecting may take in these tests.
const CONNECT: Duration = Duration::from_millis(300);

#[cfg(feature = "_reqwest")]
fn reqwest() -> Http {
    Box::new(lark_runtime::transport::ReqwestClient::with_connect_timeout(CONNECT).unwrap())
}

#[cfg(feature = "_hyper")]
fn hyper() -> Http {
    Box::new(lark_runtime::transport::HyperClient::with_connect_timeout(CONNECT).unwrap())
}

/// The adapter over a service of tower, which is a client again.
fn tower() -> Http {
    #[cfg(feature = "_hyper")]
    let inner = lark_runtime::transport::HyperClient::with_connect_timeout(CONNECT).unwrap();
    #[cfg(not(feature = "_hyper"))]
    let inner = lark_runtime::transport::ReqwestClient::with_connect_timeout(CONNECT).unwrap();
    Box::new(TowerClient::new(inner))
}

/// Makes a test of each function for each client.
macro_rules! for_every_client {
    ($($test:ident),* $(,)?) => {
        #[cfg(feature = "_reqwest")]
        mod reqwest {
            $(#[tokio::test] async fn $test() { super::$test(crate::reqwest()).await; })*
        }

        #[cfg(feature = "_hyper")]
        mod hyper {
            $(#[tokio::test] async fn $test() { super::$test(crate::hyper()).await; })*
        }

        mod tower {
            $(#[tokio::test] async fn $test() { super::$test(crate::tower()).await; })*
        }
    };
}
use for_every_client;

fn get(url: &str) -> http::Request<Body> {
    http::Request::get(url).body(Body::empty()).unwrap()
}

fn post(url: &str, body: impl Into<Body>) -> http::Request<Body> {
    http::Request::post(url).body(body.into()).unwrap()
}

/// The body of an answer, as text.
async fn text(response: http::Response<Body>) -> String {
    String::from_utf8(response.into_body().collect(1 << 24).await.unwrap().to_vec()).unwrap()
}
