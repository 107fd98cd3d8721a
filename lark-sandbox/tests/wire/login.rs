//! Marketplace apps and users: tickets, logins, refresh tokens.

use std::time::Duration;

use lark_sandbox::{Sandbox, TENANT_KEY, USERS, VERIFICATION_TOKEN};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    time::timeout,
};

use crate::client::{Answer, DOCUMENTS, call, send, start};

const V2: &str = "/open-apis/authen/v2/oauth/token";
const V3: &str = "/oauth/v3/token";

async fn post(sandbox: &Sandbox, path: &str, body: Value) -> Answer {
    send(sandbox, "POST", path, &[], &body.to_string()).await
}

async fn marketplace() -> Sandbox {
    Sandbox::builder().marketplace().start().await.expect("a free port")
}

#[tokio::test]
async fn a_marketplace_app_gets_its_tokens_by_ticket_and_tenant() {
    let sandbox = marketplace().await;
    let (id, secret) = (sandbox.app_id().to_owned(), sandbox.app_secret().to_owned());
    let app = async |ticket: &str| {
        let body = json!({ "app_id": id, "app_secret": secret, "app_ticket": ticket });
        post(&sandbox, "/open-apis/auth/v3/app_access_token", body).await
    };
    app("none").await.expect("wrong ticket", 400, 10012);
    let own = post(
        &sandbox,
        "/open-apis/auth/v3/tenant_access_token/internal",
        json!({ "app_id": id, "app_secret": secret }),
    );
    own.await.expect("not self-built", 400, 10003);
    let ticket = sandbox.app_ticket();
    let token = app(&ticket).await.expect("app token", 200, 0).text("/app_access_token").to_owned();
    let tenant = async |app: &str, key: &str| {
        let body = json!({ "app_access_token": app, "tenant_key": key });
        post(&sandbox, "/open-apis/auth/v3/tenant_access_token", body).await
    };
    tenant("a-1", TENANT_KEY).await.expect("wrong app token", 400, 99_991_664);
    let of_one = tenant(&token, TENANT_KEY).await.expect("tenant", 200, 0).text("/tenant_access_token").to_owned();
    let of_other = tenant(&token, "other").await.expect("tenant", 200, 0).text("/tenant_access_token").to_owned();
    assert_ne!(of_one, of_other);
    call(&sandbox, &of_one, "POST", DOCUMENTS, "{}").await.expect("call", 200, 0);
    call(&sandbox, &token, "POST", DOCUMENTS, "{}").await.expect("an app token is no tenant token", 400, 99_991_663);

    sandbox.advance(Duration::from_secs(3600));
    assert_ne!(sandbox.app_ticket(), ticket);
    app(&ticket).await.expect("the last ticket counts", 200, 0);
    sandbox.advance(Duration::from_secs(13 * 3600));
    app(&ticket).await.expect("an old one does not", 400, 10012);
}

#[tokio::test]
async fn tickets_are_pushed_on_request_unless_withheld() {
    let sandbox = marketplace().await;
    let hook = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/hook?x=1", hook.local_addr().expect("an address"));
    let resend = async || {
        let body = json!({ "app_id": sandbox.app_id(), "app_secret": sandbox.app_secret() });
        post(&sandbox, "/open-apis/auth/v3/app_ticket/resend", body).await.expect("resend", 200, 0)
    };
    resend().await;
    assert!(timeout(Duration::from_millis(50), hook.accept()).await.is_err(), "withheld");

    sandbox.push_app_tickets(Some(&url));
    for _ in 0..2 {
        let (mut stream, _) = timeout(Duration::from_secs(5), hook.accept()).await.expect("in time").expect("a push");
        let mut request = Vec::new();
        let (head, body) = loop {
            stream.read_buf(&mut request).await.expect("readable");
            let text = String::from_utf8_lossy(&request);
            // The body is whole once it is JSON.
            if let Some((head, body)) = text.split_once("\r\n\r\n")
                && let Ok(body) = serde_json::from_str::<Value>(body)
            {
                break (head.to_owned(), body);
            }
        };
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.expect("writable");
        assert!(head.starts_with("POST /hook?x=1 HTTP/1.1\r\n"), "{head}");
        assert_eq!((&body["type"], &body["token"]), (&json!("event_callback"), &json!(VERIFICATION_TOKEN)));
        let event = json!({ "app_id": sandbox.app_id(), "app_ticket": sandbox.app_ticket(), "type": "app_ticket" });
        assert_eq!(body["event"], event);
        resend().await;
    }
    let (own, _) = start().await;
    let body = json!({ "app_id": own.app_id(), "app_secret": own.app_secret() });
    post(&own, "/open-apis/auth/v3/app_ticket/resend", body).await.expect("self-built", 400, 10016);
}

