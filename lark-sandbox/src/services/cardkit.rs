//! `cardkit.v1`: cards that live on their own and are changed piece by piece.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::{
    Handler,
    im::{self, MESSAGES},
};
use crate::{
    call::Call,
    cards::{
        refused::{self, Refused},
        tree,
    },
    envelope::{Answer, Failure},
    store::Store,
    world::World,
};

mod change;

/// Cards by id.
pub(crate) const CARDS: &str = "cards";

/// How long a card can be changed and sent.
const LIFE: Duration = Duration::from_secs(14 * 24 * 3600);
/// How long a card streams after it was told to.
const STREAMS: Duration = Duration::from_secs(600);
/// Operations on one card in a second.
const PER_SECOND: usize = 10;
const UUID_MAX: usize = 64;
/// How many `uuid`s of a card are remembered.
const UUIDS: usize = 100;
const CONTENT_MAX: usize = 100_000;
const DATA_MAX: usize = 3_000_000;
const BYTES_MAX: usize = 30 * 1024;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("cardkit.v1.card.create", create),
    ("cardkit.v1.card.update", |world, call| operate(world, call, update)),
    ("cardkit.v1.card.settings", |world, call| operate(world, call, settings)),
    ("cardkit.v1.card.batch_update", |world, call| operate(world, call, batch_update)),
    ("cardkit.v1.card.id_convert", id_convert),
    ("cardkit.v1.card.element.create", |world, call| operate(world, call, create_elements)),
    ("cardkit.v1.card.element.update", |world, call| operate(world, call, update_element)),
    ("cardkit.v1.card.element.patch", |world, call| operate(world, call, patch_element)),
    ("cardkit.v1.card.element.delete", |world, call| operate(world, call, delete_element)),
    ("cardkit.v1.card.element.content", |world, call| operate(world, call, content)),
];

type Done = Result<(), Failure>;

/// A card at a time.
struct Open {
    row: Value,
    now: u64,
}

/// Whether texts of a card may be streamed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Streaming {
    Off,
    On,
    /// It was on, and has closed by itself.
    Closed,
}

fn streaming(row: &Value, now: u64) -> Streaming {
    match row["streaming_since"].as_u64() {
        None => Streaming::Off,
        Some(since) if Duration::from_millis(now.saturating_sub(since)) < STREAMS => Streaming::On,
        Some(_) => Streaming::Closed,
    }
}

pub(super) fn millis(now: Duration) -> u64 {
    u64::try_from(now.as_millis()).unwrap_or(u64::MAX)
}

fn parameter(what: impl Into<String>) -> Failure {
    Failure::refused(10_002, what)
}

fn empty(what: &str) -> Failure {
    Failure::refused(300_307, format!("{what} is empty"))
}

/// JSON in a text, or why it is none.
fn parsed(name: &str, text: &str) -> Result<Value, Failure> {
    if text.trim().is_empty() {
        return Err(empty(name));
    }
    serde_json::from_str(text).map_err(|error| card_failure(&Refused::new(200_621, format!("{name}: {error}"))))
}

fn card_failure(refused: &Refused) -> Failure {
    Failure::refused(200_220, refused.text())
}

/// A card that calls of this service may have.
fn check(store: &Store, card: &Value) -> Done {
    if card["type"] == "template" && card.get("schema").is_none() {
        return Ok(());
    }
    if !refused::is_second(card) {
        return Err(Failure::refused(300_303, "only card JSON 2.0 is supported"));
    }
    if card.to_string().len() > BYTES_MAX {
        return Err(Failure::refused(200_860, "the card is larger than 30 KB"));
    }
    match refused::check(store, card) {
        Ok(()) => Ok(()),
        Err(refused) => Err(match refused.code {
            300_301 => Failure::refused(300_301, format!("element_id is duplicated, {}", refused.text())),
            300_302 => Failure::refused(300_302, format!("update_multi can not be false, {}", refused.text())),
            11_310 if refused.is_count() => Failure::refused(300_305, refused.text()),
            _ => card_failure(&refused),
        }),
    }
}

fn create(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let data = call.text("data");
    if data.chars().count() > DATA_MAX {
        return Err(parameter(format!("data has more than {DATA_MAX} characters")));
    }
    let mut card = parsed("data", data)?;
    match call.text("type") {
        "card_json" => {}
        "template" if card["template_id"].as_str().is_some_and(|id| !id.is_empty()) => {
            card = json!({ "type": "template", "data": card });
        }
        "template" => return Err(parameter("data needs template_id")),
        _ => return Err(parameter("type is neither card_json nor template")),
    }
    if card.as_object().is_some_and(Map::is_empty) {
        return Err(empty("the card"));
    }
    check(&world.store, &card)?;
    Ok(Answer::Data(json!({ "card_id": keep(world, millis(call.now), &card, &Value::Null) })))
}

