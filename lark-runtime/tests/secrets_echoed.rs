//! What others repeat of a request is shown without its secrets: gateways, the platform, HTTP clients, stores.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::fmt::Debug;
use std::io::Write;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use base64::Engine as _;
use http::{Method, Request, Response};
use lark_runtime::testing::{Mock, ReceivedCall, Reply};
use lark_runtime::token::{Cached, TokenCache};
use lark_runtime::transport::{Body, BoxError, HttpClient, HttpClientError};
use lark_runtime::{Client, Error, Json, RawRequest, RequestOptions, TokenTypes, lark_api};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tracing_subscriber::fmt::MakeWriter;

/// Each is sent by one of the calls.
const PLANTED: [&str; 14] = [
    "planted-app-secret",
    "planted-tenant-token",
    "planted-user-token",
    "planted-helpdesk-token",
    "planted-api-key",
    "planted-other-header",
    "planted-query-code",
    "planted-query-hint",
    "planted-hook-token",
    "planted-login-code",
    "planted-refresh-token",
    "planted-nested-secret",
    "planted/quoted\"password",
    "planted-camel-secret",
];

#[lark_api(
    method = "POST", path = "/open-apis/test/v1/things/:thing_id", token = "tenant|user", helpdesk, response = Value
)]
struct Send {
    thing_id: String,
    #[lark(query)]
    code: String,
    #[lark(query)]
    hint: String,
    #[lark(header = "x-api-key")]
    key: String,
    refresh_token: String,
    password: String,
    content: String,
    #[lark(rename = "camelSecret")]
    camel_secret: String,
}

impl Send {
    fn planted() -> Self {
        Self {
            thing_id: "thing-1".into(),
            code: "planted-query-code".into(),
            hint: "planted-query-hint".into(),
            key: "planted-api-key".into(),
            refresh_token: "planted-refresh-token".into(),
            password: "planted/quoted\"password".into(),
            content: json!({"card": {"app_secret": "planted-nested-secret"}}).to_string(),
            camel_secret: "planted-camel-secret".into(),
        }
    }
}

#[lark_api(method = "POST", path = "/open-apis/authen/v1/access_token", token = "tenant", response = Value)]
struct Login {
    grant_type: String,
    code: String,
}

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

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

fn shown(value: &impl Debug) -> String {
    format!("{value:?} {value:#?}")
}

fn base64(text: &str) -> String {
    base64::engine::general_purpose::STANDARD.encode(text)
}

/// Fails for any planted value, and for its escaped forms.
fn check(what: &str, text: &str) {
    for secret in PLANTED {
        let url: String = percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC).to_string();
        let json = json!(secret).to_string();
        for form in [secret, &url, json.trim_matches('"'), base64(secret).trim_end_matches('=')] {
            assert!(!text.contains(form), "{what} shows {form}: {text}");
        }
    }
    assert!(!text.contains(&base64("hd:planted-helpdesk-token")), "{what}: {text}");
}

/// Everything that arrived, as a gateway would show it on a page.
fn page(call: &ReceivedCall) -> String {
    let headers: Vec<_> =
        call.headers().iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
    format!("{}\n{}\n\n{}", call.line(), headers.join("\n"), String::from_utf8_lossy(call.body()))
}

/// The forms in which it comes back.
fn pages(call: &ReceivedCall) -> [String; 7] {
    let page = page(call);
    let escaped = page.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let values = call.headers().values().map(|value| value.to_str().unwrap());
    let values = values.chain(call.query_pairs().iter().map(|(_, value)| value.as_str())).collect::<Vec<_>>().join(" ");
    [
        page.clone(),
        page.rsplit('\n').collect::<Vec<_>>().join("\n"),
        format!("<html><pre>{escaped}</pre>"),
        percent_encoding::utf8_percent_encode(&page, percent_encoding::NON_ALPHANUMERIC).to_string(),
        json!({"request": page, "again": json!(page).to_string()}).to_string(),
        call.headers().values().map(|value| base64(value.to_str().unwrap())).collect::<Vec<_>>().join("\n"),
        values,
    ]
}

