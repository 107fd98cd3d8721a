//! Logins on a device without a browser.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod users_platform;

use std::time::Duration;

use http::Method;
use lark_runtime::error::LoginErrorKind;
use lark_runtime::testing::Fault;
use lark_runtime::user::{DeviceLogin, UserTokens};
use lark_runtime::{Error, Result};
use serde_json::{Value, json};
use users_platform::{Platform, Trouble, WhoAmI};

fn kind(error: &Error) -> Option<LoginErrorKind> {
    match error {
        Error::Login(error) => Some(error.kind()),
        _ => None,
    }
}

/// A login that has begun, where the platform gives these times.
async fn begun(platform: &Platform, expires_in: Value, interval: Value) -> DeviceLogin {
    let device = json!({"device_code": "planted-device", "user_code": "AB-CD", "verification_uri": "https://x/d",
        "expires_in": expires_in, "interval": interval});
    platform.mock.on_path(Method::POST, "/oauth/v1/device_authorization").reply_json(200, device.to_string());
    platform.users().device(["a"]).await.unwrap()
}

/// The outcome of a login whose first polls come to this, and how long it took.
async fn polled(trouble: impl IntoIterator<Item = Trouble>) -> (Result<String>, u64) {
    let platform = Platform::new();
    let login = begun(&platform, 240.into(), 5.into()).await;
    platform.trouble(trouble);
    let before = platform.mock.clock().elapsed();
    let outcome = login.wait().await.map(|user| user.key.as_str().to_owned());
    (outcome, (platform.mock.clock().elapsed() - before).as_secs())
}

fn said(status: u16, body: &Value) -> Trouble {
    Trouble::Body(status, body.to_string())
}

#[tokio::test]
async fn a_device_is_logged_in_at_the_pace_of_the_platform() {
    let platform = Platform::new();
    let client = platform.client();
    let users = UserTokens::new(&client);
    let device = json!({"device_code": "planted-device", "user_code": "AB-CD", "verification_uri": "https://x/d",
        "verification_uri_complete": "https://x/d?c=AB-CD", "expires_in": 240, "interval": 5});
    platform.mock.on_path(Method::POST, "/oauth/v1/device_authorization").reply_json(200, device.to_string());
    let answers = ["authorization_pending", "authorization_pending", "slow_down", "authorization_pending"];
    platform.device_answers(&answers);
    let login = users.device(["a:b"]).await.unwrap();
    assert_eq!((login.url(), login.user_code()), ("https://x/d", "AB-CD"));
    assert_eq!(login.complete_url(), Some("https://x/d?c=AB-CD"));
    assert!(!format!("{login:?}").contains("planted"));
    let before = platform.mock.clock().elapsed();
    let ann = login.wait().await.unwrap();
    assert_eq!(ann.key.as_str(), "ou_ann");
    let waited = platform.mock.clock().elapsed() - before;
    assert_eq!(waited.as_secs(), 5 + 5 + 5 + 10 + 10);
    let begun = platform.mock.all_calls().into_iter().next().unwrap();
    assert_eq!(begun.header("authorization"), Some("Basic Y2xpX21vY2s6bW9jay1zZWNyZXQ="));
    assert_eq!(String::from_utf8_lossy(begun.body()), "client_id=cli_mock&scope=a%3Ab%20offline_access");
    WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap();
}

#[tokio::test]
async fn a_device_that_nobody_confirms_or_somebody_denies_is_told() {
    for (answers, expected) in [
        (vec!["access_denied"], LoginErrorKind::Denied),
        (vec!["authorization_pending", "expired_token"], LoginErrorKind::Expired),
        (vec!["invalid_grant"], LoginErrorKind::Expired),
        (vec!["authorization_pending"; 100], LoginErrorKind::Expired),
    ] {
        let platform = Platform::new();
        let users = platform.users();
        let device =
            json!({"data": {"device_code": "planted-device", "user_code": "AB-CD", "verification_uri": "https://x/d"}});
        platform.mock.on_path(Method::POST, "/oauth/v1/device_authorization").reply_json(200, device.to_string());
        platform.device_answers(&answers);
        let login = users.device(["a"]).await.unwrap();
        let error = login.wait().await.unwrap_err();
        assert_eq!(kind(&error), Some(expected), "{error}");
        assert!(platform.mock.clock().elapsed() <= Duration::from_secs(240));
    }
}

