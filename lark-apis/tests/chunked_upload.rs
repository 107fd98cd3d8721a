//! Large files in blocks, against a platform that keeps and checks what it gets.
#![cfg(feature = "drive")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::sync::{Arc, Mutex};

use lark_apis::drive::v1::chunked_upload::{ChunkedUpload, Destination, UploadState, checksum};
use lark_apis::drive::v1::media::MediaParentType;
use lark_runtime::file::Progress;
use lark_runtime::http::{Request, Response};
use lark_runtime::serde_json::{self, Value, json};
use lark_runtime::transport::{Body, HttpClient, HttpClientError};
use lark_runtime::{BoxFuture, Client, Error, File, RequestOptions, RetryPolicy};

/// What the platform has.
#[derive(Default)]
struct Store {
    prepared: Value,
    blocks: Vec<Vec<u8>>,
    finished: Value,
    paths: Vec<String>,
    /// How many parts are refused before one is taken, and with which code.
    refusals: Vec<i64>,
    /// How many answers to parts are lost on their way.
    lost: u32,
}

#[derive(Clone)]
struct Platform {
    store: Arc<Mutex<Store>>,
    plan: Value,
}

impl Platform {
    fn new(plan: Value) -> Self {
        Self { store: Arc::default(), plan }
    }

    fn client(&self) -> Client {
        let retry = RetryPolicy::new().random(|| 0.0);
        Client::builder("cli", "secret").http_client(self.clone()).retry(retry).build().unwrap()
    }

    fn answer(&self, path: &str, body: &[u8]) -> Value {
        let mut store = self.store.lock().unwrap();
        store.paths.push(path.to_owned());
        let success = |data: Value| json!({"code": 0, "msg": "success", "data": data});
        match path.rsplit('/').next().unwrap() {
            "upload_prepare" => {
                store.prepared = serde_json::from_slice(body).unwrap();
                success(self.plan.clone())
            }
            "upload_part" => {
                if let Some(code) = store.refusals.pop() {
                    return json!({"code": code, "msg": "refused"});
                }
                let text = String::from_utf8_lossy(body);
                let field = |name: &str| {
                    let (_, rest) = text.split_once(&format!("name=\"{name}\"\r\n\r\n")).unwrap();
                    rest.split("\r\n").next().unwrap().to_owned()
                };
                let octets = b"Content-Type: application/octet-stream\r\n\r\n";
                let start = body.windows(octets.len()).position(|w| w == octets).unwrap() + octets.len();
                let size: usize = field("size").parse().unwrap();
                let block = &body[start..start + size];
                assert_eq!(&body[start + size..start + size + 4], b"\r\n--", "the block has the size it says");
                assert_eq!(field("checksum"), adler(block).to_string());
                assert_eq!(field("upload_id"), "u-1");
                let seq: usize = field("seq").parse().unwrap();
                // The last block may come again, after its answer was lost.
                if seq + 1 == store.blocks.len() {
                    store.blocks.pop();
                }
                assert_eq!(seq, store.blocks.len());
                store.blocks.push(block.to_vec());
                success(json!({}))
            }
            "upload_finish" => {
                store.finished = serde_json::from_slice(body).unwrap();
                success(json!({"file_token": "box1"}))
            }
            other => panic!("{other}"),
        }
    }
}

impl HttpClient for Platform {
    fn execute(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, HttpClientError>> {
        let platform = self.clone();
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body.collect(usize::MAX).await.map_err(HttpClientError::other)?;
            let answer = platform.answer(parts.uri.path(), &body).to_string();
            let mut store = platform.store.lock().unwrap();
            if parts.uri.path().ends_with("upload_part") && store.lost > 0 {
                store.lost -= 1;
                return Err(HttpClientError::other("connection reset by peer"));
            }
            drop(store);
            Ok(Response::builder().header("content-type", "application/json").body(Body::from(answer)).unwrap())
        })
    }
}

/// Adler-32 as its definition says it.
fn adler(bytes: &[u8]) -> u32 {
    let (a, b) = bytes.iter().fold((1, 0), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65521;
        (a, (b + a) % 65521)
    });
    b << 16 | a
}

fn content(len: usize) -> Vec<u8> {
    (0..len).map(|i| (i * 31 + 7) as u8).collect()
}

fn plan(block_size: i64, block_num: i64) -> Value {
    json!({"upload_id": "u-1", "block_size": block_size, "block_num": block_num})
}

fn folder() -> Destination {
    Destination::Folder("fld1".into())
}

fn options() -> RequestOptions {
    RequestOptions::new().tenant_access_token("t-1")
}

fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors/adler32.json")).unwrap()
}

