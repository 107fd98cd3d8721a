//! What would make a careless server fall.

use lark_sandbox::{Fault, Sandbox, TENANT_KEY};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::client::{Caller, DOCUMENTS, call, exchange, send, start, text};

/// A spreadsheet with one sheet: the path of its values, and the sheet's id.
async fn sheet(caller: &Caller) -> (String, String) {
    let book = caller.post("/sheets/v3/spreadsheets", json!({ "title": "Book" })).await["spreadsheet"].clone();
    let token = text(&book["spreadsheet_token"]);
    let sheets = caller.get(&format!("/sheets/v3/spreadsheets/{token}/sheets/query")).await;
    (format!("/sheets/v2/spreadsheets/{token}"), text(&sheets["sheets"][0]["sheet_id"]))
}

fn range(sheet: &str, area: &str, values: &Value) -> Value {
    json!({ "valueRange": { "range": format!("{sheet}!{area}"), "values": values } })
}

#[tokio::test]
async fn a_range_is_no_larger_than_the_sheet() {
    let caller = Caller::new().await;
    let (path, sheet) = sheet(&caller).await;
    caller.ok("PUT", &format!("{path}/values"), range(&sheet, "A5000:A5000", &json!([["far"]]))).await;
    let read = caller.get(&format!("{path}/values/{sheet}!A1:ZZZ5000")).await;
    let rows = read["valueRange"]["values"].as_array().expect("rows").clone();
    assert_eq!((rows.len(), rows[0].as_array().map(Vec::len), &rows[4999][0]), (5000, Some(20), &json!("far")));
    // The sheet has both far rows and far columns now: 5,000 times 18,278 cells.
    caller.ok("PUT", &format!("{path}/values"), range(&sheet, "ZZZ1:ZZZ1", &json!([["wide"]]))).await;
    caller.fails("GET", &format!("{path}/values/{sheet}!A1:ZZZ5000"), Value::Null, 400, 90_221).await;
    caller.fails("GET", &format!("{path}/values/{sheet}"), Value::Null, 400, 90_221).await;
    let many = vec![format!("{sheet}!A1:T5000"); 30].join(",");
    caller.fails("GET", &format!("{path}/values_batch_get?ranges={many}"), Value::Null, 400, 90_221).await;
    assert_eq!(caller.get(&format!("{path}/values/{sheet}!ZZZ1")).await["valueRange"]["values"], json!([["wide"]]));
}

#[tokio::test]
async fn a_sheet_does_not_grow_without_end() {
    let caller = Caller::new().await;
    let (path, sheet) = sheet(&caller).await;
    let rows = || Value::from(vec![json!([1]); 5000]);
    for (method, call) in [("PUT", "values"), ("POST", "values_append"), ("POST", "values_prepend")] {
        let far = range(&sheet, "ZZZ1:ZZZ5000", &rows());
        caller.fails(method, &format!("{path}/{call}"), far, 400, 90_227).await;
    }
    let wide = json!({ "valueRanges": vec![json!({ "range": format!("{sheet}!A1:A1"), "values": [[1]] }); 1001] });
    caller.fails("POST", &format!("{path}/values_batch_update"), wide, 400, 90_227).await;
    let large = json!([["x".repeat(9 << 20)]]);
    caller.ok("PUT", &format!("{path}/values"), range(&sheet, "A1:A1", &large)).await;
    caller.fails("PUT", &format!("{path}/values"), range(&sheet, "A2:A2", &large), 400, 9499).await;
    let read = caller.get(&format!("{path}/values/{sheet}!A2:B2")).await;
    assert_eq!(read["valueRange"]["values"], json!([[null, null]]), "nothing of the refused write is there");
}

#[tokio::test]
async fn a_block_is_not_inside_of_itself() {
    let caller = Caller::new().await;
    let id = text(&caller.post("/docx/v1/documents", json!({})).await["document"]["document_id"]);
    let path = format!("/docx/v1/documents/{id}/blocks/{id}/descendant");
    let block = |id: &str, children: &[&str]| json!({ "block_id": id, "block_type": 2, "children": children, "text": { "elements": [] } });
    for (first, blocks, code) in [
        (vec!["a"], vec![block("a", &["a"])], 1_770_001),
        (vec!["a"], vec![block("a", &["b"]), block("b", &["a"])], 1_770_001),
        (vec!["a"], vec![block("a", &[]), block("b", &["c"]), block("c", &["b"])], 1_770_001),
        (vec!["a", "b"], vec![block("a", &["c"]), block("b", &["c"]), block("c", &[])], 1_770_001),
        (vec!["a", "a"], vec![block("a", &[])], 1_770_001),
        (vec!["a"], vec![block("a", &["b", "b"]), block("b", &[])], 1_770_001),
        (vec!["a"], vec![block("a", &[]), block("b", &[])], 1_770_001),
        (vec!["a"], vec![block("a", &["x"])], 1_770_001),
        (vec!["a"], vec![block("a", &[]), block("a", &[])], 1_770_019),
    ] {
        let body = json!({ "children_id": first, "descendants": blocks });
        caller.fails("POST", &path, body, 400, code).await;
    }
    let all = caller.get(&format!("/docx/v1/documents/{id}/blocks")).await;
    assert_eq!(all["items"].as_array().map(Vec::len), Some(1), "nothing of what was refused is there");
    let body =
        json!({ "children_id": ["a"], "descendants": [block("a", &["b"]), block("b", &["c"]), block("c", &[])] });
    caller.post(&path, body).await;
    let all = caller.get(&format!("/docx/v1/documents/{id}/blocks")).await;
    assert_eq!(all["items"].as_array().map(Vec::len), Some(4));
}

