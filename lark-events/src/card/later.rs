//! Changes of a card after its click was answered.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use lark_runtime::{Client, lark_api};
use serde_json::Value;
use tokio::sync::watch;
use tokio::time::Instant;

use super::reply::ReplyCard;
use crate::delivery::Delivery;

/// How long the token of a click works.
const VALID: Duration = Duration::from_secs(30 * 60);

/// How often it does.
const USES: u8 = 2;

/// How long the platform may need for the answer that was just written: a change that overtakes it is undone by it.
const AFTER_THE_ANSWER: Duration = Duration::from_millis(200);

/// Changes the card of a click when the work that it started is done. Cloning is cheap, and clones count together.
///
/// ```
/// use lark_cards::{Card, CardProblems, Markdown};
/// use lark_events::card::{CardAction, Click, Reply};
///
/// #[derive(CardAction)]
/// #[lark(name = "report")]
/// struct Report {
///     month: u32,
/// }
///
/// async fn report(click: Click<Report>) -> Reply {
///     let later = click.later();
///     tokio::spawn(async move {
///         // What takes long ...
///         let card = Card::new().element(Markdown::new("The report")).build()?;
///         later.update(card).await?;
///         Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
///     });
///     Reply::toast("It takes a minute.")
/// }
/// ```
#[derive(Clone)]
pub struct Later(Arc<Inner>);

struct Inner {
    client: Client,
    token: String,
    message_id: String,
    until: Instant,
    uses: AtomicU8,
    /// Open until the platform has its answer; `None` where nobody answers.
    answered: Option<watch::Receiver<()>>,
}

impl Later {
    pub(crate) fn new(delivery: &Delivery, token: String, message_id: String) -> Self {
        Self(Arc::new(Inner {
            client: delivery.client.clone(),
            token,
            message_id,
            until: Instant::now() + VALID,
            uses: AtomicU8::new(USES),
            answered: delivery.answered.clone(),
        }))
    }

    pub(crate) fn token(&self) -> &str {
        &self.0.token
    }

    /// How often [`update`](Self::update) still works: twice, and for 30 minutes.
    #[must_use]
    pub fn uses_left(&self) -> u8 {
        if Instant::now() >= self.0.until { 0 } else { self.0.uses.load(Ordering::Acquire) }
    }

    /// Shows this card in place of the one that was clicked, by the token of the click.
    ///
    /// The platform forgets a change that comes before the answer to the click. So this waits for the answer: inside of the
    /// handler at most until the click is acknowledged after 2.5 s.
    ///
    /// # Errors
    /// More than two changes, or one after 30 minutes, without a call; what the call says. A change that the platform refuses
    /// does not count.
    pub async fn update(&self, card: impl Into<ReplyCard>) -> Result<(), LaterError> {
        let inner = &*self.0;
        if inner.token.is_empty() {
            return Err(LaterError::NoToken);
        }
        let card = card.into().into_content();
        self.answered().await;
        if Instant::now() >= inner.until {
            return Err(LaterError::TooLate);
        }
        let one_less = |uses: u8| uses.checked_sub(1);
        inner.uses.fetch_update(Ordering::AcqRel, Ordering::Acquire, one_less).map_err(|_| LaterError::UsedUp)?;
        let request = UpdateCard { token: inner.token.clone(), card };
        request.send(&inner.client, ()).await.inspect_err(|error| {
            if error.as_api().is_some() {
                inner.uses.fetch_add(1, Ordering::AcqRel);
            }
        })?;
        Ok(())
    }

    /// Shows this card in its message, for everybody: any number of times, for 14 days, at most 5 times a second.
    ///
    /// # Errors
    /// A callback that does not name its message; what the call says.
    pub async fn update_message(&self, card: impl Into<ReplyCard>) -> Result<(), LaterError> {
        let inner = &*self.0;
        if inner.message_id.is_empty() {
            return Err(LaterError::NoMessage);
        }
        let content = card.into().into_content().to_string();
        self.answered().await;
        PatchMessage { message_id: inner.message_id.clone(), content }.send(&inner.client, ()).await?;
        Ok(())
    }

    /// Waits until the platform has its answer.
    async fn answered(&self) {
        let Some(mut answered) = self.0.answered.clone() else { return };
        // Nothing is ever sent: that there is no sender any more is the news.
        if answered.has_changed().is_ok() {
            while answered.changed().await.is_ok() {}
            tokio::time::sleep(AFTER_THE_ANSWER).await;
        }
    }
}

/// Does not show the token.
impl fmt::Debug for Later {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Later")
            .field("message_id", &self.0.message_id)
            .field("uses_left", &self.uses_left())
            .finish_non_exhaustive()
    }
}

/// Why a card could not be changed later.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LaterError {
    /// The token of the click is older than 30 minutes.
    #[error("the click is older than 30 minutes; change the card with `update_message`")]
    TooLate,
    /// The token of the click was used twice.
    #[error("the card was changed twice by this click; change it further with `update_message`")]
    UsedUp,
    /// The callback has no token.
    #[error("the callback has no token; change the card with `update_message`")]
    NoToken,
    /// The callback does not say in which message the card is.
    #[error("the callback does not name its message")]
    NoMessage,
    /// The call failed.
    #[error(transparent)]
    Call(#[from] lark_runtime::Error),
}

/// Updates a card by the token of a click.
#[lark_api(method = "POST", path = "/open-apis/interactive/v1/card/update", token = "tenant", response = Value)]
struct UpdateCard {
    token: String,
    card: Value,
}

/// Updates the card of a message.
#[lark_api(method = "PATCH", path = "/open-apis/im/v1/messages/:message_id", token = "tenant", response = Value)]
struct PatchMessage {
    message_id: String,
    content: String,
}
