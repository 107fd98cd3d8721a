//! The router: which handler gets which event, and the settings of how.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use lark_runtime::event::EventMeta;
use lark_runtime::wire::Malformed;
use lark_runtime::{Client, Endpoint, RequestOptions};
use tokio::time::Instant;

use crate::delivery::States;
use crate::dispatch::{Dispatcher, Told, in_tokio};
use crate::envelope::Envelope;
use crate::event::RawEvent;
use crate::extract::missing;
use crate::handler::{Handler, RawHandler, Route};
use crate::seen::{MemorySeen, SeenStore};
use crate::subscribe::{SubscribeError, Subscription, Subscriptions};

/// A router of events to functions, for one app. Cloning is cheap and clones share everything.
///
/// The same router serves a [webhook](Events::webhook) and the [long connection](Events::connect), also both at once.
#[derive(Clone)]
pub struct Events {
    pub(crate) dispatcher: Arc<Dispatcher>,
    pub(crate) subscriptions: Arc<Subscriptions>,
    #[cfg(feature = "connection")]
    pub(crate) running: Arc<crate::connection::Running>,
}

impl Events {
    /// Starts a router whose handlers call the platform with this client.
    #[must_use = "handlers are added to it, then `build` makes the router"]
    #[expect(clippy::new_ret_no_self, reason = "what is begun with `new` ends with `build`")]
    pub fn new(client: &Client) -> EventsBuilder {
        EventsBuilder {
            client: client.clone(),
            routes: Vec::new(),
            other: None,
            states: States::default(),
            settings: Settings::default(),
            seen: None,
            subscriptions: Vec::new(),
        }
    }

    /// The client that the router was made with.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.dispatcher.client
    }

    /// The types of the events that have a handler, in the order of the alphabet.
    #[must_use]
    pub fn types(&self) -> Vec<&str> {
        self.dispatcher.types()
    }
}

impl Events {
    /// Takes an event that arrived by a way of the program's own, such as a queue: the whole JSON, decrypted and
    /// authenticated. Waits for room; then it is handled as any other.
    ///
    /// # Errors
    /// What is not a JSON object.
    pub async fn receive(&self, delivery: impl Into<Bytes>) -> Result<Told, Malformed> {
        let delivery = delivery.into();
        let envelope = Envelope::read(&delivery)?;
        match self.dispatcher.admit().await {
            Some(admitted) => {
                Ok(self.dispatcher.take(admitted, envelope.header, delivery, Instant::now(), "own").await)
            }
            None => Ok(Told::Failed),
        }
    }

    /// Makes the [subscriptions](EventsBuilder::subscribe) of the router, for a program with a webhook: a connection makes them
    /// by itself. What is made already is left as it is.
    ///
    /// # Errors
    /// Those of the calls that failed; the others are made, and calling it again makes those that are missing.
    pub async fn start(&self) -> Result<(), SubscribeError> {
        self.subscriptions.by_program(self.client()).await
    }

    /// Takes no more events, and waits at most so long until those that were taken are handled. Says whether all were.
    ///
    /// It closes the connection, has a webhook answer 503 from now on, so that the platform delivers later, and undoes the
    /// [subscriptions](EventsBuilder::subscribe). A handler that waits for it waits for itself: spawn a task that closes.
    pub async fn close(&self, within: Duration) -> bool {
        let begun = Instant::now();
        #[cfg(feature = "connection")]
        let connection = self.running.connection();
        #[cfg(feature = "connection")]
        if let Some(connection) = &connection {
            connection.ask(within);
        }
        self.dispatcher.close();
        // One may have begun meanwhile; from here on none does.
        #[cfg(feature = "connection")]
        let connection = connection.or_else(|| {
            let connection = self.running.connection()?;
            connection.ask(within);
            Some(connection)
        });
        if !in_tokio() {
            return self.dispatcher.drained(within).await;
        }
        let drained = async {
            #[cfg(feature = "connection")]
            if let Some(connection) = &connection {
                connection.closed().await;
            }
            self.dispatcher.drained(within.saturating_sub(begun.elapsed())).await
        };
        let undone = tokio::time::timeout(within, self.subscriptions.undo(self.client()));
        let (drained, undone) = futures_util::future::join(drained, undone).await;
        if undone.is_err() {
            tracing::warn!("the subscriptions could not be undone in time");
        }
        drained
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("client", self.client()).field("types", &self.types()).finish_non_exhaustive()
    }
}

/// The program's key of an event.
type KeyOf = dyn Fn(&RawEvent) -> Option<String> + Send + Sync;

