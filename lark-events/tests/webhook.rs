//! Webhooks: who is let in, what is answered, and what is not told.
#![cfg(feature = "webhook")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{Method, Request, Response};
use http_body_util::{BodyExt, Full, StreamBody};
use lark_events::{BuildError, Events, Keys, RawEvent, State, Told, Webhook};
use lark_runtime::Client;
use lark_runtime::testing::Mock;
use serde_json::{Value, json};
use sha1::Digest as _;
use tower_service::Service as _;

const KEY: &str = "kudryavka";
const TOKEN: &str = "v3rify-token-0001";

type Got = Arc<Mutex<Vec<RawEvent>>>;

async fn keep(event: RawEvent, State(got): State<Got>) {
    got.lock().unwrap().push(event);
}

async fn toast(event: RawEvent, State(got): State<Got>) -> Value {
    got.lock().unwrap().push(event);
    json!({"toast": {"content": "ok"}})
}

fn client() -> Client {
    Mock::new().client()
}

fn router() -> (Events, Got) {
    let got = Got::default();
    let events = Events::new(&client()).state(Arc::clone(&got)).on_other(keep);
    let events = events.on_raw("card.action.trigger", toast).on_raw("card.action.trigger_v1", toast).build().unwrap();
    (events, got)
}

fn request(body: impl Into<Bytes>, headers: &[(&str, &str)]) -> Request<Bytes> {
    let mut request = Request::post("/lark");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(body.into()).unwrap()
}

async fn answer(webhook: &Webhook, request: Request<Bytes>) -> (u16, Value) {
    let response = webhook.handle(request).await;
    assert_eq!(response.headers()["content-type"], "application/json; charset=utf-8");
    (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap())
}

