//! The server for agents over HTTP: whom it lets in, and both generations of the protocol.
#![allow(clippy::panic, clippy::unwrap_used, reason = "tests")]

use lark_cli::mcp::{Http, Mcp};
use lark_sandbox::Sandbox;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

struct Served {
    port: u16,
    _sandbox: Sandbox,
}

async fn served(prepare: impl FnOnce(Http) -> Http) -> Served {
    let sandbox = Sandbox::start().await.unwrap();
    let http = prepare(Mcp::new(&sandbox.client().unwrap()).build().unwrap().http());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(http.serve(listener));
    Served { port, _sandbox: sandbox }
}

impl Served {
    /// The status and the body of the answer to a request with these headers.
    async fn send(&self, line: &str, headers: &[(&str, &str)], body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        let mut head = format!("{line} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
        let usual = [
            ("Host", "127.0.0.1"),
            ("Content-Type", "application/json"),
            ("Accept", "application/json, text/event-stream"),
        ];
        let is_set = |name: &str| headers.iter().any(|(given, _)| *given == name);
        for (name, value) in usual.iter().filter(|(name, _)| !is_set(name)).chain(headers) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        stream.write_all(format!("{head}\r\n{body}").as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        // A server that has read enough may reset the connection.
        let _ = stream.read_to_end(&mut answer).await;
        let answer = String::from_utf8_lossy(&answer);
        let status = answer.get(9..12).unwrap_or_default().parse().unwrap();
        (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
    }

    async fn ask(&self, headers: &[(&str, &str)], message: &Value) -> (u16, Value) {
        let (status, body) = self.send("POST /mcp", headers, &message.to_string()).await;
        (status, serde_json::from_str(&body).unwrap_or(Value::String(body)))
    }
}

fn list() -> Value {
    json!({"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}})
}

#[tokio::test]
async fn both_generations_list_and_call() {
    let served = served(|http| http).await;
    let hello = json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"},
    }});
    let (status, answer) = served.ask(&[], &hello).await;
    assert_eq!((status, &answer["result"]["protocolVersion"]), (200, &"2025-06-18".into()), "{answer}");
    let version = [("MCP-Protocol-Version", "2025-06-18")];
    let (_, tools) = served.ask(&version, &list()).await;
    assert_eq!(tools["result"]["tools"].as_array().unwrap().len(), 4);
    let call = |meta: Value| {
        json!({"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {
            "name": "find_endpoint", "arguments": {"query": "send a message"}, "_meta": meta,
        }})
    };
    let (_, found) = served.ask(&version, &call(json!({}))).await;
    assert!(found["result"]["content"][0]["text"].as_str().unwrap().contains("im.v1.message.create"));

    let meta = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"},
        "io.modelcontextprotocol/clientCapabilities": {},
    });
    let headers = [("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", "tools/call"), ("Mcp-Name", "find_endpoint")];
    let (status, found) = served.ask(&headers, &call(meta)).await;
    assert_eq!((status, &found["result"]["resultType"]), (200, &"complete".into()), "{found}");
}

#[tokio::test]
async fn pages_from_elsewhere_and_false_names_are_turned_away() {
    let served = served(|http| http.hosts(["agents.example.com"])).await;
    for (headers, expected) in [
        (vec![], 200),
        (vec![("Host", "localhost")], 200),
        (vec![("Host", "[::1]")], 200),
        (vec![("Host", "agents.example.com")], 200),
        (vec![("Host", "evil.example.com")], 403),
        (vec![("Host", "127.0.0.1.evil.example.com")], 403),
        (vec![("Origin", "http://localhost:6274")], 200),
        (vec![("Origin", "https://agents.example.com")], 200),
        (vec![("Origin", "https://evil.example.com")], 403),
        (vec![("Origin", "http://agents.example.com")], 403),
        (vec![("Origin", "http://localhost.evil.example.com")], 403),
        (vec![("Origin", "null")], 403),
    ] {
        let (status, body) = served.ask(&headers, &list()).await;
        assert_eq!(status, expected, "{headers:?}: {body}");
    }
}

#[tokio::test]
async fn a_token_is_asked_for_where_there_is_one() {
    let served = served(|http| http.token("correct-horse-battery")).await;
    for (header, expected) in [
        ("Bearer correct-horse-battery", 200),
        ("bearer correct-horse-battery", 200),
        ("Bearer correct-horse-batterx", 401),
        ("Bearer", 401),
        ("Basic correct-horse-battery", 401),
        ("correct-horse-battery", 401),
    ] {
        let (status, body) = served.ask(&[("Authorization", header)], &list()).await;
        assert_eq!(status, expected, "{header}");
        assert!(!body.to_string().contains("battery"));
    }
    assert_eq!(served.ask(&[], &list()).await.0, 401);
}

#[tokio::test]
async fn other_machines_are_served_with_a_token_only() {
    let sandbox = Sandbox::start().await.unwrap();
    let server = Mcp::new(&sandbox.client().unwrap()).build().unwrap();
    for http in [server.http(), server.http().token("")] {
        let listener = TcpListener::bind("0.0.0.0:0").await.unwrap();
        let refused = http.serve(listener).await.unwrap_err();
        assert!(refused.to_string().contains("set a token"), "{refused}");
    }
}

#[tokio::test]
async fn what_is_no_request_is_refused() {
    let served = served(|http| http).await;
    let large = "x".repeat(5 << 20);
    for (body, code, id) in [
        ("{\"jsonrpc\":", -32700, Value::Null),
        ("[]", -32600, Value::Null),
        ("{\"jsonrpc\":\"2.0\",\"id\":4}", -32600, 4.into()),
    ] {
        let (status, answer) = served.send("POST /mcp", &[], body).await;
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!((status, &answer["error"]["code"]), (400, &code.into()), "{answer}");
        assert_eq!(answer.get("id").unwrap_or(&Value::Null), &id);
    }
    let list = list().to_string();
    for (line, headers, body, expected) in [
        ("POST /mcp", vec![], "", 400),
        ("POST /mcp", vec![("Content-Type", "text/plain")], &*list, 415),
        ("POST /mcp", vec![("Accept", "text/html")], &list, 406),
        ("POST /mcp", vec![("MCP-Protocol-Version", "1999-01-01")], &list, 400),
        ("POST /mcp", vec![], &large, 413),
        ("GET /mcp", vec![], "", 405),
        ("DELETE /mcp", vec![], "", 405),
        ("POST /", vec![], &list, 404),
        ("POST /mcp/x", vec![], &list, 404),
    ] {
        let (status, answer) = served.send(line, &headers, body).await;
        assert_eq!(status, expected, "{line} {headers:?}: {answer}");
    }
    let (status, answer) = served.ask(&[], &json!({"jsonrpc": "2.0", "id": 3, "method": "no/such"})).await;
    assert_eq!((status, &answer["error"]["code"]), (200, &(-32601).into()), "{answer}");
}
