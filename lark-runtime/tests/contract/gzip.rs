//! Answers that come as gzip.

use std::io::Write as _;
use std::pin::Pin;

use flate2::Compression;
use flate2::write::GzEncoder;
use http_body::Body as _;
use lark_runtime::transport::Body;

use crate::server::{Server, Wire, answer, ok};
use crate::{Http, for_every_client, get, text};

for_every_client!(
    gzip_is_read,
    gzip_in_pieces_is_read_as_it_comes,
    an_answer_without_a_body_may_say_that_it_is_gzip,
    gzip_that_is_cut_changed_or_none_is_an_error,
    another_coding_is_left_as_it_is,
    a_bomb_of_gzip_is_unpacked_as_it_is_read,
);

fn zip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn zipped(body: &[u8]) -> Vec<u8> {
    answer("200 OK", "content-encoding: gzip\r\ncontent-type: application/json\r\n", body)
}

async fn next(body: &mut Body) -> Option<usize> {
    let frame = std::future::poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await?;
    Some(frame.unwrap().into_data().map_or(0, |data| data.len()))
}

async fn gzip_is_read(http: Http) {
    // What does not compress well, across several buffers.
    let mut seed = 1_u32;
    let mut noise = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b'a' + (seed >> 24) as u8 % 26)
    };
    let long: String = (0..300_000).map(|_| noise()).collect();
    for plain in ["", "short", &long] {
        let server = Server::answering(zipped(&zip(plain.as_bytes()))).await;
        let response = http.execute(get(&server.url)).await.unwrap();
        assert!(!response.headers().contains_key("content-encoding"));
        assert!(!response.headers().contains_key("content-length"), "that of other bytes");
        assert_eq!(response.headers()["content-type"], "application/json");
        assert_eq!(text(response).await, plain);
        // The connection goes on.
        assert_eq!(text(http.execute(get(&server.url)).await.unwrap()).await, plain);
        assert_eq!(server.accepted(), 1);
    }
}

async fn gzip_in_pieces_is_read_as_it_comes(http: Http) {
    let chunk = |bytes: &[u8]| [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat();
    let head = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    let bytes: Vec<u8> = zip(b"byte by byte").chunks(1).flat_map(chunk).collect();
    let server = Server::answering([&head, &bytes, &b"0\r\n\r\n"[..]].concat()).await;
    assert_eq!(text(http.execute(get(&server.url)).await.unwrap()).await, "byte by byte");

    // The server waits until the first part was read.
    let (read, reads) = tokio::sync::watch::channel(false);
    let server = Server::new(move |mut wire: Wire| {
        let (mut reads, head) = (reads.clone(), head.clone());
        async move {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            wire.head().await.unwrap();
            encoder.write_all(b"first").unwrap();
            encoder.flush().unwrap();
            wire.send([&head[..], &chunk(encoder.get_ref())].concat()).await;
            encoder.get_mut().clear();
            reads.wait_for(|read| *read).await.unwrap();
            encoder.write_all(b" last").unwrap();
            wire.send([&chunk(&encoder.finish().unwrap())[..], b"0\r\n\r\n"].concat()).await;
        }
    })
    .await;
    let mut body = http.execute(get(&server.url)).await.unwrap().into_body();
    assert_eq!(next(&mut body).await, Some(5));
    read.send_replace(true);
    assert_eq!(body.collect(100).await.unwrap(), " last");
}

/// reqwest reads the first alone.
#[cfg(feature = "_hyper")]
#[tokio::test]
async fn parts_of_gzip_are_one_body() {
    let http = crate::hyper();
    let server = Server::answering(zipped(&[zip(b"one "), zip(b"two")].concat())).await;
    assert_eq!(text(http.execute(get(&server.url)).await.unwrap()).await, "one two");
}

#[cfg(feature = "_hyper")]
#[tokio::test]
async fn both_names_of_gzip_are_known() {
    for coding in ["x-gzip", "GZIP"] {
        let answer = answer("200 OK", &format!("content-encoding: {coding}\r\n"), zip(b"plain"));
        let server = Server::answering(answer).await;
        assert_eq!(text(crate::hyper().execute(get(&server.url)).await.unwrap()).await, "plain", "{coding}");
    }
}

async fn an_answer_without_a_body_may_say_that_it_is_gzip(http: Http) {
    for answer in [zipped(b""), b"HTTP/1.1 204 No Content\r\ncontent-encoding: gzip\r\n\r\n".to_vec()] {
        let server = Server::answering(answer).await;
        assert_eq!(text(http.execute(get(&server.url)).await.unwrap()).await, "");
    }
}

async fn gzip_that_is_cut_changed_or_none_is_an_error(http: Http) {
    let good = zip(b"some text that is long enough to be cut at some place of it");
    let mut sum = good.clone();
    *sum.iter_mut().rev().nth(6).unwrap() ^= 1;
    let mut middle = good.clone();
    middle[good.len() / 2] ^= 0xff;
    for bad in [&good[..good.len() - 1], &good[..good.len() / 2], &good[..5], &sum, &middle, br#"{"code":0}"#] {
        let server = Server::answering(zipped(bad)).await;
        let read = http.execute(get(&server.url)).await.unwrap().into_body().collect(1000).await;
        assert!(read.is_err(), "{bad:?}: {read:?}");
    }
}

async fn another_coding_is_left_as_it_is(http: Http) {
    let server = Server::answering(answer("200 OK", "content-encoding: br\r\n", "packed")).await;
    let response = http.execute(get(&server.url)).await.unwrap();
    assert_eq!(response.headers()["content-encoding"], "br");
    assert_eq!(text(response).await, "packed");
    let server = Server::answering(ok(zip(b"a file"))).await;
    let response = http.execute(get(&server.url)).await.unwrap();
    assert_eq!(response.into_body().collect(1000).await.unwrap(), zip(b"a file"));
}

async fn a_bomb_of_gzip_is_unpacked_as_it_is_read(http: Http) {
    let packed = zip(&vec![0; 16 << 20]);
    assert!(packed.len() < 20_000);
    let server = Server::answering(zipped(&packed)).await;
    let refused = http.execute(get(&server.url)).await.unwrap().into_body().collect(1 << 20).await;
    assert!(refused.unwrap_err().to_string().contains("more than 1048576 bytes"));
    let mut body = http.execute(get(&server.url)).await.unwrap().into_body();
    let mut unpacked = 0;
    while let Some(size) = next(&mut body).await {
        assert!(size <= 1 << 20, "{size} bytes at a time");
        unpacked += size;
    }
    assert_eq!(unpacked, 16 << 20);
}
