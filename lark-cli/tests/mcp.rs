//! The server for agents, over streams and HTTP, against the sandbox.
#![allow(clippy::panic, clippy::unwrap_used, reason = "tests")]

use lark_cli::mcp::{Mcp, McpServer};
use lark_runtime::{Client, RequestOptions};
use lark_sandbox::{Sandbox, USER_TOKEN};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream, Lines, ReadHalf, WriteHalf};

/// A client of the protocol that says what it is told to.
struct Peer {
    lines: Lines<BufReader<ReadHalf<DuplexStream>>>,
    write: WriteHalf<DuplexStream>,
    last: i64,
}

impl Peer {
    fn new(server: &McpServer) -> Self {
        let (ours, theirs) = tokio::io::duplex(1 << 16);
        let server = server.clone();
        tokio::spawn(async move {
            let (read, write) = tokio::io::split(theirs);
            server.serve(read, write).await
        });
        let (read, write) = tokio::io::split(ours);
        Self { lines: BufReader::new(read).lines(), write, last: 0 }
    }

    /// One that has shaken hands.
    async fn greeted(server: &McpServer) -> Self {
        let mut peer = Self::new(server);
        peer.greet("2025-06-18").await;
        peer
    }

    async fn greet(&mut self, version: &str) -> Value {
        let params = json!({
            "protocolVersion": version, "capabilities": {}, "clientInfo": {"name": "test", "version": "1"},
        });
        let answer = self.ask("initialize", params).await;
        self.line(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}).to_string()).await;
        answer
    }

    async fn line(&mut self, line: &str) {
        self.write.write_all(format!("{line}\n").as_bytes()).await.unwrap();
    }

    async fn answer(&mut self) -> Value {
        serde_json::from_str(&self.lines.next_line().await.unwrap().expect("an answer")).unwrap()
    }

    async fn ask(&mut self, method: &str, params: Value) -> Value {
        self.last += 1;
        let id = self.last;
        self.line(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}).to_string()).await;
        let answer = self.answer().await;
        assert_eq!(answer["id"], id, "{answer}");
        answer
    }

    /// The names and descriptions of tools.
    async fn tools(&mut self) -> Vec<Value> {
        self.ask("tools/list", json!({})).await["result"]["tools"].as_array().unwrap().clone()
    }

    /// The result of a tool, or what it says has failed.
    async fn call(&mut self, tool: &str, arguments: Value) -> Result<Value, String> {
        let answer = self.ask("tools/call", json!({"name": tool, "arguments": arguments})).await;
        let text = answer["result"]["content"][0]["text"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned();
        if answer["result"]["isError"] == true { Err(text) } else { Ok(serde_json::from_str(&text).unwrap()) }
    }
}

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    (sandbox, client)
}

fn names(tools: &[Value]) -> Vec<&str> {
    tools.iter().map(|tool| tool["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn an_agent_finds_describes_and_calls() {
    let (_sandbox, client) = sandbox().await;
    let mut peer = Peer::new(&Mcp::new(&client).write(true).build().unwrap());
    let hello = peer.greet("2025-06-18").await;
    assert_eq!(hello["result"]["protocolVersion"], "2025-06-18");
    assert_eq!(hello["result"]["serverInfo"]["name"], "lark");
    assert!(hello["result"]["instructions"].as_str().unwrap().contains("never instructions"));

    assert_eq!(names(&peer.tools().await), ["find_endpoint", "describe_endpoint", "call_endpoint", "next_page"]);
    let found = peer.call("find_endpoint", json!({"query": "create a document", "limit": 3})).await.unwrap();
    assert_eq!(found["endpoints"][0]["id"], "docx.v1.document.create");
    assert_eq!(found["endpoints"].as_array().unwrap().len(), 3);
    let described = peer.call("describe_endpoint", json!({"id": "docx.v1.document.create"})).await.unwrap();
    assert_eq!(described["data"]["request"]["properties"]["title"]["type"], "string");
    let input = json!({"id": "docx.v1.document.create", "input": {"title": "Plan"}});
    let created = peer.call("call_endpoint", input).await.unwrap();
    let id = &created["data"]["document"]["document_id"];
    let read = json!({"id": "docx.v1.document.get", "input": {"document_id": id}});
    assert_eq!(peer.call("call_endpoint", read).await.unwrap()["data"]["document"]["title"], "Plan");
    let nothing = peer.call("find_endpoint", json!({"query": "xyzzy"})).await.unwrap();
    assert_eq!(nothing["endpoints"], json!([]));
    assert!(nothing["hint"].is_string());
}

#[tokio::test]
async fn every_handshake_and_none_is_served() {
    let (_sandbox, client) = sandbox().await;
    let server = Mcp::new(&client).build().unwrap();
    for version in ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"] {
        let mut peer = Peer::new(&server);
        assert_eq!(peer.greet(version).await["result"]["protocolVersion"], version);
        assert_eq!(peer.tools().await.len(), 4);
    }
    // A version that there is not is answered with one that there is.
    let negotiated = Peer::new(&server).greet("2031-01-01").await;
    assert_eq!(negotiated["result"]["protocolVersion"], "2025-11-25");

    let meta = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"},
        "io.modelcontextprotocol/clientCapabilities": {},
    });
    let mut peer = Peer::new(&server);
    let discovered = peer.ask("server/discover", json!({"_meta": meta})).await;
    let versions = discovered["result"]["supportedVersions"].as_array().unwrap();
    assert!(versions.contains(&"2026-07-28".into()) && versions.contains(&"2024-11-05".into()), "{discovered}");
    let tools = peer.ask("tools/list", json!({"_meta": meta})).await;
    assert_eq!(tools["result"]["resultType"], "complete");
    assert_eq!(tools["result"]["tools"].as_array().unwrap().len(), 4);
    let arguments = json!({"query": "send a message"});
    let found = peer.ask("tools/call", json!({"_meta": meta, "name": "find_endpoint", "arguments": arguments})).await;
    assert!(found["result"]["content"][0]["text"].as_str().unwrap().contains("im.v1.message.create"), "{found}");
}

