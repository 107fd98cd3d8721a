//! The task of a card: it compares what the card shows with what the program wants it to, and makes one operation after the
//! other out of the difference. Whatever is pushed meanwhile is part of the next one.

use std::sync::Arc;
use std::time::Duration;

use lark_runtime::serde_json::Value;
use lark_runtime::{Client, Error, RequestOptions, Result};
use tokio::sync::oneshot;

use super::cut::{self, Cut, cut, weight};
use super::feed::{Closing, Feed, View};
use super::reaction::{Reaction, Troubles};
use super::{STATUS, Sender, SentCard, TEXT, frame};
use crate::cardkit::v1::card::{CardType, CreateCard, UpdateCardSettings};
use crate::cardkit::v1::card_element::{
    CardElementType, CreateCardElement, DeleteCardElement, UpdateCardElementContent,
};
use crate::im::v1::CardId;

/// The time between the answer to an operation and the next one. A card takes ten operations a second; since it is counted
/// from the answers, no delay on the way brings more of them together.
const DISTANCE: Duration = Duration::from_millis(100);

/// What a card may have in bytes of JSON, with room for a status and the platform's own ways of counting.
const LARGEST_CARD: usize = 28_000;

/// A text that is refused as too long although it has no more than this was not refused for its length.
const SMALLEST_PART: usize = 1000;

pub(super) struct Worker {
    pub(super) client: Client,
    pub(super) options: RequestOptions,
    pub(super) sender: Sender,
    pub(super) feed: Arc<Feed>,
    /// The JSON of the card.
    frame: String,
    /// The note below a text that was not finished.
    footer: String,
    /// The weight of the text of one card.
    limit: usize,
    cut: Option<Cut>,
    troubles: Troubles,
    sent: Vec<SentCard>,
}

/// A card as the platform has it.
struct Card {
    id: String,
    sequence: i64,
    text: String,
    status: Option<String>,
    streaming: bool,
    closed: bool,
}

/// How a card shall be.
struct Goal {
    text: String,
    status: Option<String>,
    /// The summary of a card that is to be closed.
    summary: Option<String>,
}

/// One operation on a card.
enum Operation {
    /// Switches streaming on.
    Open,
    Text(String),
    AddStatus(String),
    ChangeStatus(String),
    RemoveStatus,
    Close(String),
}

impl Worker {
    /// # Errors
    /// A card that leaves no room for a text.
    pub(super) fn new(
        client: Client,
        options: RequestOptions,
        sender: Sender,
        feed: Arc<Feed>,
        frame: &Value,
        footer: String,
    ) -> Result<Self> {
        let frame = frame.to_string();
        let limit = LARGEST_CARD.saturating_sub(weight(&footer) + frame.len());
        if limit < SMALLEST_PART {
            return Err(Error::invalid(format!(
                "the card without its text has {} bytes, which leaves no room for a text; the platform takes 30 KB",
                frame.len()
            )));
        }
        let (cut, troubles, sent) = (None, Troubles::default(), Vec::new());
        Ok(Self { client, options, sender, feed, frame, footer, limit, cut, troubles, sent })
    }

    /// Shows what is wished until the card is closed.
    pub(super) async fn run(mut self, ready: oneshot::Sender<()>) -> Result<Vec<SentCard>> {
        let Some(mut card) = self.open().await? else { return Ok(self.sent) };
        // A program that no longer waits has dropped the card, which shows in the feed.
        let _ = ready.send(());
        loop {
            let view = self.look();
            if let Some(blanks) = self.blanks(&card, &view) {
                self.feed.take(blanks);
                continue;
            }
            let goal = self.goal(&view);
            if let Some(operation) = card.next(&goal) {
                self.operate(&mut card, operation).await?;
            } else if let Some(cut) = self.cut.take_if(|cut| self.feed.has_rest(cut)) {
                self.feed.take(cut);
                match self.open().await? {
                    Some(next) => card = next,
                    None => return Ok(self.sent),
                }
            } else if view.closing.is_some() {
                return Ok(self.sent);
            } else {
                self.feed.changed().await;
            }
        }
    }

