//! Users: logins, calls in their name, and renewals, with the platform in this process.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod users_platform;

use std::sync::Arc;

use futures_util::future::join_all;
use http::Method;
use lark_runtime::error::LoginErrorKind;
use lark_runtime::testing::Fault;
use lark_runtime::user::{Login, MemoryStore, UserTokens, Version};
use lark_runtime::{Client, Error, FEISHU, LARK, RequestOptions};
use serde_json::{Value, json};
use users_platform::{Platform, Trouble, WhoAmI, login};

fn kind(error: &Error) -> Option<LoginErrorKind> {
    match error {
        Error::Login(error) => Some(error.kind()),
        _ => None,
    }
}

fn query(url: &str) -> Vec<(String, String)> {
    let pairs = url.split_once('?').unwrap().1.split('&').map(|pair| pair.split_once('=').unwrap());
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
    pairs.map(|(name, value)| (name.to_owned(), decoded(value))).collect()
}

#[tokio::test]
async fn the_login_page_is_that_of_the_platform_and_carries_all_it_needs() {
    let users = UserTokens::builder(&Client::builder("cli_1", "s").build().unwrap()).build();
    let login = users.login("https://my.example/back?x=1").scopes(["a:b", "c", "a:b"]).consent().begin().unwrap();
    assert!(login.url().starts_with("https://accounts.feishu.cn/open-apis/authen/v1/authorize?"), "{}", login.url());
    let query = query(login.url());
    let value = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    for (name, expected) in [
        ("client_id", "cli_1"),
        ("response_type", "code"),
        ("redirect_uri", "https://my.example/back?x=1"),
        ("code_challenge_method", "S256"),
        ("scope", "a:b c offline_access"),
        ("prompt", "consent"),
        ("state", login.state()),
    ] {
        assert_eq!(value(name), Some(expected));
    }
    assert_eq!(value("code_challenge").map(str::len), Some(43));
    let other = users.login("https://my.example/back").offline(false).begin().unwrap();
    assert!(!other.url().contains("scope=") && !other.url().contains("prompt="), "{}", other.url());
    assert_ne!(other.state(), login.state());

    let lark = UserTokens::new(&Client::builder("cli_1", "s").base_url(LARK).build().unwrap());
    let url = lark.login("http://localhost:1/").begin().unwrap();
    assert!(url.url().starts_with("https://accounts.larksuite.com/"), "{}", url.url());
}

#[tokio::test]
async fn logins_that_cannot_be_are_refused_before_anything_is_sent() {
    let platform = Platform::new();
    let users = platform.users();
    for redirect in ["", "javascript:alert(1)", "my.example/back", "https://"] {
        assert!(users.login(redirect).begin().unwrap_err().to_string().contains("redirect URL"), "{redirect}");
    }
    for scopes in [vec!["a b"], vec![""], vec!["a\n"]] {
        assert!(users.login("https://a").scopes(scopes).begin().unwrap_err().to_string().contains("is no scope"));
    }
    let many = (0..50).map(|n| format!("s{n}"));
    assert!(users.login("https://a").scopes(many.clone()).begin().unwrap_err().to_string().contains("at most 50"));
    users.login("https://a").scopes(many).offline(false).begin().unwrap();
    assert!(users.device(["a b"]).await.unwrap_err().to_string().contains("is no scope"));
    assert!(platform.mock.all_calls().is_empty());
}

#[tokio::test]
async fn a_code_becomes_a_session_and_calls_act_for_the_user() {
    for version in [Version::V2, Version::V3] {
        let platform = Platform::new();
        let client = platform.client();
        let users = UserTokens::builder(&client).version(version).build();
        let login = users.login("https://my.example/back").scopes(["a"]).begin().unwrap();
        let text = serde_json::to_string(&login).unwrap();
        let back: Login = serde_json::from_str(&text).unwrap();
        let answer = format!("https://my.example/back?code=c%2F1&state={}", login.state());
        let ann = users.finish(back, &answer).await.unwrap();
        assert_eq!((ann.key.as_str(), ann.name.as_deref()), ("ou_ann", Some("Ann")));
        assert!(ann.renewable && ann.scopes == ["a", "offline_access"]);

        let exchange = platform.token_calls().remove(0);
        let (path, body) = (exchange.path().to_owned(), exchange.json());
        let expected = if version == Version::V2 { "/open-apis/authen/v2/oauth/token" } else { "/oauth/v3/token" };
        assert_eq!(path, expected);
        assert_eq!(body["grant_type"], "authorization_code");
        assert_eq!((&body["code"], &body["client_id"]), (&json!("c/1"), &json!("cli_mock")));
        assert_eq!(body["redirect_uri"], "https://my.example/back");
        let verifier = body["code_verifier"].as_str().unwrap();
        assert!(verifier.len() == 43 && text.contains(verifier), "{verifier}");
        assert!(!format!("{login:?} {login:#?}").contains(verifier));

        let sent = WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap();
        assert_eq!(sent.data["token"], "Bearer access-1");
        assert_eq!(users.users().await.unwrap(), std::slice::from_ref(&ann.key));
        assert_eq!(users.user("ou_ann").await.unwrap(), ann);
        assert_eq!(users.access_token("ou_ann").await.unwrap(), "access-1");
        // A session is renewed where it was issued.
        platform.advance(7200);
        WhoAmI {}.send(&client, users.as_user("ou_ann")).await.unwrap();
        assert!(platform.token_calls().iter().all(|call| call.path() == expected));
    }
}

