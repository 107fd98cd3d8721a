//! Files: uploads and downloads piece by piece, and everything that can go wrong on their way.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;
use http::Response;
use http_body::Frame;
use lark_runtime::error::TransportKind;
use lark_runtime::file::{ContentRange, Progress};
use lark_runtime::testing::{Mock, Reply, TestClock};
use lark_runtime::transport::{Body, BoxError, HttpClient, HttpClientError};
use lark_runtime::{
    BoxFuture, Client, ClientBuilder, Download, Error, File, RawRequest, RequestOptions, RetryPolicy, encode, lark_api,
};
use proptest::prelude::*;
use serde_json::json;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _, ReadBuf};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

#[lark_api(method = "POST", path = "/open-apis/test/v1/files", token = "tenant")]
struct Upload {
    #[lark(file)]
    file: File,
    file_name: String,
}

#[lark_api(method = "GET", path = "/open-apis/test/v1/file", token = "none", response = Download)]
struct Fetch {}

#[lark_api(method = "GET", path = "/open-apis/test/v1/file", token = "none", response = Bytes)]
struct FetchBytes {}

fn upload(file: File) -> Upload {
    Upload { file, file_name: "n".into() }
}

/// An empty directory of this test.
fn directory(test: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files").join(test);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn names(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The file of a request's body: its name as escaped, and its content.
fn file_part(body: &[u8]) -> (String, Vec<u8>) {
    let find = |part: &[u8], from: usize| from + body[from..].windows(part.len()).position(|w| w == part).unwrap();
    let boundary = &body[..find(b"\r\n", 0)];
    let name = find(b"; filename=\"", 0) + "; filename=\"".len();
    let end = find(b"\"\r\nContent-Type: application/octet-stream\r\n\r\n", name);
    let content = find(b"\r\n\r\n", end) + 4;
    let tail = [b"\r\n", boundary, b"--\r\n"].concat();
    let content = body[content..].strip_suffix(&tail[..]).unwrap();
    (String::from_utf8(body[name..end].to_vec()).unwrap(), content.to_vec())
}

/// A body that a test feeds piece by piece.
struct Fed(mpsc::UnboundedReceiver<Result<Bytes, BoxError>>);

type Feeder = mpsc::UnboundedSender<Result<Bytes, BoxError>>;

fn fed() -> (Feeder, Body) {
    let (feeder, pieces) = mpsc::unbounded_channel();
    (feeder, Body::stream(Fed(pieces)))
}

impl http_body::Body for Fed {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.0.poll_recv(cx).map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }
}

/// A mock that answers every call with an empty success. Files are read outside the process, so its clock stands still.
fn mock() -> Mock {
    let mock = Mock::with_clock(TestClock::new());
    mock.on_any().reply(json!({}));
    mock
}

/// A client that repeats nothing but for a fresh token.
fn builder(mock: &Mock) -> ClientBuilder {
    mock.client_builder().retry(RetryPolicy::never())
}

fn client(mock: &Mock) -> Client {
    builder(mock).build().unwrap()
}

/// Waits until this many tasks sleep on the clock.
async fn asleep(clock: &TestClock, sleepers: usize) {
    while clock.sleepers() < sleepers {
        tokio::task::yield_now().await;
    }
}

/// What `on_progress` reported.
fn progress() -> (Arc<Mutex<Vec<Progress>>>, impl Fn(Progress) + Send + Sync + 'static) {
    let reports = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&reports);
    (reports, move |progress| into.lock().unwrap().push(progress))
}

fn assert_rises_to(reports: &Mutex<Vec<Progress>>, len: u64) {
    let reports = reports.lock().unwrap();
    assert!(reports.len() > 1, "{reports:?}");
    assert!(reports.windows(2).all(|pair| pair[0].bytes < pair[1].bytes), "{reports:?}");
    assert!(reports.iter().all(|progress| progress.total == Some(len)), "{reports:?}");
    assert_eq!(reports.last().unwrap().bytes, len);
}

fn content(len: usize) -> Vec<u8> {
    (0..len).map(|i| (i * 31 + 7) as u8).collect()
}

