//! What is said of hosts and proxies that cannot be reached, and where the credentials of a call go, on real connections.
#![cfg(feature = "_client")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::io::Write as _;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use lark_runtime::testing::{Fault, Mock};
#[cfg(feature = "_reqwest")]
use lark_runtime::transport::ReqwestClient;
use lark_runtime::{Client, ClientBuilder, Error, File, RawRequest, RequestOptions, RetryPolicy, TokenTypes, lark_api};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::mpsc;

#[lark_api(method = "POST", path = "/open-apis/test/v1/files", token = "none")]
struct Upload {
    #[lark(file)]
    file: File,
}

fn get() -> RawRequest {
    RawRequest::get("/open-apis/x").token(TokenTypes::NONE)
}

fn builder(address: SocketAddr) -> ClientBuilder {
    Client::builder("cli_test", "secret").base_url(format!("http://{address}")).helpdesk("hd", "planted")
}

/// A port to which no further connection is made: its queue is full.
async fn black_hole() -> (TcpListener, Vec<TcpStream>) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(Ok(stream)) = tokio::time::timeout(Duration::from_millis(300), TcpStream::connect(address)).await {
        waiting.push(stream);
    }
    (listener, waiting)
}

#[tokio::test]
async fn a_host_that_does_not_answer_is_named_as_such() {
    let (listener, _waiting) = black_hole().await;
    let address = listener.local_addr().unwrap();
    let expected = format!("GET /open-apis/x: cannot connect to {address}");
    for client in [
        builder(address).connect_timeout(Duration::from_millis(300)).retry(RetryPolicy::never()),
        builder(address).timeout(Duration::from_millis(300)).retry(RetryPolicy::never()),
        // The last attempt has too little time left to find out again.
        builder(address).total_timeout(Duration::from_millis(600)),
    ] {
        let error = get().send(&client.build().unwrap(), ()).await.unwrap_err();
        let line = error.to_string();
        assert!(line.starts_with(&expected), "{line}");
        assert!(line.contains(": nothing at that address answers; a firewall may drop"), "{line}");
        assert!(matches!(&error, Error::Transport(error) if error.is_connect()), "{error:#?}");
    }
}

#[tokio::test]
async fn an_upload_to_a_host_that_does_not_answer_ends_with_its_call() {
    let (listener, _waiting) = black_hole().await;
    let client = builder(listener.local_addr().unwrap()).build().unwrap();
    let options = RequestOptions::new().total_timeout(Duration::from_millis(400)).retry(RetryPolicy::never());
    let begun = Instant::now();
    let error = Upload { file: File::from_bytes("a", "content") }.send(&client, options).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(4), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn an_upload_that_stalls_ends_with_its_call() {
    let mock = Mock::new();
    mock.on::<Upload>().fault(Fault::Stall);
    let client = mock.client_builder().idle_timeout(Duration::from_secs(4)).build().unwrap();
    let options = RequestOptions::new().total_timeout(Duration::from_secs(1));
    let error = Upload { file: File::from_bytes("a", "content") }.send(&client, options).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(mock.clock().elapsed(), Duration::from_secs(1));
}

/// Answers every connection with this, and reports what arrived.
async fn server(answer: String) -> (SocketAddr, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (report, reports) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = Vec::new();
            let is_whole = |request: &[u8]| request.windows(4).any(|end| end == b"\r\n\r\n");
            while !is_whole(&request) && stream.read_buf(&mut request).await.unwrap_or_default() > 0 {}
            stream.write_all(answer.as_bytes()).await.unwrap();
            let _ = report.send(String::from_utf8(request).unwrap());
        }
    });
    (address, reports)
}