#[tokio::test]
async fn answers_to_other_logins_are_refused_and_nothing_is_sent() {
    let platform = Platform::new();
    let users = platform.users();
    let begin = || users.login("https://my.example/back").begin().unwrap();
    let state = |login: &Login| login.state().to_owned();
    let other = state(&begin());
    for (query, expected) in [
        ("code=c".to_owned(), LoginErrorKind::State),
        (format!("code=c&state={other}"), LoginErrorKind::State),
        ("code=c&state=".to_owned(), LoginErrorKind::State),
        (format!("error=access_denied&state={other}"), LoginErrorKind::State),
        ("code=c&state=STATE&state=STATE".to_owned(), LoginErrorKind::State),
        ("error=access_denied&state=STATE".to_owned(), LoginErrorKind::Denied),
        ("error=server_error&state=STATE".to_owned(), LoginErrorKind::Answer),
        ("state=STATE".to_owned(), LoginErrorKind::Answer),
        ("code=&state=STATE".to_owned(), LoginErrorKind::Answer),
        ("code=a&code=b&state=STATE".to_owned(), LoginErrorKind::Answer),
    ] {
        let login = begin();
        let query = query.replace("STATE", login.state());
        let error = users.finish(login, &query).await.unwrap_err();
        assert_eq!(kind(&error), Some(expected), "{query}: {error}");
        assert!(error.needs_reauthorization() && !error.to_string().contains("code="), "{error}");
    }
    assert!(platform.mock.all_calls().is_empty());
}

/// What login pages and web servers make of the redirect, `STATE` for the state of the login, and the code that is sent.
#[tokio::test]
async fn an_answer_is_read_as_what_browsers_and_servers_make_of_it() {
    let state = || Err(LoginErrorKind::State);
    let answer = || Err(LoginErrorKind::Answer);
    for (text, expected) in [
        // A query alone, with what a fragment or a value may hold.
        ("code=c&state=STATE", Ok("c")),
        ("?code=c&state=STATE", Ok("c")),
        (" code=c&state=STATE\n", Ok("c")),
        ("state=STATE&code=c&&", Ok("c")),
        ("code=a?b&state=STATE", Ok("a?b")),
        ("code=c&state=STATE&next=/home?tab=1", Ok("c")),
        ("next=https://other.example/?x=1&code=c&state=STATE", Ok("c")),
        ("code=c&state=STATE#/page?tab=1", Ok("c")),
        ("code=c&state=STATE#?code=d&state=STATE", Ok("c")),
        ("code=a=b&state=STATE", Ok("a=b")),
        // URLs, paths, and pages whose path is the fragment.
        ("https://my.example/back?code=c&state=STATE", Ok("c")),
        ("https://my.example/a=1&b/back?x=1&code=c&state=STATE#top", Ok("c")),
        ("https://my.example/back?code=c&state=STATE#/page?tab=1", Ok("c")),
        ("https://my.example/#/back?code=c&state=STATE", Ok("c")),
        ("https://my.example/#/back?code=c&state=STATE#top", Ok("c")),
        ("my.app+x://back?code=c&state=STATE", Ok("c")),
        ("my.example/back?code=c&state=STATE", Ok("c")),
        ("/back?code=c&state=STATE", Ok("c")),
        ("/a=1/back?code=c&state=STATE", Ok("c")),
        // Escapes, in names too.
        ("%63ode=c&%73tate=STATE", Ok("c")),
        ("code=%61%2Fb%2Bc+d%3F%23%26&state=STATE", Ok("a/b+c d?#&")),
        ("code=%C3%A9&state=STATE", Ok("é")),
        ("code=100%&state=STATE", Ok("100%")),
        // Twice, in whatever spelling, or no text.
        ("code=c&%63ode=d&state=STATE", answer()),
        ("code&code=c&state=STATE", answer()),
        ("code=c&state=STATE&st%61te=STATE", state()),
        ("code=c&state=STATE&state", state()),
        ("code=%FF&state=STATE", answer()),
        ("code=a%0Ab&state=STATE", answer()),
        ("code=c&state=%FF", state()),
        ("Code=c&state=STATE", answer()),
        ("code=c&STATE=STATE", state()),
        ("code=c&state=+STATE", state()),
        ("", state()),
        ("?", state()),
        ("#code=c&state=STATE", state()),
        // A refusal is none the less one with a code beside it.
        ("error=access_denied&code=c&state=STATE", Err(LoginErrorKind::Denied)),
        ("err%6Fr=access_denied&state=STATE", Err(LoginErrorKind::Denied)),
        ("error=access_denied&error=other&code=c&state=STATE", answer()),
        ("error=other&code=c&state=STATE", answer()),
        ("error=%FF&code=c&state=STATE", answer()),
        ("error=&code=c&state=STATE", Ok("c")),
    ] {
        let platform = Platform::new();
        let users = platform.users();
        let login = users.login("https://my.example/back").begin().unwrap();
        // In upper case it is the name of the parameter.
        let (names, said) = (text.replace("&STATE=", "&\u{1}="), login.state().to_owned());
        let text = names.replace("STATE", &said).replace('\u{1}', "STATE");
        let finished = users.finish(login, &text).await;
        let sent = platform.token_calls().first().map(|call| call.json()["code"].as_str().unwrap().to_owned());
        match expected {
            Ok(code) => assert!(finished.is_ok() && sent.as_deref() == Some(code), "{text}: {sent:?}, {finished:?}"),
            Err(expected) => {
                assert_eq!((kind(&finished.unwrap_err()), sent), (Some(expected), None), "{text}");
            }
        }
    }
}

