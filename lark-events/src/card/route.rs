//! Which handler gets which click.

use super::action::{ACTION, named, shortened};
use super::form::form_of;
use crate::event::RawEvent;

/// The clicks that a handler gets.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Claim {
    /// Those that carry an action of this name.
    Action(String),
    /// Those that submit the form of this name.
    Form(String),
    /// Those that no other gets.
    Rest,
}

impl Claim {
    /// How messages call it.
    pub(crate) fn describe(&self) -> String {
        match self {
            Self::Action(name) => format!("the card action `{name}`"),
            Self::Form(name) => format!("the card form `{name}`"),
            Self::Rest => "all other clicks".to_owned(),
        }
    }
}

/// The claims that may have this click, the nearest first.
pub(crate) fn claims(click: &RawEvent) -> impl Iterator<Item = Claim> {
    let action = click.text(&format!("action.value.{ACTION}"));
    let action = action.map(|action| Claim::Action(shortened(named(&action))));
    let form = click.text("action.name");
    let form = form.as_deref().and_then(form_of).map(|form| Claim::Form(form.to_owned()));
    action.into_iter().chain(form).chain([Claim::Rest])
}
