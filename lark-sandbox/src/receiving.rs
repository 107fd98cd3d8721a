//! What a test does with a sandbox whose app receives events.

use serde_json::Value;

#[cfg(feature = "connection")]
use crate::connection::ConnectionConfig;
use crate::{
    Sandbox,
    events::{
        EventRecord, Trouble,
        deliver::{self, NotDelivered},
    },
    people::Person,
    push::SetWebhook,
};

impl Sandbox {
    /// Sends events to a URL from now on: a challenge first, then each event in a POST of its own, plain or, with
    /// [`encrypt_key`](SetWebhook::encrypt_key), encrypted and signed. What is not answered with HTTP 200 within 3 s is sent
    /// again after 15 s, 5 min, 1 h and 6 h on the sandbox's clock. Awaiting it sets the webhook.
    ///
    /// ```no_run
    /// # async fn f(sandbox: &lark_sandbox::Sandbox) -> Result<(), lark_sandbox::WebhookRefused> {
    /// sandbox.webhook("http://127.0.0.1:3000/events").encrypt_key("key").verification_token("token").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Events go one way: to a router that is [attached](#method.attach), otherwise over a long connection if there is one,
    /// otherwise to the webhook.
    ///
    /// # Errors
    ///
    /// A URL that is not plain HTTP or, unless [allowed](crate::SandboxBuilder::allow_remote_webhooks), not of this machine;
    /// a challenge that was not answered as it has to be.
    pub fn webhook(&self, url: impl Into<String>) -> SetWebhook<'_> {
        SetWebhook::new(&self.shared, url.into())
    }

    /// Sends no more events to webhooks.
    pub fn remove_webhook(&self) {
        let mut world = self.shared.lock();
        world.hub.webhook = None;
        world.hub.card_webhook = None;
    }

    /// Delivers events to a router in this process, without a network.
    #[cfg(feature = "events")]
    pub fn attach(&self, events: &lark_events::Events) {
        let events = events.clone();
        let receiver: deliver::Receiver = std::sync::Arc::new(move |json| {
            let events = events.clone();
            Box::pin(async move {
                use lark_events::Told;
                match events.receive(json).await {
                    Ok(Told::Handled(answer)) => Ok(answer),
                    Ok(Told::Failed) => Err("code 500".to_owned()),
                    Ok(_) => Ok(None),
                    Err(error) => Err(error.to_string()),
                }
            })
        });
        {
            let mut world = self.shared.lock();
            world.hub.attached = Some(receiver);
            world.hub.received = true;
        }
        self.shared.happened();
    }

    /// Lets the app hear only of these types of events, as if it had subscribed to no others; otherwise it hears of all.
    pub fn subscribe_only<T: Into<String>>(&self, types: impl IntoIterator<Item = T>) {
        let types = types.into_iter().map(Into::into).collect();
        self.shared.lock().hub.subscribe_only(Some(types));
    }

    /// Raises an event with this body, in the envelope of its type: version 1 for the old types, whose names have no dot.
    /// Gives its id, or `None` where the app has not subscribed to the type. At most 10,000 events are on their way at a time;
    /// those beyond are given up.
    pub fn raise(&self, event_type: &str, body: Value) -> Option<String> {
        let id = self.shared.lock().raise_now(event_type, body);
        deliver::flush(&self.shared);
        id
    }

    /// Raises an event and waits until it was delivered and answered.
    ///
    /// # Errors
    ///
    /// When nobody receives events, or the first attempt to deliver it fails. It is delivered again later.
    pub async fn deliver(&self, event_type: &str, body: Value) -> Result<(), NotDelivered> {
        match self.raise(event_type, body) {
            Some(id) => deliver::settled(&self.shared, &id).await,
            None => Err(NotDelivered { code: 0, reason: format!("the app has not subscribed to {event_type}") }),
        }
    }

    /// Sends a callback, such as `card.action.trigger`, and gives the JSON of the answer.
    ///
    /// # Errors
    ///
    /// When nobody receives callbacks, or there is no answer within 3 s. Callbacks are not delivered again.
    pub async fn callback(&self, event_type: &str, body: Value) -> Result<String, NotDelivered> {
        deliver::call(&self.shared, event_type, body).await
    }

    /// A person, by name.
    pub fn user(&self, name: &str) -> Person {
        Person::new(&self.shared, name)
    }

    /// The last 1,000 events and callbacks, the oldest first, and what became of them; fewer when they hold more than 32 MiB
    /// together.
    pub fn events(&self) -> Vec<EventRecord> {
        self.shared.lock().hub.log.iter().cloned().collect()
    }

    /// Waits until no event is on its way that has not been tried yet.
    pub async fn settled(&self) {
        let is_sent = |record: &EventRecord| record.state == crate::EventState::Sent;
        self.shared.until_true(|world| !world.hub.has_ready() && !world.hub.log.iter().any(is_sent)).await;
    }

    /// Makes something go wrong with the delivery of later events. At most 1,000 troubles wait at a time.
    pub fn trouble(&self, trouble: Trouble) {
        let _ = self.shared.lock().hub.troubles.add(trouble);
    }

    /// Takes back the troubles that have not been used.
    pub fn clear_troubles(&self) {
        self.shared.lock().hub.troubles.clear();
    }

    /// Sends the last events once more, with the same ids, the oldest first; to whoever receives events next where nobody is
    /// there now. Gives how many.
    pub fn replay_last(&self, count: usize) -> usize {
        deliver::replay(&self.shared, count)
    }

    /// How many long connections are open.
    #[cfg(feature = "connection")]
    pub fn connections(&self) -> usize {
        self.shared.lock().hub.connections.count()
    }

    /// Waits until so many long connections are open, or more.
    #[cfg(feature = "connection")]
    pub async fn connected(&self, count: usize) {
        self.shared.until_true(|world| world.hub.connections.count() >= count).await;
    }

    /// Closes all long connections, as the platform does now and then. Gives how many.
    #[cfg(feature = "connection")]
    pub fn drop_connections(&self) -> usize {
        self.shared.lock().hub.connections.drop_all()
    }

    /// What clients are told about pings and connecting again, with the next URL and the next pong.
    #[cfg(feature = "connection")]
    pub fn connection_config(&self, config: ConnectionConfig) {
        self.shared.lock().hub.connections.config = config;
    }
}