    /// Creates and sends a card; `None` if nobody waits for it any more and there is nothing to show.
    async fn open(&mut self) -> Result<Option<Card>> {
        let request = CreateCard::builder().r#type(CardType::CardJson).data(&*self.frame).build();
        let id = request.send(&self.client, &self.options).await?.require(|data| data.card_id)?;
        if self.sent.is_empty() && self.feed.is_dropped() {
            return Ok(None);
        }
        let message_id = (self.sender)(self.client.clone(), CardId::new(&*id)).await?;
        let sent = SentCard { card_id: id.clone(), message_id, sequence: 0 };
        self.feed.opened(sent.clone());
        self.sent.push(sent);
        let card = Card { id, sequence: 0, text: String::new(), status: None, streaming: true, closed: false };
        Ok(Some(card))
    }

    /// What is wished now: all of it, or more than a card holds.
    fn look(&self) -> View {
        let mut most = 2 * self.limit;
        loop {
            let view = self.feed.view(most);
            // Blanks around fences are not shown, so they do not count.
            if !view.has_more || weight(&cut::display(&view.text, view.open.as_ref())) > self.limit {
                return view;
            }
            most *= 2;
        }
    }

    /// Cuts a text that is too long for the card. A part of nothing but blanks needs no card: it is returned instead.
    fn blanks(&mut self, card: &Card, view: &View) -> Option<Cut> {
        let (whole, before) = (&*view.text, view.open.as_ref());
        // What a closed card shows stays, whatever has become of the text.
        self.cut.take_if(|cut| !card.closed && cut.rest_of(whole, before).is_none());
        if self.cut.is_none() {
            self.cut = cut(whole, before, self.limit);
        }
        self.cut.take_if(|cut| !card.closed && cut.is_blank())
    }

    /// How the card shall be now. Once its text is too long, it has the part before the cut, for ever.
    fn goal(&self, view: &View) -> Goal {
        let (whole, before) = (&*view.text, view.open.as_ref());
        if let Some(cut) = &self.cut {
            let summary = Some(frame::summary(&cut.shown));
            return Goal { text: cut.shown.clone(), status: None, summary };
        }
        let mut text = cut::display(whole, before);
        let summary = match &view.closing {
            None => {
                // A fence may follow, and there must be no blanks before it.
                text.truncate(text.trim_end_matches([' ', '\t']).len());
                return Goal { text, status: view.status.clone(), summary: None };
            }
            Some(Closing::Finished(summary)) if summary.trim().is_empty() => frame::summary(&text),
            Some(Closing::Finished(summary)) => summary.clone(),
            Some(Closing::Dropped) => {
                if let Some(fence) = cut::open_at_end(whole, before) {
                    text.push('\n');
                    text.push_str(fence.closer());
                }
                text.push_str(if text.is_empty() { "" } else { "\n\n" });
                text.push_str(&self.footer);
                frame::summary(&self.footer)
            }
        };
        Goal { text, status: None, summary: Some(summary) }
    }

    /// Makes an operation, and does what its failure asks for; the next look at the wishes repeats it then.
    async fn operate(&mut self, card: &mut Card, operation: Operation) -> Result<()> {
        let outcome = self.call(card, &operation).await;
        self.client.sleep(DISTANCE).await;
        let error = match outcome {
            Ok(()) => {
                // What is opened must still show that it is open.
                if !matches!(operation, Operation::Open) {
                    self.troubles.clear();
                }
                card.apply(operation);
                return Ok(());
            }
            Err(error) => error,
        };
        if operation.was_made(&error) {
            card.apply(operation);
            return Ok(());
        }
        let reaction = match Reaction::to(&error) {
            Reaction::Split if !matches!(operation, Operation::Text(_)) => Reaction::Fail,
            reaction => reaction,
        };
        let Some(number) = self.troubles.count(reaction) else { return self.fail(card, &operation, error).await };
        self.client.sleep(reaction.wait(number)).await;
        match reaction {
            Reaction::Reopen => card.streaming = false,
            Reaction::Higher => card.sequence += 10_i64.pow(number.min(8)),
            Reaction::Applied => card.apply(operation),
            Reaction::NewCard => match self.open().await? {
                Some(next) => *card = next,
                None => return Err(error),
            },
            Reaction::Split => {
                let Operation::Text(text) = &operation else { return Err(error) };
                let smaller = weight(text).min(self.limit) / 4 * 3;
                if smaller < SMALLEST_PART {
                    return self.fail(card, &operation, error).await;
                }
                self.limit = smaller;
                self.cut = None;
            }
            Reaction::Wait | Reaction::Once | Reaction::Later | Reaction::Fail => {}
        }
        Ok(())
    }

