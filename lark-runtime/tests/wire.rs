//! The default HTTP client against a real socket that does one thing wrong.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::time::Duration;

use http::StatusCode;
use lark_runtime::{Client, ClientBuilder, Error, RequestOptions, RetryPolicy, lark_api};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;

#[lark_api(method = "GET", path = "/open-apis/test/v1/read", token = "tenant", response = Value)]
struct Read {}

#[lark_api(method = "POST", path = "/open-apis/test/v1/write", token = "tenant", response = Value)]
struct Write {
    name: Option<String>,
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder("cli_1", "secret").base_url(url).retry(RetryPolicy::never())
}

fn token() -> RequestOptions {
    RequestOptions::new().tenant_access_token("t-1")
}

/// A server that gives every request the next of these answers; the requests it received are returned at the end.
async fn serve(answers: Vec<Vec<u8>>) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let mut requests = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            requests.push(request(&mut stream).await);
            stream.write_all(&answer).await.unwrap();
        }
        requests
    });
    (url, served)
}

/// The head of a request; its body is short enough to come with it.
async fn request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    while !bytes.windows(4).any(|window| window == b"\r\n\r\n") {
        if stream.read_buf(&mut bytes).await.unwrap() == 0 {
            break;
        }
    }
    String::from_utf8_lossy(&bytes).to_lowercase()
}

fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

#[tokio::test]
async fn a_server_without_tls_is_a_failed_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut hello = [0; 5];
        stream.read_exact(&mut hello).await.unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
        hello
    });
    let error = Read {}.send(&builder(&url).build().unwrap(), token()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.is_connect()), "{error:?}");
    assert!(error.to_string().starts_with("Read: cannot connect to 127.0.0.1:"), "{error}");
    let system = cfg!(all(feature = "_native-tls", target_os = "linux"));
    assert_eq!(format!("{error:?}").contains("SSL routines"), system, "{error:?}");
    let hello = served.await.unwrap();
    assert_eq!(hello[0], 0x16, "a TLS handshake, and nothing of the request");
}

#[tokio::test]
async fn redirects_are_not_followed_and_tokens_stay_here() {
    let (elsewhere, other) = serve(vec![answer("200 OK", "", b"{}")]).await;
    for status in ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let redirect = answer(status, &format!("Location: {elsewhere}/open-apis/x\r\n"), b"");
        let (url, served) = serve(vec![redirect.clone(), redirect]).await;
        let client = builder(&url).build().unwrap();
        for error in [
            Read {}.send(&client, token()).await.unwrap_err(),
            Write { name: Some("n".into()) }.send(&client, token()).await.unwrap_err(),
        ] {
            assert!(error.status().is_some_and(|status| status.is_redirection()), "{error}");
            assert!(error.to_string().contains("redirects are not followed"), "{error}");
        }
        let requests = served.await.unwrap();
        assert!(requests[0].starts_with("get ") && requests[1].starts_with("post "), "{requests:?}");
    }
    assert!(!other.is_finished(), "nobody came by");
    other.abort();
}

/// `{"code":0,"data":{"text":"compressed"}}` as gzip wrote it.
const ZIPPED: [u8; 58] = [
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x4a, 0xce, 0x4f, 0x49, 0x55, 0xb2, 0x32,
    0xd0, 0x51, 0x4a, 0x49, 0x2c, 0x49, 0x54, 0xb2, 0xaa, 0x56, 0x2a, 0x49, 0xad, 0x28, 0x51, 0xb2, 0x02, 0x8a, 0xe7,
    0x16, 0x14, 0xa5, 0x16, 0x17, 0xa7, 0xa6, 0x28, 0xd5, 0xd6, 0x02, 0x00, 0x92, 0x4f, 0x3a, 0xb0, 0x27, 0x00, 0x00,
    0x00,
];

#[tokio::test]
async fn gzip_is_asked_for_and_read() {
    let headers = "Content-Type: application/json\r\nContent-Encoding: gzip\r\n";
    let (url, served) = serve(vec![answer("200 OK", headers, &ZIPPED)]).await;
    let found = Read {}.send(&builder(&url).build().unwrap(), token()).await.unwrap();
    assert_eq!(found.data, json!({"text": "compressed"}));
    assert!(served.await.unwrap()[0].contains("\r\naccept-encoding: gzip\r\n"));
}

#[tokio::test]
async fn connecting_has_a_time_of_its_own() {
    // A socket that accepts nothing: once its queue is full, connecting hangs.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    let mut queue = Vec::new();
    while let Ok(stream) = tokio::time::timeout(Duration::from_millis(50), TcpStream::connect(address)).await {
        queue.push(stream.unwrap());
    }
    let client = builder(&format!("http://{address}")).connect_timeout(Duration::from_millis(50)).build().unwrap();
    let error = Read {}.send(&client, token()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.is_connect()), "{error:?}");
}

#[tokio::test]
async fn what_the_platform_needs_to_know_is_in_the_head() {
    let (url, served) = serve(vec![answer("200 OK", "Content-Type: application/json\r\n", br#"{"code":0}"#)]).await;
    let client = builder(&url).user_agent_tag("my-bot").header("X-Team", "blue").build().unwrap();
    let response = Read {}.send(&client, token().request_id("r-1").header("X-Job", "7").unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let head = &served.await.unwrap()[0];
    let version = env!("CARGO_PKG_VERSION");
    for line in [
        "get /open-apis/test/v1/read http/1.1",
        "authorization: bearer t-1",
        &format!("user-agent: lark-rust/{version} source/my-bot"),
        "x-team: blue",
        "x-job: 7",
        "oapi-sdk-request-id: r-1",
    ] {
        assert!(head.lines().any(|found| found == line), "{line} in {head}");
    }
    assert!(!head.contains("content-type") && !head.contains("content-length"), "no body, no header for one: {head}");
}