/// A multipart body of text parts.
fn texts(count: usize, length: usize) -> String {
    let part = |n| format!("--b\r\nContent-Disposition: form-data; name=\"t{n}\"\r\n\r\n{}\r\n", "x".repeat(length));
    (0..count).map(part).collect::<String>() + "--b--\r\n"
}

#[tokio::test]
async fn the_parts_of_a_body_are_bounded_together() {
    let caller = Caller::new().await;
    let upload = |token: String, body: String| {
        let sandbox = &caller.sandbox;
        async move {
            let headers = [&*format!("Authorization: Bearer {token}"), "Content-Type: multipart/form-data; boundary=b"];
            send(sandbox, "POST", "/open-apis/im/v1/images", &headers, &body).await
        }
    };
    for (count, length) in [(1, 2 << 20), (5, 1 << 20), (200, 10)] {
        upload(caller.token.clone(), texts(count, length)).await.expect("parts", 400, 9499);
    }
    let file = |length| {
        format!(
            "--b\r\nContent-Disposition: form-data; name=\"image_type\"\r\n\r\nmessage\r\n--b\r\nContent-Disposition: \
             form-data; name=\"image\"; filename=\"i\"\r\n\r\n{}\r\n--b--\r\n",
            "x".repeat(length)
        )
    };
    upload(caller.token.clone(), file(11 << 20)).await.expect("too large", 400, 234_006);
    upload("t-unknown".to_owned(), file(11 << 20)).await.expect("the token comes first", 400, 99_991_663);
    upload(caller.token.clone(), file(1 << 20)).await.expect("fits", 200, 0);
    let head = format!("--b\r\nX: {}", "x".repeat(5 << 20));
    assert_eq!(upload(caller.token.clone(), head).await.status, 400, "a head of a part has an end");
}

#[tokio::test]
async fn what_a_caller_names_is_repeated_in_measure() {
    let caller = Caller::new().await;
    let mut body: serde_json::Map<_, _> = (0..100_000).map(|n| (format!("unknown{n}"), json!(1))).collect();
    body.insert("x".repeat(1 << 20), json!(1));
    let answer = call(&caller.sandbox, &caller.token, "POST", DOCUMENTS, &Value::from(body).to_string()).await;
    answer.expect("let pass", 200, 0);
    let kept = caller.sandbox.requests().pop().expect("kept");
    assert!(kept.notes.len() == 51 && kept.notes.iter().all(|note| note.len() < 300), "{}", kept.notes.len());
    let page = exchange(&caller.sandbox, "GET", "/", &[], b"").await.2;
    assert!(page.len() < 200_000, "{}", page.len());
    // As many wrong ones.
    let wrong = json!({ "children": vec![json!({}); 100_000] });
    let path = "/open-apis/docx/v1/documents/d/blocks/d/children";
    let answer = call(&caller.sandbox, &caller.token, "POST", path, &wrong.to_string()).await;
    assert!(answer.violations().len() <= 50 && answer.body.to_string().len() < 20_000);
}