/// A call of the token endpoint with the app's credentials.
async fn token(sandbox: &Sandbox, path: &str, mut body: Value) -> (u16, Value) {
    body["client_id"] = sandbox.app_id().into();
    body["client_secret"] = sandbox.app_secret().into();
    let answer = post(sandbox, path, body).await;
    (answer.status, answer.body)
}

fn code(code: &str) -> Value {
    json!({ "grant_type": "authorization_code", "code": code })
}

fn refresh(answer: &Value) -> Value {
    json!({ "grant_type": "refresh_token", "refresh_token": answer["refresh_token"] })
}

#[tokio::test]
async fn a_user_logs_in_and_stays_logged_in() {
    let (sandbox, _) = start().await;
    for path in [V2, V3] {
        let login = sandbox.authorize(&USERS[1], "docx:document offline_access");
        let (status, first) = token(&sandbox, path, code(&login)).await;
        assert_eq!((status, &first["code"], &first["expires_in"]), (200, &json!(0), &json!(7200)), "{first}");
        assert_eq!(first["scope"], "docx:document offline_access");
        let access = first["access_token"].as_str().expect("a token").to_owned();
        let me = call(&sandbox, &access, "GET", "/open-apis/authen/v1/user_info", "").await.expect("me", 200, 0);
        assert_eq!(me.text("/data/open_id"), USERS[1].open_id);
        assert_eq!(token(&sandbox, path, code(&login)).await.1["code"], 20_065, "a code is used once");

        sandbox.advance(Duration::from_secs(7200));
        call(&sandbox, &access, "POST", DOCUMENTS, "{}").await.expect("expired", 401, 99_991_677);
        let (_, second) = token(&sandbox, path, refresh(&first)).await;
        call(&sandbox, second["access_token"].as_str().expect("a token"), "POST", DOCUMENTS, "{}")
            .await
            .expect("new", 200, 0);
        assert_ne!(first["refresh_token"], second["refresh_token"]);
        let (status, again) = token(&sandbox, path, refresh(&first)).await;
        assert_eq!((status, &again["code"], &again["error"]), (400, &json!(20_073), &json!("invalid_grant")));
        assert!(again["error_description"].is_string() && again.get("msg").is_none(), "{again}");
        sandbox.advance(Duration::from_secs(604_800));
        assert_eq!(token(&sandbox, path, refresh(&second)).await.1["code"], 20_037);
    }
}

#[tokio::test]
async fn wrong_exchanges_have_the_documented_codes() {
    let (sandbox, _) = start().await;
    let login = || code(&sandbox.authorize(&USERS[0], "a b"));
    let with = |mut body: Value, name: &str, value: &str| {
        body[name] = value.into();
        body
    };
    for (body, expected) in [
        (json!({}), 20_001),
        (json!({ "grant_type": "password" }), 20_036),
        (json!({ "grant_type": "authorization_code" }), 20_001),
        (code("none"), 20_003),
        (with(login(), "scope", "a a"), 20_067),
        (with(login(), "scope", "a c"), 20_068),
        (json!({ "grant_type": "refresh_token", "refresh_token": "none" }), 20_026),
        (with(login(), "scope", "b"), 0),
    ] {
        let (status, answer) = token(&sandbox, V2, body.clone()).await;
        assert_eq!((status, &answer["code"]), (if expected == 0 { 200 } else { 400 }, &json!(expected)), "{body}");
    }
    let old = login();
    sandbox.advance(Duration::from_secs(300));
    assert_eq!(token(&sandbox, V2, old).await.1["code"], 20_004);
    let body = json!({ "grant_type": "authorization_code", "client_id": "cli_x", "client_secret": "s" });
    assert_eq!(post(&sandbox, V2, body).await.body["code"], 20_048);
    let body = json!({ "grant_type": "authorization_code", "client_id": sandbox.app_id(), "client_secret": "s" });
    assert_eq!(post(&sandbox, V2, body).await.body["code"], 20_002);
    // A verifier without a challenge: v2 lets it pass, v3 does not.
    let verified = || with(login(), "code_verifier", "v");
    assert_eq!(token(&sandbox, V2, verified()).await.1["code"], 0);
    assert_eq!(token(&sandbox, V3, verified()).await.1["code"], 20_049);
}

