//! Many requests over one client.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::stream::{self, BoxStream};
use futures_util::{Stream, StreamExt as _};

use crate::client::{Client, RequestOptions};
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::idempotency;
use crate::parts::draft;
use crate::response::Response;

/// Sends many requests over one client: some at a time, at the pace that the platform allows, and with a report of those that
/// failed, from which they can be sent again.
///
/// ```
/// # use lark_runtime::{Bulk, Client, lark_api, serde_json::Value};
/// # #[lark_api(method = "POST", path = "/open-apis/im/v1/messages", token = "tenant", response = Value, idempotency = "uuid")]
/// # pub struct Send { pub receive_id: String, pub uuid: Option<String> }
/// # async fn f(client: &Client, chats: Vec<String>) -> lark_runtime::Result<()> {
/// let bulk = Bulk::new(client).in_flight(20).on_progress(|progress| println!("{} done", progress.done));
/// let messages = chats.into_iter().map(|chat| Send { receive_id: chat, uuid: None });
/// let report = bulk.run(messages).await;
/// for failed in &report.failed {
///     println!("{}: {}", failed.index, failed.error);
/// }
/// // Once more, and with the same idempotency keys: what was sent after all is not sent twice.
/// let report = bulk.resume(report).await;
/// # Ok(())
/// # }
/// ```
///
/// - Requests of an endpoint with a field for an idempotency key get one each, unless they set it or the client makes none
///   ([`ClientBuilder::idempotency_keys`](crate::ClientBuilder::idempotency_keys)). It stays with a request that failed. With a
///   [`name`](Bulk::name) the keys are the same in another process, too.
/// - A call may wait for its turn for up to an hour, unless the [options](Bulk::options) have another `total_timeout`: a limit
///   of a few calls a minute would else fail those that wait. A single attempt has the usual time.
/// - Together with [`ClientBuilder::pace`](crate::ClientBuilder::pace) hardly a call is refused for its rate.
/// - Dropping the future ends the calls on their way. Those that were sent by then may be executed.
#[derive(Clone)]
#[must_use]
pub struct Bulk {
    client: Client,
    in_flight: usize,
    in_order: bool,
    options: RequestOptions,
    name: Option<Arc<str>>,
    stop_after: u64,
    progress: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

/// How far a [`Bulk`] is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The calls that ended, the failed ones among them.
    pub done: u64,
    /// The calls that failed.
    pub failed: u64,
}

/// How one request of a [`Bulk`] ended.
#[derive(Debug)]
#[non_exhaustive]
pub struct Outcome<E: Endpoint> {
    /// Its number among the requests, from 0.
    pub index: u64,
    /// The request itself.
    pub request: E,
    /// The idempotency key that it was sent with, if that is not in the request.
    pub key: Option<String>,
    /// The answer, or why there is none.
    pub result: Result<Response<E::Response>>,
}

/// A request of a [`Bulk`] that failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failed<E> {
    /// Its number among the requests, from 0.
    pub index: u64,
    /// The request itself.
    pub request: E,
    /// The idempotency key that it was sent with, if that is not in the request. A key is remembered by the platform for as long as
    /// its service says, for messages an hour.
    pub key: Option<String>,
    /// Why it failed. [`Error::may_have_been_executed`] says whether it may have arrived all the same.
    pub error: Error,
}

/// What came of the requests of a [`Bulk`].
#[derive(Debug)]
#[must_use = "it has the requests that failed"]
#[non_exhaustive]
pub struct Report<E> {
    /// How many were answered.
    pub succeeded: u64,
    /// Those that failed, sorted by their numbers. Remove what is not worth another try before [`Bulk::resume`].
    pub failed: Vec<Failed<E>>,
}

impl<E> Default for Report<E> {
    fn default() -> Self {
        Self { succeeded: 0, failed: Vec::new() }
    }
}

impl<E: Endpoint> Report<E> {
    /// Notes an outcome, for programs that look at the answers; gives the answer back.
    pub fn note(&mut self, outcome: Outcome<E>) -> Option<Response<E::Response>> {
        let Outcome { index, request, key, result } = outcome;
        match result {
            Ok(response) => {
                self.succeeded += 1;
                Some(response)
            }
            Err(error) => {
                let place = self.failed.partition_point(|failed| failed.index < index);
                self.failed.insert(place, Failed { index, request, key, error });
                None
            }
        }
    }
}

/// A request with what it keeps when it is sent again.
struct Task<E> {
    index: u64,
    request: E,
    key: Option<String>,
}