#[cfg(feature = "_reqwest")]
const OK: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: 10\r\n\r\n{\"code\":0}";

#[cfg(feature = "_reqwest")]
fn moved(to: &str) -> String {
    format!("HTTP/1.1 307 Temporary Redirect\r\nlocation: {to}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n")
}

#[cfg(feature = "_reqwest")]
#[tokio::test]
async fn redirects_do_not_take_the_helpdesk_credential_to_another_host() {
    let (there, mut arrived) = server(OK.to_owned()).await;
    let elsewhere = moved(&format!("http://localhost:{}/open-apis/x", there.port()));
    let (here, mut asked) = server(elsewhere).await;
    let options = || RequestOptions::new().helpdesk();

    // As this crate builds it, and with its policy.
    let same_host = ReqwestClient::builder().unwrap().redirect(ReqwestClient::same_host()).build().unwrap();
    for client in [builder(here), builder(here).http_client(ReqwestClient::new(same_host))] {
        let answer = get().send(&client.build().unwrap(), options()).await.unwrap();
        assert_eq!(answer.status(), 307);
        assert!(asked.recv().await.unwrap().contains("x-lark-helpdesk-authorization"));
        assert!(arrived.try_recv().is_err(), "nothing arrived");
    }

    // A client that follows redirects is noticed, and not used again.
    let careless = ReqwestClient::new(ReqwestClient::builder().unwrap().redirect(reqwest_default()).build().unwrap());
    let client = builder(here).http_client(careless).build().unwrap();
    assert!(get().send(&client, ()).await.is_ok(), "nothing of the client's own was on the way");
    arrived.recv().await.unwrap();
    for _ in 0..3 {
        let error = get().send(&client, options()).await.unwrap_err().to_string();
        assert!(
            error.contains("followed a redirect to localhost") && error.contains("ReqwestClient::builder()"),
            "{error}"
        );
    }
    arrived.recv().await.unwrap();
    assert!(arrived.try_recv().is_err(), "it was sent once");
}

/// What reqwest's own builder does.
#[cfg(feature = "_reqwest")]
fn reqwest_default() -> reqwest::redirect::Policy {
    reqwest::redirect::Policy::limited(10)
}

#[cfg(feature = "_reqwest")]
#[tokio::test]
async fn redirects_within_the_host_are_followed_on_request() {
    let (there, mut arrived) = server(OK.to_owned()).await;
    let client = ReqwestClient::builder().unwrap().redirect(ReqwestClient::same_host()).build().unwrap();
    // The first request is redirected to the same place, and the server answers the same: the policy ends the circle.
    let (here, mut asked) = server(moved("/open-apis/y")).await;
    let circle = builder(here).http_client(ReqwestClient::new(client.clone())).build().unwrap();
    let answer = get().send(&circle, RequestOptions::new().helpdesk()).await.unwrap();
    assert_eq!(answer.status(), 307);
    let mut requests = 0;
    while asked.try_recv().is_ok() {
        requests += 1;
    }
    assert!((2..=12).contains(&requests), "{requests}");
    let plain = builder(there).http_client(ReqwestClient::new(client)).build().unwrap();
    assert_eq!(get().send(&plain, RequestOptions::new().helpdesk()).await.unwrap().status(), 200);
    arrived.recv().await.unwrap();
}

#[tokio::test]
async fn a_gateway_of_an_inner_network_gets_every_call_below_its_prefix() {
    let token = r#"{"code":0,"tenant_access_token":"t-1","expire":7200}"#;
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{token}",
        token.len()
    );
    let (gateway, mut arrived) = server(answer).await;
    let builder = Client::builder("cli_test", "secret").base_url(format!("http://{gateway}/Feishu/"));
    assert!(builder.build().unwrap_err().to_string().contains("allow_insecure_base_url"));
    let builder = Client::builder("cli_test", "secret").base_url(format!("http://{gateway}/Feishu/"));
    let client = builder.allow_insecure_base_url(true).build().unwrap();
    RawRequest::get("/open-apis/x?a=b").send(&client, ()).await.unwrap();
    let token = arrived.recv().await.unwrap();
    assert!(token.starts_with("POST /Feishu/open-apis/auth/v3/tenant_access_token/internal HTTP/1.1"), "{token}");
    let call = arrived.recv().await.unwrap();
    assert!(call.starts_with("GET /Feishu/open-apis/x?a=b HTTP/1.1"), "{call}");
    let error = RawRequest::get("http://evil.example/x").send(&client, ()).await.unwrap_err();
    assert!(error.to_string().contains("calls carry tokens"), "{error}");
}

#[tokio::test]
#[ignore = "run by the tests below, in a process with a proxy in its environment"]
async fn in_a_process_with_a_proxy() {
    let error = match Client::builder("cli_test", "secret").retry(RetryPolicy::never()).build() {
        Ok(client) => get().send(&client, ()).await.unwrap_err(),
        Err(error) => error,
    };
    writeln!(std::io::stdout(), "said: {error} {error:#?}").unwrap();
}

fn with_proxy(url: &str) -> String {
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "in_a_process_with_a_proxy", "--ignored", "--nocapture"])
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .env("HTTPS_PROXY", url)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("said: ") && !said.contains("hunter2"), "{said}");
    said
}

#[test]
fn a_proxy_that_fails_is_named_without_its_password() {
    let said = with_proxy("http://me:hunter2@127.0.0.1:1");
    let expected = "cannot connect to open.feishu.cn: the proxy http://127.0.0.1:1 of the variable `HTTPS_PROXY`: Connection refused";
    assert!(said.contains(expected), "{said}");
    assert!(said.contains("to go without it, unset the variable or add open.feishu.cn to `NO_PROXY`"), "{said}");
}

#[test]
fn a_proxy_that_is_no_url_is_told_when_the_client_is_built() {
    let said = with_proxy("ht!tp://hunter2");
    assert!(said.contains("the variable `HTTPS_PROXY` is not the URL of a proxy"), "{said}");
}