fn mock() -> Mock {
    let mock = Mock::new();
    mock.on_path(Method::POST, "/open-apis/auth/v3/tenant_access_token/internal")
        .reply_json(200, r#"{"code":0,"tenant_access_token":"planted-tenant-token","expire":7200}"#);
    mock
}

fn client(mock: &Mock) -> Client {
    Client::builder("cli_test", "planted-app-secret")
        .http_client(mock.clone())
        .clock(mock.clock().clone())
        .helpdesk("hd", "planted-helpdesk-token")
        .header("x-other", "planted-other-header")
        .log_bodies(true)
        .build()
        .unwrap()
}

fn add(texts: &mut Vec<String>, result: Result<impl Debug, Error>) {
    match result {
        Ok(answer) => texts.push(shown(&answer)),
        Err(error) => {
            texts.push(format!("{error} {}", shown(&error)));
            match &error {
                Error::Http(error) => texts.push(error.body().to_owned()),
                Error::Decode(error) => texts.push(error.body().to_owned()),
                Error::Api(error) => texts.push(format!("{} {:?}", error.msg(), error.details())),
                _ => {}
            }
        }
    }
}

/// Makes all calls, and returns everything there is to be seen of them.
async fn calls(mock: &Mock) -> Vec<String> {
    let client = client(mock);
    let mut texts = Vec::new();
    for options in [RequestOptions::new(), RequestOptions::new().user_access_token("planted-user-token")] {
        add(&mut texts, Send::planted().send(&client, &options).await.map(|response| shown(&response)));
        let raw = RawRequest::post("/open-apis/bot/v2/hook/planted-hook-token?key=planted-query-hint")
            .json(&json!({"api_key": "planted-api-key"}))
            .token(TokenTypes::TENANT | TokenTypes::USER);
        texts.push(shown(&raw));
        match raw.send(&client, &options).await {
            Ok(response) => {
                texts.push(shown(&response));
                add(&mut texts, response.decode::<Value>().map(drop));
                add(&mut texts, response.error_for_code());
            }
            Err(error) => add(&mut texts, Err::<(), _>(error)),
        }
        let raw = RawRequest::post("/open-apis/bot/v2/hook/:token").path_param("token", "planted-hook-token");
        add(&mut texts, raw.send(&client, &options).await.and_then(lark_runtime::RawResponse::error_for_code));
    }
    let login = Login { grant_type: "authorization_code".into(), code: "planted-login-code".into() };
    add(&mut texts, login.send(&client, ()).await);
    texts.push(shown(&mock));
    texts.extend(mock.all_calls().iter().map(shown));
    texts
}

fn logging(log: &Log) -> tracing::subscriber::DefaultGuard {
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
    tracing::subscriber::set_default(subscriber.with_writer(log.clone()).finish())
}

#[tokio::test]
async fn answers_that_repeat_the_request_are_shown_without_its_secrets() {
    let answers: [fn(String) -> Reply; 7] = [
        |page| Reply::raw(502, &[("content-type", "text/html")], page),
        |page| Reply::raw(403, &[], page),
        |page| Reply::raw(200, &[("content-type", "text/html")], page),
        |page| Reply::raw(200, &[("content-type", "application/json")], json!({"echo": page}).to_string()),
        |page| Reply::json(400, json!({"code": 99, "msg": page.replace('\n', " ")}).to_string()),
        |page| {
            let details = json!({"field_violations": [{"field": "x", "value": page, "description": page}]});
            Reply::json(400, json!({"code": 99_992_402, "msg": "m", "error": details}).to_string())
        },
        |page| Reply::raw(500, &[("content-type", "text/plain")], format!("{}{page}", "x".repeat(190))),
    ];
    for answer in answers {
        for form in 0..7_usize {
            let log = Log::default();
            let guard = logging(&log);
            let mock = mock();
            mock.on_any().reply_with(move |call| answer(pages(call)[form].clone()));
            let texts = calls(&mock).await;
            drop(guard);
            assert!(mock.all_calls().len() >= 7, "the calls were made");
            // A parameter is no credential: the platform may name it.
            let credentials = |text: &str| text.replace("planted-query-hint", "").replace("planted%2Dquery%2Dhint", "");
            texts.iter().for_each(|text| check("a value", &credentials(text)));
            check("the log", &credentials(&log.text()));
        }
    }
}

#[tokio::test]
async fn pages_of_gateways_have_no_parameters_either() {
    for status in [200, 502] {
        let mock = mock();
        mock.on_any().reply_with(move |call| Reply::raw(status, &[("content-type", "text/html")], page(call)));
        let log = Log::default();
        let guard = logging(&log);
        let texts = calls(&mock).await;
        drop(guard);
        texts.iter().filter(|text| !text.contains("ReceivedCall")).for_each(|text| {
            check("an error", text);
            assert!(!text.contains("/thing-1"), "{text}");
        });
        check("the log", &log.text());
    }
}

/// An HTTP client that puts the whole request into its error.
struct Talkative;

impl HttpClient for Talkative {
    fn execute(
        &self,
        request: Request<Body>,
    ) -> lark_runtime::BoxFuture<'static, Result<Response<Body>, HttpClientError>> {
        let (parts, body) = request.into_parts();
        let headers: Vec<_> =
            parts.headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
        let body = String::from_utf8_lossy(body.as_bytes().unwrap_or_default()).into_owned();
        let said = format!("error sending request for url ({}) {headers:?} {body}", parts.uri);
        let error = if parts.uri.path().contains("/hook/") {
            HttpClientError::connect(said)
        } else {
            HttpClientError::other(said)
        };
        assert!(!shown(&error).contains("planted-hook-token"));
        Box::pin(std::future::ready(Err(error)))
    }
}

