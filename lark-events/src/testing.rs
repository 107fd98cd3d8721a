//! Events for unit tests, made from JSON or from values. Feature `testing`.
//!
//! [`run`](TestEvent::run) calls one handler and gives what it returned; [`deliver`](TestEvent::deliver) hands the event to a
//! router, as the platform does. With a client of `lark_runtime::testing::Mock` the test sees what the handler called.
//!
//! ```
//! use lark_events::testing::TestEvent;
//! use lark_events::{Event, State};
//! use lark_runtime::testing::Mock;
//! use lark_runtime::{Client, lark_api, lark_event};
//! use serde_json::{Value, json};
//!
//! #[lark_event(type = "contact.user.deleted_v3")]
//! struct UserDeleted {
//!     user_name: String,
//! }
//!
//! # #[lark_api(method = "POST", path = "/open-apis/im/v1/messages", token = "tenant", response = Value)]
//! # struct CreateMessage { text: String }
//! /// The code under test.
//! async fn say_goodbye(event: Event<UserDeleted>, client: Client, State(word): State<&str>) -> lark_runtime::Result<()> {
//!     let text = format!("{word}, {}", event.user_name);
//!     CreateMessage::builder().text(text).build().send(&client, ()).await.map(drop)
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let mock = Mock::new();
//! mock.on::<CreateMessage>().reply(json!({}));
//!
//! let event = TestEvent::of(&UserDeleted { user_name: "Ann".into() });
//! event.state("Goodbye").run(say_goodbye, &mock.client()).await.unwrap();
//! assert_eq!(mock.calls::<CreateMessage>()[0].json(), json!({"text": "Goodbye, Ann"}));
//! # }
//! ```

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use lark_runtime::Client;
use lark_runtime::event::EventSchema;
use lark_runtime::transport::BoxError;
use lark_runtime::wire::Writer;
use serde_json::{Map, Value, json};

use crate::delivery::{Delivery, States};
use crate::dispatch::Told;
use crate::envelope::Envelope;
use crate::extract::missing;
use crate::handler::{Handler, Instead, RawHandler, Route};
use crate::router::Events;

/// The next event id.
static NEXT: AtomicU64 = AtomicU64::new(1);

/// An event of a test. Each has an id of its own, unless the test says otherwise.
#[must_use = "`run` or `deliver` does something with it"]
pub struct TestEvent {
    event_type: String,
    schema: EventSchema,
    body: Value,
    id: String,
    tenant_key: String,
    app_id: String,
    created: Duration,
    states: States,
}

impl TestEvent {
    /// An event of a declared type with this body.
    pub fn of<T: lark_runtime::Event>(body: &T) -> Self {
        let mut writer = Writer::new();
        writer.slot(body);
        let json = writer.finish().unwrap_or_default();
        let body = serde_json::from_slice(&json).unwrap_or_default();
        Self { schema: T::META.schema(), ..Self::json(T::META.event_type(), body) }
    }

    /// An event of any type, version 2, with this object `event`.
    pub fn json(event_type: impl Into<String>, body: Value) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Self {
            event_type: event_type.into(),
            schema: EventSchema::V2,
            body,
            id: format!("test-event-{number}"),
            tenant_key: "test_tenant".into(),
            app_id: "cli_test".into(),
            created: SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default(),
            states: States::default(),
        }
    }

    /// Sets the id, by which a router knows a duplicate.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets the tenant. Default: `test_tenant`.
    pub fn tenant(mut self, tenant_key: impl Into<String>) -> Self {
        self.tenant_key = tenant_key.into();
        self
    }

    /// Sets when it happened. Default: now.
    pub fn at(mut self, time: SystemTime) -> Self {
        self.created = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        self
    }

    /// Adds a state for [`run`](TestEvent::run); a router has its own.
    pub fn state<S: Clone + Send + Sync + 'static>(mut self, state: S) -> Self {
        self.states.insert(state);
        self
    }

    /// The JSON that the platform would deliver.
    #[must_use]
    pub fn delivery(&self) -> String {
        let Self { event_type, body, id, tenant_key, app_id, created, .. } = self;
        match self.schema {
            EventSchema::V1 => {
                let mut event = body.as_object().cloned().unwrap_or_default();
                for (name, value) in [("type", event_type), ("tenant_key", tenant_key), ("app_id", app_id)] {
                    event.entry(name).or_insert_with(|| value.clone().into());
                }
                let ts = format!("{}.{:09}", created.as_secs(), created.subsec_nanos());
                json!({"uuid": id, "token": "test", "ts": ts, "type": "event_callback", "event": event})
            }
            EventSchema::Flat => {
                let mut event: Map<String, Value> = body.as_object().cloned().unwrap_or_default();
                event.entry("tenant_key").or_insert_with(|| tenant_key.clone().into());
                event.into()
            }
            _ => json!({
                "schema": "2.0",
                "header": {
                    "event_id": id,
                    "event_type": event_type,
                    "create_time": created.as_millis().to_string(),
                    "token": "test",
                    "app_id": app_id,
                    "tenant_key": tenant_key,
                },
                "event": body,
            }),
        }
        .to_string()
    }

    /// Hands it to a router, and gives what the platform would be told.
    pub async fn deliver(&self, events: &Events) -> Told {
        // An object of our own making is read.
        events.receive(self.delivery()).await.unwrap_or(Told::Failed)
    }

    /// Calls one handler, whatever type it is for, and gives the JSON of its answer, `None` if it has none.
    ///
    /// # Errors
    /// What the handler returned, an extractor that failed, or a state that is missing.
    pub async fn run<A, M>(&self, handler: impl Handler<A, M>, client: &Client) -> Result<Option<Value>, BoxError> {
        self.called(handler.into_route(), client).await
    }

    /// The same with a raw handler.
    ///
    /// # Errors
    /// As of [`run`](TestEvent::run).
    pub async fn run_raw<A, M>(
        &self,
        handler: impl RawHandler<A, M>,
        client: &Client,
    ) -> Result<Option<Value>, BoxError> {
        self.called(handler.into_raw_route(), client).await
    }

    async fn called(&self, route: Route, client: &Client) -> Result<Option<Value>, BoxError> {
        if let Some(state) = missing(&route.needs, &self.states) {
            return Err(format!("the handler takes `State<{state}>`; add it with `.state(...)`").into());
        }
        if let Some(meta) = route.meta
            && meta.event_type() != self.event_type
            && !route.takes_old(&self.event_type)
        {
            return Err(
                format!("the handler is for `{}`, the event is `{}`", meta.event_type(), self.event_type).into()
            );
        }
        let json = Bytes::from(self.delivery());
        let header = Arc::new(Envelope::read(&json)?.header);
        let client = client.for_tenant(&header.tenant_key);
        let delivery = Delivery {
            header,
            json,
            client,
            states: self.states.clone(),
            #[cfg(feature = "cards")]
            answered: None,
        };
        let answer = match (route.read)(&delivery) {
            Ok(ready) => ready.call(delivery).await?,
            Err(error) => Some(error.downcast::<Instead>()?.answer),
        };
        Ok(answer.map(|answer| serde_json::from_str(&answer)).transpose()?)
    }
}

impl fmt::Debug for TestEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestEvent").field("event_type", &self.event_type).field("id", &self.id).finish_non_exhaustive()
    }
}
