//! A card that shows a text while it is being written, such as the answer of a language model.
//!
//! ```no_run
//! use lark_apis::cardkit::v1::StreamingCard;
//! # use lark_runtime::Stream;
//! # fn answer(_question: &str) -> impl Stream<Item = String> { futures_util::stream::empty() }
//!
//! # async fn f(client: &lark_runtime::Client, message_id: &str, question: &str) -> lark_runtime::Result<()> {
//! let card = StreamingCard::reply(message_id).title("Answer").start(client, ()).await?;
//! card.follow(answer(question)).await?; // or `card.push("...")`, word by word
//! card.finish("").await?;
//! # Ok(())
//! # }
//! ```
//!
//! Pushing never waits. A task makes the operations, one at a time, with what has been pushed by then: at most ten a second
//! for a card, which is what the platform takes. It owns the sequence of the card, switches streaming on again when the
//! platform has ended it after ten minutes, waits while a user is using the card, and repeats what a bad connection broke off.
//!
//! A card holds 30 KB. What is longer goes on in a further card, sent in the same way; code blocks are closed and opened
//! again, and no character is torn apart. Tables are not known, so one may be cut between two rows.
//!
//! A card that is dropped before it is finished says so below its text. See platform documentation, "streaming updates".

mod cut;
mod feed;
mod frame;
mod reaction;
mod worker;

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;

use lark_runtime::serde_json::Value;
use lark_runtime::{BoxFuture, Client, Error, RequestOptions, Result, Stream};
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use self::feed::{Closing, Feed};
use self::worker::Worker;
use crate::im::v1::{CardId, CreateMessage, MessageContent, MessageTarget, MessageType, ReceiveIdType, ReplyMessage};

/// The `element_id` of the text.
const TEXT: &str = "streaming_text";

/// The `element_id` of the status line.
const STATUS: &str = "streaming_status";

/// The longest status and the longest note of a card that was not finished, in characters.
const LONGEST_LINE: usize = 200;

/// Sends a card, and says which message it became.
type Sender = Arc<dyn Fn(Client, CardId) -> BoxFuture<'static, Result<Option<String>>> + Send + Sync>;

/// A card whose text grows; see the [module](self).
///
/// All its methods may be called from several tasks at once.
#[must_use = "a card that is dropped says that it was interrupted"]
pub struct StreamingCard {
    feed: Arc<Feed>,
    task: Option<JoinHandle<Result<Vec<SentCard>>>>,
}

/// A card as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SentCard {
    /// Its id, for later operations on it.
    pub card_id: String,
    /// The message it was sent as, `om_...`; missing if the sender did not say.
    pub message_id: Option<String>,
    /// The sequence of the last operation on it: those of a program go on above.
    pub sequence: i64,
}

impl StreamingCard {
    /// The `element_id` of the element that shows the text, in a [card](StreamingCardBuilder::card) of your own.
    pub const TEXT: &'static str = TEXT;

    /// A card to this user or group.
    pub fn to<T: MessageTarget>(target: T) -> StreamingCardBuilder {
        StreamingCardBuilder::new(Way::To { kind: T::ID_TYPE, id: target.into_id() })
    }

    /// A card in reply to a message, `om_...`.
    pub fn reply(message_id: impl Into<String>) -> StreamingCardBuilder {
        StreamingCardBuilder::new(Way::Reply { message_id: message_id.into(), in_thread: false })
    }

    /// A card that the program sends in its own way: as a message whose content is the [`CardId`]. It returns the id of the
    /// message, if it has one, and is called again for each further card.
    pub fn sent_by<F, S>(send: S) -> StreamingCardBuilder
    where
        S: Fn(Client, CardId) -> F + Send + Sync + 'static,
        F: Future<Output = Result<Option<String>>> + Send + 'static,
    {
        StreamingCardBuilder::new(Way::Own(Arc::new(move |client, card| Box::pin(send(client, card)))))
    }

    /// Appends to the text. It returns at once; after a failure, which [`finish`](Self::finish) reports, it does nothing.
    ///
    /// The text is Markdown of cards, what a model writes included: `<at id=all></at>` mentions everybody, and links are links.
    /// Text of strangers that is to be shown as it is goes through `lark_cards::escape_markdown` first.
    pub fn push(&self, text: &str) {
        self.feed.push(text);
    }