/// Which events wait for each other.
#[derive(Clone)]
pub(crate) enum Order {
    /// Those of one of these members of the body, the first there is.
    Members(&'static [&'static str]),
    /// What the program says.
    By(Arc<KeyOf>),
}

/// The settings of a router.
#[derive(Clone)]
pub(crate) struct Settings {
    /// How many handlers run at a time.
    pub(crate) workers: usize,
    /// How many more events may wait for one.
    pub(crate) queue: usize,
    pub(crate) order: Order,
    /// How long a delivery waits for its handler.
    pub(crate) answer_within: Duration,
    /// How long a handler may take before another process may handle its event.
    pub(crate) lease: Duration,
    /// Older events are dropped.
    pub(crate) older_than: Option<Duration>,
    /// Whether events without a handler are refused, so that the platform delivers them again.
    pub(crate) refuse_unknown: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            workers: 64,
            queue: 1024,
            order: Order::Members(&["message.chat_id"]),
            answer_within: Duration::from_millis(2500),
            lease: Duration::from_secs(600),
            older_than: None,
            refuse_unknown: false,
        }
    }
}

/// Puts a router together.
#[must_use = "`build` makes the router"]
pub struct EventsBuilder {
    client: Client,
    routes: Vec<(String, Route)>,
    other: Option<Route>,
    states: States,
    settings: Settings,
    seen: Option<Arc<dyn SeenStore>>,
    subscriptions: Vec<Subscription>,
}

impl EventsBuilder {
    /// Adds a handler: an `async fn` whose first argument, [`Event<T>`](crate::Event), says which events it gets.
    pub fn on<Arguments, Marker>(mut self, handler: impl Handler<Arguments, Marker>) -> Self {
        let route = handler.into_route();
        let event_type = route.meta.map(EventMeta::event_type).unwrap_or_default();
        self.routes.push((event_type.to_owned(), route));
        self
    }

    /// Adds a handler of the JSON of one type of events, for types that no struct declares: an `async fn` whose first argument
    /// is [`RawEvent`].
    pub fn on_raw<Arguments, Marker>(
        mut self,
        event_type: impl Into<String>,
        handler: impl RawHandler<Arguments, Marker>,
    ) -> Self {
        self.routes.push((event_type.into(), handler.into_raw_route()));
        self
    }

    /// Sets the handler of all events that have no other.
    pub fn on_other<Arguments, Marker>(mut self, handler: impl RawHandler<Arguments, Marker>) -> Self {
        self.other = Some(handler.into_raw_route());
        self
    }

