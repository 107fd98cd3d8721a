//! Faults as a client sees them, set by method, by header and by control call.

use std::time::{Duration, Instant};

use lark_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use crate::client::{DOCUMENTS, TENANT_TOKEN, call, send, start};

/// Sends a request and returns what arrives before the connection ends or falls silent, and how it ended.
async fn bytes(sandbox: &Sandbox, token: &str, fault: &str) -> (String, Result<(), Option<std::io::ErrorKind>>) {
    let address = sandbox.url().trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).await.expect("the sandbox listens");
    let request = format!(
        "POST {DOCUMENTS} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n\
         X-Sandbox-Fault: {fault}\r\nContent-Length: 2\r\n\r\n{{}}"
    );
    stream.write_all(request.as_bytes()).await.expect("the sandbox reads");
    let mut got = Vec::new();
    let end = match timeout(Duration::from_millis(300), stream.read_to_end(&mut got)).await {
        Err(_) => Err(None),
        Ok(Err(error)) => Err(Some(error.kind())),
        Ok(Ok(_)) => Ok(()),
    };
    (String::from_utf8_lossy(&got).into_owned(), end)
}

/// The declared length of a body and what arrived of it.
fn lengths(answer: &str) -> (usize, usize) {
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    let declared = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")).expect("a length");
    (declared.parse().expect("a number"), body.len())
}

#[tokio::test]
async fn answers_break_off_in_the_three_ways() {
    let (sandbox, token) = start().await;
    let (answer, end) = bytes(&sandbox, &token, "truncate").await;
    assert_eq!(end, Ok(()));
    let (declared, arrived) = lengths(&answer);
    assert!(0 < arrived && arrived < declared, "{answer}");

    let (answer, end) = bytes(&sandbox, &token, "stall").await;
    assert_eq!(end, Err(None), "the connection stays open");
    let (declared, arrived) = lengths(&answer);
    assert!(0 < arrived && arrived < declared, "{answer}");

    for fault in ["reset", "lost"] {
        let (answer, end) = bytes(&sandbox, &token, fault).await;
        assert_eq!((answer.as_str(), end), ("", Err(Some(std::io::ErrorKind::ConnectionReset))), "{fault}");
    }
    // Two were answered, one was executed and lost, one was not executed.
    assert_eq!(sandbox.state()["documents"], 3);
}

#[tokio::test]
async fn refusals_look_like_the_platforms() {
    let (sandbox, token) = start().await;
    sandbox.fault(Fault::rate_limit(7));
    let limited = call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("limited", 429, 99_991_400);
    assert_eq!(limited.header("x-ogw-ratelimit-reset"), "7");
    sandbox.fault(Fault::quota());
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("quota", 429, 99_991_403);
    sandbox.fault(Fault::status(503));
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("status", 503, 2200);
    sandbox.fault(Fault::invalid_token().times(2));
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("tenant", 400, 99_991_663);
    call(&sandbox, lark_sandbox::USER_TOKEN, "POST", DOCUMENTS, "{}").await.expect("user", 401, 99_991_668);
    assert_eq!(sandbox.state().get("documents"), None, "none was executed");
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("used up", 200, 0);
    let last = sandbox.requests();
    assert_eq!(last.iter().map(|request| request.status).collect::<Vec<_>>(), [200, 429, 429, 503, 400, 401, 200]);
    assert_eq!(last[1].notes, ["fault: rate-limit=7"]);
}

#[tokio::test]
async fn pages_and_made_up_answers_come_as_they_are() {
    let (sandbox, token) = start().await;
    let (answer, _) = bytes(&sandbox, &token, "html=502").await;
    assert!(answer.starts_with("HTTP/1.1 502") && answer.contains("Content-Type: text/html"), "{answer}");

    let odd = json!({ "code": 0, "msg": "ok", "tenant_access_token": "t-1", "expire": 0 });
    sandbox.fault(Fault::answer(200, &[("x-odd", "yes")], odd.to_string()).on(TENANT_TOKEN));
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("another endpoint", 200, 0);
    let answer = send(&sandbox, "POST", TENANT_TOKEN, &[], "{}").await;
    assert_eq!(
        (answer.body, answer.headers.iter().any(|(name, value)| name == "x-odd" && value == "yes")),
        (odd, true)
    );
}