/// Makes a card live on its own, that of a message if there is one already; its id.
fn keep(world: &mut World, now: u64, card: &Value, message_id: &Value) -> String {
    let id = world.store.next_id();
    let card_id = format!("7{id:018}");
    let row = json!({
        "card_id": card_id,
        "app_id": world.app_id,
        "created": now,
        "sequence": 0,
        "streaming_since": since(card, now),
        "message_id": message_id,
        "calls": [],
        "uuids": [],
        "card": card,
    });
    world.store.put(CARDS, &card_id, &row);
    card_id
}

fn since(card: &Value, now: u64) -> Value {
    if card["config"]["streaming_mode"] == true { now.into() } else { Value::Null }
}

/// What all changes of a card have in common.
fn operate(world: &mut World, call: &Call, change: fn(&World, &Call, &mut Open) -> Done) -> Result<Answer, Failure> {
    let id = call.path("card_id");
    let now = millis(call.now);
    let row = world.store.get(CARDS, id).ok_or_else(|| Failure::refused(200_740, "the card does not exist"))?;
    if row["app_id"] != world.app_id {
        return Err(Failure::refused(300_311, "the card belongs to another app"));
    }
    if is_over(&row, now) {
        return Err(Failure::refused(200_750, "the card is older than 14 days"));
    }
    let sequence = call.number("sequence").filter(|sequence| (1..=2_147_483_647).contains(sequence));
    let sequence = sequence.ok_or_else(|| parameter("sequence is not a positive int32"))?;
    let uuid = call.member("uuid");
    if uuid.as_str().is_some_and(|uuid| uuid.is_empty() || uuid.chars().count() > UUID_MAX) {
        return Err(parameter(format!("uuid has 1 to {UUID_MAX} characters")));
    }
    let mut open = Open { row, now };
    if open.list("uuids").contains(uuid) {
        return Err(Failure::refused(200_770, "uuid conflict"));
    }
    if open.row["message_id"].as_str().is_some_and(|message| world.hub.acting.contains(message)) {
        return Err(Failure::refused(200_810, "a user is interacting with the card"));
    }
    let recent: Vec<Value> =
        open.list("calls").iter().filter(|at| at.as_u64().is_some_and(|at| now < at + 1000)).cloned().collect();
    if recent.len() >= PER_SECOND {
        return Err(Failure::rate_limited(PER_SECOND));
    }
    if open.row["sequence"].as_u64().is_some_and(|last| sequence <= last) {
        let last = &open.row["sequence"];
        return Err(Failure::refused(300_317, format!("sequence {sequence} is not greater than {last}, the last one")));
    }
    change(world, call, &mut open)?;
    check(&world.store, &open.row["card"])?;
    open.row["sequence"] = sequence.into();
    open.row["calls"] = recent.into_iter().chain([now.into()]).collect();
    if !uuid.is_null() {
        let uuids = open.list("uuids");
        let skipped = (uuids.len() + 1).saturating_sub(UUIDS);
        open.row["uuids"] = uuids.iter().skip(skipped).chain([uuid]).cloned().collect();
    }
    world.store.put(CARDS, id, &open.row);
    Ok(Answer::Data(json!({})))
}

fn is_over(row: &Value, now: u64) -> bool {
    Duration::from_millis(now.saturating_sub(row["created"].as_u64().unwrap_or_default())) >= LIFE
}

impl Open {
    fn list(&self, name: &str) -> &[Value] {
        self.row[name].as_array().map_or(&[], Vec::as_slice)
    }

    fn card(&mut self) -> &mut Value {
        &mut self.row["card"]
    }

    fn element(&mut self, id: &str) -> Result<&mut Value, Failure> {
        tree::find_mut(self.card(), id).ok_or_else(|| Failure::refused(300_313, format!("there is no element {id}")))
    }
}

fn update(_: &World, call: &Call, open: &mut Open) -> Done {
    let card = call.member("card");
    if card["type"] != "card_json" {
        return Err(parameter("card.type is not card_json"));
    }
    let card = parsed("card.data", card["data"].as_str().unwrap_or_default())?;
    if card.as_object().is_some_and(Map::is_empty) {
        return Err(empty("the card"));
    }
    open.row["streaming_since"] = since(&card, open.now);
    *open.card() = card;
    Ok(())
}

fn settings(_: &World, call: &Call, open: &mut Open) -> Done {
    change::settings(open, &parsed("settings", call.text("settings"))?)
}

fn batch_update(_: &World, call: &Call, open: &mut Open) -> Done {
    let actions = parsed("actions", call.text("actions"))?;
    let actions = actions.as_array().ok_or_else(|| parameter("actions is not a list"))?;
    if actions.is_empty() {
        return Err(empty("actions"));
    }
    actions.iter().try_for_each(|action| change::action(open, action))
}

fn create_elements(_: &World, call: &Call, open: &mut Open) -> Done {
    if streaming(&open.row, open.now) == Streaming::Closed {
        return Err(Failure::refused(200_510, "the streaming mode of the card has closed after 10 minutes"));
    }
    let elements = parsed("elements", call.text("elements"))?;
    change::add(open, call.text("type"), call.text("target_element_id"), &elements)
}

