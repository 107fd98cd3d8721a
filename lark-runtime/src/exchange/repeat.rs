//! The attempts of one request: until one is answered for good.

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::{Either, select};
use http::HeaderMap;
use tracing::Level;

use super::carried::Carried;
use super::credential::{Credential, Secret};
use super::lanes::{Held, Key, LEAST, Limit, Place, ceiling};
use super::prepared::Prepared;
use super::raw_answer::Reply;
use super::{Exchange, Limits};
use crate::answer::Target;
use crate::attempt::Attempt;
use crate::codes;
use crate::error::{Error, GaveUp, Result, TransportKind, Tries};
use crate::meta::{Meta, RateLimit};
use crate::pace::{self, TargetLimit};
use crate::retry::{Failure, Wait, reset};

/// One request on its way, and what its attempts have used up so far.
pub(crate) struct Run<'r> {
    exchange: &'r Exchange,
    prepared: &'r Prepared,
    limits: &'r Limits,
    /// When the request has taken too long; `None` is beyond what clocks count.
    end: Option<Instant>,
    attempts: u32,
    failed: u32,
    renewals: u32,
    /// Why there is no further attempt.
    gave_up: Option<GaveUp>,
    /// Whether an attempt had no answer of the platform.
    unanswered: bool,
    /// In the lane of refused calls, once it was in one.
    place: Place,
    /// Why there was no connection, for a later attempt that runs out of time on the way to one.
    unreachable: Option<Error>,
    /// What the request is about, if the client keeps to the limit of that, and its turn if only one goes at a time. `None`
    /// before anybody looked.
    target: Option<Option<(Key, pace::Target)>>,
    held: Option<Held<'r>>,
}

impl<'r> Run<'r> {
    /// `begun` is when the call began.
    pub(crate) fn new(exchange: &'r Exchange, prepared: &'r Prepared, limits: &'r Limits, begun: Instant) -> Self {
        let end = begun.checked_add(limits.total);
        Self {
            exchange,
            prepared,
            limits,
            end,
            attempts: 0,
            failed: 0,
            renewals: 0,
            gave_up: None,
            unanswered: false,
            place: Place::default(),
            target: None,
            held: None,
            unreachable: None,
        }
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
            if exchange.lanes.are_there() {
                Box::pin(self.pass(credential)).await.map_err(|error| self.tried(error, HeaderMap::new(), None))?;
            }
            let secret = match credential {
                Some(credential) => Some((credential, self.secret(credential).await?)),
                None => None,
            };
            let carried = secret.as_ref().map(|(credential, secret)| (*credential, &**secret));
            self.attempts = self.attempts.saturating_add(1);
            let begun = exchange.time.now();
            let raw = exchange.attempt(prepared, carried, self.limits, begun, self.left_at(begun)).await?;
            let (answer, mut rest) = match raw {
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
            let headers = answer.as_ref().map_or(&rest, |reply| &reply.head.headers);
            #[cfg(feature = "metrics")]
            super::metrics::attempt(&prepared.facts, &self.told(&answer, headers, exchange.time.since(begun)));
            if let Some(tell) = &exchange.on_attempt {
                tell(&self.told(&answer, headers, exchange.time.since(begun)));
            }
            let Some(failure) = failure(&answer) else {
                exchange.budget.earn();
                if let Some((_, secret)) = &secret {
                    secret.accept();
                }
                if exchange.lanes.are_there() {
                    let key = exchange.lanes.key(&prepared.facts, credential);
                    exchange.lanes.accepted(key, exchange.time.now());
                }
                return answer.map(|reply| reply.with(secret));
            };
            if let Err(Error::Transport(error)) = &answer {
                self.unreachable =
                    error.is_connect().then(|| Error::Transport(error.clone())).or(self.unreachable.take());
            }
            let again = self.renew(failure, carried).await || self.wait(failure, headers, credential, begun).await;
            if !again {
                let answer = match answer {
                    Err(error) if error.is_timeout() && self.left().is_zero() => {
                        Err(self.unreachable.take().unwrap_or(error))
                    }
                    answer => answer,
                };
                return answer
                    .map(|reply| reply.with(secret))
                    .map_err(|error| self.tried(error, std::mem::take(&mut rest), Some(failure)));
            }
            self.unanswered |= failure.may_be_executed();
        }
    }