// --- uploads

#[tokio::test]
async fn every_source_arrives_as_it_is() {
    let directory = directory("sources");
    let path = directory.join("报告 \"1\".pdf");
    let content = content(200_000);
    std::fs::write(&path, &content).unwrap();
    let mock = mock();
    let client = client(&mock);
    let sources = [
        File::from_path(&path).await.unwrap(),
        File::from_bytes("报告 \"1\".pdf", content.clone()),
        File::from_reader("报告 \"1\".pdf", 200_000, io::Cursor::new(content.clone())),
        File::from_path(&path).await.unwrap().with_name("dir/报告 \"1\".pdf"),
    ];
    for file in sources {
        assert_eq!(file.len(), 200_000);
        let (reports, report) = progress();
        upload(file.on_progress(report)).send(&client, ()).await.unwrap();
        assert_rises_to(&reports, 200_000);
    }
    for call in mock.all_calls() {
        assert_eq!(file_part(call.body()), ("报告 \\\"1\\\".pdf".into(), content.clone()));
        let text = String::from_utf8_lossy(call.body());
        assert!(text.find("name=\"file_name\"") < text.find("name=\"file\""), "texts come first");
    }
}

#[tokio::test]
async fn a_body_knows_its_length() {
    let directory = directory("length");
    std::fs::write(directory.join("a"), content(70_000)).unwrap();
    let from_path = encode(&upload(File::from_path(directory.join("a")).await.unwrap())).unwrap().body;
    let from_bytes = encode(&upload(File::from_bytes("a", content(70_000)))).unwrap().body;
    assert_eq!(from_path.content_length(), from_bytes.content_length());
    assert_eq!(from_bytes.to_bytes().unwrap().len() as u64, from_bytes.content_length());
    assert_eq!(from_path.to_bytes(), None, "it is not in memory");
    let body = from_path.make().unwrap();
    assert_eq!(http_body::Body::size_hint(&body).exact(), Some(from_path.content_length()));
    assert_eq!(body.collect(usize::MAX).await.unwrap().len() as u64, from_path.content_length());
}

#[tokio::test]
async fn a_path_is_read_anew_for_every_attempt() {
    let path = directory("anew").join("a.txt");
    std::fs::write(&path, "first").unwrap();
    let rewritten = path.clone();
    let mock = Mock::with_clock(TestClock::new());
    mock.on_any().reply_with(move |call| {
        let first = call.header("authorization") == Some("Bearer t-mock") && file_part(call.body()).1 == b"first";
        std::fs::write(&rewritten, "other").unwrap();
        if first { Reply::error(99_991_663, "token invalid") } else { json!({}).into() }
    });
    upload(File::from_path(&path).await.unwrap()).send(&client(&mock), ()).await.unwrap();
    let sent: Vec<_> = mock.all_calls().iter().map(|call| file_part(call.body()).1).collect();
    assert_eq!(sent, [b"first", b"other"]);
}

#[tokio::test]
async fn a_reader_is_sent_at_most_once() {
    let mock = Mock::new();
    mock.on_any().reply_error(99_991_663, "token invalid");
    let client = client(&mock);
    let file = File::from_reader("a", 5, &b"hello"[..]);
    assert!(file.is_replayable());
    let error = upload(file.clone()).send(&client, ()).await.unwrap_err();
    assert_eq!(error.code(), Some(99_991_663), "the refusal itself, since nothing could be sent again");
    assert_eq!(mock.all_calls().len(), 1);

    assert!(!file.is_replayable());
    let error = upload(file).send(&client, ()).await.unwrap_err();
    assert!(matches!(error, Error::File(_)), "{error:?}");
    assert!(error.to_string().starts_with("Upload: the file \"a\": its reader was read already"), "{error}");
    assert_eq!(mock.all_calls().len(), 1, "nothing was sent");
}

/// Has no connection, so it reads nothing of the request; a mock would, to remember it.
struct Unplugged;

