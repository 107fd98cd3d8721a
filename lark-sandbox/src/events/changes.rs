//! Which calls raise which events.

use std::{collections::HashMap, sync::LazyLock};

use serde_json::{Value, json};

use crate::{
    call::{Call, Caller},
    people,
    services::contact::USERS,
    world::World,
};

mod files;
mod messages;
mod others;

/// What a call changes that the app is told of.
pub(crate) struct Change {
    id: &'static str,
    /// The sandbox remembers what the call does; where it does not, the event is made of what the call said.
    pub(crate) remembered: bool,
    /// What is to be known of how it was before.
    pub(crate) before: fn(&World, &Call) -> Value,
    /// Raises the events, of how it was before and the data of the answer.
    pub(crate) after: fn(&mut World, &Call, &Value, &Value),
}

static CHANGES: LazyLock<HashMap<&str, &Change>> = LazyLock::new(|| {
    let all = [messages::CHANGES, files::CHANGES, others::CHANGES].into_iter().flatten();
    all.map(|change| (change.id, change)).collect()
});

/// What an endpoint changes.
pub(crate) fn of(id: &str) -> Option<&'static Change> {
    CHANGES.get(id).copied()
}

impl Change {
    const fn new(id: &'static str, after: fn(&mut World, &Call, &Value, &Value)) -> Self {
        Self { id, remembered: true, before: |_, _| Value::Null, after }
    }

    const fn after(mut self, before: fn(&World, &Call) -> Value) -> Self {
        self.before = before;
        self
    }

    /// Of a call that is answered with a sample.
    const fn sampled(mut self) -> Self {
        self.remembered = false;
        self
    }
}

/// The ids of whoever calls, as events have them; those of the app are of its bot.
fn operator(world: &World, call: &Call) -> Value {
    match call.caller {
        Caller::User(user) => people::user_id(&people::ids("open_id", user.open_id)),
        Caller::App | Caller::Nobody => people::user_id(&people::bot(world)),
    }
}

/// Resources that the app wants to hear of, by `kind/id`.
const SUBSCRIPTIONS: &str = "subscriptions";

/// Remembers that the app wants to hear of something.
fn subscribe(world: &mut World, call: &Call, kind: &str, id: &str) {
    let subscriber = match call.caller {
        Caller::User(user) => user.open_id,
        Caller::App | Caller::Nobody => USERS[0].open_id,
    };
    world.store.put(SUBSCRIPTIONS, &format!("{kind}/{id}"), &json!(subscriber));
}

fn unsubscribe(world: &mut World, kind: &str, id: &str) {
    world.store.remove(SUBSCRIPTIONS, &format!("{kind}/{id}"));
}

/// Those who have subscribed to something, as events list them; `None` where nobody has, so that there is no event.
fn subscribers(world: &World, kind: &str, id: &str) -> Option<Value> {
    let subscriber = world.store.get(SUBSCRIPTIONS, &format!("{kind}/{id}"))?;
    Some(json!([people::user_id(&people::ids("open_id", subscriber.as_str()?))]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{facts::facts, services};

    #[test]
    fn changes_belong_to_endpoints_and_those_that_are_remembered_to_handlers() {
        for (id, change) in CHANGES.iter() {
            assert!(facts().endpoint(id).is_some(), "{id}: there is no such endpoint");
            assert_eq!(services::handler(id).is_some(), change.remembered, "{id}");
        }
    }
}