    /// Ends with an error; a card that can be reached does not stay open.
    async fn fail(&mut self, card: &mut Card, operation: &Operation, error: Error) -> Result<()> {
        if !card.closed && !matches!(operation, Operation::Close(_)) && matches!(error, Error::Api(_)) {
            // The first error says what is wrong.
            let _ = self.call(card, &Operation::Close(frame::summary(&self.footer))).await;
        }
        Err(error)
    }

    async fn call(&mut self, card: &mut Card, operation: &Operation) -> Result<()> {
        card.sequence += 1;
        let (id, sequence, client, options) = (&*card.id, card.sequence, &self.client, &self.options);
        if let Some(sent) = self.sent.last_mut() {
            sent.sequence = sequence;
        }
        let content = |element, text: &str| {
            let content = UpdateCardElementContent::builder().card_id(id).element_id(element);
            content.content(text).sequence(sequence).build().send(client, options)
        };
        let settings = |settings: String| {
            let request = UpdateCardSettings::builder().card_id(id).settings(settings).sequence(sequence);
            request.build().send(client, options)
        };
        match operation {
            Operation::Open => settings(frame::open()).await.map(drop),
            Operation::Close(summary) => settings(frame::closed(summary)).await.map(drop),
            Operation::Text(text) => content(TEXT, text).await.map(drop),
            Operation::ChangeStatus(text) => content(STATUS, text).await.map(drop),
            Operation::AddStatus(text) => {
                let request = CreateCardElement::builder().card_id(id).r#type(CardElementType::InsertAfter);
                let request = request.target_element_id(TEXT).elements(frame::status(text)).sequence(sequence);
                request.build().send(client, options).await.map(drop)
            }
            Operation::RemoveStatus => {
                let request = DeleteCardElement::builder().card_id(id).element_id(STATUS).sequence(sequence);
                request.build().send(client, options).await.map(drop)
            }
        }
    }
}

impl Card {
    /// The first step to the goal.
    fn next(&self, goal: &Goal) -> Option<Operation> {
        if self.closed {
            return None;
        }
        let shows = if goal.text != self.text && !goal.text.is_empty() {
            Some(Operation::Text(goal.text.clone()))
        } else {
            match (&self.status, &goal.status) {
                (None, Some(status)) => Some(Operation::AddStatus(status.clone())),
                (Some(old), Some(new)) if old != new => Some(Operation::ChangeStatus(new.clone())),
                (Some(_), None) => return Some(Operation::RemoveStatus),
                _ => None,
            }
        };
        match shows {
            Some(_) if !self.streaming => Some(Operation::Open),
            Some(operation) => Some(operation),
            None => goal.summary.clone().map(Operation::Close),
        }
    }

    /// Notes that an operation was made.
    fn apply(&mut self, operation: Operation) {
        match operation {
            Operation::Open => self.streaming = true,
            Operation::Text(text) => self.text = text,
            Operation::AddStatus(status) | Operation::ChangeStatus(status) => self.status = Some(status),
            Operation::RemoveStatus => self.status = None,
            Operation::Close(_) => (self.streaming, self.closed) = (false, true),
        }
    }
}

impl Operation {
    /// Whether a refusal says that there is nothing left to do: the answer to an operation was lost, and it is repeated; or a
    /// card that shows its whole text cannot be reached any more.
    fn was_made(&self, error: &Error) -> bool {
        matches!(
            (self, error.code()),
            (Self::AddStatus(_), Some(300_301))
                | (Self::RemoveStatus, Some(300_313..=300_315))
                | (Self::Close(_) | Self::RemoveStatus, Some(200_740 | 200_750))
                | (Self::Close(_), Some(200_850 | 200_510 | 300_309))
        )
    }
}