impl HttpClient for Unplugged {
    fn execute(&self, _: http::Request<Body>) -> BoxFuture<'static, Result<Response<Body>, HttpClientError>> {
        Box::pin(async { Err(HttpClientError::connect("refused")) })
    }
}

#[tokio::test]
async fn a_reader_that_was_not_read_can_still_be_sent() {
    let file = File::from_reader("a", 5, &b"hello"[..]);
    let unplugged = Client::builder("cli", "s").http_client(Unplugged).build().unwrap();
    let options = RequestOptions::new().tenant_access_token("t-1");
    upload(file.clone()).send(&unplugged, &options).await.unwrap_err();
    let mock = mock();
    upload(file).send(&client(&mock), ()).await.unwrap();
    assert_eq!(file_part(mock.all_calls()[0].body()).1, b"hello");
}

/// A pipe without a writer: opening it would wait for ever.
#[cfg(unix)]
fn pipe(path: &Path) {
    assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_is_refused_before_it_is_opened() {
    let directory = directory("pipe");
    let path = directory.join("a.fifo");
    pipe(&path);
    let error = File::from_path(&path).await.unwrap_err().to_string();
    assert!(error.contains("it is a pipe, a socket or a device, not a file"), "{error}");

    let path = directory.join("becomes.fifo");
    std::fs::write(&path, "hello").unwrap();
    let file = File::from_path(&path).await.unwrap();
    std::fs::remove_file(&path).unwrap();
    pipe(&path);
    let mock = mock();
    let error = upload(file).send(&client(&mock), ()).await.unwrap_err().to_string();
    assert!(error.contains("it is a pipe, a socket or a device, not a file"), "{error}");
}

#[tokio::test]
async fn files_that_cannot_be_sent_are_named() {
    let directory = directory("named");
    let path = directory.join("a.txt");
    let error = File::from_path(&path).await.unwrap_err();
    assert!(matches!(&error, Error::File(error) if error.kind() == io::ErrorKind::NotFound), "{error:?}");
    assert!(error.to_string().contains("a.txt\": No such file"), "{error}");
    let error = File::from_path(&directory).await.unwrap_err().to_string();
    assert!(error.contains("it is a directory, not a file"), "{error}");

    std::fs::write(&path, "hello").unwrap();
    let shrunk = File::from_path(&path).await.unwrap();
    std::fs::write(&path, "hell").unwrap();
    let gone = File::from_path(&path).await.unwrap().with_name("gone");
    let mock = mock();
    for (file, expected) in [
        (shrunk, "Upload: the file \"a.txt\": it is shorter than its length said"),
        (File::from_reader("r", 6, &b"short"[..]), "Upload: the file \"r\": it is shorter than its length said"),
    ] {
        let error = upload(file).send(&client(&mock), ()).await.unwrap_err();
        assert!(matches!(error, Error::File(_)), "{error:?}");
        assert_eq!(error.to_string(), expected);
    }
    std::fs::remove_file(&path).unwrap();
    let error = upload(gone).send(&client(&mock), ()).await.unwrap_err().to_string();
    assert!(error.starts_with("Upload: the file \"gone\": No such file"), "{error}");
    assert!(mock.all_calls().is_empty(), "no body was complete");
}

#[tokio::test]
async fn parts_are_read_from_every_source() {
    let path = directory("parts").join("a");
    std::fs::write(&path, "0123456789").unwrap();
    let reader = || File::from_reader("r", 10, &b"0123456789"[..]);
    for file in [File::from_path(&path).await.unwrap(), File::from_bytes("b", "0123456789"), reader()] {
        assert_eq!(file.read_part(2, 3).await.unwrap(), "234");
        assert_eq!(file.read_part(7, 3).await.unwrap(), "789", "a reader goes forward over what is not wanted");
        assert_eq!(file.read_part(10, 0).await.unwrap(), "");
        assert!(matches!(file.read_part(9, 2).await, Err(Error::File(_))));
        assert!(matches!(file.read_part(u64::MAX, 2).await, Err(Error::File(_))));
    }
    let reader = reader();
    reader.read_part(4, 1).await.unwrap();
    let error = reader.read_part(4, 1).await.unwrap_err().to_string();
    assert!(error.contains("cannot be rewound"), "{error}");
}

/// Two bytes at a time; before each of them it is not ready, or fails, once.
struct Halting {
    bytes: &'static [u8],
    fails: bool,
    halted: bool,
}

impl AsyncRead for Halting {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.halted = !self.halted;
        match (self.halted, self.fails) {
            (true, true) => Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())),
            (true, false) => Poll::Pending,
            _ => {
                let (piece, rest) = self.bytes.split_at(2.min(self.bytes.len()).min(into.remaining()));
                into.put_slice(piece);
                self.bytes = rest;
                Poll::Ready(Ok(()))
            }
        }
    }
}

