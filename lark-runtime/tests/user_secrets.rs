//! No token, code, verifier or secret of a login is shown: not in errors, not in logs, not in `Debug`, whoever repeats it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod users_platform;

use std::io::Write;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use http::Method;
use lark_runtime::testing::{Fault, Mock, ReceivedCall, Reply};
use lark_runtime::transport::BoxError;
use lark_runtime::user::{MemoryStore, Record, StoreLock, UserTokenStore, UserTokens};
use lark_runtime::{BoxFuture, Error};
use serde_json::{Value, json};
use tracing_subscriber::fmt::MakeWriter;
use users_platform::{Platform, Trouble, WhoAmI};

const SECRET: &str = "planted-app-secret";
const DEVICE: &str = "planted-device-code";

#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<u8>>>);

impl Shown {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    fn error(&self, error: &Error) {
        writeln!(self.0.lock().unwrap(), "{error} {error:?} {error:#?}").unwrap();
    }
}

impl Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Shown {
    type Writer = Self;

    fn make_writer(&'w self) -> Self {
        self.clone()
    }
}

/// Everything that a request carries.
fn echo(call: &ReceivedCall) -> String {
    let headers: Vec<_> = call.headers().iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
    format!("you sent {} and {}", String::from_utf8_lossy(call.body()), headers.join(", "))
}

/// A store that repeats what it was to keep.
#[derive(Default)]
struct Chatty {
    inner: MemoryStore,
    fails: Mutex<bool>,
}

impl UserTokenStore for Chatty {
    fn lock<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<StoreLock, BoxError>> {
        self.inner.lock(key)
    }

    fn load<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<Option<Record>, BoxError>> {
        self.inner.load(key)
    }

    fn compare_and_swap<'s>(
        &'s self,
        lock: &'s StoreLock,
        key: &'s str,
        old: Option<&'s Record>,
        new: Option<&'s Record>,
    ) -> BoxFuture<'s, Result<bool, BoxError>> {
        if *self.fails.lock().unwrap() {
            let text = |record: Option<&Record>| record.map(|record| record.as_str().to_owned()).unwrap_or_default();
            let said = format!("cannot put {} in the place of {}", text(new), text(old));
            return Box::pin(std::future::ready(Err(said.into())));
        }
        self.inner.compare_and_swap(lock, key, old, new)
    }

    fn remove<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        self.inner.remove(key)
    }

    fn list<'s>(&'s self, prefix: &'s str) -> BoxFuture<'s, Result<Vec<String>, BoxError>> {
        self.inner.list(prefix)
    }
}

#[tokio::test]
async fn nothing_secret_of_a_login_is_shown() {
    let shown = Shown::default();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(shown.clone()).finish();
    let _subscribed = tracing::subscriber::set_default(subscriber);

    let mock = Mock::new();
    let builder =
        lark_runtime::Client::builder("cli_mock", SECRET).http_client(mock.clone()).clock(mock.clock().clone());
    let client = builder.log_bodies(true).build().unwrap();
    let store = Arc::new(Chatty::default());
    let users = UserTokens::builder(&client).store(Arc::clone(&store)).build();
    let pair = base64::engine::general_purpose::STANDARD.encode(format!("cli_mock:{SECRET}"));
    let mut secrets = vec![SECRET.to_owned(), pair, DEVICE.into(), "planted-code".into()];
    for token in ["access-1", "access-2", "refresh-1", "refresh-2"] {
        secrets.push(token.to_owned());
    }

    // A login that is refused by the platform, by a gateway, and by one that cannot be understood.
    let repeated = |status: u16, call: &ReceivedCall| match status {
        400 => Reply::json(
            400,
            json!({"code": 20_003, "error": "invalid_grant", "error_description": echo(call)}).to_string(),
        ),
        200 => Reply::json(200, json!({"code": 0, "token_type": echo(call)}).to_string()),
        _ => Reply::raw(status, &[("content-type", "text/html")], echo(call)),
    };
    let path = "/open-apis/authen/v2/oauth/token";
    for status in [400, 502, 200] {
        mock.on_path(Method::POST, path)
            .reply_with(move |call| repeated(status, call))
            .times(1)
            .reply_with(|_| Reply::json(500, "{}"));
    }
    for _ in 0..3 {
        let login = users.login("https://my.example/back").begin().unwrap();
        let kept: Value = serde_json::to_value(&login).unwrap();
        secrets.push(kept["code_verifier"].as_str().unwrap().to_owned());
        writeln!(shown.clone(), "{login:?} {login:#?}").unwrap();
        let query = format!("code=planted-code&state={}", login.state());
        shown.error(&users.finish(login, query).await.unwrap_err());
    }

    // A session, and renewals that fail.
    let platform = Platform::with(mock.clone());
    let ann = users_platform::login(&users).await.unwrap();
    WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap();
    platform.advance(7300);
    let body = |text: &str| Trouble::Body(400, json!({"code": 4711, "error_description": text}).to_string());
    platform.trouble([body("refresh-1 is not good, nor is access-1"), Trouble::Fault(Fault::TruncatedBody)]);
    shown.error(&users.access_token(&ann).await.unwrap_err());
    *store.fails.lock().unwrap() = true;
    shown.error(&users.access_token(&ann).await.unwrap_err());
    *store.fails.lock().unwrap() = false;
    users.access_token(&ann).await.unwrap();

    // Logging out, and devices.
    mock.on_path(Method::POST, "/oauth/v1/revoke").reply_with(move |call| repeated(400, call));
    shown.error(&users.revoke(&ann).await.unwrap_err());
    let device = json!({"device_code": DEVICE, "user_code": "AB", "verification_uri": "https://x"});
    mock.on_path(Method::POST, "/oauth/v1/device_authorization")
        .reply_with(move |call| repeated(400, call))
        .times(1)
        .reply_json(200, device.to_string());
    shown.error(&users.device(["a"]).await.unwrap_err());
    mock.on_path(Method::POST, "/oauth/v3/token").reply_with(move |call| repeated(400, call));
    let login = users.device(["a"]).await.unwrap();
    writeln!(shown.clone(), "{login:?} {users:?} {store:?} {ann:?}", store = store.inner).unwrap();
    shown.error(&login.wait().await.unwrap_err());

    let text = shown.text();
    assert!(text.contains("oauth.v1.oauth.revoke") && text.contains("you sent"), "{text}");
    for secret in &secrets {
        assert!(!text.contains(secret.as_str()), "{secret} is in\n{text}");
    }
}

#[tokio::test]
async fn visitors_who_begin_logins_do_not_make_the_client_forget_its_tokens() {
    let platform = Platform::new();
    let client = platform.client();
    let users = UserTokens::new(&client);
    users_platform::login(&users).await.unwrap();
    let refused = json!({"code": 20_003, "error": "invalid_grant"}).to_string();
    platform.mock.on_path(Method::POST, "/open-apis/authen/v2/oauth/token").reply_json(400, refused);
    for number in 0..300 {
        let login = users.login("https://my.example/back").begin().unwrap();
        let query = format!("code=visitor-{number:03}&state={}", login.state());
        users.finish(login, query).await.unwrap_err();
    }
    platform.mock.on::<WhoAmI>().reply_error(4_711, "neither access-1 nor refresh-1");
    let error = WhoAmI {}.send(&client, ()).await.unwrap_err().to_string();
    assert!(error.contains("neither") && !error.contains("access-1") && !error.contains("refresh-1"), "{error}");
}
