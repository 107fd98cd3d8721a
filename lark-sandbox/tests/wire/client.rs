//! The smallest HTTP client that can ask the sandbox anything, also what a proper client would refuse to send.

use lark_sandbox::Sandbox;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

pub(crate) const TENANT_TOKEN: &str = "/open-apis/auth/v3/tenant_access_token/internal";
pub(crate) const DOCUMENTS: &str = "/open-apis/docx/v1/documents";

/// An answer, taken apart.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    pub(crate) fn text(&self, pointer: &str) -> &str {
        self.body.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
    }

    /// Checks what every answer has in common, then status and code.
    #[track_caller]
    pub(crate) fn expect(self, case: &str, status: u16, code: i64) -> Self {
        assert_eq!((self.status, &self.body["code"]), (status, &json!(code)), "{case}: {}", self.body);
        assert_eq!(self.header("content-type"), "application/json; charset=utf-8", "{case}");
        let log_id = self.header("x-tt-logid");
        assert_eq!(log_id.len(), 30, "{case}: log id {log_id:?}");
        assert!(self.body["msg"].is_string(), "{case}: {}", self.body);
        if code == 0 {
            assert_eq!(self.body.get("error"), None, "{case}");
        } else {
            assert_eq!(self.text("/error/log_id"), log_id, "{case}");
            assert_eq!(self.body.get("data"), None, "{case}");
        }
        self
    }

    /// The names of the refused parameters.
    pub(crate) fn violations(&self) -> Vec<&str> {
        let list = self.body.pointer("/error/field_violations").and_then(Value::as_array);
        list.into_iter().flatten().filter_map(|violation| violation["field"].as_str()).collect()
    }
}

/// Sends one request with exactly these header lines.
pub(crate) async fn send(sandbox: &Sandbox, method: &str, target: &str, headers: &[&str], body: &str) -> Answer {
    let (status, headers, body) = exchange(sandbox, method, target, headers, body.as_bytes()).await;
    Answer { status, headers, body: serde_json::from_slice(&body).expect("a JSON answer") }
}

/// Status and headers of an answer without a body that counts.
pub(crate) async fn head(
    sandbox: &Sandbox,
    method: &str,
    target: &str,
    headers: &[&str],
) -> (u16, Vec<(String, String)>) {
    let (status, headers, _) = exchange(sandbox, method, target, headers, b"").await;
    (status, headers)
}

/// Sends one request and gives the answer as it came.
pub(crate) async fn exchange(
    sandbox: &Sandbox,
    method: &str,
    target: &str,
    headers: &[&str],
    body: &[u8],
) -> (u16, Vec<(String, String)>, Vec<u8>) {
    let address = sandbox.url().strip_prefix("http://").expect("plain HTTP");
    let mut request = format!("{method} {target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n");
    for header in headers {
        request.push_str(header);
        request.push_str("\r\n");
    }
    request.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));

    let mut stream = TcpStream::connect(address).await.expect("the sandbox listens");
    stream.write_all(request.as_bytes()).await.expect("the sandbox reads");
    stream.write_all(body).await.expect("the sandbox reads");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("the sandbox answers");
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("a head and a body");
    let body = answer.split_off(end + 4);
    let head = String::from_utf8(answer).expect("a head in ASCII");
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status line");
    let headers = lines.filter_map(|line| line.split_once(": ")).map(|(k, v)| (k.to_ascii_lowercase(), v.to_owned()));
    (status.parse().expect("a status"), headers.collect(), body)
}

/// Sends one request with a token.
pub(crate) async fn call(sandbox: &Sandbox, token: &str, method: &str, target: &str, body: &str) -> Answer {
    send(sandbox, method, target, &[&format!("Authorization: Bearer {token}")], body).await
}

/// Asks for a tenant token with the sandbox's own credentials.
pub(crate) async fn token_answer(sandbox: &Sandbox) -> Answer {
    let body = json!({ "app_id": sandbox.app_id(), "app_secret": sandbox.app_secret() });
    send(sandbox, "POST", TENANT_TOKEN, &[], &body.to_string()).await
}

/// A tenant token.
pub(crate) async fn token(sandbox: &Sandbox) -> String {
    token_answer(sandbox).await.expect("tenant token", 200, 0).text("/tenant_access_token").to_owned()
}

/// A sandbox and a tenant token for it.
pub(crate) async fn start() -> (Sandbox, String) {
    let sandbox = Sandbox::start().await.expect("a free port");
    let token = token(&sandbox).await;
    (sandbox, token)
}

/// An app that calls the sandbox.
pub(crate) struct Caller {
    pub(crate) sandbox: Sandbox,
    pub(crate) token: String,
}

impl Caller {
    pub(crate) async fn new() -> Self {
        let (sandbox, token) = start().await;
        Self { sandbox, token }
    }

    pub(crate) async fn ask(&self, method: &str, path: &str, body: &Value) -> Answer {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let answer = call(&self.sandbox, &self.token, method, &format!("/open-apis{path}"), &body).await;
        assert_eq!(answer.header("x-sandbox-unknown"), "", "{method} {path}");
        answer
    }

    /// A call that succeeds; gives `data`.
    pub(crate) async fn ok(&self, method: &str, path: &str, body: Value) -> Value {
        self.ask(method, path, &body).await.expect(path, 200, 0).body["data"].take()
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        self.ok("GET", path, Value::Null).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Value {
        self.ok("POST", path, body).await
    }

    pub(crate) async fn fails(&self, method: &str, path: &str, body: Value, status: u16, code: i64) {
        self.ask(method, path, &body).await.expect(path, status, code);
    }
}

/// A text of an answer.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// Lets the other tasks go on until something is so.
pub(crate) async fn until(is_so: impl Fn() -> bool) {
    while !is_so() {
        tokio::task::yield_now().await;
    }
}