    /// Replaces the text, for models that repeat all of it each time. Cards that are full stay as they are: the newest shows
    /// what comes behind their part, or the whole text if that part is another.
    pub fn replace(&self, text: impl Into<String>) {
        self.feed.replace(text.into());
    }

    /// Shows a line below the text, such as what is being done for it; an empty one removes it, and so does the end. At most
    /// 200 characters.
    pub fn set_status(&self, status: &str) {
        self.feed.set_status(Some(first(status)).filter(|status| !status.is_empty()));
    }

    /// Pushes all pieces of a stream.
    ///
    /// # Errors
    /// That of the card, as for [`finish`](Self::finish), with the piece after which it happened.
    pub async fn follow<S>(&self, pieces: S) -> Result<()>
    where
        S: Stream,
        S::Item: AsRef<str>,
    {
        let mut pieces = pin!(pieces);
        while let Some(piece) = poll_fn(|cx| pieces.as_mut().poll_next(cx)).await {
            self.push(piece.as_ref());
            self.check()?;
        }
        Ok(())
    }

    /// Pushes the pieces of a stream until it ends or fails.
    ///
    /// # Errors
    /// That of the stream; also that of the card, as for [`follow`](Self::follow).
    pub async fn try_follow<S, T, E>(&self, pieces: S) -> Result<(), E>
    where
        S: Stream<Item = Result<T, E>>,
        T: AsRef<str>,
        E: From<Error>,
    {
        let mut pieces = pin!(pieces);
        while let Some(piece) = poll_fn(|cx| pieces.as_mut().poll_next(cx)).await {
            self.push(piece?.as_ref());
            self.check()?;
        }
        Ok(())
    }

    /// The card that shows the newest part of the text.
    #[must_use]
    pub fn newest(&self) -> Option<SentCard> {
        self.feed.newest()
    }

    /// Why the card failed, if it did.
    #[must_use]
    pub fn error(&self) -> Option<Error> {
        self.feed.error()
    }

    fn check(&self) -> Result<()> {
        self.error().map_or(Ok(()), Err)
    }

    /// Waits until the whole text is shown, switches streaming off, and returns the cards, in their order. The summary is what
    /// notifications and lists of chats show; if it is empty, the beginning of the text. A future that is dropped stops
    /// waiting; the card is finished all the same.
    ///
    /// # Errors
    /// What kept the card from showing the text: a refusal that nothing helps against, a connection that stays broken, or
    /// the end of the tokio runtime.
    pub async fn finish(mut self, summary: impl Into<String>) -> Result<Vec<SentCard>> {
        self.feed.close(Closing::Finished(summary.into()));
        match self.task.take() {
            Some(task) => ended(task).await,
            None => Ok(Vec::new()),
        }
    }
}

/// The outcome of a task.
async fn ended(task: JoinHandle<Result<Vec<SentCard>>>) -> Result<Vec<SentCard>> {
    task.await.unwrap_or_else(|error| Err(interrupted(error.is_panic())))
}

fn interrupted(panicked: bool) -> Error {
    Error::invalid(if panicked {
        "the task of the streaming card panicked: look at the function that sends it"
    } else {
        "the tokio runtime of the streaming card was shut down before the card was finished"
    })
}

impl Drop for StreamingCard {
    fn drop(&mut self) {
        self.feed.close(Closing::Dropped);
    }
}

impl fmt::Debug for StreamingCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { feed, task: _ } = self;
        f.debug_struct("StreamingCard")
            .field("newest", &feed.newest())
            .field("error", &feed.error())
            .finish_non_exhaustive()
    }
}

/// How a card is sent.
#[derive(Clone)]
enum Way {
    To { kind: ReceiveIdType, id: String },
    Reply { message_id: String, in_thread: bool },
    Own(Sender),
}

