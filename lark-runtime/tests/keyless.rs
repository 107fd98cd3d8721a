//! Apps without a secret: a provider's JWTs take its place.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod users_platform;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use futures_util::future::join_all;
use http::Method;
use lark_runtime::testing::Mock;
use lark_runtime::transport::BoxError;
use lark_runtime::user::UserTokens;
use lark_runtime::{Client, ClientBuilder, LARK, RawRequest, TokenTypes};
use serde_json::json;
use users_platform::{Platform, WhoAmI, login};

const V3: &str = "/oauth/v3/token";
const BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

type Said = Result<&'static str, &'static str>;

fn keyless(mock: &Mock, said: Said) -> (ClientBuilder, Arc<Mutex<Vec<String>>>) {
    let audiences = Arc::new(Mutex::new(Vec::new()));
    let asked = Arc::clone(&audiences);
    let provider = move |audience: String| {
        asked.lock().unwrap().push(audience);
        async move { said.map(str::to_owned).map_err(BoxError::from) }
    };
    let client = Client::keyless("cli_mock", provider).http_client(mock.clone()).clock(mock.clock().clone());
    (client, audiences)
}

#[tokio::test]
async fn a_tenant_token_is_traded_for_an_assertion_once_for_all() {
    for (base_url, host) in [(lark_runtime::FEISHU, "accounts.feishu.cn"), (LARK, "accounts.larksuite.com")] {
        let mock = Mock::new();
        let issued = AtomicUsize::new(0);
        mock.on::<WhoAmI>().reply_with(|call| json!({"token": call.header("authorization")}));
        mock.on_path(Method::POST, V3).reply_with(move |_| {
            let number = issued.fetch_add(1, Ordering::SeqCst) + 1;
            let answer = json!({"access_token": format!("t-{number}"), "token_type": "Bearer", "expires_in": 7200});
            lark_runtime::testing::Reply::json(200, answer.to_string())
        });
        let (builder, audiences) = keyless(&mock, Ok("planted-assertion"));
        let client = builder.base_url(base_url).build().unwrap();
        for sent in join_all((0..20).map(|_| WhoAmI {}.send(&client, ()))).await {
            assert_eq!(sent.unwrap().data["token"], "Bearer t-1");
        }
        client.check().await.unwrap();
        assert_eq!(*audiences.lock().unwrap(), [host, host]);
        let asked = mock.all_calls().into_iter().find(|call| call.path() == V3).unwrap();
        assert_eq!(asked.uri().host(), Some(host));
        assert_eq!(
            asked.json(),
            json!({
                "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "client_id": "cli_mock",
                "client_assertion_type": BEARER, "client_assertion": "planted-assertion",
            })
        );
    }
}

#[tokio::test]
async fn what_a_keyless_app_cannot_do_is_told() {
    let mock = Mock::new();
    let build = |said| keyless(&mock, said).0.build().unwrap();
    let app = RawRequest::get("/open-apis/test/v1/app").token(TokenTypes::APP);
    let error = app.send(&build(Ok("jwt")), ()).await.unwrap_err().to_string();
    assert!(error.contains("an app token, which takes an app secret"), "{error}");
    let error = build(Ok("jwt")).resend_app_ticket().await.unwrap_err().to_string();
    assert!(error.contains("no app ticket"), "{error}");
    let error = keyless(&mock, Ok("jwt")).0.marketplace().build().unwrap_err().to_string();
    assert!(error.contains("marketplace"), "{error}");
    for (said, expected) in [
        (Err("the key of the vault is gone"), "could not be made: the key of the vault is gone"),
        (Ok(""), "is no JWT"),
        (Ok("two words"), "is no JWT"),
    ] {
        let error = WhoAmI {}.send(&build(said), ()).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    mock.on_path(Method::POST, V3)
        .reply_json(400, r#"{"code":20002,"error":"invalid_client","error_description":"planted-assertion"}"#);
    let error = WhoAmI {}.send(&build(Ok("planted-assertion")), ()).await.unwrap_err();
    assert!(error.code() == Some(20_002) && !format!("{error} {error:#?}").contains("planted"), "{error}");
    assert!(Client::builder("cli_mock", " ").build().is_err(), "an empty secret is none");
}

#[tokio::test]
async fn users_of_a_keyless_app_log_in_over_the_third_version() {
    let platform = Platform::new();
    let client = keyless(&platform.mock, Ok("planted-assertion")).0.build().unwrap();
    let users = UserTokens::new(&client);
    let ann = login(&users).await.unwrap();
    platform.advance(7300);
    WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap();
    platform.mock.on_path(Method::POST, "/oauth/v1/revoke").reply_json(200, "");
    users.revoke(&ann).await.unwrap();
    let calls = platform.token_calls();
    assert_eq!(calls.len(), 2);
    for call in calls {
        assert_eq!(call.path(), V3);
        assert_eq!(call.json()["client_assertion"], "planted-assertion");
        assert!(call.json().get("client_secret").is_none());
    }
}