fn vectors(file: &str) -> Value {
    let path = format!("{}/tests/vectors/{file}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn keys(case: &Value) -> Keys {
    let token = case["verification_token"].as_str().unwrap();
    match case["encrypt_key"].as_str() {
        Some("") | None => Keys::plain(token),
        Some(key) => Keys::encrypted(key, token),
    }
}

fn request_of(case: &Value) -> Request<Bytes> {
    let headers = case["headers"].as_object().unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect();
    request(case["raw_body"].as_str().unwrap().to_owned(), &headers)
}

fn hex(hash: impl AsRef<[u8]>) -> String {
    hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Headers that sign a body with the encrypt key.
fn signed(timestamp: &str, body: &str) -> [(&'static str, String); 3] {
    let mut hash = sha2::Sha256::new();
    [timestamp, "nonce", KEY, body].iter().for_each(|part| hash.update(part));
    let signature = hex(hash.finalize());
    [
        ("X-Lark-Request-Timestamp", timestamp.to_owned()),
        ("X-Lark-Request-Nonce", "nonce".to_owned()),
        ("X-Lark-Signature", signature),
    ]
}

fn signed_request(timestamp: &str, body: &str) -> Request<Bytes> {
    let headers = signed(timestamp, body);
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    request(body.to_owned(), &headers)
}

/// The body that the platform would send for this JSON.
fn encrypt(json: &str) -> String {
    use aes::cipher::block_padding::Pkcs7;
    use aes::cipher::{BlockModeEncrypt as _, KeyIvInit as _};
    use base64::Engine as _;

    let (key, iv) = (sha2::Sha256::digest(KEY), [7; 16]);
    let mut buffer = json.as_bytes().to_vec();
    buffer.resize(json.len() + 16, 0);
    let cipher = cbc::Encryptor::<aes::Aes256>::new(&key, &iv.into());
    let encrypted = cipher.encrypt_padded::<Pkcs7>(&mut buffer, json.len()).unwrap();
    let text = base64::engine::general_purpose::STANDARD.encode([&iv[..], encrypted].concat());
    json!({ "encrypt": text }).to_string()
}

fn event(event_type: &str, id: &str) -> String {
    json!({"schema": "2.0", "header": {"event_id": id, "event_type": event_type, "token": TOKEN}, "event": {"a": 1}})
        .to_string()
}

#[tokio::test]
async fn what_the_platform_sends_is_taken() {
    for case in vectors("webhook_event.json")["positive"].as_array().unwrap() {
        let (events, got) = router();
        let webhook = events.webhook(keys(case)).unwrap();
        let (status, body) = answer(&webhook, request_of(case)).await;
        let (name, expect) = (&case["name"], &case["expect"]);
        assert_eq!(status, 200, "{name}: {body}");
        let got = got.lock().unwrap();
        match expect["kind"].as_str().unwrap() {
            "challenge" => {
                assert_eq!(body, expect["response"]["body"], "{name}");
                assert!(got.is_empty());
            }
            "callback" => assert_eq!(body, json!({"toast": {"content": "ok"}}), "{name}"),
            _ => {
                assert_eq!(body, json!({"msg": "success"}), "{name}");
                // The ticket went to the client.
                if let Some(event) = got.first() {
                    assert_eq!(&*event.json, case["plaintext"].as_str().unwrap().as_bytes(), "{name}");
                } else {
                    assert_eq!(expect["event_type"], "app_ticket", "{name}");
                }
            }
        }
    }
}

#[tokio::test]
async fn what_somebody_else_sends_is_refused_without_a_reason() {
    for case in vectors("webhook_event.json")["negative"].as_array().unwrap() {
        let (events, got) = router();
        let webhook = events.webhook(keys(case)).unwrap();
        let (status, body) = answer(&webhook, request_of(case)).await;
        let expected = match case["name"].as_str().unwrap() {
            "empty_body" => (400, json!({"msg": "no event"})),
            _ => (401, json!({"msg": "not from the platform"})),
        };
        assert_eq!((status, body), expected, "{}", case["name"]);
        assert!(got.lock().unwrap().is_empty(), "{}", case["name"]);
    }
}

#[tokio::test]
async fn more_that_is_not_the_platforms() {
    let (events, got) = router();
    let encrypted = events.webhook(Keys::encrypted(KEY, TOKEN)).unwrap();
    let plain = events.webhook(Keys::plain(TOKEN)).unwrap();
    let good = encrypt(&event("a.b", "e1"));
    let mut doubled = signed_request("1", &good);
    doubled.headers_mut().append("x-lark-signature", "0".repeat(64).parse().unwrap());
    let deep = format!("{}{}", r#"{"a":"#.repeat(100_000), "}".repeat(100_000));
    let truncated = &good[..good.len() - 20];
    for (what, webhook, request, status) in [
        ("plain though there is a key", &encrypted, signed_request("1", &event("a.b", "e1")), 401),
        (
            "a body of another signature",
            &encrypted,
            signed_request("1", &good).map(|body| [&body[..], b" "].concat().into()),
            401,
        ),
        ("two signatures", &encrypted, doubled, 401),
        (
            "encrypted with a wrong token",
            &encrypted,
            signed_request("1", &encrypt(&event("a.b", "e1").replace(TOKEN, "wrong"))),
            401,
        ),
        (
            "an encrypted check of the address with a wrong token",
            &encrypted,
            request(encrypt(r#"{"challenge":"c","token":"x","type":"url_verification"}"#), &[]),
            401,
        ),
        (
            "an event that also looks like a check",
            &encrypted,
            request(
                encrypt(&event("a.b", "e1").replace(
                    "{\"event\":{\"a\":1}",
                    "{\"challenge\":\"c\",\"type\":\"url_verification\",\"event\":{\"a\":1}",
                )),
                &[],
            ),
            401,
        ),
        ("encrypt is not a text", &encrypted, signed_request("1", r#"{"encrypt":7}"#), 401),
        ("cut off", &encrypted, signed_request("1", truncated), 400),
        ("no token", &plain, request(event("a.b", "e1").replace("token", "other"), &[]), 401),
        ("an empty token", &plain, request(event("a.b", "e1").replace(TOKEN, ""), &[]), 401),
        ("a token that is not a text", &plain, request(r#"{"header":{"token":7},"event":{}}"#, &[]), 401),
        ("deep", &plain, request(deep, &[]), 400),
        ("a list", &plain, request("[]", &[]), 400),
    ] {
        assert_eq!(answer(webhook, request).await.0, status, "{what}");
    }
    assert!(got.lock().unwrap().is_empty());
    assert_eq!(answer(&encrypted, signed_request("1", &good)).await.0, 200, "the good one");
    assert_eq!(got.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn the_old_callback_of_cards_is_known_by_its_own_signature() {
    let case = &vectors("card_callback_v1.json")["cases"][0];
    let text = |name: &str| case[name].as_str().unwrap();
    let request_with = |signature: &str| {
        let headers = [
            ("X-Lark-Request-Timestamp", text("timestamp")),
            ("X-Lark-Request-Nonce", text("nonce")),
            ("X-Lark-Signature", signature),
        ];
        request(text("raw_body").to_owned(), &headers)
    };
    let (events, got) = router();
    for keys in [Keys::plain(TOKEN), Keys::encrypted(KEY, TOKEN)] {
        let webhook = events.webhook(keys).unwrap();
        let (status, body) = answer(&webhook, request_with(text("signature"))).await;
        assert_eq!((status, body), (200, json!({"toast": {"content": "ok"}})));
        for wrong in ["", "0", &"0".repeat(40), &text("signature").to_uppercase()] {
            assert_eq!(answer(&webhook, request_with(wrong)).await.0, 401);
        }
        assert_eq!(answer(&webhook, request(text("raw_body").to_owned(), &[])).await.0, 401);
    }
    let event = &got.lock().unwrap()[0];
    assert_eq!((&*event.header.event_type, &*event.header.tenant_key), ("card.action.trigger_v1", "tenantkey0000002"));
    assert_eq!(event.text("open_id").as_deref(), Some("ou_testuser0002"));
}

#[tokio::test]
async fn the_outcome_of_the_handler_decides_the_status() {
    async fn fails(event: RawEvent) -> Result<(), &'static str> {
        if event.header.event_type == "panics" { panic!("oh") } else { Err("secret details of the program") }
    }
    let events = Events::new(&client()).on_raw("fails", fails).on_raw("panics", fails).build().unwrap();
    let webhook = events.webhook(Keys::plain(TOKEN)).unwrap();
    for (event_type, status, msg) in [
        ("fails", 500, "the event could not be handled"),
        ("panics", 500, "the event could not be handled"),
        ("unknown", 200, "success"),
    ] {
        let got = answer(&webhook, request(event(event_type, "e1"), &[])).await;
        assert_eq!(got, (status, json!({"msg": msg})), "{event_type}");
    }
    assert!(events.close(Duration::from_secs(1)).await);
    assert_eq!(answer(&webhook, request(event("fails", "e2"), &[])).await, (503, json!({"msg": "not now"})));
}

#[tokio::test(start_paused = true)]
async fn a_full_router_is_told_after_two_and_a_half_seconds() {
    async fn for_ever(_: RawEvent) {
        std::future::pending::<()>().await;
    }
    let events = Events::new(&client()).on_other(for_ever).workers(1).queue(0).build().unwrap();
    let webhook = events.webhook(Keys::plain(TOKEN)).unwrap();
    let begun = tokio::time::Instant::now();
    let (first, second) = tokio::join!(
        answer(&webhook, request(event("a", "e1"), &[])),
        answer(&webhook, request(event("a", "e2"), &[]))
    );
    assert_eq!((first.0, second.0), (200, 503));
    assert_eq!(begun.elapsed(), Duration::from_millis(2500));
}

#[tokio::test]
async fn an_old_signature_is_refused_where_the_program_says_so() {
    fn now() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_609_073_151)
    }
    let (events, _) = router();
    let webhook = events.webhook(Keys::encrypted(KEY, TOKEN)).unwrap().max_age(Duration::from_secs(300)).clock(now);
    for (timestamp, status) in [
        ("1609073151", 200),
        ("1609072851", 200),
        ("1609072850", 401),
        ("1609073451", 200),
        ("1609073452", 401),
        ("1609073151000", 200),
        ("yesterday", 401),
        ("", 401),
    ] {
        let request = signed_request(timestamp, &encrypt(&event("a.b", timestamp)));
        assert_eq!(answer(&webhook, request).await.0, status, "{timestamp}");
    }
}

#[tokio::test]
async fn a_key_that_is_empty_is_an_error_before_anything_is_served() {
    let (events, _) = router();
    let error = |keys| events.webhook(keys).unwrap_err();
    assert_eq!(error(Keys::encrypted(" ", TOKEN)), BuildError::NoEncryptKey);
    assert_eq!(error(Keys::encrypted(KEY, "\n")), BuildError::NoVerificationToken);
    assert_eq!(error(Keys::plain("")), BuildError::NoVerificationToken);
    assert!(error(Keys::plain("")).to_string().contains("developer console"));
    let webhook = events.webhook(Keys::encrypted(format!(" {KEY}\n"), TOKEN)).unwrap();
    assert_eq!(answer(&webhook, signed_request("1", &encrypt(&event("a.b", "e1")))).await.0, 200);
    let shown = format!("{webhook:?} {:?}", Keys::encrypted(KEY, TOKEN));
    assert!(!shown.contains(KEY) && !shown.contains(TOKEN), "{shown}");
    assert_eq!(events.client().redact(&format!("{KEY} and {TOKEN}")), "[redacted] and [redacted]");
}

/// As a server calls it, with a body in pieces.
async fn serve<B>(webhook: &Webhook, request: Request<B>) -> Response<Bytes>
where
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<lark_runtime::transport::BoxError>,
{
    let (parts, body) = webhook.clone().call(request).await.unwrap().into_parts();
    Response::from_parts(parts, body.collect().await.unwrap().to_bytes())
}

#[tokio::test(start_paused = true)]
async fn as_a_service_it_bounds_the_body_and_the_time_for_it() {
    let (events, got) = router();
    let webhook = events.webhook(Keys::plain(TOKEN)).unwrap();
    let body = event("a.b", "e1");
    let pieces: Vec<_> = body
        .as_bytes()
        .chunks(7)
        .map(|piece| Ok::<_, std::io::Error>(http_body::Frame::data(Bytes::copy_from_slice(piece))))
        .collect();
    let streamed = StreamBody::new(futures_util::stream::iter(pieces));
    assert_eq!(serve(&webhook, Request::post("/").body(streamed).unwrap()).await.status(), 200);
    assert_eq!(got.lock().unwrap().len(), 1);

    let large = vec![b' '; 10 << 20];
    assert_eq!(
        serve(&webhook, Request::post("/").body(Full::new(Bytes::from(large.clone()))).unwrap()).await.status(),
        413
    );
    assert_eq!(webhook.handle(request(large, &[])).await.status(), 413);
    let small = webhook.clone().max_body(10);
    assert_eq!(
        serve(&small, Request::post("/").body(Full::new(Bytes::from(body.clone()))).unwrap()).await.status(),
        413
    );

    let stalls = futures_util::stream::pending::<Result<http_body::Frame<Bytes>, std::io::Error>>();
    assert_eq!(serve(&webhook, Request::post("/").body(StreamBody::new(stalls)).unwrap()).await.status(), 408);
    let breaks = futures_util::stream::iter([Err::<http_body::Frame<Bytes>, _>(std::io::Error::other("reset"))]);
    assert_eq!(serve(&webhook, Request::post("/").body(StreamBody::new(breaks)).unwrap()).await.status(), 400);

    for method in [Method::GET, Method::HEAD, Method::PUT] {
        let response =
            serve(&webhook, Request::builder().method(method).body(Full::new(Bytes::from(body.clone()))).unwrap())
                .await;
        assert_eq!((response.status().as_u16(), &response.headers()["allow"]), (405, &"POST".parse().unwrap()));
    }
    assert_eq!(got.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_webhook_and_another_way_share_what_was_seen() {
    let (events, got) = router();
    let webhook = events.webhook(Keys::plain(TOKEN)).unwrap();
    assert_eq!(events.receive(event("a.b", "e1")).await.unwrap(), Told::Handled(None));
    assert_eq!(answer(&webhook, request(event("a.b", "e1"), &[])).await.0, 200);
    assert_eq!(got.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_room_and_for_the_handler_are_2_5_seconds_together() {
    async fn slow(_: RawEvent) {
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    let events = Events::new(&Mock::new().client()).on_raw("t", slow).workers(1).queue(0).build().unwrap();
    let webhook = events.webhook(Keys::plain(TOKEN)).unwrap();
    let begun = tokio::time::Instant::now();
    let deliver = |id: &str| {
        let (webhook, body) = (webhook.clone(), event("t", id));
        async move {
            let status = webhook.handle(request(body, &[])).await.status().as_u16();
            (status, begun.elapsed().as_millis())
        }
    };
    let answers = tokio::join!(deliver("1"), deliver("2"), deliver("3"));
    assert_eq!(answers, ((200, 2000), (200, 2500), (503, 2500)));
}
