//! What a program wants its card to show; the task of the card reads it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use lark_runtime::{Error, Result};
use tokio::sync::Notify;

use super::SentCard;
use super::cut::{Cut, Fence};

/// The wishes of a program, shared with the task that fulfils them.
#[derive(Default)]
pub(super) struct Feed {
    state: Mutex<State>,
    /// There is something new.
    changed: Notify,
}

#[derive(Default)]
struct State {
    text: String,
    /// Where the part of the newest card begins.
    start: usize,
    /// The code block that it begins in.
    open: Option<Fence>,
    status: Option<String>,
    closing: Option<Closing>,
    newest: Option<SentCard>,
    ended: Option<Result<()>>,
}

/// How a card ends.
#[derive(Clone, Debug)]
pub(super) enum Closing {
    /// With this summary.
    Finished(String),
    /// By the end of its handle.
    Dropped,
}

/// A look at the wishes.
pub(super) struct View {
    /// The beginning of the text of the newest card.
    pub(super) text: String,
    /// There is more of it.
    pub(super) has_more: bool,
    pub(super) open: Option<Fence>,
    pub(super) status: Option<String>,
    pub(super) closing: Option<Closing>,
}

impl State {
    /// The text of the newest card.
    fn rest(&self) -> &str {
        self.text.get(self.start..).unwrap_or_default()
    }
}

impl Feed {
    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let changed = change(&mut self.state());
        self.changed.notify_one();
        changed
    }

    pub(super) fn push(&self, text: &str) {
        self.change(|state| {
            if state.ended.is_none() {
                state.text.push_str(text);
            }
        });
    }

    pub(super) fn replace(&self, text: String) {
        self.change(|state| {
            if state.ended.is_some() {
                return;
            }
            // Cards that are full stay as they are, so the newest has the rest, or all if it is another text.
            let finished = state.text.as_bytes().get(..state.start);
            if finished != text.as_bytes().get(..state.start) {
                (state.start, state.open) = (0, None);
            }
            state.text = text;
        });
    }

    pub(super) fn set_status(&self, status: Option<String>) {
        self.change(|state| state.status = status);
    }

    /// Decides how the card ends; the first decision counts.
    pub(super) fn close(&self, closing: Closing) {
        self.change(|state| {
            state.closing.get_or_insert(closing);
        });
    }

    /// Waits for something new.
    pub(super) async fn changed(&self) {
        self.changed.notified().await;
    }

    /// What is wished now, with so many bytes of the text at most.
    pub(super) fn view(&self, most: usize) -> View {
        let state = self.state();
        let text = beginning(state.rest(), most).to_owned();
        View {
            has_more: text.len() < state.rest().len(),
            text,
            open: state.open.clone(),
            status: state.status.clone(),
            closing: state.closing.clone(),
        }
    }

    pub(super) fn is_dropped(&self) -> bool {
        matches!(self.state().closing, Some(Closing::Dropped))
    }

    /// Whether there is more than the card of this cut shows, or another text.
    pub(super) fn has_rest(&self, cut: &Cut) -> bool {
        let state = self.state();
        let rest = cut.rest_of(state.rest(), state.open.as_ref()).unwrap_or(state.rest());
        !rest.trim_start().is_empty()
    }

    /// Leaves what was cut off to the card that has it. The text may have been replaced since: by the same and more, it goes on
    /// behind the cut, by another, it begins again.
    pub(super) fn take(&self, cut: Cut) {
        let mut state = self.state();
        if let Some(rest) = cut.rest_of(state.rest(), state.open.as_ref()) {
            (state.start, state.open) = (state.text.len() - rest.len(), cut.open);
        }
    }

    pub(super) fn opened(&self, card: SentCard) {
        self.state().newest = Some(card);
    }

    pub(super) fn newest(&self) -> Option<SentCard> {
        self.state().newest.clone()
    }

    /// Notes that the task has ended; the first outcome counts. No more text is kept.
    pub(super) fn end(&self, outcome: Result<()>) {
        let mut state = self.state();
        if state.ended.is_none() {
            state.text = String::new();
            state.start = 0;
            state.ended = Some(outcome);
        }
    }

    /// Why the task has ended, if it failed.
    pub(super) fn error(&self) -> Option<Error> {
        self.state().ended.clone()?.err()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The beginning of a text, of so many bytes at most.
fn beginning(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    end.and_then(|end| text.get(..end)).unwrap_or_default()
}
