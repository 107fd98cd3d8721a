//! Calls and the runtimes they are made in: none, one that lacks something, one that ends, several.
#![cfg(feature = "_client")]
#![allow(clippy::unwrap_used, clippy::panic, missing_debug_implementations, missing_docs, reason = "tests")]

use std::future::Future;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::Duration;

use http::Method;
use lark_runtime::testing::{Mock, TestClock};
use lark_runtime::token::{Cached, TokenCache};
use lark_runtime::transport::BoxError;
use lark_runtime::{BoxFuture, Client, Download, Error, File, RawRequest, RequestOptions, RetryPolicy, lark_api};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

#[lark_api(method = "GET", path = "/open-apis/test/v1/ping", token = "tenant", response = Value)]
pub struct Ping {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/file", token = "tenant", response = Download)]
pub struct Fetch {}

const TENANT: &str = "/open-apis/auth/v3/tenant_access_token/internal";
const APP: &str = "/open-apis/auth/v3/app_access_token";

/// Drives a future without tokio.
fn block_on<F: Future>(future: F) -> F::Output {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => std::thread::park(),
        }
    }
}

/// Polls once: whether the future goes on.
fn begin<F: Future + Unpin>(future: &mut F) -> bool {
    std::pin::Pin::new(future).poll(&mut Context::from_waker(Waker::noop())).is_pending()
}

/// A runtime on this thread, which stands still unless it is blocked on.
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn mock() -> Mock {
    let mock = Mock::with_clock(TestClock::new());
    mock.on_any().reply(json!({}));
    mock
}

/// A client with the system's clock.
fn client(mock: &Mock) -> Client {
    let patient = RetryPolicy::new().base_delay(Duration::from_secs(20)).random(|| 1.0);
    Client::builder("cli_mock", "mock-secret").http_client(mock.clone()).retry(patient).build().unwrap()
}

#[track_caller]
fn is_told<T>(result: Result<T, Error>, what: &str) {
    match result {
        Err(error @ (Error::Invalid(_) | Error::File(_))) => {
            assert!(error.to_string().contains(what), "{error}");
        }
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("without {what}"),
    }
}

#[test]
fn without_tokio_everything_says_so() {
    let mock = mock();
    let client = client(&mock);
    let what = "no tokio runtime here";
    is_told(block_on(Ping {}.send(&client, ())), what);
    is_told(block_on(Fetch {}.send(&client, ())), what);
    is_told(block_on(RawRequest::get("/open-apis/test/v1/x").send(&client, ())), what);
    is_told(block_on(client.check()), what);
    is_told(block_on(client.tenant_access_token()), what);
    is_told(block_on(client.set_app_ticket("ticket")), what);
    is_told(block_on(client.resend_app_ticket()), what);
    is_told(block_on(File::from_path(file!())), what);
    block_on(client.sleep(Duration::from_secs(3600)));
    assert_eq!(mock.token_requests() + mock.all_calls().len(), 0);

    mock.on::<Fetch>().reply_raw(200, &[("content-type", "image/png"), ("content-length", "9")], vec![1; 9]);
    let download = runtime().block_on(Fetch {}.send(&client, ())).unwrap().data;
    is_told(block_on(download.save_to(std::env::temp_dir().join("never"))), what);

    // With a clock and an HTTP client of its own, a program needs no tokio.
    let own = mock.client_builder().build().unwrap();
    block_on(Ping {}.send(&own, ())).unwrap();
}

#[test]
fn a_runtime_without_a_timer_is_told() {
    let mock = mock();
    let client = client(&mock);
    let poor = Builder::new_current_thread().build().unwrap();
    is_told(poor.block_on(Ping {}.send(&client, ())), "has no timer; build it with `enable_all()`");
    is_told(poor.block_on(client.check()), "has no timer");
    runtime().block_on(Ping {}.send(&client, ())).unwrap();
}

/// A platform on a socket that answers one request for a token and one call.
fn server() -> (String, std::thread::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let served = std::thread::spawn(move || {
        for body in [r#"{"code":0,"tenant_access_token":"t-1","expire":7200}"#, r#"{"code":0,"data":{}}"#] {
            // Without I/O there is a connection, and nothing comes over it.
            let mut streams = listener.incoming().map(Result::unwrap);
            let mut stream =
                streams.find_map(|mut stream| (stream.read(&mut [0; 4096]).ok()? > 0).then_some(stream)).unwrap();
            let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ";
            stream.write_all(format!("{head}{}\r\n\r\n{body}", body.len()).as_bytes()).unwrap();
        }
    });
    (url, served)
}

#[test]
fn a_runtime_without_io_is_told_and_the_client_works_in_the_next() {
    let (url, served) = server();
    let client = Client::builder("cli_1", "s").base_url(url).build().unwrap();
    let poor = Builder::new_current_thread().enable_time().build().unwrap();
    is_told(poor.block_on(Ping {}.send(&client, ())), "has no I/O; build it with `enable_all()`");
    runtime().block_on(Ping {}.send(&client, ())).unwrap();
    served.join().unwrap();
}