impl Bulk {
    /// Over this client, 16 at a time.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            in_flight: 16,
            in_order: false,
            options: RequestOptions::new(),
            name: None,
            stop_after: u64::MAX,
            progress: None,
        }
    }

    /// How many calls are on their way at once, those that wait for their turn among them; 0 counts as 1. Default: 16.
    pub fn in_flight(mut self, calls: usize) -> Self {
        self.in_flight = calls.max(1);
        self
    }

    /// Whether outcomes come in the order of the requests. One that takes long keeps those behind it waiting, at most as many as
    /// are in flight. Default: false, as they end.
    pub fn in_order(mut self, in_order: bool) -> Self {
        self.in_order = in_order;
        self
    }

    /// The options of every call. An idempotency key among them is an error of each call: all would be one request.
    pub fn options(mut self, options: impl Into<RequestOptions>) -> Self {
        self.options = options.into();
        self
    }

    /// A name from which, with the content of a request, its idempotency key is made: a process that sends the same requests under
    /// the same name, in any order, repeats none that arrived, for as long as the platform remembers the keys. Requests that are
    /// equal are one, then. Default: none, and random keys.
    pub fn name(mut self, name: impl AsRef<str>) -> Self {
        self.name = Some(name.as_ref().into());
        self
    }

    /// Takes no more requests once so many calls in a row have failed; those on their way are ended. The requests that were not
    /// taken are still in a stream that was handed over as `&mut`. Default: never.
    pub fn stop_after(mut self, failures: u64) -> Self {
        self.stop_after = failures.max(1);
        self
    }

    /// Calls this after each call. It must be quick, and must not block.
    pub fn on_progress(mut self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(tell));
        self
    }

    /// Sends these requests and reports.
    pub async fn run<E: Endpoint>(&self, requests: impl IntoIterator<Item = E, IntoIter: Send>) -> Report<E> {
        self.report(self.outcomes(stream::iter(requests))).await
    }

    /// The same for requests that come one by one.
    pub async fn run_stream<E: Endpoint>(&self, requests: impl Stream<Item = E> + Send) -> Report<E> {
        self.report(self.outcomes(requests)).await
    }

    /// Sends those that failed once more, under their numbers and with their idempotency keys.
    pub async fn resume<E: Endpoint>(&self, report: Report<E>) -> Report<E> {
        let tasks = report.failed.into_iter().map(|Failed { index, request, key, .. }| Task { index, request, key });
        let again = self.report(self.tasks(stream::iter(tasks))).await;
        Report { succeeded: report.succeeded + again.succeeded, failed: again.failed }
    }

    /// Sends these requests, and gives each back with its answer.
    pub fn outcomes<'s, E: Endpoint>(&self, requests: impl Stream<Item = E> + Send + 's) -> Outcomes<'s, E> {
        let tasks = requests.enumerate().map(|(index, request)| Task { index: index as u64, request, key: None });
        self.tasks(tasks)
    }

    async fn report<E: Endpoint>(&self, mut outcomes: Outcomes<'_, E>) -> Report<E> {
        let mut report = Report::default();
        while let Some(outcome) = outcomes.next().await {
            report.note(outcome);
        }
        report
    }

    fn tasks<'s, E: Endpoint>(&self, tasks: impl Stream<Item = Task<E>> + Send + 's) -> Outcomes<'s, E> {
        let in_a_row = Arc::new(AtomicU64::new(0));
        let mut tasks = Box::pin(tasks);
        let taken = stream::poll_fn({
            let (in_a_row, most) = (Arc::clone(&in_a_row), self.stop_after);
            move |cx| match in_a_row.load(Ordering::Relaxed) < most {
                true => tasks.as_mut().poll_next(cx),
                false => Poll::Ready(None),
            }
        });
        let bulk = self.clone();
        let sent = taken.map(move |task| {
            let bulk = bulk.clone();
            async move { bulk.send(task).await }
        });
        let outcomes = match self.in_order {
            true => sent.buffered(self.in_flight).boxed(),
            false => sent.buffer_unordered(self.in_flight).boxed(),
        };
        let (mut progress, tell) = (Progress::default(), self.progress.clone());
        let outcomes = outcomes.inspect(move |outcome: &Outcome<E>| {
            progress.done += 1;
            if outcome.result.is_ok() {
                in_a_row.store(0, Ordering::Relaxed);
            } else {
                progress.failed += 1;
                in_a_row.fetch_add(1, Ordering::Relaxed);
            }
            if let Some(tell) = &tell {
                tell(progress);
            }
        });
        Outcomes(outcomes.boxed())
    }

    async fn send<E: Endpoint>(&self, Task { index, request, key }: Task<E>) -> Outcome<E> {
        let (key, result) = match self.key(&request, key) {
            Ok(key) => {
                let mut options = self.options.clone();
                options.total_timeout.get_or_insert(Duration::from_secs(3600));
                options.idempotency_key.clone_from(&key);
                let call = self.client.send(&request, options);
                (key, call.await)
            }
            Err(error) => (None, Err(error.at(|| E::META.id().into()))),
        };
        Outcome { index, request, key, result }
    }

    /// The key of a request that has none of its own.
    fn key<E: Endpoint>(&self, request: &E, key: Option<String>) -> Result<Option<String>> {
        if self.options.idempotency_key.is_some() {
            return Err(Error::invalid(
                "the options of a bulk have one idempotency key for all of its requests; leave it out, each gets its own",
            ));
        }
        if key.is_some() {
            return Ok(key);
        }
        let random = self.client.idempotency_key(E::META, request)?;
        let (Some(_), Some(name)) = (&random, &self.name) else { return Ok(random) };
        let draft = draft(E::META, request, None)?;
        // A file that is read from elsewhere has no content yet.
        let named = draft.body.to_bytes().map(|body| idempotency::named(name, &[draft.target.as_bytes(), &body]));
        Ok(named.or(random))
    }
}

impl fmt::Debug for Bulk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("in_flight", &self.in_flight)
            .field("in_order", &self.in_order)
            .field("name", &self.name)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// The outcomes of a [`Bulk`]; requests are sent as it is polled.
#[must_use = "nothing is sent before it is polled"]
pub struct Outcomes<'s, E: Endpoint>(BoxStream<'s, Outcome<E>>);

impl<E: Endpoint> Outcomes<'_, E> {
    /// The next outcome; `None` after the last. The same as polling the [`Stream`].
    pub async fn next(&mut self) -> Option<Outcome<E>> {
        self.0.next().await
    }
}

impl<E: Endpoint> Stream for Outcomes<'_, E> {
    type Item = Outcome<E>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(cx)
    }
}

impl<E: Endpoint> fmt::Debug for Outcomes<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outcomes").finish_non_exhaustive()
    }
}
