//! One delivery after it was authenticated: to its handler, once, in its order, and what the platform is told.

mod key;
mod store;
mod told;
mod work;

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use lark_runtime::Client;
use lark_runtime::event::EventMeta;
use serde_json::json;
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;
use tracing::{Instrument as _, Span, debug, info, info_span, warn};

#[cfg(feature = "cards")]
use crate::card::route::{Claim, claims};
use crate::delivery::{Delivery, States};
use crate::envelope::{CARD_ACTION_V1, Header};
use crate::event::RawEvent;
use crate::handler::{Instead, Ready, Route};
use crate::order::{Place, Queues};
use crate::router::{Order, Settings};
use crate::seen::SeenStore;

use key::{dedupe_key, for_the_log};
use store::Store;
pub use told::Told;
use work::{Flights, Work};

/// The event that brings the ticket of a marketplace app.
const APP_TICKET: &str = "app_ticket";

/// The event that says which tokens of users are not valid any more.
const REVOKED: &str = "auth.user_access_token.revoked_v4";

/// The callback of cards.
const CARD_ACTION: &str = "card.action.trigger";

/// What is dropped when the platform has been told.
#[cfg(feature = "cards")]
type Answered = tokio::sync::watch::Sender<()>;
#[cfg(not(feature = "cards"))]
type Answered = ();

/// The router as it runs.
pub(crate) struct Dispatcher {
    pub(crate) client: Client,
    pub(crate) routes: HashMap<String, Route>,
    other: Option<Route>,
    /// The handlers of single buttons and forms of cards.
    #[cfg(feature = "cards")]
    clicks: HashMap<Claim, Route>,
    states: States,
    pub(crate) settings: Settings,
    seen: Store,
    /// The deliveries that are under way or wait.
    room: Arc<Semaphore>,
    /// How many of them there may be: as many as one wait for the semaphore can ask for.
    most: u32,
    workers: Arc<Semaphore>,
    queues: Queues,
    flights: Flights,
    closed: AtomicBool,
}

/// Room for one delivery, until it is handled.
#[derive(Debug)]
pub(crate) struct Admitted {
    _room: OwnedSemaphorePermit,
    /// Dropped with it: who waits for the delivery of a connection has the other end.
    #[cfg(feature = "connection")]
    _tracked: Option<tokio::sync::mpsc::Sender<()>>,
}

#[cfg(feature = "connection")]
impl Admitted {
    /// The same, tracked to its end.
    pub(crate) fn tracked(self, by: Option<tokio::sync::mpsc::Sender<()>>) -> Self {
        Self { _tracked: by, ..self }
    }
}

impl Dispatcher {
    pub(crate) fn new(
        client: Client,
        routes: HashMap<String, Route>,
        other: Option<Route>,
        #[cfg(feature = "cards")] clicks: HashMap<Claim, Route>,
        states: States,
        settings: Settings,
        seen: Arc<dyn SeenStore>,
    ) -> Self {
        let room = settings.workers.saturating_add(settings.queue).min(Semaphore::MAX_PERMITS);
        let most = u32::try_from(room).unwrap_or(u32::MAX);
        let room = usize::try_from(most).unwrap_or(room);
        let workers = settings.workers.min(Semaphore::MAX_PERMITS);
        Self {
            client,
            routes,
            other,
            #[cfg(feature = "cards")]
            clicks,
            states,
            settings,
            seen: Store(seen),
            room: Arc::new(Semaphore::new(room)),
            most,
            workers: Arc::new(Semaphore::new(workers)),
            queues: Queues::default(),
            flights: Flights::default(),
            closed: AtomicBool::new(false),
        }
    }

    /// Waits until there is room for a delivery; `None` once the router is closed.
    pub(crate) async fn admit(&self) -> Option<Admitted> {
        // Who closes the router waits for all of the room, and would have everybody else wait behind.
        if self.closed.load(Ordering::Acquire) {
            return None;
        }
        let permit = Arc::clone(&self.room).acquire_owned().await.ok()?;
        (!self.closed.load(Ordering::Acquire)).then_some(Admitted {
            _room: permit,
            #[cfg(feature = "connection")]
            _tracked: None,
        })
    }