#[tokio::test]
async fn a_read_that_fails_or_is_dropped_loses_no_byte() {
    for fails in [true, false] {
        let file = File::from_reader("r", 10, Halting { bytes: b"0123456789", fails, halted: false });
        let mut stops = 0;
        for (offset, part) in [(3, "345"), (6, "6789")] {
            let read = loop {
                // A future that is not ready is dropped, as by a timeout.
                match file.read_part(offset, part.len()).now_or_never() {
                    Some(Ok(read)) => break read,
                    Some(Err(error)) => assert!(fails && error.to_string().contains("reset"), "{error}"),
                    None => assert!(!fails),
                }
                stops += 1;
                assert!(!file.is_replayable() || stops == 1, "something was read of it");
            };
            assert_eq!(read, part, "after {stops} stops, by errors: {fails}");
        }
        assert!(stops > 4, "{stops}");
    }
}

#[tokio::test]
async fn an_upload_ends_when_nothing_moves_and_not_before() {
    let (theirs, mut ours) = tokio::io::duplex(64);
    let (report, mut reports) = mpsc::unbounded_channel();
    let file = File::from_reader("a", 30, theirs).on_progress(move |progress| report.send(progress.bytes).unwrap());
    let mock = mock();
    let clock = mock.clock();
    let limit = Duration::from_secs(10);
    let client = builder(&mock).idle_timeout(limit).timeout(limit).build().unwrap();
    let options = RequestOptions::new().tenant_access_token("t-1");
    let sent = tokio::spawn(upload(file).send(&client, &options));
    // Pieces nine seconds apart: together they take longer than the limit.
    for bytes in [5, 10, 15] {
        ours.write_all(b"12345").await.unwrap();
        assert_eq!(reports.recv().await, Some(bytes));
        clock.advance(Duration::from_secs(9));
    }
    clock.advance(Duration::from_secs(1));
    let error = sent.await.unwrap().unwrap_err();
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!(error.kind(), TransportKind::Stalled(limit));
}

proptest! {
    /// Whatever a file is called, the body has exactly the parts it should have, and the name comes back.
    #[test]
    fn names_cannot_break_out_of_their_part(name in ".*", parts in "[\"\\\\\r\n;/a中-]*") {
        for name in [name, parts] {
            let Ok(encoded) = encode(&upload(File::from_bytes(name.clone(), "content"))) else {
                let base = name.rsplit(['/', '\\']).next().unwrap();
                prop_assert!(["", ".", ".."].contains(&base) || base.contains('\0'), "{name:?} was refused");
                continue;
            };
            let body = encoded.body.to_bytes().unwrap();
            let (sent, content) = file_part(&body);
            prop_assert_eq!(content, b"content");
            prop_assert!(!sent.contains(['\r', '\n']));
            // Outside escapes there is no quote, and undoing them gives the name.
            let mut plain = String::new();
            let mut characters = sent.chars();
            while let Some(c) = characters.next() {
                prop_assert!(c != '"', "{sent:?}");
                plain.extend(if c == '\\' { characters.next() } else { Some(c) });
            }
            let base = name.rsplit(['/', '\\']).next().unwrap();
            prop_assert_eq!(plain, base.replace('\r', "%0D").replace('\n', "%0A"));
        }
    }
}

// --- downloads

