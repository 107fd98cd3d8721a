//! Requests of downloads, sent again for what is missing of the file.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::HeaderValue;
use http::header::{IF_RANGE, RANGE};
use tracing::Level;

use super::call::decoded;
use super::identity::Accepted;
use super::{Client, RequestOptions};
use crate::answer::Answer as _;
use crate::error::{Error, Result};
use crate::exchange::{Prepared, Reply};
use crate::file::{Again, Download, Part};
use crate::retry::Wait;
use crate::time::BoxFuture;

/// The request of a download, with all that sending it takes.
struct Sent {
    client: Client,
    prepared: Prepared,
    accepted: Accepted,
    options: RequestOptions,
}

impl Client {
    /// Lets the download of a reply go on after a break, if its request may be executed twice.
    pub(crate) fn keep_open(&self, reply: &mut Reply, prepared: Prepared, accepted: Accepted, options: RequestOptions) {
        let download = reply.data.as_deref_mut().and_then(|data| data.downcast_mut::<Download>());
        if let Some(download) = download.filter(|_| prepared.repeatable && prepared.body.is_replayable()) {
            download.resumes_with(Arc::new(Sent { client: self.clone(), prepared, accepted, options }));
        }
    }
}

impl Again for Sent {
    fn now(&self) -> Instant {
        self.client.exchange().time.now()
    }

    fn resource(&self) -> String {
        self.prepared.uri.to_string()
    }

    fn open(
        self: Arc<Self>,
        failed: u32,
        since: Instant,
        part: Option<Part>,
    ) -> Option<BoxFuture<'static, Result<Download>>> {
        let exchange = self.client.exchange();
        let limits = self.options.limits(&exchange.limits);
        let left = limits.total.saturating_sub(exchange.time.since(since));
        let wait = if failed == 0 { Duration::ZERO } else { limits.retry.delay(failed, Wait::Short)? };
        if wait >= left || failed > 0 && !exchange.budget.pay() {
            return None;
        }
        if failed > 0 && exchange.log.at(Level::DEBUG) {
            let (endpoint, range) = (&self.prepared.facts.endpoint, part.as_ref().map(|part| &part.range));
            tracing::debug!(%endpoint, range, ?wait, "the content broke off; going on");
        }
        let idle = exchange.idle_timeout.min(limits.total);
        Some(Box::pin(async move {
            let mut download = self.send(wait, left - wait, part).await?;
            // What is left of the time is for the first bytes.
            download.stalls_after(idle);
            Ok(download)
        }))
    }
}

impl Sent {
    async fn send(&self, wait: Duration, left: Duration, part: Option<Part>) -> Result<Download> {
        let endpoint = || self.prepared.facts.endpoint.clone();
        if !wait.is_zero() {
            let time = &self.client.exchange().time;
            let waited = time.caught(async { time.sleep(wait).await }).await;
            waited.map_err(|reason| Error::from(reason).at(endpoint))?;
        }
        let mut prepared = self.prepared.clone();
        if let Some(Part { range, version }) = part {
            let range = HeaderValue::from_str(&range).map_err(|_| Error::invalid("a range is not a header"))?;
            prepared.headers.insert(RANGE, range);
            prepared.headers.insert(IF_RANGE, version);
        }
        let options = self.options.clone().total_timeout(left);
        let reply = self.client.execute(&prepared, self.accepted, &options, Some(Download::target)).await;
        reply.and_then(decoded::<Download>).map(|answer| answer.data).map_err(|error| error.at(endpoint))
    }
}