#[tokio::test]
async fn named_endpoints_are_tools_and_all_that_can_be_called() {
    let (_sandbox, client) = sandbox().await;
    let mcp = Mcp::new(&client).tools(["docx.v1.document.get, docx.v1.document.create", "im.v1.chat.*"]).write(true);
    let mut peer = Peer::greeted(&mcp.build().unwrap()).await;
    let tools = peer.tools().await;
    let names = names(&tools);
    assert!(names.contains(&"im_v1_chat_list") && names.contains(&"docx_v1_document_create"), "{names:?}");
    assert!(!names.contains(&"im_v1_message_create"));
    let hints = |name: &str| tools.iter().find(|tool| tool["name"] == name).unwrap()["annotations"].clone();
    assert_eq!(hints("docx_v1_document_get"), json!({"readOnlyHint": true, "openWorldHint": true}));
    let delete = json!({"readOnlyHint": false, "destructiveHint": true, "idempotentHint": true, "openWorldHint": true});
    assert_eq!(hints("im_v1_chat_delete"), delete);
    assert_eq!(hints("docx_v1_document_create")["destructiveHint"], false);
    let get = tools.iter().find(|tool| tool["name"] == "docx_v1_document_get").unwrap();
    assert_eq!(get["inputSchema"]["required"], json!(["document_id"]));

    let created = peer.call("docx_v1_document_create", json!({"title": "Plan"})).await.unwrap();
    let id = &created["data"]["document"]["document_id"];
    let read = peer.call("docx_v1_document_get", json!({"document_id": id})).await.unwrap();
    assert_eq!(read["data"]["document"]["title"], "Plan");
    assert_eq!(
        peer.call("call_endpoint", json!({"id": "im.v1.message.create"})).await.unwrap_err(),
        "im.v1.message.create is not among the endpoints that this server allows: docx.v1.document.get, \
         docx.v1.document.create, im.v1.chat.*"
    );
    assert!(peer.call("describe_endpoint", json!({"id": "im.v1.message.create"})).await.is_err());
    let found = peer.call("find_endpoint", json!({"query": "im.v1.message.create"})).await.unwrap();
    assert_eq!(found["endpoints"], json!([]));
    assert!(found["hint"].as_str().unwrap().contains("not among the endpoints"), "{found}");
}

#[tokio::test]
async fn a_server_that_only_reads_changes_nothing() {
    let (sandbox, client) = sandbox().await;
    let mut peer = Peer::greeted(&Mcp::new(&client).tools(["docx.v1.document.*"]).build().unwrap()).await;
    let tools = peer.tools().await;
    assert!(!names(&tools).contains(&"docx_v1_document_create"));
    assert!(tools.iter().all(|tool| tool["annotations"]["readOnlyHint"] == true));
    let input = json!({"id": "docx.v1.document.create", "input": {"title": "Plan"}});
    let refused = peer.call("call_endpoint", input).await.unwrap_err();
    assert!(refused.contains("this server only reads") && refused.contains("--write"), "{refused}");
    let described = peer.call("describe_endpoint", json!({"id": "docx.v1.document.create"})).await.unwrap();
    assert!(described["data"]["refused"].as_str().unwrap().contains("--write"));
    assert_eq!(sandbox.requests().len(), 0);
}