/// A server with this answer.
fn server<R: Into<Reply>>(answer: impl Fn() -> R + Send + Sync + 'static) -> Client {
    client(&answering(answer))
}

fn answering<R: Into<Reply>>(answer: impl Fn() -> R + Send + Sync + 'static) -> Mock {
    let mock = Mock::with_clock(TestClock::new());
    mock.on_any().reply_with(move |_| answer());
    mock
}

/// An answer that is not a file.
fn other(status: u16, content_type: &str, body: &'static str) -> Reply {
    Reply::raw(status, &[("content-type", content_type), ("x-tt-logid", "log-1")], body)
}

fn file(headers: &[(&str, &str)], body: impl Into<Body>) -> Response<Body> {
    let mut response = Response::builder().header("x-tt-logid", "log-1");
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.into()).unwrap()
}

#[tokio::test]
async fn a_download_says_what_it_is() {
    let client = server(|| {
        file(
            &[
                ("content-type", "image/png"),
                ("content-length", "7"),
                ("content-disposition", "attachment; filename=\"../图.png\""),
            ],
            "content",
        )
    });
    let response = Fetch {}.send(&client, ()).await.unwrap();
    assert_eq!((response.log_id(), response.status().as_u16()), (Some("log-1"), 200));
    let download = response.data;
    assert_eq!(download.name(), Some("图.png"));
    assert_eq!(download.content_type(), Some("image/png"));
    assert_eq!((download.content_length(), download.range()), (Some(7), None));
    assert_eq!(download.bytes().await.unwrap(), "content");
    assert_eq!(FetchBytes {}.send(&client, ()).await.unwrap().data, "content");
}

#[tokio::test]
async fn a_download_asks_for_the_plain_file_and_its_name() {
    let mock = answering(|| file(&[("content-type", "image/png")], "x"));
    let options = RequestOptions::new().range(100..200).unwrap();
    let download = Fetch {}.send(&client(&mock), options).await.unwrap().data;
    assert_eq!(download.content_length(), None);
    let call = &mock.all_calls()[0];
    assert_eq!(call.header("accept-encoding"), Some("identity"));
    assert_eq!(call.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(call.header("range"), Some("bytes=100-199"));
}

#[tokio::test]
async fn a_raw_call_hands_a_file_out_as_it_comes() {
    let (feeder, body) = fed();
    let body = Mutex::new(Some(body));
    let mock = answering(move || file(&[("content-type", "image/png")], body.lock().unwrap().take().unwrap()));
    // Nothing of the content is there yet.
    let response = RawRequest::get("/open-apis/x").download(&client(&mock), ()).await.unwrap();
    assert_eq!(response.log_id(), Some("log-1"));
    assert_eq!(mock.all_calls()[0].header("accept-encoding"), Some("identity"));
    let mut download = response.data;
    for piece in ["one", "two"] {
        feeder.send(Ok(piece.into())).unwrap();
        assert_eq!(download.next().await.unwrap().unwrap(), piece);
    }
    drop(feeder);
    assert!(download.next().await.is_none());

    let client = server(|| Reply::error(1_061_004, "forbidden."));
    let error = RawRequest::get("/open-apis/x").download(&client, ()).await.unwrap_err();
    assert_eq!(error.code(), Some(1_061_004));
    assert!(error.to_string().starts_with("GET /open-apis/x: "), "{error}");
}

#[tokio::test]
async fn ranges_are_written_as_http_wants_them() {
    let mock = answering(|| file(&[("content-type", "image/png")], "x"));
    let new = RequestOptions::new;
    for range in [new().range(..10), new().range(5..=5), new().range(7..)] {
        Fetch {}.send(&client(&mock), range.unwrap()).await.unwrap();
    }
    let sent: Vec<_> = mock.all_calls().iter().map(|call| call.header("range").unwrap().to_owned()).collect();
    assert_eq!(sent, ["bytes=0-9", "bytes=5-5", "bytes=7-"]);
    for empty in [new().range(..0), new().range(5..5)] {
        assert_eq!(empty.unwrap_err().to_string(), "the range of the download is empty");
    }
}

#[tokio::test]
async fn a_part_of_a_file_says_which() {
    let part = |headers: &'static [(&str, &str)]| {
        server(move || {
            let mut response = file(headers, "0123456789");
            *response.status_mut() = http::StatusCode::PARTIAL_CONTENT;
            response
        })
    };
    let client = part(&[
        ("content-type", "application/octet-stream"),
        ("content-range", "bytes 10-19/100"),
        ("content-length", "10"),
    ]);
    let download = Fetch {}.send(&client, ()).await.unwrap().data;
    assert_eq!(download.range(), Some(ContentRange { first: 10, last: 19, total: Some(100) }));
    assert_eq!(download.bytes().await.unwrap(), "0123456789");

    let client = server(|| other(416, "text/plain", "Requested Range Not Satisfiable"));
    let error = Fetch {}.send(&client, ()).await.unwrap_err();
    assert!(matches!(&error, Error::Http(error) if error.status() == 416), "{error:?}");
}