#[tokio::test]
async fn the_login_page_leads_back_with_a_code() {
    let (sandbox, _) = start().await;
    let page = async |query: &str| {
        let path = format!("/open-apis/authen/v1/authorize?client_id={}&response_type=code&{query}", sandbox.app_id());
        crate::client::head(&sandbox, "GET", &path, &[]).await
    };
    // The challenge of the verifier in RFC 7636, appendix B.
    let challenge = "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
    let query = format!("redirect_uri=https%3A%2F%2Fa.example%2Fback%3Fx%3D1&state=s+1&sandbox_user=2&{challenge}");
    let (status, headers) = page(&query).await;
    assert_eq!(status, 302);
    let to = &headers.iter().find(|(name, _)| name == "location").expect("a location").1;
    let code = to.strip_prefix("https://a.example/back?x=1&code=").and_then(|to| to.strip_suffix("&state=s+1"));
    let code = code.expect(to);
    let exchange = |verifier: &str, redirect: &str| {
        let body = json!({
            "grant_type": "authorization_code", "code": code, "code_verifier": verifier, "redirect_uri": redirect,
        });
        token(&sandbox, V3, body)
    };
    let (good, back) = ("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "https://a.example/back?x=1");
    assert_eq!(exchange("wrong", back).await.1["code"], 20_049);
    assert_eq!(exchange(good, "https://b.example").await.1["code"], 20_071);
    let (_, answer) = exchange(good, back).await;
    let access = answer["access_token"].as_str().expect("a token");
    let me = call(&sandbox, access, "GET", "/open-apis/authen/v1/user_info", "").await.expect("me", 200, 0);
    assert_eq!(me.text("/data/name"), USERS[2].name);

    let (_, headers) = page("redirect_uri=http%3A%2F%2Fa&sandbox_deny=1").await;
    assert!(headers.iter().any(|(name, value)| name == "location" && value == "http://a?error=access_denied"));
    assert_eq!(page("redirect_uri=javascript%3Ax").await.0, 400);
}

#[tokio::test]
async fn the_first_version_answers_in_an_envelope() {
    let (sandbox, app) = start().await;
    let path = "/open-apis/authen/v1/oidc/access_token";
    let exchange = |body: Value| {
        let (sandbox, app) = (&sandbox, &app);
        async move { call(sandbox, app, "POST", path, &body.to_string()).await }
    };
    let login = sandbox.authorize(&USERS[0], "");
    let first = exchange(code(&login)).await.expect("login", 200, 0);
    assert!(first.text("/data/access_token").starts_with("eyJ"));
    exchange(code(&login)).await.expect("again", 200, 20_065);
    let body = json!({ "grant_type": "refresh_token", "refresh_token": first.text("/data/refresh_token") });
    let refresh = "/open-apis/authen/v1/oidc/refresh_access_token";
    call(&sandbox, &app, "POST", refresh, &body.to_string()).await.expect("refresh", 200, 0);
    assert_eq!(token(&sandbox, V2, body).await.1["code"], 20_026, "it is none of the second version");
}

#[tokio::test]
async fn an_app_authenticates_by_header_or_body_but_not_both() {
    use base64::{Engine, prelude::BASE64_STANDARD};
    let (sandbox, _) = start().await;
    let pair = BASE64_STANDARD.encode(format!("{}:{}", sandbox.app_id(), sandbox.app_secret()));
    let basic = format!("Authorization: Basic {pair}");
    let form = "Content-Type: application/x-www-form-urlencoded";
    let answer = send(&sandbox, "POST", V3, &[&basic, form], "grant_type=client_credentials").await;
    let tenant = answer.text("/access_token").to_owned();
    call(&sandbox, &tenant, "POST", DOCUMENTS, "{}").await.expect("a tenant token", 200, 0);
    let both = format!("grant_type=client_credentials&client_id=x&client_secret={}", sandbox.app_secret());
    let answer = send(&sandbox, "POST", V3, &[&basic, form], &both).await;
    assert_eq!((answer.status, &answer.body["code"]), (400, &json!(20_070)));
}

/// A page as a browser gets it.
async fn page_of(sandbox: &Sandbox, method: &str, target: &str, headers: &[&str]) -> String {
    let (_, headers, body) = crate::client::exchange(sandbox, method, target, headers, b"").await;
    assert!(
        headers.iter().any(|(name, value)| name == "content-type" && value.starts_with("text/html")),
        "{headers:?}"
    );
    String::from_utf8(body).expect("text")
}

/// A call with a form and the app's credentials in the header.
async fn form(sandbox: &Sandbox, path: &str, form: &str) -> (u16, Value) {
    use base64::{Engine, prelude::BASE64_STANDARD};
    let pair = BASE64_STANDARD.encode(format!("{}:{}", sandbox.app_id(), sandbox.app_secret()));
    let basic = format!("Authorization: Basic {pair}");
    let kind = "Content-Type: application/x-www-form-urlencoded";
    let answer = send(sandbox, "POST", path, &[&basic, kind], form).await;
    (answer.status, answer.body)
}

#[tokio::test]
async fn a_person_in_front_of_a_browser_chooses_and_a_program_need_not() {
    let (sandbox, _) = start().await;
    let path = format!(
        "/open-apis/authen/v1/authorize?client_id={}&redirect_uri=http%3A%2F%2Fa%2F&scope=a%3Cb&state=s",
        sandbox.app_id()
    );
    let browser = ["Accept: text/html,application/xhtml+xml"];
    let page = page_of(&sandbox, "GET", &path, &browser).await;
    assert!(page.contains("a&lt;b") && !page.contains("a<b"), "{page}");
    for (user, choice) in USERS.iter().zip(["user-0", "user-1", "user-2"]) {
        assert!(page.contains(choice) && page.contains(user.name), "{page}");
    }
    let link = page.split("id=\"user-1\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link");
    let link = format!("/open-apis/authen/v1/authorize{}", link.replace("&amp;", "&"));
    let (status, headers) = crate::client::head(&sandbox, "GET", &link, &browser).await;
    let to = &headers.iter().find(|(name, _)| name == "location").expect("a location").1;
    assert!(status == 302 && to.starts_with("http://a/?code=") && to.ends_with("&state=s"), "{to}");
    let code = to.split(['=', '&']).nth(1).expect("a code");
    let (_, answer) = token(&sandbox, V2, json!({ "grant_type": "authorization_code", "code": code })).await;
    let access = answer["access_token"].as_str().expect("a token");
    let me = call(&sandbox, access, "GET", "/open-apis/authen/v1/user_info", "").await.expect("me", 200, 0);
    assert_eq!(me.text("/data/open_id"), USERS[1].open_id);
}

#[tokio::test]
async fn revoked_tokens_count_no_longer() {
    let (sandbox, _) = start().await;
    for (path, kind) in [(V2, "refresh_token"), (V3, "access_token")] {
        let (_, first) = token(&sandbox, path, code(&sandbox.authorize(&USERS[1], "offline_access"))).await;
        let access = first["access_token"].as_str().expect("a token").to_owned();
        let revoked = format!("token={}&token_type_hint={kind}", first[kind].as_str().expect("a token"));
        assert_eq!(form(&sandbox, "/oauth/v1/revoke", &revoked).await.0, 200);
        assert_eq!(form(&sandbox, "/oauth/v1/revoke", &revoked).await.0, 200, "twice does no harm");
        let me = "/open-apis/authen/v1/user_info";
        call(&sandbox, &access, "GET", me, "").await.expect("revoked", 401, 99_991_668);
        let expected = if kind == "refresh_token" { 20_064 } else { 0 };
        assert_eq!(token(&sandbox, path, refresh(&first)).await.1["code"], expected);
    }
    let body = json!({ "client_id": sandbox.app_id(), "client_secret": "wrong", "token": "t" });
    assert_eq!(post(&sandbox, "/oauth/v1/revoke", body).await.body["code"], 20_002);

    let (_, first) = token(&sandbox, V2, code(&sandbox.authorize(&USERS[2], "offline_access"))).await;
    assert_eq!(token(&sandbox, V3, refresh(&first)).await.1["code"], 20_026, "a token of another version");
    sandbox.revoke_user(&USERS[2]);
    assert_eq!(token(&sandbox, V2, refresh(&first)).await.1["code"], 20_064);
}

#[tokio::test]
async fn a_device_is_logged_in_with_its_code() {
    let (sandbox, _) = start().await;
    let begin = async || {
        let scope = format!("client_id={}&scope=a%20offline_access", sandbox.app_id());
        let (status, device) = form(&sandbox, "/oauth/v1/device_authorization", &scope).await;
        assert_eq!(status, 200, "{device}");
        device
    };
    let text = |device: &Value, name: &str| device[name].as_str().expect(name).to_owned();
    let poll = async |device: &Value| {
        let grant = "urn:ietf:params:oauth:grant-type:device_code";
        token(&sandbox, V3, json!({ "grant_type": grant, "device_code": device["device_code"] })).await.1
    };
    let device = begin().await;
    assert_eq!(poll(&device).await["error"], "authorization_pending");
    assert_eq!(poll(&device).await["error"], "slow_down");
    sandbox.advance(Duration::from_secs(1));
    assert_eq!(poll(&device).await["error"], "authorization_pending");
    assert!(sandbox.confirm_device(&text(&device, "user_code"), Some(&USERS[1])));
    let answer = poll(&device).await;
    assert_eq!((&answer["code"], &answer["scope"]), (&json!(0), &json!("a offline_access")));
    assert!(answer["refresh_token"].is_string());
    assert_eq!(poll(&device).await["error"], "invalid_grant", "a code works once");

    let device = begin().await;
    assert!(sandbox.confirm_device(&text(&device, "user_code"), None));
    assert_eq!(poll(&device).await["error"], "access_denied");
    assert!(!sandbox.confirm_device("none", None));

    // A person with a browser.
    let device = begin().await;
    let uri = text(&device, "verification_uri_complete");
    let path = uri.strip_prefix(sandbox.url()).expect("a page of the sandbox");
    let page = page_of(&sandbox, "GET", path, &[]).await;
    assert!(page.contains("Agree as Bo"), "{page}");
    page_of(&sandbox, "GET", &format!("{path}&sandbox_user=1"), &[]).await;
    assert_eq!(poll(&device).await["code"], 0);

    let device = begin().await;
    sandbox.advance(Duration::from_secs(240));
    assert_eq!(poll(&device).await["error"], "expired_token");
}

#[tokio::test]
async fn each_step_of_a_login_can_fail() {
    let (sandbox, _) = start().await;
    let (_, first) = token(&sandbox, V2, code(&sandbox.authorize(&USERS[0], "offline_access"))).await;
    let fault = |text: &str| {
        sandbox.fault(text.parse::<lark_sandbox::Fault>().expect(text).on("authen.v2.oauth.token").times(1));
    };
    fault("status=500");
    assert_eq!(token(&sandbox, V2, refresh(&first)).await.0, 500);
    let (status, second) = token(&sandbox, V2, refresh(&first)).await;
    assert_eq!((status, &second["code"]), (200, &json!(0)), "it was not executed");
}

#[tokio::test]
async fn a_keyless_app_gets_a_token_for_an_assertion() {
    let (sandbox, _) = start().await;
    let body = |assertion: &str| {
        json!({
            "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "client_id": sandbox.app_id(),
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", "client_assertion": assertion,
        })
    };
    let answer = post(&sandbox, V3, body("e.y.J")).await;
    let tenant = answer.text("/access_token").to_owned();
    call(&sandbox, &tenant, "POST", DOCUMENTS, "{}").await.expect("a tenant token", 200, 0);
    assert_eq!(post(&sandbox, V3, body("")).await.body["code"], 20_001);
}