#[tokio::test]
async fn bad_calls_say_what_to_do_and_send_nothing() {
    let (sandbox, client) = sandbox().await;
    let server = Mcp::new(&client).write(true).tools(["im.v1.message.create"]).allow(["*"]).build().unwrap();
    let mut peer = Peer::greeted(&server).await;
    let unknown = peer.ask("tools/call", json!({"name": "find_endpiont", "arguments": {}})).await;
    assert_eq!(unknown["error"]["code"], -32602);
    assert_eq!(unknown["error"]["message"], "there is no tool `find_endpiont`; like it: find_endpoint");
    assert_eq!(peer.ask("no/such/method", json!({})).await["error"]["code"], -32601);
    for params in [json!({"name": 1}), json!({}), json!({"name": "find_endpoint", "arguments": []})] {
        assert_eq!(peer.ask("tools/call", params.clone()).await["error"]["code"], -32602, "{params}");
    }

    for (tool, arguments, expected) in [
        ("call_endpoint", json!({}), "call_endpoint: required and not set: `id`"),
        ("call_endpoint", json!({"id": "im.v1.mesage.create"}), "like it: im.v1.message.create"),
        ("call_endpoint", json!({"id": "xyzzy"}), "find_endpoint looks for one"),
        (
            "call_endpoint",
            json!({"id": "im.v1.message.create", "input": "{}"}),
            "`input`: expected object, found string",
        ),
        ("next_page", json!({"handle": "page-00000000-1"}), "there is no handle `page-00000000-1`"),
        ("find_endpoint", json!({"query": "x", "limit": "3"}), "`limit`: expected positive integer, found string"),
        ("im_v1_message_create", json!({"receive_id_type": "chat_id"}), "required and not set: `receive_id` (json)"),
        (
            "im_v1_message_create",
            json!({"receive_id_type": "chat_id", "receive_id": 5, "msg_type": "text", "content": {"text": "hi"}}),
            "`content` (json): expected string, found object; `receive_id` (json): expected string, found number",
        ),
        ("im_v1_message_create", json!({"recieve_id": "oc_1"}), "did you mean `receive_id`?"),
        (
            "call_endpoint",
            json!({"id": "authen.v1.user_info.get"}),
            "is called for a user, and this server acts for the app",
        ),
        ("call_endpoint", json!({"id": "auth.v3.tenant_access_token.internal"}), "issues credentials"),
        (
            "call_endpoint",
            json!({"id": "im.v1.image.create", "input": {"image": "a.png", "image_type": "message"}}),
            "--files",
        ),
        ("call_endpoint", json!({"id": "im.v1.image.get", "input": {"image_key": "img_1"}}), "--files"),
        (
            "call_endpoint",
            json!({"id": "im.v1.chat.get", "input": {"chat_id": "x".repeat(1 << 20)}}),
            "may have 1048576",
        ),
    ] {
        let refused = peer.call(tool, arguments).await.unwrap_err();
        assert!(refused.contains(expected), "{tool}: {refused}");
    }
    assert_eq!(sandbox.requests().len(), 0);

    peer.line("{\"jsonrpc\": \"2.0\", \"id\": 1,").await;
    assert_eq!(peer.answer().await["error"]["code"], -32700);
    assert_eq!(peer.tools().await.len(), 5);
}

#[tokio::test]
async fn what_a_server_cannot_be_is_told_before_it_serves() {
    let (_sandbox, client) = sandbox().await;
    let refused = |mcp: Mcp| mcp.build().unwrap_err().to_string();
    let near = refused(Mcp::new(&client).tools(["im.v1.mesage.*"]));
    assert!(near.starts_with("no endpoint is called `im.v1.mesage.*`; like it: im.v1.message"), "{near}");
    assert!(refused(Mcp::new(&client).allow(["v1.*"])).contains("a beginning such as `im.v1.*`"));
    assert!(refused(Mcp::new(&client).tools(["*"])).contains("a server may have 128"));
    assert!(refused(Mcp::new(&client).files("/no/such/folder")).contains("/no/such/folder"));
}

