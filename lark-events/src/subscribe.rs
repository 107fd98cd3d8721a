//! Events that a call has to ask for first, such as those of one document or one calendar.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::StreamExt as _;
use futures_util::stream;
use lark_runtime::{BoxFuture, Client, Endpoint, RequestOptions};
use tokio::sync::Mutex;
use tracing::warn;

/// So many calls at a time.
const AT_ONCE: usize = 8;

type Ask = Box<dyn Fn(&Client) -> BoxFuture<'static, lark_runtime::Result<()>> + Send + Sync>;

/// A subscription: the call that makes it, and the one that undoes it.
pub(crate) struct Subscription {
    on: Ask,
    off: Ask,
}

impl Subscription {
    pub(crate) fn new<On, Off>(on: On, off: Off, options: &RequestOptions) -> Self
    where
        On: Endpoint + Send + Sync + 'static,
        Off: Endpoint + Send + Sync + 'static,
    {
        Self { on: ask(on, options.clone()), off: ask(off, options.clone()) }
    }
}

fn ask<E: Endpoint + Send + Sync + 'static>(request: E, options: RequestOptions) -> Ask {
    Box::new(move |client| {
        let call = client.send_as::<(), E>(&request, &options);
        Box::pin(async { call.await.map(drop) })
    })
}

/// The subscriptions of a router.
#[derive(Default)]
pub(crate) struct Subscriptions {
    all: Vec<Subscription>,
    /// Which are made. Held while calls are made, so that none is made twice.
    made: Mutex<Vec<bool>>,
    complete: AtomicBool,
    /// The program asked for them itself, and undoes them itself.
    by_program: AtomicBool,
}

/// Why not all subscriptions are made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeError {
    /// Those of the calls that failed.
    pub failed: Vec<lark_runtime::Error>,
    /// How many subscriptions the router has.
    pub of: usize,
}

impl fmt::Display for SubscribeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} subscriptions failed", self.failed.len(), self.of)?;
        for (number, error) in self.failed.iter().enumerate() {
            write!(f, "{} {error}", if number == 0 { ":" } else { ";" })?;
        }
        Ok(())
    }
}

impl std::error::Error for SubscribeError {}

impl Subscriptions {
    pub(crate) fn new(all: Vec<Subscription>) -> Self {
        let made = Mutex::new(vec![false; all.len()]);
        Self { made, all, ..Self::default() }
    }

    /// Whether one of them is not made.
    #[cfg(feature = "connection")]
    pub(crate) fn are_due(&self) -> bool {
        !self.all.is_empty() && !self.complete.load(Ordering::Acquire)
    }

    /// Makes them for the program.
    pub(crate) async fn by_program(&self, client: &Client) -> Result<(), SubscribeError> {
        self.by_program.store(true, Ordering::Release);
        self.make(client).await
    }

    /// Makes them for a connection.
    #[cfg(feature = "connection")]
    pub(crate) async fn with_connection(&self, client: &Client) -> Result<(), SubscribeError> {
        self.make(client).await
    }

    /// Undoes what was made for a connection, which has ended.
    #[cfg(feature = "connection")]
    pub(crate) async fn after_connection(&self, client: &Client) {
        if !self.by_program.load(Ordering::Acquire) {
            self.undo(client).await;
        }
    }

    /// Makes those that are not made.
    async fn make(&self, client: &Client) -> Result<(), SubscribeError> {
        let mut made = self.made.lock().await;
        let mut calls: Vec<BoxFuture<'_, Option<lark_runtime::Error>>> = Vec::new();
        for (subscription, made) in self.all.iter().zip(made.iter_mut()) {
            if !*made {
                let call = (subscription.on)(client);
                calls.push(Box::pin(async move { call.await.map(|()| *made = true).err() }));
            }
        }
        let failed: Vec<_> = stream::iter(calls).buffered(AT_ONCE).filter_map(std::future::ready).collect().await;
        self.complete.store(failed.is_empty(), Ordering::Release);
        if failed.is_empty() { Ok(()) } else { Err(SubscribeError { failed, of: self.all.len() }) }
    }

    /// Undoes those that are made. What cannot be undone is told in the log, and is not tried again.
    pub(crate) async fn undo(&self, client: &Client) {
        let mut made = self.made.lock().await;
        self.complete.store(false, Ordering::Release);
        let mut calls = Vec::new();
        for (subscription, made) in self.all.iter().zip(made.iter_mut()) {
            if std::mem::take(made) {
                calls.push((subscription.off)(client));
            }
        }
        let mut calls = stream::iter(calls).buffered(AT_ONCE);
        while let Some(undone) = calls.next().await {
            if let Err(error) = undone {
                warn!(%error, "a subscription cannot be undone; its events are still sent");
            }
        }
    }
}