#[test]
fn checksums_are_those_of_the_vectors() {
    let vectors = vectors();
    let cases = vectors["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 8);
    for case in cases {
        let bytes = match case["kind"].as_str().unwrap() {
            "ascii" => case["text"].as_str().unwrap().as_bytes().to_vec(),
            _ => content(case["length"].as_u64().unwrap() as usize),
        };
        assert_eq!(checksum(&bytes), case["checksum"].as_str().unwrap(), "{case}");
    }
}

#[tokio::test]
async fn plans_are_those_of_the_vectors() {
    let vectors = vectors();
    let plans = vectors["block_plan"].as_array().unwrap();
    assert_eq!(plans.len(), 5);
    for case in plans {
        let number = |key: &str| case[key].as_i64().unwrap();
        let (size, block_size, block_num) = (number("size"), number("block_size"), number("block_num"));
        // A reader, since only its length is looked at.
        let file = || File::from_reader("a", size as u64, &b""[..]);
        let platform = Platform::new(plan(block_size, block_num));
        let upload = ChunkedUpload::prepare(&platform.client(), folder(), file(), options()).await.unwrap();
        assert_eq!((upload.state().size(), upload.state().blocks_left()), (size as u64, block_num as u64));

        for wrong in [
            plan(block_size, block_num + 1),
            plan(block_size, block_num - 1),
            plan(0, block_num),
            plan(1 << 30, 1),
            plan(-block_size, -block_num),
            json!({"upload_id": "", "block_size": block_size, "block_num": block_num}),
            json!({"block_size": block_size, "block_num": block_num}),
            json!({"upload_id": "u-1", "block_num": block_num}),
            json!({}),
        ] {
            let platform = Platform::new(wrong.clone());
            let error = ChunkedUpload::prepare(&platform.client(), folder(), file(), options()).await.unwrap_err();
            assert!(matches!(error, Error::Decode(_)), "{wrong}: {error:?}");
            assert!(error.to_string().contains("its blocks do not make up the file"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_file_arrives_block_by_block() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("chunked.bin");
    let content = content(25_000);
    std::fs::write(&path, &content).unwrap();
    for (file, name) in [
        (File::from_path(&path).await.unwrap(), "chunked.bin"),
        (File::from_bytes("b.bin", content.clone()), "b.bin"),
        (File::from_reader("r.bin", 25_000, std::io::Cursor::new(content.clone())), "r.bin"),
    ] {
        let platform = Platform::new(plan(10_000, 3));
        let reports = Arc::new(Mutex::new(Vec::new()));
        let into = Arc::clone(&reports);
        let upload = ChunkedUpload::prepare(&platform.client(), folder(), file, options()).await.unwrap();
        let mut upload = upload.on_progress(move |progress| into.lock().unwrap().push(progress));
        assert_eq!(upload.finish().await.unwrap(), "box1");
        let store = platform.store.lock().unwrap();
        let prepared = json!({"file_name": name, "parent_type": "explorer", "parent_node": "fld1", "size": 25_000});
        assert_eq!(store.prepared, prepared);
        assert_eq!(store.blocks.iter().map(Vec::len).collect::<Vec<_>>(), [10_000, 10_000, 5_000]);
        assert_eq!(store.blocks.concat(), content);
        assert_eq!(store.finished, json!({"upload_id": "u-1", "block_num": 3}));
        assert!(store.paths.iter().all(|path| path.starts_with("/open-apis/drive/v1/files/")), "{:?}", store.paths);
        let total = Some(25_000);
        let ends = [10_000, 20_000, 25_000].map(|bytes| Progress { bytes, total });
        assert_eq!(*reports.lock().unwrap(), ends);
    }
}

#[tokio::test]
async fn media_have_their_own_endpoints() {
    let platform = Platform::new(plan(4, 2));
    let destination = Destination::Media {
        parent_type: MediaParentType::DocxFile,
        parent_node: String::new(),
        extra: Some(r#"{"drive_route_token":"doc1"}"#.into()),
    };
    let file = File::from_bytes("a", "content");
    let mut upload = ChunkedUpload::prepare(&platform.client(), destination, file, options()).await.unwrap();
    assert_eq!(upload.finish().await.unwrap(), "box1");
    let store = platform.store.lock().unwrap();
    let extra = r#"{"drive_route_token":"doc1"}"#;
    let prepared = json!({"file_name": "a", "parent_type": "docx_file", "parent_node": "", "size": 7, "extra": extra});
    assert_eq!(store.prepared, prepared);
    assert_eq!(store.blocks.concat(), b"content");
    assert_eq!(store.paths.len(), 4);
    assert!(store.paths.iter().all(|path| path.starts_with("/open-apis/drive/v1/medias/")), "{:?}", store.paths);
}

#[tokio::test]
async fn an_upload_goes_on_where_it_stopped() {
    let content = content(25);
    let platform = Platform::new(plan(10, 3));
    let client = platform.client();
    let file = || File::from_bytes("a", content.clone());
    let mut upload = ChunkedUpload::prepare(&client, folder(), file(), options()).await.unwrap();
    assert!(upload.send_block().await.unwrap());

    // A refused block stays the next one.
    platform.store.lock().unwrap().refusals = vec![1_061_001];
    assert_eq!(upload.send_block().await.unwrap_err().code(), Some(1_061_001));
    assert_eq!((upload.state().sent(), upload.state().size(), upload.state().blocks_left()), (10, 25, 2));
    let kept = serde_json::to_string(upload.state()).unwrap();
    drop(upload);

    let state: UploadState = serde_json::from_str(&kept).unwrap();
    let reader = File::from_reader("a", 25, std::io::Cursor::new(content.clone()));
    let mut upload = ChunkedUpload::resume(&client, state.clone(), reader, options()).unwrap();
    assert!(upload.send_block().await.unwrap());
    assert!(upload.send_block().await.unwrap());
    assert!(!upload.send_block().await.unwrap(), "there is none left");
    assert_eq!(upload.finish().await.unwrap(), "box1");
    assert_eq!(platform.store.lock().unwrap().blocks.concat(), content);

    let other = File::from_bytes("a", "another file");
    let error = ChunkedUpload::resume(&client, state, other, options()).unwrap_err().to_string();
    assert_eq!(error, "the upload is of 25 bytes, the file \"a\" has 12; resume with the same file");
    let hostile = kept.replace("\"next\":1", "\"next\":4");
    for broken in ["{}", &kept.replace("u-1", ""), &hostile] {
        let state: UploadState = serde_json::from_str(broken).unwrap();
        let error = ChunkedUpload::resume(&client, state, file(), options()).unwrap_err().to_string();
        assert_eq!(error, "this is not the state of an upload", "{broken}");
    }
    assert_ne!(kept, hostile);
}

#[tokio::test]
async fn an_empty_file_is_refused_before_anything_is_sent() {
    let platform = Platform::new(plan(10, 0));
    let file = File::from_bytes("a", "");
    let error = ChunkedUpload::prepare(&platform.client(), folder(), file, options()).await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    assert!(platform.store.lock().unwrap().paths.is_empty());
}

#[tokio::test]
async fn a_block_is_sent_again_by_itself_and_counted_once() {
    for file in [File::from_bytes("a", content(25)), File::from_reader("a", 25, std::io::Cursor::new(content(25)))] {
        let platform = Platform::new(plan(10, 3));
        platform.store.lock().unwrap().lost = 2;
        let reports = Arc::new(Mutex::new(Vec::new()));
        let into = Arc::clone(&reports);
        let upload = ChunkedUpload::prepare(&platform.client(), folder(), file, options()).await.unwrap();
        let mut upload = upload.on_progress(move |progress| into.lock().unwrap().push(progress.bytes));
        assert_eq!(upload.finish().await.unwrap(), "box1");
        assert_eq!(platform.store.lock().unwrap().blocks.concat(), content(25));
        assert_eq!(*reports.lock().unwrap(), [10, 20, 25]);
        let parts = |store: &Store| store.paths.iter().filter(|path| path.ends_with("upload_part")).count();
        assert_eq!(parts(&platform.store.lock().unwrap()), 5);
    }
}

#[tokio::test]
async fn finishing_goes_on_after_an_error_also_from_a_reader() {
    let reader = File::from_reader("a", 25, std::io::Cursor::new(content(25)));
    let platform = Platform::new(plan(10, 3));
    let mut upload = ChunkedUpload::prepare(&platform.client(), folder(), reader, options()).await.unwrap();
    assert!(upload.send_block().await.unwrap());
    platform.store.lock().unwrap().refusals = vec![1_061_001, 1_061_001];
    for _ in 0..2 {
        assert_eq!(upload.finish().await.unwrap_err().code(), Some(1_061_001));
        assert_eq!(upload.state().blocks_left(), 2);
    }
    assert_eq!(upload.finish().await.unwrap(), "box1");
    assert_eq!(platform.store.lock().unwrap().blocks.concat(), content(25));
    assert_eq!(upload.finish().await.unwrap(), "box1");
    let finished = |store: &Store| store.paths.iter().filter(|path| path.ends_with("upload_finish")).count();
    assert_eq!(finished(&platform.store.lock().unwrap()), 1, "it is closed once");
}