#[tokio::test]
async fn one_field_has_a_wrong_type() {
    let (sandbox, token) = start().await;
    sandbox.fault(Fault::wrong_type("data.document.revision_id").on("docx.v1.document.create"));
    let answer = call(&sandbox, &token, "POST", DOCUMENTS, r#"{"title":"t"}"#).await.expect("spoilt", 200, 0);
    assert!(answer.body["data"]["document"]["revision_id"].is_object(), "{}", answer.body);
    assert_eq!(answer.text("/data/document/title"), "t");
}

#[tokio::test]
async fn a_slow_answer_is_the_right_one() {
    let (sandbox, token) = start().await;
    let before = Instant::now();
    let headers = [&*format!("Authorization: Bearer {token}"), "X-Sandbox-Fault: slow=60"];
    send(&sandbox, "POST", DOCUMENTS, &headers, "{}").await.expect("slow", 200, 0);
    assert!(before.elapsed() >= Duration::from_millis(60));
}

#[tokio::test]
async fn other_programs_set_faults_by_control_call() {
    let (sandbox, token) = start().await;
    let set = json!({ "fault": "status=500", "endpoint": "docx.v1.document.create", "times": 2 });
    send(&sandbox, "POST", "/_sandbox/faults", &[], &set.to_string()).await;
    let listed = send(&sandbox, "GET", "/_sandbox/faults", &[], "").await;
    assert_eq!(listed.body, json!([set]));
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("first", 500, 2200);
    send(&sandbox, "DELETE", "/_sandbox/faults", &[], "").await;
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("cleared", 200, 0);

    let wrong = send(&sandbox, "POST", "/_sandbox/faults", &[], r#"{"fault":"flood"}"#).await;
    assert!(wrong.status == 400 && wrong.text("/error").contains("`flood` is no fault"), "{}", wrong.body);
    let headers = [&*format!("Authorization: Bearer {token}"), "X-Sandbox-Fault: flood"];
    let wrong = send(&sandbox, "POST", DOCUMENTS, &headers, "{}").await.expect("header", 400, 9499);
    assert!(wrong.text("/msg").contains("`flood` is no fault"), "{}", wrong.body);
}

#[tokio::test]
async fn other_programs_have_all_controls() {
    let (sandbox, token) = start().await;
    let control = async |path: &str, body: Value| {
        let answer = send(&sandbox, "POST", &format!("/_sandbox/{path}"), &[], &body.to_string()).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        answer.body
    };
    let withheld = control("scopes", json!({ "withhold": ["docx.v1.document.create"] })).await;
    assert_eq!(withheld, json!(["docx.v1.document.create"]));
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("withheld", 400, 99_991_672);
    assert_eq!(control("scopes", json!({ "grant": ["docx.v1.document.create"] })).await, json!([]));
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("granted", 200, 0);
    control("tokens/revoke", json!({})).await;
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("revoked", 400, 99_991_663);
    control("clock", json!({ "advance": 3600 })).await;
    assert!(control("authorize", json!({ "user": 1 })).await["code"].is_string());

    let state = send(&sandbox, "GET", "/_sandbox/state", &[], "").await;
    assert_eq!(state.body["documents"], 1);
    let rows = send(&sandbox, "GET", "/_sandbox/state/documents", &[], "").await;
    assert_eq!(rows.body[0]["revision_id"], 1);
    let requests = send(&sandbox, "GET", "/_sandbox/requests?limit=2", &[], "").await;
    assert_eq!(requests.body.as_array().map(Vec::len), Some(2));
    assert_eq!(requests.body[0]["code"], 99_991_663);
    let all = send(&sandbox, "GET", "/_sandbox/requests", &[], "").await.body.to_string();
    assert!(!all.contains(sandbox.app_secret()), "{all}");
    let endpoints = send(&sandbox, "GET", "/_sandbox/endpoints", &[], "").await;
    assert!(endpoints.body.as_array().is_some_and(|all| all.len() > 1800));
    assert_eq!(send(&sandbox, "GET", "/_sandbox/nothing", &[], "").await.status, 400);
}