#[tokio::test]
async fn what_the_platform_refuses_of_a_login_is_told_and_not_repeated() {
    for (code, said) in [
        (20_003, "20003"),
        (20_004, "20004"),
        (20_024, "another app"),
        (20_049, "20049"),
        (20_065, "20065"),
        (20_071, "redirect URL"),
    ] {
        let platform = Platform::new();
        platform.refuse(1, 400, code);
        let users = platform.users();
        let error = login(&users).await.unwrap_err();
        assert!(error.code() == Some(code) && error.to_string().contains(said), "{error}");
        assert_eq!(platform.token_calls().len(), 1);
        assert!(users.users().await.unwrap().is_empty());
    }
    // The platform has not seen the first.
    let platform = Platform::new();
    platform.trouble([Trouble::Fault(Fault::ConnectionRefused)]);
    login(&platform.users()).await.unwrap();
    // It may have seen this one, and a code works once.
    let platform = Platform::new();
    platform.trouble([Trouble::Fault(Fault::ConnectionReset)]);
    login(&platform.users()).await.unwrap_err();
    assert_eq!(platform.token_calls().len(), 1);
}

#[tokio::test]
async fn two_hundred_calls_with_an_expired_token_are_one_renewal() {
    let platform = Platform::new();
    let client = platform.client();
    let users = UserTokens::new(&client);
    let ann = login(&users).await.unwrap();
    platform.advance(7300);
    let calls = (0..200).map(|_| WhoAmI {}.send(&client, users.as_user(&ann)));
    for sent in join_all(calls).await {
        assert_eq!(sent.unwrap().data["token"], "Bearer access-2");
    }
    assert_eq!(platform.renewals(), ["refresh-1"]);
}

