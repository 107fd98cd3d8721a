//! TCP connections, which can be reset on purpose, and those that have come to a standstill.

use std::{
    collections::HashMap,
    io,
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    task::{Context, Poll},
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    sync::Notify,
};

/// Resets the connection that a call came over, before the next byte is sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Breaker(Arc<AtomicBool>);

impl Breaker {
    pub(crate) fn reset(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn check(&self) -> io::Result<()> {
        if self.0.load(Ordering::Relaxed) { Err(io::ErrorKind::ConnectionReset.into()) } else { Ok(()) }
    }
}

/// All open connections. Where no more can be opened, those on which nothing moves have to go.
#[derive(Clone, Debug)]
pub(crate) struct Connections(Arc<Open>);

#[derive(Debug)]
struct Open {
    begun: Instant,
    /// The number of the next one.
    next: AtomicU64,
    all: Mutex<HashMap<u64, Arc<Standing>>>,
}

/// What is known of one connection.
#[derive(Debug)]
struct Standing {
    /// When bytes moved last, in milliseconds.
    moved: AtomicU64,
    /// Told to close.
    close: Notify,
}

impl Connections {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Open { begun: Instant::now(), next: AtomicU64::new(0), all: Mutex::default() }))
    }

    /// Closes those on which nothing has moved for so long.
    pub(crate) fn close_idle(&self, least: Duration) {
        let now = self.0.now();
        for standing in self.0.lock().values() {
            let since = now.saturating_sub(standing.moved.load(Ordering::Relaxed));
            if u128::from(since) >= least.as_millis() {
                standing.close.notify_one();
            }
        }
    }
}

impl Open {
    fn now(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Arc<Standing>>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection among the open ones, for as long as it lasts.
#[derive(Debug)]
pub(crate) struct Place {
    open: Arc<Open>,
    number: u64,
    standing: Arc<Standing>,
}

impl Place {
    pub(crate) fn among(connections: &Connections) -> Self {
        let open = Arc::clone(&connections.0);
        let number = open.next.fetch_add(1, Ordering::Relaxed);
        let standing = Arc::new(Standing { moved: open.now().into(), close: Notify::new() });
        open.lock().insert(number, Arc::clone(&standing));
        Self { open, number, standing }
    }

    /// Resolves when the connection has to close.
    pub(crate) async fn closed(&self) {
        self.standing.close.notified().await;
    }

    /// What says that bytes have moved.
    fn mark(&self) -> Mark {
        Mark { open: Arc::clone(&self.open), standing: Arc::clone(&self.standing) }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.open.lock().remove(&self.number);
    }
}

#[derive(Debug)]
struct Mark {
    open: Arc<Open>,
    standing: Arc<Standing>,
}

impl Mark {
    fn moved<T>(&self, polled: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if polled.is_ready() {
            self.standing.moved.store(self.open.now(), Ordering::Relaxed);
        }
        polled
    }
}

/// The connection.
#[derive(Debug)]
pub(crate) struct Wire {
    stream: TcpStream,
    breaker: Breaker,
    mark: Mark,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream, breaker: Breaker, place: &Place) -> Self {
        Self { stream, breaker, mark: place.mark() }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.breaker.check().is_err() {
            // Closing without waiting for what is unsent is what sends the reset.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, to: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let polled = Pin::new(&mut self.stream).poll_read(context, to);
        self.mark.moved(polled)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, from: &[u8]) -> Poll<io::Result<usize>> {
        self.breaker.check()?;
        let polled = Pin::new(&mut self.stream).poll_write(context, from);
        self.mark.moved(polled)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        from: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.breaker.check()?;
        let polled = Pin::new(&mut self.stream).poll_write_vectored(context, from);
        self.mark.moved(polled)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.breaker.check()?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.breaker.check()?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