    /// Adds a value that handlers take as [`State<S>`](crate::State); of a type there is one.
    pub fn state<S: Clone + Send + Sync + 'static>(mut self, state: S) -> Self {
        self.states.insert(state);
        self
    }

    /// Sets how many handlers run at a time. Default: 64.
    pub fn workers(mut self, workers: usize) -> Self {
        self.settings.workers = workers.max(1);
        self
    }

    /// Sets how many events may wait for a worker, or for their turn. When so many wait, a webhook answers 503 after 2.5 s and
    /// the long connection reads no further, so that memory is bounded and the platform delivers later. Default: 1,024.
    pub fn queue(mut self, events: usize) -> Self {
        self.settings.queue = events;
        self
    }

    /// Handles all events of one chat one after the other, in the order of their arrival. By default only messages are.
    pub fn order_by_chat(mut self) -> Self {
        self.settings.order =
            Order::Members(&["message.chat_id", "chat_id", "open_chat_id", "context.open_chat_id", "open_message_id"]);
        self
    }

    /// Handles events for which the function gives the same text one after the other; `None` waits for nothing.
    pub fn order_by(mut self, key: impl Fn(&RawEvent) -> Option<String> + Send + Sync + 'static) -> Self {
        self.settings.order = Order::By(Arc::new(key));
        self
    }

    /// Handles all events side by side, also messages of one chat.
    pub fn unordered(mut self) -> Self {
        self.settings.order = Order::Members(&[]);
        self
    }

    /// Sets where it is remembered which events were handled. Default: [`MemorySeen`], for a program that runs once.
    pub fn seen(mut self, store: impl SeenStore) -> Self {
        self.seen = Some(Arc::new(store));
        self
    }

    /// Sets how long a handler may take before another process may handle its event, for the case that this one died. The
    /// time it waits for its turn counts. Default: 10 minutes.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.settings.lease = lease;
        self
    }

    /// Drops events that happened longer ago: after a broken connection the platform sends what it believes was missed,
    /// and a bot that answers a question of an hour ago surprises. Callbacks are never dropped. Default: none is.
    pub fn drop_older_than(mut self, age: Duration) -> Self {
        self.settings.older_than = Some(age);
        self
    }

    /// Refuses events that have no handler, so that the platform delivers them again, up to four times. By default they are
    /// acknowledged: an app gets events that some version of it subscribed to.
    pub fn refuse_unknown(mut self) -> Self {
        self.settings.refuse_unknown = true;
        self
    }

    /// Adds a subscription: some events come only after a call asked for them, such as those of one document. The first request
    /// is sent when a connection is there for the first time, or by [`Events::start`]; the second when the connection or the
    /// router is closed. What fails is logged, and tried again by the next connection.
    pub fn subscribe<On, Off>(self, on: On, off: Off) -> Self
    where
        On: Endpoint + Send + Sync + 'static,
        Off: Endpoint + Send + Sync + 'static,
    {
        self.subscribe_as(on, off, ())
    }

    /// The same with options for both calls, such as the token of the user whose calendar it is.
    pub fn subscribe_as<On, Off>(mut self, on: On, off: Off, options: impl Into<RequestOptions>) -> Self
    where
        On: Endpoint + Send + Sync + 'static,
        Off: Endpoint + Send + Sync + 'static,
    {
        self.subscriptions.push(Subscription::new(on, off, &options.into()));
        self
    }

    /// Makes the router.
    ///
    /// # Errors
    /// Two handlers for one type, a type that is empty, a handler whose state is missing.
    pub fn build(self) -> Result<Events, BuildError> {
        let Self { client, routes, other, states, settings, seen, subscriptions } = self;
        let mut by_type: HashMap<String, Route> = HashMap::with_capacity(routes.len());
        #[cfg(feature = "cards")]
        let mut clicks = HashMap::new();
        for (event_type, route) in routes {
            if event_type.trim().is_empty() {
                return Err(BuildError::NoType);
            }
            if let Some(state) = missing(&route.needs, &states) {
                return Err(BuildError::NoState { event_type, state });
            }
            #[cfg(feature = "cards")]
            if let Some(claim) = route.claim.clone() {
                if clicks.insert(claim.clone(), route).is_some() {
                    return Err(BuildError::TwoClickHandlers { clicks: claim.describe() });
                }
                continue;
            }
            if by_type.insert(event_type.clone(), route).is_some() {
                return Err(BuildError::TwoHandlers { event_type });
            }
        }
        if let Some(state) = other.as_ref().and_then(|other| missing(&other.needs, &states)) {
            return Err(BuildError::NoState { event_type: "other events".into(), state });
        }
        let seen = seen.unwrap_or_else(|| Arc::new(MemorySeen::default()));
        Ok(Events {
            dispatcher: Arc::new(Dispatcher::new(
                client,
                by_type,
                other,
                #[cfg(feature = "cards")]
                clicks,
                states,
                settings,
                seen,
            )),
            subscriptions: Arc::new(Subscriptions::new(subscriptions)),
            #[cfg(feature = "connection")]
            running: Arc::default(),
        })
    }
}

impl fmt::Debug for EventsBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let types: Vec<&str> = self.routes.iter().map(|(event_type, _)| event_type.as_str()).collect();
        f.debug_struct("EventsBuilder").field("client", &self.client).field("types", &types).finish_non_exhaustive()
    }
}

/// Why a router could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// An event type has two handlers.
    #[error("two handlers for `{event_type}`; the platform delivers an event once, so call both from one handler")]
    TwoHandlers {
        /// The type.
        event_type: String,
    },
    /// The same clicks on cards have two handlers.
    #[cfg(feature = "cards")]
    #[error("two handlers for {clicks}; a click is handled once, so call both from one handler")]
    TwoClickHandlers {
        /// Which clicks: the name of their action or form.
        clicks: String,
    },
    /// A handler takes a state that the router does not have.
    #[error("the handler of {event_type} takes `State<{state}>`; hand one over with `.state(...)` before `.build()`")]
    NoState {
        /// The type of the event.
        event_type: String,
        /// The type of the state.
        state: &'static str,
    },
    /// The type of a raw handler is empty.
    #[error("a handler has no event type; name one, such as `im.message.receive_v1`")]
    NoType,
    /// A webhook has an empty encrypt key.
    #[error("the encrypt key of the webhook is empty; it is in the developer console under \"Events and callbacks\"")]
    NoEncryptKey,
    /// A webhook has no verification token.
    #[error(
        "the webhook has no verification token, or the variable `LARK_VERIFICATION_TOKEN` is not set; it is in the \
         developer console under \"Events and callbacks\""
    )]
    NoVerificationToken,
}
