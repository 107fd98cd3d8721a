//! Bodies that are streams, and what of them is in memory.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};
use lark_runtime::transport::{Body, BoxError};
use tokio::io::AsyncReadExt as _;
use tokio::sync::mpsc;

use crate::server::{Server, ok};
use crate::{Http, for_every_client, get, post, text};

for_every_client!(
    a_stream_of_known_length_says_it,
    a_stream_of_unknown_length_comes_in_chunks,
    a_stream_that_fails_ends_the_call_and_not_the_body,
    both_ways_are_streamed_at_once,
    an_answer_before_the_end_of_the_request_is_read,
    a_gibibyte_is_sent_through_little_memory,
    a_gibibyte_is_received_through_little_memory,
);

const PIECE: usize = 256 * 1024;
const GIBIBYTE: u64 = 1 << 30;
/// What may be on the way: pieces of the client, and buffers of two sockets, which the system enlarges.
const ON_THE_WAY: u64 = 24 << 20;

/// So many bytes, in pieces, with the number of those that were taken.
struct Zeros {
    left: u64,
    taken: Arc<AtomicU64>,
    says_length: bool,
}

impl http_body::Body for Zeros {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        static ZEROS: [u8; PIECE] = [0; PIECE];
        let size = self.left.min(PIECE as u64);
        if size == 0 {
            return Poll::Ready(None);
        }
        self.left -= size;
        self.taken.fetch_add(size, Ordering::SeqCst);
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&ZEROS[..size as usize])))))
    }

    fn size_hint(&self) -> SizeHint {
        if self.says_length { SizeHint::with_exact(self.left) } else { SizeHint::default() }
    }
}

fn zeros(count: u64, says_length: bool) -> Body {
    Body::stream(Zeros { left: count, taken: Arc::default(), says_length })
}

/// What is put into a channel.
struct Fed(mpsc::UnboundedReceiver<Result<&'static str, BoxError>>);

impl http_body::Body for Fed {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.0
            .poll_recv(cx)
            .map(|next| next.map(|next| next.map(|text| Frame::data(Bytes::from_static(text.as_bytes())))))
    }
}

async fn next(body: &mut Body) -> Option<Bytes> {
    let frame = std::future::poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await?;
    frame.unwrap().into_data().ok()
}

/// Answers with how the body came.
async fn telling() -> Server {
    Server::new(|mut wire| async move {
        let arrived = wire.request().await.unwrap();
        let (length, coding) = (arrived.header("content-length"), arrived.header("transfer-encoding"));
        wire.send(ok(format!("{length:?} {coding:?} {}", arrived.body.len()))).await;
    })
    .await
}

async fn a_stream_of_known_length_says_it(http: Http) {
    let server = telling().await;
    let response = http.execute(post(&server.url, zeros(700_000, true))).await.unwrap();
    assert_eq!(text(response).await, r#"Some("700000") None 700000"#);
}

async fn a_stream_of_unknown_length_comes_in_chunks(http: Http) {
    let server = telling().await;
    let response = http.execute(post(&server.url, zeros(700_000, false))).await.unwrap();
    assert_eq!(text(response).await, r#"None Some("chunked") 700000"#);
}

async fn a_stream_that_fails_ends_the_call_and_not_the_body(http: Http) {
    let (told, mut tells) = mpsc::unbounded_channel();
    let server = Server::new(move |mut wire| {
        let told = told.clone();
        async move { told.send(wire.request().await.is_some()).unwrap() }
    })
    .await;
    let (feed, fed) = mpsc::unbounded_channel();
    feed.send(Ok("begun")).unwrap();
    feed.send(Err("of the program".into())).unwrap();
    let error = http.execute(post(&server.url, Body::stream(Fed(fed)))).await.unwrap_err();
    assert!(!error.is_connect(), "{error:?}");
    assert!(format!("{error:?}").contains("of the program"), "{error:?}");
    assert!(!tells.recv().await.unwrap(), "the server does not take it for whole");
}

async fn both_ways_are_streamed_at_once(http: Http) {
    // Sends back each chunk when it comes.
    let server = Server::new(|mut wire| async move {
        wire.head().await.unwrap();
        wire.send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").await;
        while let Some(chunk) = wire.chunk().await.unwrap() {
            wire.send(format!("{:x}\r\n{}\r\n", chunk.len(), String::from_utf8_lossy(&chunk))).await;
        }
        wire.send("0\r\n\r\n").await;
    })
    .await;
    let (feed, fed) = mpsc::unbounded_channel();
    feed.send(Ok("one")).unwrap();
    let mut body = http.execute(post(&server.url, Body::stream(Fed(fed)))).await.unwrap().into_body();
    assert_eq!(next(&mut body).await.unwrap(), "one");
    for word in ["two", "three"] {
        feed.send(Ok(word)).unwrap();
        assert_eq!(next(&mut body).await.unwrap(), word);
    }
    drop(feed);
    assert_eq!(next(&mut body).await, None);
}

async fn an_answer_before_the_end_of_the_request_is_read(http: Http) {
    let server = Server::new(|mut wire| async move {
        wire.head().await.unwrap();
        wire.send(ok("enough")).await;
        while wire.chunk().await.flatten().is_some() {}
    })
    .await;
    let (feed, fed) = mpsc::unbounded_channel();
    feed.send(Ok("begun")).unwrap();
    let response = http.execute(post(&server.url, Body::stream(Fed(fed)))).await.unwrap();
    assert_eq!(text(response).await, "enough");
}

async fn a_gibibyte_is_sent_through_little_memory(http: Http) {
    let taken: Arc<AtomicU64> = Arc::default();
    let sent = Arc::clone(&taken);
    let server = Server::new(move |mut wire| {
        let sent = Arc::clone(&sent);
        async move {
            wire.head().await.unwrap();
            let (mut room, mut received, mut most) = (vec![0; 1 << 20], 0, 0);
            while received < GIBIBYTE {
                most = most.max(sent.load(Ordering::SeqCst) - received);
                received += wire.0.read(&mut room).await.unwrap() as u64;
            }
            wire.send(ok(most.to_string())).await;
        }
    })
    .await;
    let body = Body::stream(Zeros { left: GIBIBYTE, taken, says_length: true });
    let most: u64 = text(http.execute(post(&server.url, body)).await.unwrap()).await.parse().unwrap();
    assert!(most <= ON_THE_WAY, "{most} bytes were on the way");
}

async fn a_gibibyte_is_received_through_little_memory(http: Http) {
    let sent: Arc<AtomicU64> = Arc::default();
    let count = Arc::clone(&sent);
    let server = Server::new(move |mut wire| {
        let count = Arc::clone(&count);
        async move {
            wire.head().await.unwrap();
            wire.send(format!("HTTP/1.1 200 OK\r\ncontent-length: {GIBIBYTE}\r\n\r\n")).await;
            let piece = vec![0; PIECE];
            for _ in 0..GIBIBYTE / PIECE as u64 {
                wire.send(&piece).await;
                count.fetch_add(PIECE as u64, Ordering::SeqCst);
            }
        }
    })
    .await;
    let mut body = http.execute(get(&server.url)).await.unwrap().into_body();
    assert_eq!(body.size_hint().exact(), Some(GIBIBYTE));
    let mut received = 0;
    while let Some(piece) = next(&mut body).await {
        received += piece.len() as u64;
        let on_the_way = sent.load(Ordering::SeqCst).saturating_sub(received);
        assert!(on_the_way <= ON_THE_WAY, "{on_the_way} bytes were on the way");
    }
    assert_eq!(received, GIBIBYTE);
}