    /// What the program is told of an attempt.
    fn told<'t>(&'t self, answer: &'t Result<Reply>, headers: &'t HeaderMap, elapsed: Duration) -> Attempt<'t> {
        let facts = &self.prepared.facts;
        let (status, code) = match answer {
            Ok(Reply { head, .. }) => (Some(head.status), Some(head.code)),
            Err(error) => (error.status(), error.code()),
        };
        Attempt {
            endpoint: &facts.endpoint,
            method: &facts.method,
            meta: facts.meta,
            number: self.attempts,
            elapsed,
            status,
            code,
            headers,
            error: answer.as_ref().err(),
        }
    }

    /// The error of the call, with what its attempts came to.
    fn tried(&self, error: Error, headers: HeaderMap, failure: Option<Failure>) -> Error {
        error.tried(|| Tries {
            attempts: self.attempts,
            gave_up: self.gave_up,
            // What time does not mend, no time is named for.
            retry_after: failure.and_then(|failure| failure.wait(true, &headers)).and_then(|_| reset(&headers)),
            unanswered: self.unanswered,
            headers,
        })
    }

    fn left(&self) -> Duration {
        self.left_at(self.exchange.time.now())
    }

    fn left_at(&self, now: Instant) -> Duration {
        self.end.map_or(Duration::MAX, |end| end.saturating_duration_since(now))
    }

    /// Waits for the call's turn among those that were refused for their rate, or that keep to their pace.
    async fn pass(&mut self, credential: Option<&dyn Credential>) -> Result<()> {
        let (Exchange { lanes, time, .. }, prepared) = (self.exchange, self.prepared);
        let key = lanes.key(&prepared.facts, credential);
        let end = pin!(time.sleep(self.left()));
        let mut documented = None;
        if let (Some(pace), Some(meta)) = (lanes.pace(), prepared.facts.meta) {
            self.target.get_or_insert_with(|| {
                let target = pace.target(meta, prepared.uri.path(), || prepared.body.to_bytes())?;
                Some((lanes.key_of(&target, credential), target))
            });
            documented = meta.rate_limit().filter(|limit| *limit != RateLimit::SPECIAL).map(TargetLimit::Rate);
            if let Some(limit) = documented {
                lanes.open(key, limit, time.now());
            }
        }
        let turns = async {
            // What the call is about comes first: it would else keep others of its endpoint waiting.
            if let Some(Some((key, target))) = self.target.as_ref().filter(|_| self.held.is_none()) {
                lanes.open(*key, target.limit, time.now());
                let held = lanes.pass(*key, &mut Place::default(), time).await;
                match target.limit {
                    TargetLimit::Serial => self.held = held,
                    // The next one reserves when this one has its turn, so that the order stays.
                    limit => lanes.reserve((target.kind, &target.name), None, limit, time).await,
                }
            }
            let held = lanes.pass(key, &mut self.place, time).await;
            if let Some(limit) = documented {
                lanes.reserve(("endpoint", &prepared.facts.endpoint), Some(credential), limit, time).await;
            }
            drop(held);
        };
        match select(pin!(turns), end).await {
            Either::Left(((), _)) => Ok(()),
            Either::Right(((), _)) => Err(self.prepared.failed(TransportKind::RateLimited(self.limits.total), None)),
        }
    }

    /// The secret of the next attempt.
    async fn secret(&self, credential: &dyn Credential) -> Result<Arc<Secret>> {
        if let Some(secret) = credential.warm() {
            return Ok(secret);
        }
        let secret = self.in_time(credential.get()).await;
        secret.unwrap_or_else(|| Err(self.prepared.failed(TransportKind::Timeout(self.limits.total), None)))
    }

    /// What a future gives, unless the time of the request ends first.
    pub(crate) async fn in_time<T>(&self, future: impl Future<Output = T>) -> Option<T> {
        match select(pin!(future), pin!(self.exchange.time.sleep(self.left()))).await {
            Either::Left((output, _)) => Some(output),
            Either::Right(((), _)) => None,
        }
    }

    /// Whether the platform refused the secret and there may be a better one. The refused one is forgotten, also when this
    /// request cannot be sent again. There is one other secret to try, and a third if that was from a store.
    async fn renew(&mut self, failure: Failure, carried: Option<(&dyn Credential, &Secret)>) -> bool {
        let (Some((credential, secret)), Failure::Refused { code, .. }) = (carried, failure) else { return false };
        if codes::lacks_consent(code)
            && self.renewals == 0
            && self.in_time(credential.consented(secret)).await == Some(true)
        {
            self.renewals += 1;
            return self.prepared.body.is_replayable();
        }
        if codes::repeat(code) != Some(credential.cure()) {
            return false;
        }
        secret.doubt();
        let last = match self.renewals {
            0 => false,
            1 => !secret.is_shared(),
            _ => true,
        };
        if last {
            return false;
        }
        if self.exchange.log.at(Level::DEBUG) {
            tracing::debug!(endpoint = %self.prepared.facts.endpoint, code, "the credential is refused; taking another");
        }
        if self.in_time(credential.refused(secret)).await == Some(false) {
            return false;
        }
        self.renewals += 1;
        self.prepared.body.is_replayable()
    }

    /// Whether to make another attempt after this failure; if so, the time until then is over.
    async fn wait(
        &mut self,
        failure: Failure,
        headers: &HeaderMap,
        credential: Option<&dyn Credential>,
        begun: Instant,
    ) -> bool {
        let (exchange, prepared) = (self.exchange, self.prepared);
        let Some(kind) = failure.wait(prepared.repeatable, headers) else {
            return self.give_up(failure.wait(true, headers).map(|_| GaveUp::MayBeExecuted));
        };
        let mut limited = None;
        if let Wait::Limited(named) = kind {
            let key = exchange.lanes.key(&prepared.facts, credential);
            let documented = prepared.facts.meta.and_then(Meta::rate_limit);
            let limit = Limit::of(documented, ceiling(headers), named);
            // The others of this limit have to wait also where this call is not repeated.
            let wait = named.unwrap_or(LEAST);
            limited = exchange.lanes.refused(key, &limit, wait, begun, exchange.time.now()).then_some(key);
        }
        if !prepared.body.is_replayable() {
            return self.give_up(Some(GaveUp::Body));
        }
        if !matches!(kind, Wait::Limited(Some(_))) {
            self.failed = self.failed.saturating_add(1);
        }
        if failure == Failure::NotSent && self.limits.retry.is_out_of_reach(self.failed) {
            return self.give_up(Some(GaveUp::Attempts));
        }
        let Some(wait) = self.limits.retry.delay(self.failed, kind) else {
            let is_over = self.limits.retry.is_over(self.failed, kind);
            return self.give_up(Some(if is_over { GaveUp::Attempts } else { GaveUp::Time }));
        };
        if wait >= self.left() {
            return self.give_up(Some(GaveUp::Time));
        }
        // A refusal for the rate was not executed, and is no outage.
        let is_free = matches!(kind, Wait::Limited(_) | Wait::LimitedAlone);
        if !is_free && !exchange.budget.pay() {
            return self.give_up(Some(GaveUp::Budget));
        }
        if exchange.log.at(Level::DEBUG) {
            tracing::debug!(endpoint = %prepared.facts.endpoint, ?failure, ?wait, "trying again");
        }
        match limited {
            // The next attempt waits there.
            Some(key) => exchange.lanes.close(key, wait, exchange.time.now()),
            None => {
                if let (Wait::LimitedAlone, Some(Some((target, _)))) = (kind, &self.target) {
                    // The others of this chat wait as well.
                    exchange.lanes.close(*target, wait, exchange.time.now());
                }
                exchange.time.sleep(wait).await;
            }
        }
        true
    }

    /// Notes why there is no further attempt: `false`.
    fn give_up(&mut self, why: Option<GaveUp>) -> bool {
        self.gave_up = why;
        false
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
    /// Asks for a token, within the usual time.
    pub(crate) async fn ask(
        &self,
        prepared: &Prepared,
        credential: Option<&dyn Credential>,
        target: fn() -> Target,
    ) -> Result<Reply> {
        let limits = Limits { retry: self.limits.retry.for_tokens(), ..self.limits };
        Run::new(self, prepared, &limits, self.time.now()).send(credential, Some(target)).await
    }

    /// The same without a credential, and without a second attempt.
    #[cfg(feature = "_connection")]
    pub(crate) async fn ask_once(&self, prepared: &Prepared, target: fn() -> Target) -> Result<Reply> {
        let limits = Limits { retry: crate::retry::RetryPolicy::never(), ..self.limits };
        Run::new(self, prepared, &limits, self.time.now()).send(None, Some(target)).await
    }
}