#[test]
fn a_call_whose_runtime_was_shut_down_is_an_error_wherever_it_goes_on() {
    for in_another in [false, true] {
        let mock = mock();
        let hold = mock.hold();
        let client = client(&mock);
        let ended = runtime();
        let mut call = Ping {}.send(&client, ());
        {
            let _inside = ended.enter();
            assert!(begin(&mut call), "it waits for its token");
        }
        drop(ended);
        if in_another {
            is_told(runtime().block_on(call), "has been shut down");
        } else {
            is_told(block_on(call), "no tokio runtime here");
        }
        drop(hold);
        runtime().block_on(Ping {}.send(&client, ())).unwrap();
    }

    // Made with a handle that outlived its runtime.
    let ended = runtime();
    let handle = ended.handle().clone();
    drop(ended);
    let mock = mock();
    let (client, _hold) = (client(&mock), mock.hold());
    let _inside = handle.enter();
    is_told(block_on(Ping {}.send(&client, ())), "has been shut down");
}

/// A fetch for the first of two callers has failed once and waits; the runtime of that caller ends.
#[test]
fn the_end_of_a_runtime_leaves_callers_in_others_their_token() {
    let mock = mock();
    mock.on_path(Method::POST, TENANT)
        .reply_raw(502, &[], "")
        .reply_json(200, r#"{"code":0,"tenant_access_token":"t-1","expire":7200}"#);
    let client = client(&mock);
    let (one, other) = (runtime(), runtime());
    let mut first = Ping {}.send(&client, ());
    one.block_on(async { assert!(begin(&mut first)) });
    assert_eq!(mock.token_requests(), 1, "it waits between two attempts");
    let mut second = Ping {}.send(&client, ());
    other.block_on(async { assert!(begin(&mut second)) });
    assert_eq!(mock.token_requests(), 1, "the other waits for it");
    let first = one.spawn(first);
    drop(one);
    other.block_on(second).unwrap();
    assert_eq!(mock.token_requests(), 2);
    assert!(other.block_on(first).is_err_and(|lost| lost.is_cancelled()));
}

#[test]
fn the_end_of_a_runtime_leaves_callers_in_others_their_wait_for_a_ticket() {
    let mock = mock();
    mock.on_path(Method::POST, APP)
        .when(|call| call.json()["app_ticket"] == "good")
        .reply_json(200, r#"{"code":0,"app_access_token":"a-1","expire":7200}"#);
    let http = mock.clone();
    let client = Client::builder("cli_mock", "mock-secret").marketplace().http_client(http).build().unwrap();
    let send = || Ping {}.send(&client, RequestOptions::new().tenant_key("t1"));
    let (one, other) = (runtime(), runtime());
    let mut first = send();
    one.block_on(async { assert!(begin(&mut first)) });
    let mut second = send();
    other.block_on(async { assert!(begin(&mut second)) });
    drop(one.spawn(first));
    drop(one);
    other.block_on(async {
        assert!(begin(&mut second), "it waits for the ticket on its own");
        client.set_app_ticket("good").await.unwrap();
        second.await.unwrap();
    });
}

#[test]
fn a_runtime_that_stands_still_holds_nobody_up_for_long() {
    let mock = mock();
    let client = mock.client_builder().build().unwrap();
    let (one, other) = (runtime(), runtime());
    let hold = mock.hold();
    let mut first = Ping {}.send(&client, ());
    one.block_on(async { assert!(begin(&mut first)) });
    drop(hold);
    other.block_on(async {
        let mut second = Ping {}.send(&client, ());
        assert!(begin(&mut second));
        mock.clock().advance(Duration::from_secs(5));
        second.await.unwrap();
    });
    assert_eq!(mock.token_requests(), 2);
    one.block_on(first).unwrap();
}

#[test]
fn callers_in_several_runtimes_share_one_fetch_and_its_failure() {
    let mock = mock();
    mock.on_path(Method::POST, TENANT).reply_error(10_014, "app secret invalid");
    let client = client(&mock);
    let hold = mock.hold();
    let (one, other) = (runtime(), runtime());
    let mut first = Ping {}.send(&client, ());
    one.block_on(async { assert!(begin(&mut first)) });
    let mut second = Ping {}.send(&client, ());
    other.block_on(async { assert!(begin(&mut second)) });
    drop(hold);
    assert_eq!(one.block_on(first).unwrap_err().code(), Some(10_014));
    assert_eq!(other.block_on(second).unwrap_err().code(), Some(10_014));
    assert_eq!(mock.token_requests(), 1);
}

/// A store with a mistake in it.
struct Panicking;

impl TokenCache for Panicking {
    fn get<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        Box::pin(async {
            tokio::task::yield_now().await;
            panic!("of the program")
        })
    }

    fn set<'c>(&'c self, _: &'c str, _: &'c str, _: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async { Ok(()) })
    }

    fn remove<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async { Ok(()) })
    }
}

#[test]
fn a_panic_in_a_store_panics_no_caller() {
    let mock = mock();
    let client = mock.client_builder().token_cache(Panicking).build().unwrap();
    runtime().block_on(async {
        let calls: Vec<_> = (0..3).map(|_| tokio::spawn(Ping {}.send(&client, ()))).collect();
        for call in calls {
            is_told(call.await.unwrap(), "the fetch of a token panicked");
        }
    });
}