#[tokio::test]
async fn pages_of_other_sites_reach_no_controls() {
    let (sandbox, _) = start().await;
    let address = sandbox.url().trim_start_matches("http://").to_owned();
    let port = address.rsplit(':').next().unwrap_or_default().to_owned();
    let own = format!("Origin: http://{address}");
    let body = r#"{"fault":"reset"}"#;
    for (headers, status) in [
        (vec![], 200),
        (vec![own.as_str()], 200),
        (vec!["Sec-Fetch-Site: same-origin"], 200),
        (vec!["Origin: http://evil.example"], 403),
        (vec!["Origin: null"], 403),
        (vec!["Origin: http://localhost:1"], 403),
        (vec!["Sec-Fetch-Site: cross-site"], 403),
        (vec!["Sec-Fetch-Site: same-site"], 403),
    ] {
        for (method, path) in [
            ("POST", "/_sandbox/faults"),
            ("POST", "/_sandbox/app_ticket"),
            ("GET", "/"),
            ("GET", "/_sandbox/requests"),
        ] {
            let found = exchange(&sandbox, method, path, &headers, body.as_bytes()).await.0;
            assert_eq!(found, status, "{method} {path} {headers:?}");
        }
    }
    sandbox.clear_faults();
    for (host, status) in [
        (format!("localhost:{port}"), 200),
        (format!("127.0.0.2:{port}"), 200),
        (format!("[::1]:{port}"), 200),
        (format!("app.localhost:{port}"), 200),
        (format!("evil.example:{port}"), 403),
        (format!("localhost.evil.example:{port}"), 403),
        (format!("10.0.0.7:{port}"), 403),
        (format!("sandbox:{port}"), 403),
        ("127.0.0.1.evil.example".to_owned(), 403),
    ] {
        for path in ["/", "/_sandbox/state", "/_sandbox/media/boxcn1"] {
            let found =
                raw(&address, &format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).await;
            let media = path.contains("media") && status == 200;
            assert_eq!(found, if media { 404 } else { status }, "{host} {path}");
        }
    }
}

/// The status of the answer to a request that is sent as it is.
async fn raw(address: &str, request: &str) -> u16 {
    let mut stream = TcpStream::connect(address).await.expect("it listens");
    stream.write_all(request.as_bytes()).await.expect("it reads");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("it answers");
    String::from_utf8_lossy(&answer).split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status")
}

#[tokio::test]
async fn a_sandbox_for_others_has_its_controls_under_inner_names_alone() {
    let sandbox = Sandbox::builder().host([0, 0, 0, 0]).start().await.expect("a free port");
    let address = sandbox.url().trim_start_matches("http://").to_owned();
    assert!(address.starts_with("127.0.0.1:"), "{address}");
    for (host, status) in
        [("sandbox:8080", 200), ("10.0.0.7:8080", 200), ("host.docker.internal", 200), ("evil.example", 403)]
    {
        let found = raw(&address, &format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).await;
        assert_eq!(found, status, "{host}");
    }
}

#[tokio::test]
async fn planted_secrets_are_not_shown() {
    let (sandbox, token) = start().await;
    let body = json!({ "title": "t", "app_secret": "planted-1", "text": r#"{"password":"planted-2"}"#, "own": sandbox.app_secret() });
    let headers = [&*format!("Authorization: Bearer {token}"), "X-Api-Key: planted-3", "Cookie: planted-4"];
    send(&sandbox, "POST", DOCUMENTS, &headers, &body.to_string()).await;
    let query = format!("{DOCUMENTS}/d?access_token=planted-5&code=planted-6&app%5Fsecret=planted-7");
    send(&sandbox, "GET", &query, &headers, "").await;
    exchange(&sandbox, "POST", "/open-apis/bot/v2/hook/planted-8", &[], b"apiKey=planted-9&x=1").await;
    exchange(&sandbox, "POST", "/nowhere", &[], format!("{{\"note\":\"{token}\"}}").as_bytes()).await;
    let page = exchange(&sandbox, "GET", "/", &[], b"").await.2;
    let listed = exchange(&sandbox, "GET", "/_sandbox/requests", &[], b"").await.2;
    let texts = [page, listed].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let debug = format!("{:?}", sandbox.requests());
    for shown in texts.iter().chain([&debug]) {
        assert!(!shown.contains("planted-") && !shown.contains(&token) && shown.contains("[hidden]"), "{shown}");
    }
    assert!(texts.iter().all(|shown| !shown.contains(sandbox.app_secret())));
    // A test sees what was sent.
    assert!(sandbox.requests()[1].body.windows(9).any(|part| part == b"planted-1"));
}

#[tokio::test]
async fn a_share_of_a_tenants_calls_fails() {
    let (sandbox, token) = start().await;
    sandbox.fault(Fault::status(503).on("docx.v1.document.create").tenant(TENANT_KEY).share(0.5));
    sandbox.fault(Fault::status(500).tenant("another"));
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.status);
    }
    assert_eq!(statuses, [200, 503, 200, 503]);
    sandbox.clear_faults();
    let body = r#"{"fault":"status=503","tenant":"sandbox000000000","share":0.25}"#;
    exchange(&sandbox, "POST", "/_sandbox/faults", &[], body.as_bytes()).await;
    let listed = exchange(&sandbox, "GET", "/_sandbox/faults", &[], b"").await.2;
    let listed: Value = serde_json::from_slice(&listed).expect("JSON");
    assert_eq!((&listed[0]["share"], &listed[0]["tenant"]), (&json!(0.25), &json!(TENANT_KEY)));
}
