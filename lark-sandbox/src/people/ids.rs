//! Who is who: the ids of people and chats, also of those that only a name is known of.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{
    services::contact::{self, USERS, User},
    world::World,
};

/// People who are known by their `open_id`, beside [`USERS`].
pub(super) const PEOPLE: &str = "people";

/// All ids of a person, and the name, from a name.
pub(super) fn named(name: &str) -> Value {
    if let Some(user) = USERS.iter().find(|user| user.name.eq_ignore_ascii_case(name)) {
        return of_user(user);
    }
    let hash: String = Sha256::digest(name).iter().map(|byte| format!("{byte:02x}")).collect();
    let (id, short) = (hash.get(..32).unwrap_or_default(), hash.get(32..40).unwrap_or_default());
    json!({ "open_id": format!("ou_{id}"), "union_id": format!("on_{id}"), "user_id": short, "name": name })
}

fn of_user(user: &User) -> Value {
    json!({ "open_id": user.open_id, "union_id": user.union_id, "user_id": user.user_id, "name": user.name })
}

/// All ids of a person from one of them; those that nobody can know are made of it.
pub(crate) fn ids(kind: &str, id: &str) -> Value {
    if let Some(user) = contact::find(kind, id) {
        return of_user(user);
    }
    let mut ids = named(id);
    if matches!(kind, "union_id" | "user_id") {
        ids[kind] = id.into();
    } else {
        ids["open_id"] = id.into();
    }
    ids
}

/// The same, from those that have been named.
pub(crate) fn known(world: &World, kind: &str, id: &str) -> Value {
    find(world, kind, id).unwrap_or_else(|| ids(kind, id))
}

/// Those of somebody who has come into being.
pub(crate) fn find(world: &World, kind: &str, id: &str) -> Option<Value> {
    if matches!(kind, "" | "open_id") {
        return world.store.get(PEOPLE, id);
    }
    let mut people = world.store.rows(PEOPLE, "").map(|(_, person)| person);
    people.find(|person| person[kind] == id)
}

/// Those of everybody who has come into being.
pub(crate) fn everybody(world: &World) -> impl Iterator<Item = Value> {
    world.store.rows(PEOPLE, "").map(|(_, person)| person)
}

/// The ids of the app's bot.
pub(crate) fn bot(world: &World) -> Value {
    named(&world.app_id)
}

/// The ids as events have them.
pub(crate) fn user_id(ids: &Value) -> Value {
    json!({ "open_id": ids["open_id"], "union_id": ids["union_id"], "user_id": ids["user_id"] })
}

/// The chat of a name: an id as it is, anything else one with a stable id.
pub(super) fn chat_id(chat: &str) -> String {
    if chat.starts_with("oc_") {
        return chat.to_owned();
    }
    let hash: String = Sha256::digest(chat).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("oc_{hash}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_the_same_ids_each_time() {
        let ann = named("ann");
        assert_eq!(ann, named("ann"));
        assert_ne!(ann["open_id"], named("bob")["open_id"]);
        assert_eq!(ann["open_id"].as_str().map(str::len), Some(35));
        assert_eq!(named("ada")["open_id"], USERS[0].open_id);
        assert_eq!(ids("user_id", USERS[1].user_id)["open_id"], USERS[1].open_id);
        assert_eq!(ids("union_id", "on_x")["union_id"], "on_x");
        assert_eq!(chat_id("oc_1"), "oc_1");
        assert_eq!(chat_id("team"), chat_id("team"));
    }
}