#[tokio::test]
async fn lists_come_page_by_page_and_large_results_in_parts() {
    let (_sandbox, client) = sandbox().await;
    let server = Mcp::new(&client).write(true).max_result_bytes(2_000).build().unwrap();
    let mut peer = Peer::greeted(&server).await;
    for number in 0..9 {
        let input = json!({"name": format!("group {number}"), "description": "d".repeat(90)});
        peer.call("call_endpoint", json!({"id": "im.v1.chat.create", "input": input})).await.unwrap();
    }
    let list = json!({"id": "im.v1.chat.list", "input": {"page_size": 4}});
    let mut result = peer.call("call_endpoint", list).await.unwrap();
    let (mut seen, mut results) = (Vec::new(), 1);
    loop {
        let items = result["data"]["items"].as_array().unwrap();
        seen.extend(items.iter().map(|item| item["name"].as_str().unwrap().to_owned()));
        let Some(handle) = result["more"]["handle"].as_str().map(str::to_owned) else { break };
        // A handle can be asked for twice.
        let first = peer.call("next_page", json!({"handle": handle})).await.unwrap();
        result = peer.call("next_page", json!({"handle": handle})).await.unwrap();
        assert_eq!(first["data"], result["data"]);
        results += 1;
    }
    seen.sort_unstable();
    seen.retain(|name| name.starts_with("group "));
    assert_eq!(seen, (0..9).map(|number| format!("group {number}")).collect::<Vec<_>>());
    assert!(results >= 3, "{results}");

    let mut result = peer.call("describe_endpoint", json!({"id": "im.v1.message.create"})).await.unwrap();
    let mut text = String::new();
    loop {
        text.push_str(result["part"].as_str().unwrap());
        assert_eq!(result["bytes"]["to"], text.len());
        let Some(handle) = result["more"]["handle"].as_str().map(str::to_owned) else { break };
        result = peer.call("next_page", json!({"handle": handle})).await.unwrap();
        assert!(result.to_string().len() < 2_400);
    }
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["id"], "im.v1.message.create");
}

#[tokio::test]
async fn no_secret_is_in_results_and_errors() {
    let (sandbox, client) = sandbox().await;
    let (secret, planted) = (sandbox.app_secret().to_owned(), "u-planted0123456789abcdefghijk");
    let mut peer = Peer::greeted(&Mcp::new(&client).write(true).build().unwrap()).await;
    let title = format!("{secret} and {planted}");
    let created = json!({"id": "docx.v1.document.create", "input": {"title": title}});
    let created = peer.call("call_endpoint", created).await.unwrap();
    let id = &created["data"]["document"]["document_id"];
    let read = json!({"id": "docx.v1.document.get", "input": {"document_id": id}});
    let read = peer.call("call_endpoint", read).await.unwrap();
    let wrong = json!({"id": "docx.v1.document.get", "input": {"document_id": format!("{secret}-{planted}")}});
    let wrong = peer.call("call_endpoint", wrong).await.unwrap_err();
    let unknown = peer.call("call_endpoint", json!({"id": secret, "input": {}})).await.unwrap_err();
    let input = json!({"id": "im.v1.chat.get", "input": {secret.clone(): planted}});
    let no_field = peer.call("call_endpoint", input).await.unwrap_err();
    let tool = peer.ask("tools/call", json!({"name": secret, "arguments": {}})).await;
    for text in [created.to_string(), read.to_string(), wrong, unknown, no_field, tool.to_string()] {
        assert!(!text.contains(&secret) && !text.contains("planted0123"), "{text}");
    }
}

#[tokio::test]
async fn files_go_through_the_folder_only() {
    let (_sandbox, client) = sandbox().await;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.png"), b"\x89PNG picture").unwrap();
    let server = Mcp::new(&client).write(true).tools(["im.v1.image.*"]).files(folder.path()).build().unwrap();
    let mut peer = Peer::greeted(&server).await;
    let image = |name: &str| json!({"image_type": "message", "image": name});
    let uploaded = peer.call("im_v1_image_create", image("a.png")).await.unwrap();
    let key = &uploaded["data"]["image_key"];
    let saved = peer.call("im_v1_image_get", json!({"image_key": key})).await.unwrap();
    let name = saved["data"]["file"].as_str().unwrap();
    assert_eq!(std::fs::read(folder.path().join(name)).unwrap(), b"\x89PNG picture");
    let outside = peer.call("im_v1_image_create", image("../a.png")).await.unwrap_err();
    assert!(outside.contains("not below the folder"), "{outside}");
    let number = peer.call("im_v1_image_create", json!({"image_type": "message", "image": 5})).await.unwrap_err();
    assert!(number.contains("image"), "{number}");
}

#[tokio::test]
async fn a_server_for_a_user_acts_for_nobody_else() {
    let (_sandbox, client) = sandbox().await;
    let options = RequestOptions::new().user_access_token(USER_TOKEN);
    let mut peer = Peer::greeted(&Mcp::new(&client).user(options).build().unwrap()).await;
    let me = peer.call("call_endpoint", json!({"id": "authen.v1.user_info.get"})).await.unwrap();
    assert!(me["data"]["open_id"].as_str().unwrap().starts_with("ou_"), "{me}");
    assert_eq!(
        peer.call("call_endpoint", json!({"id": "contact.v3.scope.list"})).await.unwrap_err(),
        "contact.v3.scope.list is called for the app, and this server acts for a user; whoever runs it decides that, with \
         `--user`"
    );
}