    /// The declaration of a type that has a handler.
    pub(crate) fn meta_of(&self, event_type: &str) -> Option<&'static EventMeta> {
        self.routes.get(event_type).and_then(|route| route.meta)
    }

    /// Whether the platform waits for an answer: the declaration says so, or it is one of its callbacks.
    pub(crate) fn is_callback(&self, event_type: &str) -> bool {
        const CALLBACKS: [&str; 3] = [CARD_ACTION, CARD_ACTION_V1, "url.preview.get"];
        CALLBACKS.contains(&event_type) || self.meta_of(event_type).is_some_and(EventMeta::is_callback)
    }

    /// Takes a delivery, authenticated and decrypted. Its place among others is decided at once; what the platform is to be
    /// told comes within [`Settings::answer_within`] of when it arrived. The handler goes on after that, and if the future is
    /// dropped.
    pub(crate) fn take(
        self: &Arc<Self>,
        admitted: Admitted,
        header: Header,
        json: Bytes,
        arrived: Instant,
        via: &'static str,
    ) -> impl Future<Output = Told> + Send + use<> {
        let header = Arc::new(header);
        let span = info_span!(
            "lark_event",
            event_type = for_the_log(&header.event_type),
            event_id = for_the_log(&header.event_id),
            tenant_key = for_the_log(&header.tenant_key),
            via
        );
        #[cfg(feature = "cards")]
        let answered = self.is_click(&header.event_type).then(|| Answered::new(()));
        #[cfg(not(feature = "cards"))]
        let answered: Option<Answered> = None;
        let entered = span.enter();
        // The program's own types of fields are called here, and a panic of theirs must not take the connection with it.
        let work = catch_unwind(AssertUnwindSafe(|| self.work(admitted, header, json, &span, answered.as_ref())))
            .unwrap_or_else(|panic| {
                tracing::error!(panic = %self.shown_text(&work::message(&*panic)), "reading the event panicked");
                Err(Told::Failed)
            });
        drop(entered);
        let until = arrived + self.settings.answer_within;
        async move {
            // Dropped with this, when who waits has what the platform is told or has gone.
            let _answered = answered;
            match work {
                Ok(work) => work.told(until).await,
                Err(told) => told,
            }
        }
        .instrument(span)
    }

    /// The work that a delivery makes, or what is said of one that makes none.
    fn work(
        self: &Arc<Self>,
        admitted: Admitted,
        header: Arc<Header>,
        json: Bytes,
        span: &Span,
        answered: Option<&Answered>,
    ) -> Result<Work, Told> {
        if [APP_TICKET, REVOKED].contains(&&*header.event_type) {
            return Ok(Work::new(span.clone(), self.for_the_client(admitted, &header, &json)));
        }
        let Some(route) = self.route(&header, &json) else {
            #[cfg(feature = "cards")]
            if self.is_click(&header.event_type) {
                info!("no handler for the click; it is answered with nothing");
                return Err(Told::Handled(Some("{}".into())));
            }
            if self.settings.refuse_unknown {
                warn!("no handler for the event; the platform will deliver it again");
                return Err(Told::Failed);
            }
            info!("no handler for the event; it is acknowledged");
            return Err(Told::Unhandled);
        };
        let is_callback = self.is_callback(&header.event_type);
        if !is_callback && self.is_stale(&header) {
            info!("the event is older than the router takes; it is dropped");
            return Err(Told::Unhandled);
        }
        let (ready, delivery) = self.read(route, header, json, answered)?;
        let key = (!is_callback).then(|| dedupe_key(route, &*ready, &delivery.header)).flatten();
        let place = self.order_key(&*ready, &delivery).map(|key| self.queues.join(key));
        let handled = Arc::clone(self).handle(admitted, ready, delivery, key, place, is_callback);
        Ok(Work::new(span.clone(), Box::pin(handled)))
    }

    /// The handler of a delivery.
    fn route(&self, header: &Arc<Header>, json: &Bytes) -> Option<&Route> {
        #[cfg(not(feature = "cards"))]
        let _ = json;
        #[cfg(feature = "cards")]
        if self.is_click(&header.event_type) {
            let click = RawEvent { header: Arc::clone(header), json: json.clone() };
            if let Some(route) = claims(&click).find_map(|claim| self.clicks.get(&claim)) {
                return Some(route);
            }
        }
        self.routes.get(&header.event_type).or(self.other.as_ref())
    }

    /// Whether there are handlers of clicks, and this is one.
    #[cfg(feature = "cards")]
    fn is_click(&self, event_type: &str) -> bool {
        !self.clicks.is_empty() && [CARD_ACTION, CARD_ACTION_V1].contains(&event_type)
    }

    /// The types of events that have a handler.
    pub(crate) fn types(&self) -> Vec<&str> {
        let mut types: Vec<&str> = self.routes.keys().map(String::as_str).collect();
        #[cfg(feature = "cards")]
        if !self.clicks.is_empty() {
            types.extend([CARD_ACTION, CARD_ACTION_V1]);
        }
        types.sort_unstable();
        types.dedup();
        types
    }

    /// Reads the event for its handler.
    fn read(
        &self,
        route: &Route,
        header: Arc<Header>,
        json: Bytes,
        answered: Option<&Answered>,
    ) -> Result<(Box<dyn Ready>, Delivery), Told> {
        let client = self.client.for_tenant(&header.tenant_key);
        #[cfg(not(feature = "cards"))]
        let _ = answered;
        let delivery = Delivery {
            header,
            json,
            client,
            states: self.states.clone(),
            #[cfg(feature = "cards")]
            answered: answered.map(Answered::subscribe),
        };
        match (route.read)(&delivery) {
            Ok(ready) => Ok((ready, delivery)),
            Err(error) if error.is::<Instead>() => {
                info!(why = %self.shown(&*error), "the click cannot be read, so it has no handler");
                Err(error.downcast::<Instead>().map_or(Told::Failed, |instead| Told::Handled(Some(instead.answer))))
            }
            Err(error) => {
                warn!(error = %self.shown(&*error), "the body of the event cannot be read");
                Err(Told::Failed)
            }
        }
    }

    /// From here on the event has its place in the order.
    async fn handle(
        self: Arc<Self>,
        admitted: Admitted,
        ready: Box<dyn Ready>,
        delivery: Delivery,
        key: Option<String>,
        mut place: Option<Place>,
        is_callback: bool,
    ) -> Told {
        let _admitted = admitted;
        let Some(key) = key else {
            return self.run(ready, delivery, &mut place, is_callback).await;
        };
        let flight = match self.flights.join(&key) {
            Ok(flight) => flight,
            Err(outcome) => {
                debug!("the event is being handled already");
                drop(place);
                // Nobody waits longer for what it is told, and it takes up room.
                let outcome = tokio::time::timeout(self.settings.answer_within, outcome).await;
                return outcome.unwrap_or(Told::Taken);
            }
        };
        let told = match self.seen.begin(&key, self.settings.lease).await {
            Ok(crate::seen::Seen::Done) => {
                debug!("the event was handled before");
                Told::Handled(None)
            }
            Ok(crate::seen::Seen::InProgress) => {
                info!("another process is handling the event; should it fail, the platform delivers it again");
                Told::Failed
            }
            begun => {
                if let Err(error) = &begun {
                    warn!(error = %self.shown(&**error), "the store of seen events failed; the event may be handled twice");
                }
                let told = self.run(ready, delivery, &mut place, is_callback).await;
                if let Err(error) = self.seen.end(&key, told != Told::Failed).await {
                    warn!(error = %self.shown(&*error), "the store of seen events failed; the event may be handled twice");
                }
                told
            }
        };
        flight.land(&told);
        told
    }

    /// Calls the handler when it is its turn.
    async fn run(
        &self,
        ready: Box<dyn Ready>,
        delivery: Delivery,
        place: &mut Option<Place>,
        is_callback: bool,
    ) -> Told {
        if let Some(place) = place {
            place.turn().await;
        }
        // It is closed by nobody.
        let _worker = self.workers.acquire().await;
        let begun = Instant::now();
        let outcome = work::caught(ready.call(delivery)).await;
        let ms = begun.elapsed().as_millis();
        match outcome {
            Ok(Ok(answer)) => {
                info!(ms, "handled");
                Told::Handled(answer.or_else(|| is_callback.then(|| "{}".to_owned())))
            }
            Ok(Err(error)) => {
                warn!(ms, error = %self.shown(&*error), "the handler failed");
                Told::Failed
            }
            Err(panic) => {
                tracing::error!(ms, panic = %self.shown_text(&panic), "the handler panicked");
                Told::Failed
            }
        }
    }

    /// What the client has to know, before a handler that there may be.
    fn for_the_client(
        self: &Arc<Self>,
        admitted: Admitted,
        header: &Arc<Header>,
        json: &Bytes,
    ) -> lark_runtime::BoxFuture<'static, Told> {
        let raw = RawEvent { header: Arc::clone(header), json: json.clone() };
        let this = Arc::clone(self);
        Box::pin(async move {
            let admitted = admitted;
            let event_type = raw.header.event_type.clone();
            let taken = match &*event_type {
                APP_TICKET => this.client.set_app_ticket(raw.text("app_ticket").unwrap_or_default()).await,
                _ => {
                    let created = raw.header.create_time.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
                    let created = created.and_then(|since| u64::try_from(since.as_millis()).ok());
                    let event = json!({ "header": { "create_time": created }, "event": raw.body() });
                    this.client.users_were_revoked(&event).await.map(drop)
                }
            };
            if let Err(error) = taken {
                warn!(%error, "the client cannot use the event");
                return Told::Failed;
            }
            debug!("the client has taken note");
            let Some(route) = this.routes.get(&event_type) else { return Told::Handled(None) };
            match this.read(route, raw.header, raw.json, None) {
                Ok((ready, delivery)) => Arc::clone(&this).handle(admitted, ready, delivery, None, None, false).await,
                Err(told) => told,
            }
        })
    }

    fn is_stale(&self, header: &Header) -> bool {
        let (Some(most), Some(then)) = (self.settings.older_than, header.create_time) else { return false };
        SystemTime::now().duration_since(then).is_ok_and(|age| age > most)
    }

    fn order_key(&self, ready: &dyn Ready, delivery: &Delivery) -> Option<String> {
        match &self.settings.order {
            Order::Members(members) => members.iter().find_map(|path| ready.text_at(path)),
            Order::By(key) => {
                let raw = delivery.raw();
                // A panic of the program's function must not take the connection with it.
                catch_unwind(AssertUnwindSafe(|| key(&raw))).unwrap_or_default()
            }
        }
    }

    /// An error of the program's, without what is secret in it.
    fn shown(&self, error: &dyn std::error::Error) -> String {
        self.shown_text(&error.to_string())
    }

    fn shown_text(&self, text: &str) -> String {
        self.client.redact(text).into_owned()
    }

    /// Whether it takes no more deliveries.
    #[cfg(feature = "connection")]
    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// Takes no more deliveries.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Release);
    }

    /// Waits until nothing is under way, at most so long; whether nothing is.
    pub(crate) async fn drained(&self, within: Duration) -> bool {
        if Handle::try_current().is_err() {
            return self.room.try_acquire_many(self.most).is_ok();
        }
        tokio::time::timeout(within, self.room.acquire_many(self.most)).await.is_ok()
    }
}

/// Whether this is polled in a tokio runtime, without which there are neither timers nor tasks.
pub(crate) fn in_tokio() -> bool {
    let is_there = Handle::try_current().is_ok();
    if !is_there {
        tracing::error!("there is no tokio runtime here; a router works inside of one: `#[tokio::main]`");
    }
    is_there
}