#[tokio::test]
async fn a_refusal_is_told_from_a_json_file() {
    let refusal = r#"{"code":1061004,"msg":"forbidden."}"#;
    let large = format!(r#"{{"code":1,"msg":"m","more":"{}"}}"#, "x".repeat(100_000));
    let typed = "application/json; charset=utf-8";
    for (status, content_type, body, refused) in [
        (200, Some(typed), refusal, Some(1_061_004)),
        (200, None, refusal, Some(1_061_004)),
        (206, Some(typed), refusal, Some(1_061_004)),
        (403, Some(typed), refusal, Some(1_061_004)),
        (403, Some("text/plain"), refusal, Some(1_061_004)),
        (200, Some(typed), r#"{"code":"E1","msg":"an error file"}"#, None),
        (200, Some(typed), r#"{"code":5,"name":"a file with codes"}"#, None),
        (200, Some(typed), r#"{"code":0,"msg":"success","data":{}}"#, None),
        (200, Some(typed), "[1,2]", None),
        (200, Some(typed), "{\"cut\": ", None),
        (200, Some(typed), "", None),
        (200, Some(typed), &large, None),
        (200, Some("text/plain"), refusal, None),
        (200, None, "plain", None),
    ] {
        let sent = body.to_owned();
        let client = server(move || {
            let headers: Vec<_> = content_type.iter().map(|said| ("content-type", *said)).collect();
            let mut response = file(&headers, sent.clone());
            *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
            response
        });
        let result = Fetch {}.send(&client, ()).await;
        match refused {
            Some(code) => assert_eq!(result.unwrap_err().code(), Some(code), "{status} {content_type:?} {body}"),
            None => {
                let response = result.unwrap_or_else(|error| panic!("{content_type:?} {body:.80}: {error}"));
                assert_eq!(response.code(), 0);
                assert_eq!(response.data.bytes().await.unwrap(), body);
            }
        }
    }
    // What is sent as an attachment is the file.
    let attached = [("content-type", typed), ("content-disposition", "attachment; filename=\"errors.json\"")];
    let response = Fetch {}.send(&server(move || file(&attached, refusal)), ()).await.unwrap();
    assert_eq!((response.code(), response.data.name()), (0, Some("errors.json")));
    assert_eq!(response.data.bytes().await.unwrap(), refusal);
    // Drive answers bare statuses as well.
    for (status, body) in [(403, ""), (404, "404 page not found"), (500, "<html>")] {
        let client = server(move || other(status, "text/html", body));
        let error = Fetch {}.send(&client, ()).await.unwrap_err();
        assert!(matches!(&error, Error::Http(error) if error.status() == status), "{error:?}");
        assert_eq!(error.log_id(), Some("log-1"));
    }
}

#[tokio::test]
async fn a_content_of_another_length_is_an_error() {
    for (said, expected) in
        [("8", "the content ended after 7 of 8 bytes"), ("6", "the content ended after 7 of 6 bytes")]
    {
        for content_type in ["image/png", "application/json"] {
            let client = server(move || file(&[("content-type", content_type), ("content-length", said)], "\"seven\""));
            let mut download = Fetch {}.send(&client, ()).await.unwrap().data;
            assert_eq!(download.next().await.unwrap().unwrap(), "\"seven\"");
            let error = download.next().await.unwrap().unwrap_err();
            assert!(matches!(error, Error::Transport(_)), "{error:?}");
            assert!(error.to_string().ends_with(expected), "{error}");
            assert!(download.next().await.is_none());
        }
    }
    let client = server(|| {
        file(&[("content-type", "image/png"), ("content-length", "3"), ("content-encoding", "gzip")], "decoded")
    });
    let download = Fetch {}.send(&client, ()).await.unwrap().data;
    assert_eq!(download.content_length(), None, "the length of the encoded body says nothing");
    assert_eq!(download.bytes().await.unwrap(), "decoded");
}

#[tokio::test]
async fn a_download_ends_when_nothing_moves_and_not_before() {
    let (feeder, body) = fed();
    let body = Mutex::new(Some(body));
    let mock = answering(move || file(&[("content-type", "image/png")], body.lock().unwrap().take().unwrap()));
    let limit = Duration::from_secs(10);
    let clock = mock.clock();
    let client = builder(&mock).idle_timeout(limit).timeout(limit).build().unwrap();
    let mut download = Fetch {}.send(&client, ()).await.unwrap().data;
    assert_eq!(clock.sleepers(), 0);
    for _ in 0..3 {
        let (piece, ()) = tokio::join!(download.next(), async {
            asleep(clock, 1).await;
            clock.advance(Duration::from_secs(9));
            feeder.send(Ok("piece".into())).unwrap();
        });
        assert_eq!(piece.unwrap().unwrap(), "piece");
        clock.advance(Duration::from_secs(60)); // The program's own time does not count.
    }
    let (end, ()) = tokio::join!(download.next(), async {
        asleep(clock, 1).await;
        clock.advance(limit);
    });
    let error = end.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().ends_with("nothing moved to or from open.feishu.cn for 10s"), "{error}");
    assert!(download.next().await.is_none());
}

#[tokio::test]
async fn a_saved_file_is_whole_or_not_there() {
    let directory = directory("saved");
    let path = directory.join("out.bin");
    let content = content(300_000);
    let sent = content.clone();
    let client = server(move || {
        let (feeder, body) = fed();
        for piece in sent.chunks(50_000) {
            feeder.send(Ok(Bytes::copy_from_slice(piece))).unwrap();
        }
        file(&[("content-type", "image/png"), ("content-length", "300000")], body)
    });
    for _ in ["new", "replaced"] {
        let download = Fetch {}.send(&client, ()).await.unwrap().data;
        let (reports, report) = progress();
        assert_eq!(download.on_progress(report).save_to(&path).await.unwrap(), 300_000);
        assert_eq!(std::fs::read(&path).unwrap(), content);
        assert_rises_to(&reports, 300_000);
        std::fs::write(&path, "old").unwrap();
    }
    assert_eq!(names(&directory), ["out.bin"]);

    let broken = || {
        let (feeder, body) = fed();
        feeder.send(Ok("some".into())).unwrap();
        (feeder, server_once(body))
    };
    let (feeder, client) = broken();
    feeder.send(Err("reset".into())).unwrap();
    let download = Fetch {}.send(&client, ()).await.unwrap().data;
    let error = download.save_to(&path).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!(std::fs::read(&path).unwrap(), b"old", "what was there stays");
    assert_eq!(names(&directory), ["out.bin"]);

    let (_feeder, client) = broken();
    let download = Fetch {}.send(&client, ()).await.unwrap().data;
    let (written, seen) = mpsc::unbounded_channel();
    let saving = download.on_progress(move |progress| written.send(progress).unwrap()).save_to(&path);
    drop_when_moved(saving, seen).await;
    assert_eq!(names(&directory), ["out.bin"], "a dropped download leaves nothing");
}

fn server_once(body: Body) -> Client {
    let body = Mutex::new(Some(body));
    server(move || file(&[("content-type", "image/png")], body.lock().unwrap().take().unwrap()))
}

/// Polls a save until its first piece has arrived, and drops it.
async fn drop_when_moved<T>(saving: impl Future<Output = T>, mut seen: mpsc::UnboundedReceiver<Progress>) {
    tokio::select! {
        _ = saving => panic!("it cannot end"),
        progress = seen.recv() => assert_eq!(progress.unwrap().bytes, 4),
    }
}

#[tokio::test]
async fn only_files_are_replaced() {
    let directory = directory("replaced");
    let client = server(|| file(&[("content-type", "image/png")], "new"));
    for (path, expected) in [
        (directory.clone(), "it is a directory or a device, not a file"),
        (directory.join("missing").join("out.bin"), "No such file or directory (os error 2)"),
        (directory.join(".."), "it is a directory or a device, not a file"),
    ] {
        let error = Fetch {}.send(&client, ()).await.unwrap().data.save_to(&path).await.unwrap_err();
        assert!(matches!(error, Error::File(_)), "{error:?}");
        assert!(error.to_string().ends_with(expected), "{error}");
    }
    assert!(names(&directory).is_empty());
    #[cfg(unix)]
    {
        std::fs::write(directory.join("target"), "old").unwrap();
        std::os::unix::fs::symlink("target", directory.join("link")).unwrap();
        Fetch {}.send(&client, ()).await.unwrap().data.save_to(directory.join("link")).await.unwrap();
        assert!(directory.join("link").is_symlink());
        assert_eq!(std::fs::read(directory.join("target")).unwrap(), b"new");
    }
}

// --- the wire

/// A server that reads a request, answers with these bytes, and closes the connection; the request comes back.
async fn wire(answer: &'static [u8], reset: bool) -> (Client, tokio::task::JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        loop {
            stream.read_buf(&mut request).await.unwrap();
            let text = String::from_utf8_lossy(&request);
            let Some(head) = text.find("\r\n\r\n") else { continue };
            let said = text[..head].to_lowercase();
            let len =
                said.split("content-length: ").nth(1).map_or(0, |rest| rest.lines().next().unwrap().parse().unwrap());
            if request.len() >= head + 4 + len {
                break;
            }
        }
        if reset {
            #[expect(deprecated, reason = "a time of zero does not block; it makes closing a reset")]
            stream.set_linger(Some(Duration::ZERO)).unwrap();
        }
        stream.write_all(answer).await.unwrap();
        request
    });
    (Client::builder("cli", "s").base_url(url).retry(RetryPolicy::never()).build().unwrap(), served)
}

