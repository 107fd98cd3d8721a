//! Refusals by a policy of the tenant say what the user can do about it, and nothing secret.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod users_platform;

use http::Method;
use lark_runtime::user::UserTokens;
use lark_runtime::{Error, FEISHU};
use serde_json::{Value, json};
use users_platform::{Platform, Trouble, WhoAmI, login};

const PAGE: &str = "https://accounts.feishu.cn/challenge?id=1";
const HINT: &str = "run `lark-cli auth`\nand try again";

async fn refused(status: u16, body: Value) -> Error {
    let platform = Platform::new();
    platform.mock.on::<WhoAmI>().reply_json(status, body.to_string());
    WhoAmI {}.send(&platform.client(), ()).await.unwrap_err()
}

#[tokio::test]
async fn the_page_and_the_hint_are_found_in_every_shape() {
    assert!(FEISHU.ends_with("open.feishu.cn"));
    let told = json!({"challenge_url": PAGE, "cli_hint": HINT});
    let whole = json!({"code": 21_000, "msg": "blocked", "challenge_url": PAGE, "cli_hint": HINT});
    for (status, body) in [
        (200, json!({"code": 21_000, "msg": "blocked", "data": told})),
        (403, json!({"code": 21_000, "msg": "blocked", "error": told})),
        (400, json!({"code": 21_000, "error": "access_denied", "error_description": "blocked", "data": told})),
        (400, whole),
        (200, json!({"jsonrpc": "2.0", "id": 1, "error": {"code": 21_000, "message": "blocked", "data": told}})),
        (403, json!({"error": {"code": 21_000, "message": "blocked", "challenge_url": PAGE, "cli_hint": HINT}})),
    ] {
        let shape = body.to_string();
        let error = refused(status, body).await;
        let refusal = error.as_api().unwrap();
        assert_eq!((refusal.code(), refusal.challenge_url()), (Some(21_000), Some(PAGE)), "{shape}");
        assert_eq!((refusal.policy_hint(), refusal.msg()), (Some(HINT), "blocked"), "{shape}");
        let line = error.to_string();
        let end = "; a policy of the tenant blocks the call until the user has passed a check; \
                   https://accounts.feishu.cn/challenge?id=1; run `lark-cli auth` and try again";
        assert!(line.ends_with(end), "{line}");
        assert!(!error.needs_reauthorization() && !error.is_permission_denied() && !error.is_rate_limited());
    }
    let error = refused(200, json!({"code": 21_001, "msg": "blocked", "data": {"cli_hint": "ask Ann"}})).await;
    let refusal = error.as_api().unwrap();
    assert_eq!((refusal.challenge_url(), refusal.policy_hint()), (None, Some("ask Ann")));
    assert!(error.to_string().ends_with("blocks the call; ask the administrator; ask Ann"), "{error}");
    // Other codes have other members of these names.
    let error = refused(200, json!({"code": 4_711, "msg": "m", "data": told})).await;
    assert_eq!(error.as_api().unwrap().challenge_url(), None);
    let error = refused(200, json!({"code": 21_001, "msg": "m", "data": [1], "error": "x"})).await;
    assert_eq!((error.code(), error.as_api().unwrap().policy_hint()), (Some(21_001), None));
}

#[tokio::test]
async fn pages_of_others_and_secrets_are_left_out() {
    for (page, expected) in [
        ("http://accounts.feishu.cn/x", None),
        ("https://accounts.feishu.cn@evil.example/", None),
        ("https://evil.example/?u=https://accounts.feishu.cn", None),
        ("https://accounts.feishu.cn/?t=mock-secret", None),
        ("https://accounts.feishu.cn/?t=mock%2Dsecret", None),
        ("https://www.larksuite.com/x", Some("https://www.larksuite.com/x")),
    ] {
        let told = json!({"challenge_url": page, "cli_hint": "use mock-secret with app_secret=abcdefgh"});
        let error = refused(200, json!({"code": 21_000, "msg": "m", "data": told})).await;
        assert_eq!(error.as_api().unwrap().challenge_url(), expected, "{page}");
        let shown = format!("{error} {error:?} {error:#?} {}", error.as_api().unwrap().policy_hint().unwrap());
        assert!(!shown.contains("mock-secret") && !shown.contains("abcdefgh") && !shown.contains("evil"), "{shown}");
        assert!(!shown.contains("mock%2Dsecret"), "{shown}");
    }
    // A page for one user has a token of its own: the program can open it, and no log has it.
    let page = "https://accounts.feishu.cn/challenge?access_token=planted-token";
    let error = refused(200, json!({"code": 21_000, "msg": "m", "data": {"challenge_url": page}})).await;
    assert_eq!(error.as_api().unwrap().challenge_url(), Some(page));
    let shown = format!("{error} {error:?} {error:#?} {:?}", error.as_api().unwrap());
    assert!(!shown.contains("planted") && shown.contains("https://accounts.feishu.cn/challenge?"), "{shown}");
}

#[tokio::test]
async fn a_login_and_a_renewal_that_a_policy_blocks_say_so_and_keep_the_session() {
    let body = json!({"code": 21_000, "error": "access_denied", "data": {"challenge_url": PAGE}}).to_string();
    let platform = Platform::new();
    let client = platform.client();
    let users = UserTokens::new(&client);
    let page = |error: &Error| error.as_api().and_then(|refusal| refusal.challenge_url().map(str::to_owned));
    platform.trouble([Trouble::Body(403, body.clone())]);
    assert_eq!(page(&login(&users).await.unwrap_err()).as_deref(), Some(PAGE));
    login(&users).await.unwrap();
    platform.advance(7300);
    platform.trouble([Trouble::Body(403, body.clone())]);
    assert_eq!(page(&WhoAmI {}.send(&client, users.as_user("ou_ann")).await.unwrap_err()).as_deref(), Some(PAGE));
    WhoAmI {}.send(&client, users.as_user("ou_ann")).await.unwrap();
    assert_eq!(platform.renewals().len(), 2);
    // A device cannot show it before its login ends.
    let device = json!({"device_code": "planted", "user_code": "AB-CD", "verification_uri": "https://x/d"}).to_string();
    platform.mock.on_path(Method::POST, "/oauth/v1/device_authorization").reply_json(200, device);
    let device = users.device(["a"]).await.unwrap();
    platform.trouble([Trouble::Body(403, body)]);
    let error = device.wait().await.unwrap_err();
    assert!(matches!(error, Error::Api(_)) && page(&error).as_deref() == Some(PAGE), "{error}");
}