#[tokio::test]
async fn errors_of_http_clients_are_shown_without_secrets() {
    let log = Log::default();
    let guard = logging(&log);
    let client = Client::builder("cli_test", "planted-app-secret")
        .http_client(Talkative)
        .helpdesk("hd", "planted-helpdesk-token")
        .retry(lark_runtime::RetryPolicy::never())
        .build()
        .unwrap();
    let options = RequestOptions::new().user_access_token("planted-user-token");
    let mut texts = Vec::new();
    add(&mut texts, Send::planted().send(&client, &options).await);
    add(&mut texts, Send::planted().send(&client, ()).await);
    let hook = RawRequest::post("/open-apis/bot/v2/hook/planted-hook-token").token(TokenTypes::NONE);
    add(&mut texts, hook.send(&client, ()).await);
    drop(guard);
    assert_eq!(texts.len(), 3);
    for text in &texts {
        assert!(text.contains("error sending request"), "{text}");
        check("an error", text);
    }
    assert!(log.text().contains("not answered"), "{}", log.text());
    check("the log", &log.text());
}

/// An HTTP client whose answers begin well, and break with what was sent.
struct TalkativeLater;

impl HttpClient for TalkativeLater {
    fn execute(
        &self,
        request: Request<Body>,
    ) -> lark_runtime::BoxFuture<'static, Result<Response<Body>, HttpClientError>> {
        let (uri, headers) = (request.uri(), request.headers());
        let values: Vec<_> =
            headers.values().map(|value| value.to_str().unwrap().trim_start_matches("Bearer ")).collect();
        // No name says what these are.
        let said =
            format!("lost {} {} planted-app-secret", uri.query().unwrap_or("=").replace('=', " "), values.join(" "));
        let body = Body::stream(Broken(Some(said)));
        let response = Response::builder().header("content-type", "image/png").body(body).unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }
}

struct Broken(Option<String>);

impl http_body::Body for Broken {
    type Data = bytes::Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Self::Data>, BoxError>>> {
        Poll::Ready(self.0.take().map(|said| Err(said.into())))
    }
}

#[tokio::test]
async fn errors_of_contents_are_shown_without_secrets() {
    let client = Client::builder("cli_test", "planted-app-secret")
        .http_client(TalkativeLater)
        .header("x-gateway", "planted-other-header")
        .retry(lark_runtime::RetryPolicy::never())
        .build()
        .unwrap();
    let options = RequestOptions::new().user_access_token("planted-user-token");
    let request = RawRequest::get("/open-apis/test/v1/file").query("hint", "planted-query-hint");
    let download = request.download(&client, &options).await.unwrap().data;
    let error = download.bytes().await.unwrap_err();
    let text = shown(&error);
    assert!(text.contains("lost hint"), "{text}");
    check("an error", &text);
}

/// A store that repeats its arguments.
struct Store;

impl TokenCache for Store {
    fn get<'c>(&'c self, key: &'c str) -> lark_runtime::BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        Box::pin(std::future::ready(Err(format!("no {key} at redis://me:planted-app-secret@host").into())))
    }

    fn set<'c>(
        &'c self,
        key: &'c str,
        value: &'c str,
        _: Duration,
    ) -> lark_runtime::BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(std::future::ready(Err(format!("ERR unknown command 'SET', with args '{key}' '{value}'").into())))
    }

    fn remove<'c>(&'c self, key: &'c str) -> lark_runtime::BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(std::future::ready(Err(format!("no {key}").into())))
    }
}

#[tokio::test]
async fn errors_of_stores_are_logged_without_secrets() {
    let log = Log::default();
    let guard = logging(&log);
    let mock = mock();
    mock.on_any().reply(json!({}));
    let builder = Client::builder("cli_test", "planted-app-secret").http_client(mock.clone()).token_cache(Store);
    let client = builder.clock(mock.clock().clone()).build().unwrap();
    RawRequest::get("/open-apis/x").send(&client, ()).await.unwrap();
    drop(guard);
    assert!(log.text().contains("unknown command"), "{}", log.text());
    check("the log", &log.text());
}

#[derive(Debug, Serialize, Deserialize)]
struct Foreign {
    access_token: u64,
}

#[tokio::test]
async fn values_that_do_not_fit_are_not_named() {
    let mock = mock();
    mock.on_any().reply(json!({"access_token": "planted-api-key"}));
    let raw = RawRequest::get("/open-apis/x").send(&client(&mock), ()).await.unwrap();
    let error = raw.decode::<Json<Foreign>>().unwrap_err();
    assert!(error.to_string().contains("invalid type: string \"…\", expected u64"), "{error}");
    check("an error", &format!("{error} {}", shown(&error)));
}

#[tokio::test]
async fn urls_with_passwords_are_refused_without_them() {
    let mock = mock();
    let client = client(&mock);
    let raw = RawRequest::get("https://me:planted-api-key@evil.example/x");
    let mut texts = vec![shown(&raw)];
    add(&mut texts, raw.send(&client, ()).await);
    let builder = Client::builder("cli_test", "s").base_url("https://me:planted-api-key@host");
    texts.push(shown(&builder));
    add(&mut texts, builder.build());
    // A value where a name is due.
    add(&mut texts, RequestOptions::new().header("Bearer planted-user-token", "x-key"));
    texts.iter().for_each(|text| check("an error", text));
}
