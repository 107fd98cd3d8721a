//! Files: what goes up comes down, whole, in parts and in blocks.

use lark_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::client::{call, exchange, start};

/// Bytes that are not text, more than the sandbox keeps in memory.
fn content(length: usize) -> Vec<u8> {
    (0..length).map(|i| ((i * 31 + 7) & 0xff) as u8).collect()
}

/// Uploads a file with text fields before it.
async fn upload(
    sandbox: &Sandbox,
    token: &str,
    path: &str,
    fields: &[(&str, &str)],
    file: &str,
    bytes: &[u8],
) -> Value {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    body.extend(format!("--XX\r\nContent-Disposition: form-data; name=\"{file}\"; filename=\"x\"\r\n\r\n").bytes());
    body.extend(bytes);
    body.extend(b"\r\n--XX--\r\n");
    let headers = [&*format!("Authorization: Bearer {token}"), "Content-Type: multipart/form-data; boundary=XX"];
    let (_, _, answer) = exchange(sandbox, "POST", path, &headers, &body).await;
    serde_json::from_slice(&answer).expect("JSON")
}

async fn download(sandbox: &Sandbox, token: &str, path: &str, range: &str) -> (u16, Vec<(String, String)>, Vec<u8>) {
    let token = format!("Authorization: Bearer {token}");
    let range = format!("Range: {range}");
    let headers = [token.as_str(), range.as_str()];
    exchange(sandbox, "GET", path, if range == "Range: " { &headers[..1] } else { &headers }, b"").await
}

#[tokio::test]
async fn messages_carry_files_of_any_content() {
    let (sandbox, token) = start().await;
    for (path, fields, part, down) in [
        ("/open-apis/im/v1/images", &[("image_type", "message")][..], "image", "/open-apis/im/v1/images/"),
        (
            "/open-apis/im/v1/files",
            &[("file_type", "stream"), ("file_name", "周报 \"1\".txt")],
            "file",
            "/open-apis/im/v1/files/",
        ),
    ] {
        for length in [1, 70_000, 1_000_000] {
            let bytes = content(length);
            let answer = upload(&sandbox, &token, path, fields, part, &bytes).await;
            let key = answer["data"][format!("{part}_key")].as_str().expect("a key").to_owned();
            let (status, headers, back) = download(&sandbox, &token, &format!("{down}{key}"), "").await;
            assert!(status == 200 && back == bytes, "{path} {length}");
            let header = |name: &str| headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
            assert_eq!(header("content-length"), Some(&*length.to_string()));
            assert_eq!(header("content-type"), Some("application/octet-stream"));
            if part == "file" {
                let expected =
                    "attachment; filename=\"____1_.txt\"; filename*=UTF-8''%E5%91%A8%E6%8A%A5%20%221%22%2Etxt";
                assert_eq!(header("content-disposition"), Some(expected));
            }
        }
        let empty = upload(&sandbox, &token, path, fields, part, b"").await;
        assert_eq!(empty["code"], 234_010, "{path}");
    }
    call(&sandbox, &token, "GET", "/open-apis/im/v1/files/none", "").await.expect("unknown", 400, 234_005);
}

#[tokio::test]
async fn parts_of_a_file_are_downloaded() {
    let (sandbox, token) = start().await;
    let bytes = content(200_000);
    let fields = [("file_name", "a.bin"), ("parent_type", "explorer"), ("parent_node", "fldcn1"), ("size", "200000")];
    let answer = upload(&sandbox, &token, "/open-apis/drive/v1/files/upload_all", &fields, "file", &bytes).await;
    let file = answer["data"]["file_token"].as_str().expect("a token").to_owned();
    let path = format!("/open-apis/drive/v1/files/{file}/download");
    for (range, expected) in [
        ("bytes=0-0", Some(0..1)),
        ("bytes=65535-65536", Some(65_535..65_537)),
        ("bytes=199999-", Some(199_999..200_000)),
        ("bytes=-5", Some(199_995..200_000)),
        ("bytes=100-999999", Some(100..200_000)),
        ("bytes=200000-", None),
    ] {
        let (status, headers, back) = download(&sandbox, &token, &path, range).await;
        let header = headers.iter().find(|(name, _)| name == "content-range").map(|(_, value)| value.as_str());
        match expected {
            Some(at) => {
                assert_eq!(header, Some(&*format!("bytes {}-{}/200000", at.start, at.end - 1)), "{range}");
                assert!(status == 206 && back == bytes[at], "{range}");
            }
            None => assert_eq!((status, header), (416, Some("bytes */200000"))),
        }
    }
    // A part only of the version that is meant.
    let (_, headers, _) = download(&sandbox, &token, &path, "").await;
    let tag = headers.iter().find(|(name, _)| name == "etag").map(|(_, value)| value.clone()).expect("a tag");
    for (known, expected) in [(&*tag, 206), ("\"other\"", 200), ("Sat, 28 Nov 2026 10:00:00 GMT", 200)] {
        let token = format!("Authorization: Bearer {token}");
        let headers = [&*token, "Range: bytes=5-", &*format!("If-Range: {known}")];
        let (status, headers, back) = exchange(&sandbox, "GET", &path, &headers, b"").await;
        assert_eq!(status, expected, "{known}");
        assert!(back == bytes[if status == 206 { 5 } else { 0 }..], "{known}");
        assert!(headers.contains(&("etag".to_owned(), tag.clone())), "{known}");
    }
    let urls = format!("/open-apis/drive/v1/medias/batch_get_tmp_download_url?file_tokens={file}&file_tokens=none");
    let urls = call(&sandbox, &token, "GET", &urls, "").await.expect("urls", 200, 0);
    let url = urls
        .text("/data/tmp_download_urls/0/tmp_download_url")
        .strip_prefix(sandbox.url())
        .expect("a URL here")
        .to_owned();
    assert_eq!(urls.body["data"]["tmp_download_urls"].as_array().map(Vec::len), Some(1));
    let (status, _, back) = exchange(&sandbox, "GET", &url, &[], b"").await;
    assert!(status == 200 && back == bytes, "without a token");

    let gone = format!("/open-apis/drive/v1/files/{file}?type=file");
    call(&sandbox, &token, "DELETE", &gone, "").await.expect("deleted", 200, 0);
    call(&sandbox, &token, "GET", &path, "").await.expect("gone", 404, 1_061_003);
}