#[tokio::test]
async fn an_upload_has_its_length_on_the_wire() {
    let path = directory("wire").join("a.bin");
    std::fs::write(&path, content(500_000)).unwrap();
    let ok =
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n{\"code\":0,\"msg\":\"ok\"}";
    let (client, served) = wire(ok, false).await;
    let file = File::from_path(&path).await.unwrap();
    let options = RequestOptions::new().tenant_access_token("t-1");
    upload(file).send(&client, options).await.unwrap();
    let request = served.await.unwrap();
    let head = request.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
    let said = String::from_utf8_lossy(&request[..head]).to_lowercase();
    let len = request.len() - head - 4;
    assert!(said.lines().any(|line| line == format!("content-length: {len}")), "{said}");
    assert!(!said.contains("transfer-encoding"), "{said}");
    assert_eq!(file_part(&request[head + 4..]).1, content(500_000));
}

#[tokio::test]
async fn a_download_that_breaks_off_is_an_error() {
    for (answer, reset) in [
        (&b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 9\r\n\r\nshort"[..], false),
        (b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n", false),
        (b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 9\r\n\r\nshort", true),
        (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\nshort", false),
    ] {
        let (client, served) = wire(answer, reset).await;
        let error = match (Fetch {}).send(&client, ()).await {
            Ok(response) => response.data.bytes().await.unwrap_err(),
            Err(error) => error,
        };
        served.await.unwrap();
        let Error::Transport(error) = &error else { panic!("{error:?}") };
        assert_eq!(error.kind(), TransportKind::Other);
    }
}