#[tokio::test]
async fn what_is_refused_for_the_moment_or_not_understood_is_waited_for() {
    for trouble in [
        Trouble::Fault(Fault::ConnectionRefused),
        Trouble::Fault(Fault::ConnectionReset),
        Trouble::Fault(Fault::TruncatedBody),
        Trouble::Fault(Fault::BadGateway),
        Trouble::Refuse(500, 20_050),
        Trouble::Refuse(503, 20_072),
        Trouble::Refuse(400, 99_991_400),
        Trouble::Refuse(503, 4_711),
        said(500, &json!({"code": 4_711, "msg": "internal error"})),
        said(400, &json!({"code": 4_711, "error": "something_new"})),
        said(400, &json!({"error": "something_new"})),
        said(429, &json!({"error": "invalid_request"})),
        said(503, &json!({"error": "temporarily_unavailable"})),
        said(500, &json!({"error": "server_error"})),
        said(502, &json!("<html>")),
        said(200, &json!({})),
    ] {
        let (outcome, waited) = polled([trouble.clone(), trouble]).await;
        assert_eq!((outcome.unwrap().as_str(), waited), ("ou_ann", 5 + 6 + 7));
    }
    // A limit whose end the platform names is waited for.
    for (reset, waits) in [("20", 20), ("3", 6)] {
        let platform = Platform::new();
        let login = begun(&platform, 240.into(), 5.into()).await;
        let headers = [("content-type", "application/json"), ("x-ogw-ratelimit-reset", reset)];
        let granted = json!({"code": 0, "access_token": "access-1", "expires_in": 7200}).to_string();
        let polls = platform.mock.on_path(Method::POST, "/oauth/v3/token");
        polls.reply_raw(429, &headers, r#"{"code":99991400,"msg":"m"}"#).reply_json(200, granted);
        let before = platform.mock.clock().elapsed();
        login.wait().await.unwrap();
        assert_eq!((platform.mock.clock().elapsed() - before).as_secs(), 5 + waits, "{reset}");
    }
}

#[tokio::test]
async fn what_is_refused_for_good_ends_the_login_at_once() {
    for (status, body, expected) in [
        (400, json!({"error": "invalid_client"}), None),
        (401, json!({"error": "unauthorized_client"}), None),
        (400, json!({"error": "invalid_scope"}), None),
        (400, json!({"error": "invalid_request"}), None),
        (400, json!({"error": "unsupported_grant_type"}), None),
        (400, json!({"code": 20_002}), None),
        (400, json!({"code": 20_048, "error": "something_new"}), None),
        (400, json!({"code": 20_009}), None),
        (400, json!({"code": 20_068}), None),
        (400, json!({"code": 20_069}), None),
        (400, json!({"error": "access_denied"}), Some(LoginErrorKind::Denied)),
        (500, json!({"code": 4_711, "error": "access_denied"}), Some(LoginErrorKind::Denied)),
        (400, json!({"error": "expired_token"}), Some(LoginErrorKind::Expired)),
        (400, json!({"error": "invalid_grant"}), Some(LoginErrorKind::Expired)),
        (400, json!({"code": 20_004}), Some(LoginErrorKind::Expired)),
        (400, json!({"code": 20_065}), Some(LoginErrorKind::Expired)),
    ] {
        let (outcome, waited) = polled([said(status, &body)]).await;
        let error = outcome.unwrap_err();
        assert_eq!((kind(&error), waited), (expected, 5), "{body}: {error}");
        assert_eq!(error.as_api().and_then(lark_runtime::error::ApiError::code), body["code"].as_i64());
    }
}

#[tokio::test]
async fn a_login_that_failed_to_the_end_says_what_failed() {
    let (outcome, waited) = polled(vec![Trouble::Refuse(500, 20_050); 100]).await;
    let error = outcome.unwrap_err();
    assert_eq!((kind(&error), error.code()), (Some(LoginErrorKind::Expired), Some(20_050)));
    assert!(error.to_string().contains("in time; begin a new one: oauth.v3.oauth.token: "), "{error}");
    assert!(waited <= 240, "{waited}");
    // What the platform was asked last, it answered: nobody confirmed the login.
    let pending = json!({"error": "authorization_pending"});
    let (outcome, _) = polled([Trouble::Refuse(500, 20_050)].into_iter().chain(vec![said(400, &pending); 100])).await;
    assert_eq!(outcome.unwrap_err().code(), None);
}

#[tokio::test]
async fn a_login_lasts_and_pauses_as_long_as_the_platform_says_within_reason() {
    for (expires_in, interval, lasts, pause) in [
        (json!(240), json!(5), 240, 5),
        (json!("120"), json!("7"), 120, 7),
        (json!(120.9), json!(5.0), 121, 5),
        (Value::Null, Value::Null, 240, 5),
        (json!("soon"), json!("often"), 240, 5),
        (json!(0), json!(0), 240, 5),
        (json!(-1), json!(-1), 240, 5),
        (json!(240), json!(0.000_1), 240, 1),
        (json!(240), json!(3600), 240, 60),
        (json!(u64::MAX), json!(u64::MAX), 3600, 60),
        (json!(1e300), json!("1e300"), 3600, 60),
        (json!("inf"), json!("8"), 3600, 8),
        (json!("NaN"), json!("NaN"), 240, 5),
    ] {
        let case = format!("{expires_in} {interval}");
        let platform = Platform::new();
        let login = begun(&platform, expires_in, interval).await;
        platform.device_answers(&["authorization_pending"; 600]);
        let before = platform.mock.clock().elapsed();
        let error = login.wait().await.unwrap_err();
        assert_eq!(kind(&error), Some(LoginErrorKind::Expired));
        let waited = (platform.mock.clock().elapsed() - before).as_secs();
        let polls = (lasts - 1) / pause;
        assert_eq!((waited, platform.token_calls().len() as u64), (polls * pause, polls), "{case}");
    }
}