#[tokio::test]
async fn a_token_is_renewed_five_minutes_before_its_end_while_calls_go_on() {
    let platform = Platform::new();
    let client = platform.client();
    let users = UserTokens::new(&client);
    let ann = login(&users).await.unwrap();
    let call = async || WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap().data["token"].clone();
    assert_eq!(call().await, "Bearer access-1");
    platform.advance(7200 - 301);
    assert_eq!(call().await, "Bearer access-1");
    assert!(platform.renewals().is_empty());
    platform.advance(2);
    assert_eq!(call().await, "Bearer access-1", "nobody waits");
    while platform.renewals().is_empty() {
        tokio::task::yield_now().await;
    }
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert_eq!(call().await, "Bearer access-2");
    assert_eq!(platform.renewals(), ["refresh-1"]);
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_for_all_and_the_call_repeated_once() {
    for code in [99_991_668, 99_991_677, 20_005, 20_006] {
        let platform = Platform::new();
        let client = platform.client();
        let store = Arc::new(MemoryStore::new());
        let users = UserTokens::builder(&client).store(Arc::clone(&store)).build();
        let ann = login(&users).await.unwrap();
        platform.invalidate("access-1", code);
        let calls = (0..20).map(|_| WhoAmI {}.send(&client, users.as_user(&ann)));
        for sent in join_all(calls).await {
            assert_eq!(sent.unwrap().data["token"], "Bearer access-2");
        }
        assert_eq!(platform.renewals(), ["refresh-1"]);

        // An endpoint that takes no user token refuses every one.
        platform.invalidate("access-", code);
        let before = platform.mock.calls::<WhoAmI>().len();
        let error = WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap_err();
        assert_eq!(error.code(), Some(code));
        assert_eq!(platform.mock.calls::<WhoAmI>().len() - before, 2);
        assert_eq!(platform.renewals().len(), 2);
        // It is not asked for yet another, also after other endpoints took the token, or in another process.
        let calls = |users: UserTokens| {
            let ann = ann.clone();
            let (platform, client) = (platform.clone(), client.clone());
            async move {
                let before = platform.mock.calls::<WhoAmI>().len();
                for _ in 0..3 {
                    let error = WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap_err();
                    assert_eq!(error.code(), Some(code));
                }
                platform.mock.calls::<WhoAmI>().len() - before
            }
        };
        assert_eq!(calls(users.clone()).await, 3);
        platform.invalidate("nobody's", code);
        WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap();
        platform.invalidate("access-", code);
        assert_eq!(calls(users.clone()).await, 3);
        assert_eq!(platform.renewals().len(), 2);
        let restarted = UserTokens::builder(&client).store(Arc::clone(&store)).build();
        assert_eq!(calls(restarted).await, 3);
        assert_eq!(platform.renewals().len(), 2);
        // Ten minutes later it is.
        platform.advance(601);
        assert_eq!(calls(users.clone()).await, 4);
        assert_eq!(platform.renewals().len(), 3);
        // One that was in use and is then refused is replaced at once.
        platform.advance(601);
        platform.invalidate("access-3", code);
        assert_eq!(WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap().data["token"], "Bearer access-4");
        platform.invalidate("access-4", code);
        assert_eq!(WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap().data["token"], "Bearer access-5");
    }
}

#[tokio::test]
async fn options_of_another_apps_users_are_refused_before_anything_is_sent() {
    let platform = Platform::new();
    let client = platform.client();
    let users = UserTokens::new(&client);
    let ann = login(&users).await.unwrap();
    let sent = platform.mock.all_calls().len();
    let build = |id: &str, url: &str| {
        Client::builder(id, "s").base_url(url).http_client(platform.mock.clone()).build().unwrap()
    };
    for other in [build("cli_other", FEISHU), build("cli_mock", LARK)] {
        let error = WhoAmI {}.send(&other, users.as_user(&ann)).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)) && error.to_string().contains("another app or platform"), "{error}");
    }
    assert_eq!(platform.mock.all_calls().len(), sent);
    // Another client of the app is none of another.
    WhoAmI {}.send(&build("cli_mock", FEISHU), users.as_user(&ann)).await.unwrap();
}

#[tokio::test]
async fn missing_consent_names_the_scopes_and_begins_the_login() {
    let platform = Platform::new();
    let client = platform.client();
    let users = UserTokens::new(&client);
    let ann = login(&users).await.unwrap();
    platform.mock.on::<WhoAmI>().reply_json(400, json!({
        "code": 99_991_679, "msg": "Unauthorized",
        "error": {"permission_violations": [{"type": "action_privilege_required", "subject": "calendar:calendar:readonly"}]},
    }).to_string());
    let error = WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap_err();
    assert!(
        error.needs_reauthorization() && error.to_string().contains("log in again with one of the scopes"),
        "{error}"
    );
    let login = users.login("https://my.example/back").missing(&error).begin().unwrap();
    assert!(login.url().contains("scope=calendar%3Acalendar%3Areadonly%20offline_access"), "{}", login.url());
    assert!(platform.renewals().is_empty());
}

