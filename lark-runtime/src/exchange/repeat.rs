//! The attempts of one request: until one is answered for good.

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::{Either, select};
use http::HeaderMap;
use tracing::Level;

use super::carried::Carried;
use super::credential::{Credential, Secret};
use super::prepared::Prepared;
use super::raw_answer::Reply;
use super::{Exchange, Limits};
use crate::answer::Target;
use crate::codes;
use crate::error::{Error, Result, TransportKind};
use crate::retry::Failure;

/// One request on its way, and what its attempts have used up so far.
pub(crate) struct Run<'r> {
    exchange: &'r Exchange,
    prepared: &'r Prepared,
    limits: &'r Limits,
    /// When the request has taken too long; `None` is beyond what clocks count.
    end: Option<Instant>,
    attempts: u32,
    failed: u32,
    renewed: bool,
    /// Why there was no connection, for a later attempt that runs out of time on the way to one.
    unreachable: Option<Error>,
}

impl<'r> Run<'r> {
    pub(crate) fn new(exchange: &'r Exchange, prepared: &'r Prepared, limits: &'r Limits) -> Self {
        let end = exchange.time.now().checked_add(limits.total);
        Self { exchange, prepared, limits, end, attempts: 0, failed: 0, renewed: false, unreachable: None }
    }

    /// How many attempts were made.
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Makes attempts until one is answered for good: once more with the next secret if the platform refuses the one
    /// that was sent, and as the retry policy says. `target` is where answers are decoded; without it, refusals are
    /// answers too.
    pub(crate) async fn send(
        &mut self,
        credential: Option<&dyn Credential>,
        target: Option<fn() -> Target>,
    ) -> Result<Reply> {
        let (exchange, prepared) = (self.exchange, self.prepared);
        loop {
            let secret = match credential {
                Some(credential) => Some((credential, self.secret(credential).await?)),
                None => None,
            };
            let carried = secret.as_ref().map(|(credential, secret)| (*credential, &**secret));
            self.attempts = self.attempts.saturating_add(1);
            let raw = exchange.attempt(prepared, carried, self.limits, self.left()).await?;
            let (answer, headers) = match raw {
                Ok(mut raw) => {
                    let sent = Carried { exchange, prepared, secret: carried.map(|(_, secret)| secret) };
                    let answer = match target {
                        Some(target) => raw.classify(sent, target()),
                        None => Ok(raw.unclassified(&prepared.facts, exchange)),
                    };
                    (answer, raw.headers)
                }
                Err(error) => (Err(error), HeaderMap::new()),
            };
            // A reply took its headers along.
            let headers = answer.as_ref().map_or(&headers, |reply| &reply.head.headers);
            let Some(failure) = failure(&answer) else {
                exchange.budget.earn();
                return answer.map(|reply| reply.with(secret));
            };
            if let Err(Error::Transport(error)) = &answer {
                self.unreachable =
                    error.is_connect().then(|| Error::Transport(error.clone())).or(self.unreachable.take());
            }
            let again = self.renew(failure, carried).await || self.wait(failure, headers).await;
            if !again {
                return match answer {
                    Ok(reply) => Ok(reply.with(secret)),
                    Err(error) if error.is_timeout() && self.left().is_zero() => {
                        Err(self.unreachable.take().unwrap_or(error))
                    }
                    Err(error) => Err(error),
                };
            }
        }
    }

    fn left(&self) -> Duration {
        self.end.map_or(Duration::MAX, |end| end.saturating_duration_since(self.exchange.time.now()))
    }

    /// The secret of the next attempt.
    async fn secret(&self, credential: &dyn Credential) -> Result<Arc<Secret>> {
        if let Some(secret) = credential.warm() {
            return Ok(secret);
        }
        match select(credential.get(), pin!(self.exchange.time.sleep(self.left()))).await {
            Either::Left((secret, _)) => secret,
            Either::Right(((), _)) => Err(self.prepared.failed(TransportKind::Timeout(self.limits.total), None)),
        }
    }

    /// Whether the platform refused the secret and there may be a better one. The refused one is forgotten, once, also
    /// when this request cannot be sent again.
    async fn renew(&mut self, failure: Failure, carried: Option<(&dyn Credential, &Secret)>) -> bool {
        let (Some((credential, secret)), Failure::Refused { code, .. }) = (carried, failure) else { return false };
        if self.renewed || codes::repeat(code) != Some(credential.cure()) {
            return false;
        }
        if self.exchange.log.at(Level::DEBUG) {
            tracing::debug!(endpoint = %self.prepared.facts.endpoint, code, "the credential is refused; taking another");
        }
        credential.refused(secret).await;
        self.renewed = true;
        self.prepared.body.is_replayable()
    }

    /// Whether to make another attempt after this failure; if so, the time until then is over.
    async fn wait(&mut self, failure: Failure, headers: &HeaderMap) -> bool {
        let (exchange, prepared) = (self.exchange, self.prepared);
        if !prepared.body.is_replayable() {
            return false;
        }
        self.failed = self.failed.saturating_add(1);
        let wait = failure
            .wait(prepared.repeatable, headers)
            .and_then(|wait| self.limits.retry.delay(self.failed, wait))
            .filter(|wait| *wait < self.left());
        let Some(wait) = wait.filter(|_| exchange.budget.pay()) else { return false };
        if exchange.log.at(Level::DEBUG) {
            tracing::debug!(endpoint = %prepared.facts.endpoint, ?failure, ?wait, "trying again");
        }
        exchange.time.sleep(wait).await;
        true
    }
}

impl Reply {
    /// Notes what the request carried, to leave it out of what is shown.
    fn with(mut self, secret: Option<(&dyn Credential, Arc<Secret>)>) -> Self {
        self.head.carried = secret.map(|(_, secret)| secret);
        self
    }
}

/// The failure of an attempt, if it failed. A raw call takes refusals for answers.
fn failure(answer: &Result<Reply>) -> Option<Failure> {
    match answer {
        Ok(Reply { head, .. }) if head.code != 0 => Some(Failure::Refused { code: head.code, status: head.status }),
        Ok(Reply { head, .. }) if !head.status.is_success() => Some(Failure::Gateway(head.status)),
        Ok(_) => None,
        Err(error) => Failure::of(error),
    }
}

/// A request without a credential, or with one in its body.
impl Exchange {
    /// Sends a request within the usual limits.
    pub(crate) async fn send(
        &self,
        prepared: &Prepared,
        credential: Option<&dyn Credential>,
        target: fn() -> Target,
    ) -> Result<Reply> {
        Run::new(self, prepared, &self.limits).send(credential, Some(target)).await
    }
}
