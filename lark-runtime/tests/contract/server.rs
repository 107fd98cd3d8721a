//! A server that does exactly what a test says.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A server; it ends with its value.
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) address: SocketAddr,
    accepted: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Server {
    /// Does this with every connection, in a task of its own.
    pub(crate) async fn new<F>(serve: impl Fn(Wire) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let accepted: Arc<AtomicUsize> = Arc::default();
        let count = Arc::clone(&accepted);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(Wire(stream)));
            }
        });
        Self { url: format!("http://{address}"), address, accepted, task }
    }

    /// Answers every request on a connection with these bytes.
    pub(crate) async fn answering(answer: impl Into<Vec<u8>>) -> Self {
        let answer: Arc<Vec<u8>> = Arc::new(answer.into());
        Self::new(move |mut wire| {
            let answer = Arc::clone(&answer);
            async move {
                while wire.request().await.is_some() {
                    if !wire.send(&answer[..]).await {
                        return;
                    }
                }
            }
        })
        .await
    }

    /// The same once, and closes the connection.
    pub(crate) async fn answering_once(answer: impl Into<Vec<u8>>) -> Self {
        let answer: Arc<Vec<u8>> = Arc::new(answer.into());
        Self::new(move |mut wire| {
            let answer = Arc::clone(&answer);
            async move {
                if wire.request().await.is_some() {
                    wire.send(&answer[..]).await;
                }
            }
        })
        .await
    }

    /// How many connections there were.
    pub(crate) fn accepted(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    /// Line and headers, in lower case except the line.
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Arrived {
    pub(crate) fn line(&self) -> &str {
        self.head.lines().next().unwrap()
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

/// A connection.
pub(crate) struct Wire(pub(crate) TcpStream);

impl Wire {
    /// Line and headers of the next request; `None` if none comes.
    pub(crate) async fn head(&mut self) -> Option<Arrived> {
        let head = until(&mut self.0, b"\r\n\r\n").await?;
        Some(Arrived { head: String::from_utf8(head).unwrap(), body: Vec::new() })
    }

    /// The next request; `None` if none comes, or not all of it.
    pub(crate) async fn request(&mut self) -> Option<Arrived> {
        let mut arrived = self.head().await?;
        if let Some(length) = arrived.header("content-length").map(|length| length.parse().unwrap()) {
            arrived.body.resize(length, 0);
            self.0.read_exact(&mut arrived.body).await.ok()?;
        } else if arrived.header("transfer-encoding").is_some() {
            while let Some(chunk) = self.chunk().await? {
                arrived.body.extend(chunk);
            }
        }
        Some(arrived)
    }

    /// The next chunk of a body; the inner `None` at its end.
    pub(crate) async fn chunk(&mut self) -> Option<Option<Vec<u8>>> {
        let size = until(&mut self.0, b"\r\n").await?;
        let size = usize::from_str_radix(std::str::from_utf8(&size).unwrap().trim(), 16).unwrap();
        let mut chunk = vec![0; size + 2];
        self.0.read_exact(&mut chunk).await.ok()?;
        chunk.truncate(size);
        Some((size > 0).then_some(chunk))
    }

    /// Whether these bytes could be sent.
    pub(crate) async fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.0.write_all(bytes.as_ref()).await.is_ok()
    }

    /// Ends the connection with a reset.
    pub(crate) fn reset(self) {
        self.0.set_zero_linger().unwrap();
    }
}

/// What comes up to these bytes, and they.
pub(crate) async fn until(stream: &mut (impl AsyncRead + Unpin), end: &[u8]) -> Option<Vec<u8>> {
    let mut read = Vec::new();
    while !read.ends_with(end) {
        read.push(stream.read_u8().await.ok()?);
    }
    Some(read)
}

/// An answer with a body.
pub(crate) fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// The answer most tests want.
pub(crate) fn ok(body: impl AsRef<[u8]>) -> Vec<u8> {
    answer("200 OK", "", body)
}