/// Adler-32 as RFC 1950 defines it.
fn adler(bytes: &[u8]) -> String {
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    ((b << 16) | a).to_string()
}

#[tokio::test]
async fn a_file_is_put_together_from_blocks() {
    const BLOCK: usize = 4 * 1024 * 1024;
    let (sandbox, token) = start().await;
    let bytes = content(2 * BLOCK + 1000);
    for (space, kind) in [("files", "explorer"), ("medias", "docx_file")] {
        let path = |step: &str| format!("/open-apis/drive/v1/{space}/{step}");
        let body = json!({ "file_name": "a", "parent_type": kind, "parent_node": "f", "size": bytes.len() });
        let begun =
            call(&sandbox, &token, "POST", &path("upload_prepare"), &body.to_string()).await.expect("begin", 200, 0);
        assert_eq!((&begun.body["data"]["block_size"], &begun.body["data"]["block_num"]), (&json!(BLOCK), &json!(3)));
        let id = begun.text("/data/upload_id").to_owned();
        let part = async |seq: usize, size: usize, checksum: &str| {
            let block = bytes.chunks(BLOCK).nth(seq).unwrap_or(b"x");
            let (seq, size) = (seq.to_string(), size.to_string());
            let fields = [("upload_id", id.as_str()), ("seq", &seq), ("size", &size), ("checksum", checksum)];
            upload(&sandbox, &token, &path("upload_part"), &fields, "file", block).await["code"].clone()
        };
        let finish = async |count: usize| {
            let body = json!({ "upload_id": id, "block_num": count });
            call(&sandbox, &token, "POST", &path("upload_finish"), &body.to_string()).await
        };
        // In any order, and again.
        assert_eq!(part(2, 1000, "").await, 0);
        assert_eq!(part(0, BLOCK, &adler(&bytes[..BLOCK])).await, 0);
        assert_eq!(part(0, BLOCK, "").await, 0);
        finish(3).await.expect("one is missing", 400, 1_062_010);
        assert_eq!(part(1, BLOCK, "1").await, 1_062_008, "checksum");
        assert_eq!(part(1, BLOCK - 1, "").await, 1_062_009, "size");
        assert_eq!(part(3, 1, "").await, 1_062_011, "number");
        assert_eq!(part(1, BLOCK, &adler(&bytes[BLOCK..2 * BLOCK])).await, 0);
        let body = json!({ "upload_id": id, "block_num": 3 });
        let other = call(&sandbox, lark_sandbox::USER_TOKEN, "POST", &path("upload_finish"), &body.to_string()).await;
        other.expect("another identity", 400, 1_062_007);
        let file = finish(3).await.expect("finish", 200, 0).text("/data/file_token").to_owned();
        let (_, _, back) = download(&sandbox, &token, &path(&format!("{file}/download")), "").await;
        assert!(back == bytes, "{space}");
        finish(3).await.expect("done already", 400, 1_061_021);
    }
}

#[tokio::test]
async fn uploads_are_checked() {
    let (sandbox, token) = start().await;
    let path = "/open-apis/drive/v1/files/upload_all";
    let fields =
        |size: &'static str| [("file_name", "a"), ("parent_type", "explorer"), ("parent_node", "f"), ("size", size)];
    let code = async |size: &'static str, part: &str| {
        let answer = upload(&sandbox, &token, path, &fields(size), part, b"data").await;
        (answer["code"].clone(), answer["error"]["field_violations"][0]["field"].clone())
    };
    assert_eq!(code("4", "file").await.0, 0);
    assert_eq!(code("5", "file").await.0, 1_062_009);
    assert_eq!(code("four", "file").await, (json!(99_992_402), json!("size")));
    assert_eq!(code("4", "other").await, (json!(99_992_402), json!("file")));
    call(&sandbox, &token, "POST", path, "{}").await.expect("JSON", 400, 1_061_002);
    let large = vec![0; 20 * 1024 * 1024 + 1];
    let size = large.len().to_string();
    let fields = [("file_name", "a"), ("parent_type", "explorer"), ("parent_node", "f"), ("size", &*size)];
    assert_eq!(upload(&sandbox, &token, path, &fields, "file", &large).await["code"], 1_061_043);
    let record = sandbox.requests().pop().expect("a record");
    assert!(record.body.len() == 64 * 1024 && record.length > large.len() as u64, "only the start is kept");

    let free = Sandbox::builder().without_size_limits().start().await.expect("a free port");
    let token = crate::client::token(&free).await;
    assert_eq!(upload(&free, &token, path, &fields, "file", &large).await["code"], 0);
}