fn update_element(_: &World, call: &Call, open: &mut Open) -> Done {
    let element = parsed("element", call.text("element"))?;
    change::replace(open, call.path("element_id"), &element)
}

fn patch_element(_: &World, call: &Call, open: &mut Open) -> Done {
    let partial = parsed("partial_element", call.text("partial_element"))?;
    change::merge(open, call.path("element_id"), &partial)
}

fn delete_element(_: &World, call: &Call, open: &mut Open) -> Done {
    change::remove(open, call.path("element_id"))
}

fn content(_: &World, call: &Call, open: &mut Open) -> Done {
    let text = call.text("content");
    if text.is_empty() {
        return Err(parameter("content is empty"));
    }
    if text.chars().count() > CONTENT_MAX {
        return Err(parameter(format!("content has more than {CONTENT_MAX} characters")));
    }
    match streaming(&open.row, open.now) {
        Streaming::On => {}
        Streaming::Off => return Err(Failure::refused(300_309, "the streaming mode of the card is off")),
        Streaming::Closed => {
            return Err(Failure::refused(200_850, "the streaming mode of the card has closed after 10 minutes"));
        }
    }
    let element = open.element(call.path("element_id"))?;
    if !matches!(element["tag"].as_str(), Some("markdown" | "plain_text")) {
        return Err(Failure::refused(300_310, "only markdown and plain_text have a content to stream"));
    }
    element["content"] = text.into();
    Ok(())
}

/// The card of a message, which lives on its own from then on if it was sent as JSON.
fn id_convert(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let message = world.store.get(MESSAGES, call.text("message_id")).filter(|message| message["deleted"] != true);
    let mut message = message.ok_or_else(|| parameter("there is no such message"))?;
    if message["msg_type"] != "interactive" {
        return Err(parameter("the message has no card"));
    }
    if message["sender"]["id"] != world.app_id {
        return Err(Failure::refused(300_311, "the card belongs to another app"));
    }
    let content = im::content_of(&message);
    let card_id = match card_id(content) {
        Some(card_id) => card_id,
        None => {
            let card = serde_json::from_str(content).unwrap_or_default();
            check(&world.store, &card)?;
            let sent = message["create_time"].as_str().and_then(|at| at.parse().ok()).unwrap_or_default();
            let card_id = keep(world, sent, &card, &message["message_id"]);
            message["body"]["content"] = json!({ "type": "card", "data": { "card_id": card_id } }).to_string().into();
            world.store.put(MESSAGES, call.text("message_id"), &message);
            card_id
        }
    };
    Ok(Answer::Data(json!({ "card_id": card_id })))
}

/// Whether a message may be made of a card, which is so once.
pub(crate) fn can_be_sent(world: &World, card_id: &str) -> Result<(), Refused> {
    let row = world.store.get(CARDS, card_id).ok_or_else(|| Refused::new(200_740, "the card does not exist"))?;
    if row["app_id"] != world.app_id {
        return Err(Refused::new(300_311, "the card belongs to another app"));
    }
    if is_over(&row, millis(world.clock.now())) {
        return Err(Refused::new(200_750, "the card is older than 14 days"));
    }
    if !row["message_id"].is_null() {
        return Err(Refused::new(200_740, "the card has been sent; a card can be sent once"));
    }
    Ok(())
}

/// Remembers which message a card was sent with.
pub(crate) fn sent(store: &mut Store, content: &str, message_id: &Value) {
    let Some(card_id) = card_id(content) else { return };
    if let Some(mut row) = store.get(CARDS, &card_id) {
        row["message_id"] = message_id.clone();
        store.put(CARDS, &card_id, &row);
    }
}

/// The id in a content `{"type":"card","data":{"card_id":..}}`.
pub(crate) fn card_id(content: &str) -> Option<String> {
    let content: Value = serde_json::from_str(content).ok()?;
    (content["type"] == "card" && content.get("schema").is_none())
        .then(|| content["data"]["card_id"].as_str().map(str::to_owned))?
}

/// A card as it is now.
pub(crate) fn shown(world: &World, card_id: &str) -> Option<Value> {
    let mut row = world.store.get(CARDS, card_id)?;
    if streaming(&row, millis(world.clock.now())) == Streaming::Closed {
        row["card"]["config"]["streaming_mode"] = false.into();
    }
    Some(row["card"].take())
}

/// Whether texts of a card are being streamed.
pub(crate) fn streams(world: &World, card_id: &str) -> bool {
    let row = world.store.get(CARDS, card_id);
    row.is_some_and(|row| streaming(&row, millis(world.clock.now())) == Streaming::On)
}

/// Puts another card in place of one, as the answer to a callback does.
pub(crate) fn replace(world: &mut World, card_id: &str, card: &Value) {
    if let Some(mut row) = world.store.get(CARDS, card_id) {
        row["streaming_since"] = since(card, millis(world.clock.now()));
        row["card"] = card.clone();
        world.store.put(CARDS, card_id, &row);
    }
}
