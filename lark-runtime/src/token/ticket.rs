//! The app ticket of a marketplace app: pushed by the platform every hour, asked for when there is none.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Notify;
use tracing::Level;

use super::manager::TokenManager;
use crate::client::Client;
use crate::error::{Error, Result};

/// How long a ticket is kept; the official SDKs do the same.
const LIFETIME: Duration = Duration::from_secs(12 * 60 * 60);

/// How long a call waits for a ticket that the platform was asked for.
const PATIENCE: Duration = Duration::from_secs(5);

/// How often to look whether another process got it.
const GLANCE: Duration = Duration::from_secs(1);

/// The platform is not asked more often than this.
const BETWEEN_REQUESTS: Duration = Duration::from_secs(60);

/// What this process knows of the ticket.
#[derive(Default)]
pub(crate) struct Tickets {
    state: Mutex<State>,
    pushed: Notify,
}

#[derive(Default)]
struct State {
    held: Option<SecretString>,
    asked: Option<Instant>,
}

impl Tickets {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn held(&self) -> Option<SecretString> {
        self.state().held.clone()
    }

    /// Whether it is time to ask the platform; if so, somebody does.
    fn must_ask(&self, now: Instant) -> bool {
        let mut state = self.state();
        let due = state.asked.is_none_or(|asked| now.saturating_duration_since(asked) >= BETWEEN_REQUESTS);
        if due {
            state.asked = Some(now);
        }
        due
    }
}

impl TokenManager {
    /// Keeps a ticket that was pushed, and wakes the calls that wait for it.
    pub(crate) async fn set_ticket(&self, client: &Client, ticket: String) {
        self.tickets.state().held = Some(ticket.clone().into());
        self.tickets.pushed.notify_waiters();
        self.store(client, &self.ticket_key(), &ticket, LIFETIME).await;
    }

    /// The same for a ticket that came with a call, if it is news.
    pub(crate) async fn offer_ticket(&self, client: &Client, ticket: &SecretString) {
        let ticket = ticket.expose_secret();
        if self.tickets.held().is_none_or(|held| held.expose_secret() != ticket) {
            self.set_ticket(client, ticket.to_owned()).await;
        }
    }

    /// The newest ticket; asks the platform for one and waits a moment if there is none.
    pub(crate) async fn ticket(&self, client: &Client) -> Result<SecretString> {
        let clock = client.clock();
        let begun = clock.now();
        loop {
            let pushed = std::pin::pin!(self.tickets.pushed.notified());
            let mut pushed = pushed;
            // From here on no push is missed.
            pushed.as_mut().enable();
            if let Some(ticket) = self.find_ticket(client).await {
                return Ok(ticket);
            }
            if self.tickets.must_ask(clock.now()) {
                if client.logs(Level::INFO) {
                    tracing::info!("there is no app ticket; asking the platform to push it again");
                }
                client.request_ticket().await?;
            }
            if clock.now().saturating_duration_since(begun) >= PATIENCE {
                return Err(Error::invalid(
                    "no app ticket has arrived. The platform pushes it every hour, and was asked to push it again, as the \
                     event `app_ticket`; hand it over with `client.set_app_ticket(...)` and try again",
                ));
            }
            futures_util::future::select(pushed, clock.sleep(GLANCE)).await;
        }
    }

    /// The store's ticket is the newest where several processes share it.
    async fn find_ticket(&self, client: &Client) -> Option<SecretString> {
        let stored = self.stored(client, &self.ticket_key()).await;
        stored.map(|stored| stored.value.into()).or_else(|| self.tickets.held())
    }

    /// Forgets a ticket that the platform refused; one that came meanwhile stays.
    pub(crate) async fn forget_ticket(&self, client: &Client, refused: &SecretString) {
        let refused = refused.expose_secret();
        {
            let mut state = self.tickets.state();
            if state.held.as_ref().is_some_and(|held| held.expose_secret() == refused) {
                state.held = None;
            }
        }
        self.forget(client, &self.ticket_key(), refused).await;
    }

    /// The key in the store, in the form of the official Go and Java SDKs.
    fn ticket_key(&self) -> String {
        format!("app_ticket-{}", self.app_id)
    }
}
