//! No secret leaves the process but in the request that needs it: not in Debug, not in Display, not in a log.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::fmt::Debug;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use lark_runtime::testing::{Fault, Mock, On};
use lark_runtime::token::{Cached, MemoryCache, TokenCache};
use lark_runtime::{Error, File, Model, RawRequest, RequestOptions, lark_api};
use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;

const SECRETS: [&str; 7] = [
    "planted-app-secret",
    "planted-tenant-token",
    "planted-user-token",
    "planted-app-token",
    "planted-helpdesk-token",
    "planted-answer-token",
    // Base64 of `hd:planted-helpdesk-token`.
    "aGQ6cGxhbnRlZC1oZWxwZGVzay10b2tlbg==",
];

#[lark_api(method = "POST", path = "/open-apis/test/v1/:id", token = "tenant|user|app", response = Tokens)]
struct Post {
    id: String,
    #[lark(query)]
    q: Option<String>,
    text: Option<String>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/desk", token = "tenant", helpdesk)]
struct Desk {}

#[derive(Clone, Default, Model)]
struct Tokens {
    access_token: Option<String>,
    page_token: Option<String>,
}

/// What `jssdk` answers.
#[derive(Clone, Default, Model)]
struct Ticket {
    ticket: Option<String>,
    expire_in: Option<i64>,
}

/// What the export of a document answers.
#[derive(Clone, Default, Model)]
struct Export {
    ticket: Option<String>,
}

/// Collects what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

fn shown(value: &impl Debug) -> String {
    format!("{value:?} {value:#?}")
}

fn check(what: &str, text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{what} shows {secret}: {text}");
    }
}

fn builder(mock: &Mock) -> lark_runtime::ClientBuilder {
    lark_runtime::Client::builder("cli_test", "planted-app-secret")
        .http_client(mock.clone())
        .clock(mock.clock().clone())
        .helpdesk("hd", "planted-helpdesk-token")
}

fn options() -> [RequestOptions; 4] {
    [
        RequestOptions::new(),
        RequestOptions::new().user_access_token("planted-user-token"),
        RequestOptions::new().tenant_access_token("planted-tenant-token"),
        RequestOptions::new().app_access_token("planted-app-token"),
    ]
}

#[tokio::test]
async fn planted_secrets_are_nowhere_to_be_seen() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let token_answer = r#"{"code":0,"tenant_access_token":"planted-tenant-token","expire":7200}"#;
    let answers: [fn(On<'_>) -> On<'_>; 9] = [
        |on| on.reply_json(200, r#"{"code":0,"data":{"access_token":"planted-answer-token","page_token":"p1"}}"#),
        |on| on.reply_json(200, r#"{"code":0,"data":{"access_token":{"a":1}}}"#),
        |on| on.reply_error(99_991_663, "invalid"),
        |on| {
            let refusal = r#"{"code":99991672,"msg":"m","error":{"permission_violations":[{"subject":"a:b"}]}}"#;
            on.reply_json(400, refusal)
        },
        |on| on.reply_json(200, "{\"code\":0,"),
        |on| on.reply_raw(502, &[("content-type", "text/html")], "<html>"),
        |on| on.fault(Fault::ConnectionRefused),
        |on| on.fault(Fault::ConnectionReset),
        |on| on.reply(json!({})),
    ];
    let mut texts = Vec::new();
    for answer in answers {
        let mock = Mock::new();
        mock.on_path(Method::POST, "/open-apis/auth/v3/tenant_access_token/internal").reply_json(200, token_answer);
        answer(mock.on_any());
        let client = builder(&mock).build().unwrap();
        for options in options() {
            let request = Post { id: "x".into(), q: None, text: None };
            let call = request.send(&client, &options);
            texts.push(shown(&call));
            match call.await {
                Ok(response) => texts.push(shown(&response)),
                Err(error) => texts.push(format!("{error} {}", shown(&error))),
            }
            let raw = RawRequest::post("/open-apis/test/v1/raw?code=planted-answer-token").token(Post::tokens());
            texts.push(shown(&raw));
            match raw.send(&client, &options).await {
                Ok(response) => {
                    texts.push(shown(&response));
                    texts.extend(response.error_for_code().err().map(|error| format!("{error} {}", shown(&error))));
                }
                Err(error) => texts.push(format!("{error} {}", shown(&error))),
            }
            texts.push(shown(&options));
        }
        texts.extend(Desk {}.send(&client, ()).await.err().map(|error| format!("{error} {}", shown(&error))));
        texts.push(shown(&client));
        for secret in &SECRETS[1..4] {
            let sent = mock.all_calls().iter().any(|call| call.header("authorization").unwrap().ends_with(secret));
            assert!(sent, "{secret} was used, so the test can fail");
        }
        let sent = mock.all_calls().iter().any(|call| call.header("x-lark-helpdesk-authorization") == Some(SECRETS[6]));
        assert!(sent, "the helpdesk credential was used");
        for sensitive in mock.all_calls().iter().flat_map(|call| call.headers().get("authorization").cloned()) {
            assert!(sensitive.is_sensitive(), "HTTP libraries must not show it");
        }
        texts.push(shown(mock.all_calls()[0].headers()));
    }
    assert!(!texts.is_empty());
    for text in &texts {
        check("a value", text);
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("answered") && log.contains("do not fit"), "something was logged: {log}");
    check("the log", &log);
}

impl Post {
    fn tokens() -> lark_runtime::TokenTypes {
        <Self as lark_runtime::Endpoint>::META.tokens()
    }
}

#[tokio::test]
async fn builders_stores_models_and_files_keep_quiet() {
    let mock = Mock::new();
    check("the builder", &shown(&builder(&mock)));
    let store = MemoryCache::new();
    store.set("k", "planted-tenant-token", Duration::from_secs(9)).await.unwrap();
    check("the store", &shown(&store));
    check("a cached value", &shown(&store.get("k").await.unwrap()));
    check("a cached value", &shown(&Cached { value: "planted-tenant-token".into(), remaining: None }));
    let tokens = Tokens { access_token: Some("planted-answer-token".into()), page_token: Some("p1".into()) };
    check("a model", &shown(&tokens));
    let ticket = Ticket { ticket: Some("planted-answer-token".into()), expire_in: Some(7200) };
    check("a ticket that expires", &shown(&ticket));
    assert!(shown(&Export { ticket: Some("7189".into()) }).contains("7189"), "the id of a task is no secret");
    assert!(shown(&tokens).contains("p1"), "a page token is no secret");
    check("a file", &shown(&File::from_bytes("f", "planted-app-secret")));
}

#[tokio::test]
async fn wrong_settings_are_reported_without_the_secret() {
    let errors: Vec<Error> = [
        lark_runtime::Client::builder("", "planted-app-secret").build().err(),
        lark_runtime::Client::builder("cli", "planted-app-secret").base_url("ftp://x").build().err(),
        lark_runtime::Client::builder("cli", "planted-app-secret").helpdesk("", "planted-helpdesk-token").build().err(),
        RequestOptions::new().header("Authorization", "Bearer planted-user-token").err(),
        RequestOptions::new().header("x-key", "planted-user-token\n").err(),
    ]
    .into_iter()
    .flatten()
    .collect();
    assert_eq!(errors.len(), 5);
    for error in errors {
        check("an error", &format!("{error} {}", shown(&error)));
    }
}
