//! Files of messages, uploaded in one step.
#![cfg(feature = "im")]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use lark_apis::im::v1::{Audio, FileMessage, Image, Media, MessageContent as _};
use lark_runtime::http::{Request, Response};
use lark_runtime::serde_json::json;
use lark_runtime::transport::{Body, HttpClient, HttpClientError};
use lark_runtime::{BoxFuture, Client, File};

/// A platform that answers uploads, and remembers their paths and bodies.
#[derive(Clone, Default)]
struct Platform(Arc<Mutex<Vec<(String, String)>>>);

impl HttpClient for Platform {
    fn execute(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, HttpClientError>> {
        let calls = Arc::clone(&self.0);
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body.collect(usize::MAX).await.map_err(HttpClientError::other)?;
            let path = parts.uri.path().to_owned();
            let answer = if path.contains("/auth/") {
                json!({"code": 0, "tenant_access_token": "t-1", "expire": 7200})
            } else {
                calls.lock().unwrap().push((path, String::from_utf8_lossy(&body).into_owned()));
                json!({"code": 0, "msg": "success", "data": {"image_key": "img_1", "file_key": "file_1"}})
            };
            let answer = Body::from(answer.to_string());
            Ok(Response::builder().header("content-type", "application/json").body(answer).unwrap())
        })
    }
}

/// The value of a part, if there is one.
fn part(body: &str, name: &str) -> Option<String> {
    let (_, rest) = body.split_once(&format!("name=\"{name}\"\r\n\r\n"))?;
    rest.split("\r\n").next().map(str::to_owned)
}

#[tokio::test]
async fn each_upload_says_its_kind_and_duration_and_is_the_content_of_a_message() {
    let platform = Platform::default();
    let client = Client::builder("cli", "secret").http_client(platform.clone()).build().unwrap();
    let file = |name: &str| File::from_bytes(name, "bytes");
    let image = Image::upload(&client, file("a.png")).await.unwrap();
    assert_eq!((image.key(), image.to_json().unwrap().as_str()), ("img_1", r#"{"image_key":"img_1"}"#));
    let audio = Audio::upload(&client, file("a.opus"), Duration::from_millis(1500)).await.unwrap();
    assert_eq!(audio.to_json().unwrap(), r#"{"file_key":"file_1"}"#);
    let media = Media::upload(&client, file("a.mp4"), None).await.unwrap().cover(image.key());
    assert_eq!(media.to_json().unwrap(), r#"{"file_key":"file_1","image_key":"img_1"}"#);
    for name in ["a.PDF", "a.docx", "a.xls", "a.ppt", "a.tar.gz", "none"] {
        assert!(FileMessage::upload(&client, file(name)).await.is_ok());
    }

    let calls = platform.0.lock().unwrap().clone();
    assert_eq!(
        (calls[0].0.as_str(), part(&calls[0].1, "image_type").as_deref()),
        ("/open-apis/im/v1/images", Some("message"))
    );
    let files: Vec<_> = calls[1..]
        .iter()
        .map(|(path, body)| {
            assert_eq!(path, "/open-apis/im/v1/files");
            (part(body, "file_type").unwrap(), part(body, "file_name").unwrap(), part(body, "duration"))
        })
        .collect();
    let expected = [
        ("opus", "a.opus", Some("1500")),
        ("mp4", "a.mp4", None),
        ("pdf", "a.PDF", None),
        ("doc", "a.docx", None),
        ("xls", "a.xls", None),
        ("ppt", "a.ppt", None),
        ("stream", "a.tar.gz", None),
        ("stream", "none", None),
    ];
    assert_eq!(
        files,
        expected.map(|(kind, name, duration)| (kind.to_owned(), name.to_owned(), duration.map(str::to_owned)))
    );
}

#[tokio::test]
async fn what_the_platform_would_refuse_is_not_sent() {
    let platform = Platform::default();
    let client = Client::builder("cli", "secret").http_client(platform.clone()).build().unwrap();
    let of = |megabytes: u64| File::from_reader("big", (megabytes << 20) + 1, tokio::io::empty());
    let said = [
        Image::upload(&client, of(10)).await.unwrap_err(),
        FileMessage::upload(&client, of(30)).await.unwrap_err(),
        Media::upload(&client, File::from_bytes("a.mp4", ""), None).await.unwrap_err(),
        Audio::upload(&client, File::from_bytes("a.opus", ""), None).await.unwrap_err(),
    ]
    .map(|error| error.to_string());
    assert!(said[0].contains("10485761 bytes") && said[0].contains("`FileMessage::upload`"), "{}", said[0]);
    assert!(said[1].contains("31457281 bytes") && said[1].contains("drive"), "{}", said[1]);
    assert!(said[2].contains("\"a.mp4\" is empty") && said[3].contains("\"a.opus\" is empty"), "{said:?}");
    assert!(platform.0.lock().unwrap().is_empty());
}