impl Way {
    fn sender(self, options: RequestOptions) -> Result<Sender> {
        if matches!(&self, Self::To { id, .. } | Self::Reply { message_id: id, .. } if id.trim().is_empty()) {
            return Err(Error::invalid("the id of whom or what the card is sent to is empty"));
        }
        if let Self::Own(sender) = self {
            return Ok(sender);
        }
        Ok(Arc::new(move |client, card| Box::pin(self.clone().send(client, card, options.clone()))))
    }

    async fn send(self, client: Client, card: CardId, options: RequestOptions) -> Result<Option<String>> {
        let content = card.to_json()?;
        match self {
            Self::To { kind, id } => {
                let request = CreateMessage::builder().receive_id_type(kind).receive_id(id);
                let request = request.msg_type(MessageType::Interactive).content(content).build();
                Ok(request.send(&client, options).await?.data.message_id.clone())
            }
            Self::Reply { message_id, in_thread } => {
                let request = ReplyMessage::builder().message_id(message_id).reply_in_thread(in_thread);
                let request = request.msg_type(MessageType::Interactive).content(content).build();
                Ok(request.send(&client, options).await?.data.message_id.clone())
            }
            Self::Own(sender) => sender(client, card).await,
        }
    }
}

/// Settings of a [`StreamingCard`].
#[must_use = "a builder does nothing until `start` is called"]
pub struct StreamingCardBuilder {
    way: Way,
    card: Option<Value>,
    title: Option<String>,
    footer: String,
}

impl StreamingCardBuilder {
    fn new(way: Way) -> Self {
        Self { way, card: None, title: None, footer: "*Interrupted*".to_owned() }
    }

    /// Replies in a thread of the message. It has no effect on cards that are no replies.
    pub fn in_thread(mut self) -> Self {
        if let Way::Reply { in_thread, .. } = &mut self.way {
            *in_thread = true;
        }
        self
    }

    /// The title of the card. Default: none.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The card around the text, as JSON 2.0, such as `lark_cards` builds. One of its elements is a `markdown` with the
    /// `element_id` [`StreamingCard::TEXT`]. Default: that element alone.
    pub fn card(mut self, card: impl Into<Value>) -> Self {
        self.card = Some(card.into());
        self
    }

    /// What stands below the text if the card is dropped before it is finished, as Markdown of at most 200 characters. Default:
    /// `*Interrupted*`.
    pub fn footer(mut self, footer: &str) -> Self {
        self.footer = first(footer);
        self
    }

    /// Creates the card and sends it. The options are those of all calls of the card; they must not have an idempotency key.
    ///
    /// The app needs the scopes `cardkit:card:write` and one for sending messages. If the future is dropped, the card is too.
    ///
    /// # Errors
    /// Those of the two calls; a card that cannot stream; no tokio runtime.
    pub async fn start(self, client: &Client, options: impl Into<RequestOptions>) -> Result<StreamingCard> {
        let options = options.into();
        let runtime = Handle::try_current().map_err(|_| {
            Error::invalid("there is no tokio runtime here, in which the card could be kept: start it inside of one")
        })?;
        let frame = frame::streaming(self.card, self.title.as_deref())?;
        let sender = self.way.sender(options.clone())?;
        let feed = Arc::new(Feed::default());
        let worker = Worker::new(client.clone(), options, sender, Arc::clone(&feed), &frame, self.footer)?;
        let (ready, started) = oneshot::channel();
        let guard = End(Arc::clone(&feed));
        let task = runtime.spawn(async move {
            let outcome = worker.run(ready).await;
            guard.0.end(outcome.as_ref().map(drop).map_err(Clone::clone));
            outcome
        });
        // From here on, dropping this future drops the card.
        let mut card = StreamingCard { feed, task: Some(task) };
        if started.await.is_err()
            && let Some(task) = card.task.take()
        {
            ended(task).await?;
        }
        Ok(card)
    }
}

impl fmt::Debug for StreamingCardBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamingCardBuilder").field("title", &self.title).finish_non_exhaustive()
    }
}

/// Tells the handle when its task has ended, however it did.
struct End(Arc<Feed>);

impl Drop for End {
    fn drop(&mut self) {
        self.0.end(Err(interrupted(std::thread::panicking())));
    }
}

/// The first characters of a line.
fn first(line: &str) -> String {
    line.trim().chars().take(LONGEST_LINE).collect()
}