#[tokio::test]
async fn options_name_a_user_where_the_client_has_users() {
    let platform = Platform::new();
    let client = platform.client();
    let users = UserTokens::new(&client);
    let ann = login(&users).await.unwrap();
    let error = WhoAmI {}.send(&client, RequestOptions::new().user(&ann)).await.unwrap_err().to_string();
    assert!(error.contains("users.attach(&client)"), "{error}");
    users.attach(&client).unwrap();
    users.attach(&client.clone()).unwrap();
    let options = RequestOptions::new().user_access_token("other").user(&ann);
    assert!(format!("{options:?}").contains("ou_ann"));
    let sent = WhoAmI {}.send(&client, options).await.unwrap();
    assert_eq!(sent.data["token"], "Bearer access-1");
    assert!(UserTokens::new(&client).attach(&client).unwrap_err().to_string().contains("already"));
    let other = Client::builder("cli_other", "s").http_client(platform.mock.clone()).build().unwrap();
    assert!(users.attach(&other).unwrap_err().to_string().contains("another app"));
    let error = WhoAmI {}.send(&client, RequestOptions::new().user("")).await.unwrap_err().to_string();
    assert!(error.contains("empty text"), "{error}");
    let error = WhoAmI {}.send(&client, RequestOptions::new().user("ou_bo")).await.unwrap_err();
    assert_eq!(kind(&error), Some(LoginErrorKind::NoSession));
    assert!(error.to_string().contains("ou_bo"), "{error}");
}

#[tokio::test]
async fn a_user_logs_out_on_the_platform_or_only_here() {
    let platform = Platform::new();
    let client = platform.client();
    let users = UserTokens::new(&client);
    let ann = login(&users).await.unwrap();
    WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap();
    // A platform that cannot be asked leaves the session, to try again.
    platform
        .mock
        .on_path(Method::POST, "/oauth/v1/revoke")
        .reply_error(20_002, "wrong secret")
        .times(1)
        .reply_json(200, "");
    assert_eq!(users.revoke(&ann).await.unwrap_err().code(), Some(20_002));
    assert_eq!(users.users().await.unwrap().len(), 1);
    users.revoke(&ann).await.unwrap();
    users.revoke(&ann).await.unwrap();
    let revoked = platform.mock.all_calls().into_iter().rfind(|call| call.path() == "/oauth/v1/revoke").unwrap();
    let body = String::from_utf8(revoked.body().to_vec()).unwrap();
    assert_eq!(body, "client_id=cli_mock&client_secret=mock-secret&token=refresh-1&token_type_hint=refresh_token");
    let error = WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap_err();
    assert_eq!(kind(&error), Some(LoginErrorKind::NoSession), "{error}");

    let ann = login(&users).await.unwrap();
    let calls = platform.mock.all_calls().len();
    users.forget(&ann).await.unwrap();
    users.forget(&ann).await.unwrap();
    assert_eq!(platform.mock.all_calls().len(), calls);
    assert!(users.users().await.unwrap().is_empty() && users.user(&ann).await.is_err());
}

#[tokio::test]
async fn the_event_of_revoked_tokens_drops_what_it_names() {
    let event = |kinds: &str| {
        json!({"schema": "2.0", "header": {"event_type": "auth.user_access_token.revoked_v4"}, "event": {
            "revoke_token_type": kinds, "revoke_reason": "user", "open_id": "ou_ann", "union_id": "on_ann",
        }})
    };
    for kinds in ["refresh_token", "user_access_token refresh_token", "something new"] {
        let platform = Platform::new();
        let users = platform.users();
        assert_eq!(users.revoked(&event(kinds)).await.unwrap(), None);
        let ann = login(&users).await.unwrap();
        assert_eq!(users.revoked(&event(kinds)).await.unwrap(), Some(ann.key.clone()));
        assert_eq!(kind(&users.access_token(&ann).await.unwrap_err()), Some(LoginErrorKind::NoSession));
    }
    let platform = Platform::new();
    let users = platform.users();
    let ann = login(&users).await.unwrap();
    users.access_token(&ann).await.unwrap();
    assert_eq!(users.revoked(&event("user_access_token")["event"]).await.unwrap(), Some(ann.key.clone()));
    assert_eq!(users.access_token(&ann).await.unwrap(), "access-2");
    assert!(users.revoked(&json!({"event": {}})).await.is_err() && users.revoked(&Value::Null).await.is_err());
}

#[tokio::test]
async fn a_session_without_a_refresh_token_says_so_when_it_ends() {
    let platform = Platform::new();
    platform.without_refresh_tokens();
    let client = platform.client();
    let users = UserTokens::new(&client);
    let ann = login(&users).await.unwrap();
    assert!(!ann.renewable);
    platform.advance(7000);
    WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap();
    platform.advance(200);
    let error = WhoAmI {}.send(&client, users.as_user(&ann)).await.unwrap_err();
    assert_eq!(kind(&error), Some(LoginErrorKind::NotRenewable));
    assert!(platform.renewals().is_empty());
}
