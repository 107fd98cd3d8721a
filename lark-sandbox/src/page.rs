//! The page for people: what the sandbox answers, what was asked of it, what it holds.

use std::fmt::Write;

use serde_json::Value;

use crate::{
    call::Query,
    cards::html,
    envelope::cut,
    events::EventState,
    facts::{Endpoint, facts},
    people,
    record::Recorded,
    redact,
    services::{self, im},
    world::{Shared, World},
};

pub(crate) mod chats;
mod content;

/// Requests, endpoints and events that are shown at most.
const REQUESTS: usize = 50;
const ENDPOINTS: usize = 200;
const EVENTS: usize = 50;
const CARDS: usize = 10;

/// What the platform refuses and the sandbox does not.
const UNCHECKED: &[&str] = &[
    "Rights: every caller may read and change everything, and scopes count only where they are withheld.",
    "Rate limits and quotas: they are faults, not counted, but for the 10 operations a second on a card.",
    "Tenants: all share one state.",
    "Receivers: a message may go to any id of the right shape, whether or not the bot is in the chat or may mention all in it.",
    "Contents of messages: whether people, emojis and groups that they name exist, the sizes of images, stickers, and links.",
    "Batches of messages: those to the members of departments.",
    "Folders: a token of a folder that does not exist is taken, but for imports.",
    "Cards: of JSON 1.0 only that they have elements with tags. Templates are not looked up, people in cards neither.",
    "Blocks: which kinds may be inside of which; the sizes of tables and grids; styles.",
    "Records: options of selections, linked records, people; formulas are not evaluated.",
    "Files: what is in them. An export is plain text, whatever its extension.",
    "Endpoints that answer with a sample: names, types, lengths of lists and known values alone.",
];

const STYLE: &str = "\
:root{color-scheme:light dark;font:15px/1.45 system-ui,sans-serif}
body{margin:0 auto;max-width:72rem;padding:1rem 1.5rem 3rem}
h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.1rem;margin:2rem 0 .5rem}
code,pre{font:13px/1.5 ui-monospace,monospace}
pre{background:#8881;padding:.7rem 1rem;overflow-x:auto;border-radius:6px}
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600}
td,th{padding:.25rem .6rem .25rem 0;border-bottom:1px solid #8883;vertical-align:top}
td code{overflow-wrap:anywhere}time{white-space:nowrap}
.bad{color:#b3261e}.note{color:#b3261e;font-size:.9rem}.quiet{opacity:.65}
input{font:inherit;padding:.3rem .6rem;width:22rem;max-width:70%}
@media(prefers-color-scheme:dark){.bad,.note{color:#f2b8b5}}";

/// The page, with the endpoints that match `q`.
pub(crate) fn render(shared: &Shared, query: &Query) -> String {
    let mut to = String::new();
    // Writing to a text cannot fail.
    let _ = write_page(&mut to, shared, query.get("q").unwrap_or_default());
    to
}

fn write_page(to: &mut String, shared: &Shared, words: &str) -> std::fmt::Result {
    let world = shared.lock();
    begin(to, "Lark sandbox", html::STYLE)?;
    write!(
        to,
        "<h1>Lark sandbox</h1><p>A local stand-in for the open platform. App id <code>{}</code>, {} app, {} requests \
         so far.</p>",
        escaped(&world.app_id),
        if world.marketplace { "marketplace" } else { "self-built" },
        world.log.total,
    )?;

    write!(to, "<h2>Last requests</h2>")?;
    let mut requests = world.log.iter().rev().take(REQUESTS).peekable();
    if requests.peek().is_none() {
        write!(to, "<p class=quiet>None yet.</p>")?;
    } else {
        write!(to, "<table><tr><th>Call<th>Endpoint<th>Status<th>Code<th>What was wrong</tr>")?;
        requests.try_for_each(|request| write_request(to, request, &world.app_secret))?;
        write!(to, "</table>")?;
    }

    write_events(to, &world)?;
    write_cards(to, &world)?;

    write!(to, "<h2><a href=\"{}\">Conversations</a></h2>", chats::PATH)?;
    chats::write_list(to, &world)?;

    write!(to, "<h2>State</h2>")?;
    let mut rows = world.store.counts().filter(|(_, count)| *count > 0).peekable();
    if rows.peek().is_none() {
        write!(to, "<p class=quiet>Nothing created yet.</p>")?;
    } else {
        write!(to, "<p>")?;
        for (name, count) in rows {
            write!(to, "<a href=\"/_sandbox/state/{0}\">{0}</a> {count} &ensp; ", escaped(name))?;
        }
        write!(to, "</p>")?;
    }
    let faults: Vec<_> = world.faults.iter().map(|fault| escaped(&format!("{fault:?}"))).collect();
    if !faults.is_empty() {
        write!(to, "<p>Faults to come: <code>{}</code></p>", faults.join("</code>, <code>"))?;
    }
    if !world.withheld.is_empty() {
        let withheld: Vec<_> = world.withheld.iter().copied().collect();
        write!(to, "<p>Scopes withheld: <code>{}</code></p>", withheld.join("</code>, <code>"))?;
    }
    write_endpoints(to, words)
}

/// What every page begins with. Nothing that others have written can run or load anything.
fn begin(to: &mut String, title: &str, style: &str) -> std::fmt::Result {
    write!(
        to,
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <meta http-equiv=Content-Security-Policy content=\"default-src 'none'; img-src 'self' data:; \
         style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'\">\
         <title>{}</title><link rel=icon href=\"data:,\"><style>{STYLE}{style}</style>",
        escaped(title),
    )
}

/// The last events, what became of them, and where they go.
fn write_events(to: &mut String, world: &World) -> std::fmt::Result {
    write!(to, "<h2>Last events</h2>")?;
    if let Some(webhook) = &world.hub.webhook {
        write!(to, "<p>They go to the webhook at <code>{}</code>.</p>", escaped(webhook.host()))?;
    }
    #[cfg(feature = "connection")]
    if world.hub.connections.count() > 0 {
        write!(to, "<p>Long connections: {}.</p>", world.hub.connections.count())?;
    }
    let troubles: Vec<_> = world.hub.troubles.iter().map(ToString::to_string).collect();
    if !troubles.is_empty() {
        write!(to, "<p>Troubles to come: <code>{}</code></p>", escaped(&troubles.join(", ")))?;
    }
    if world.hub.log.total == 0 {
        return write!(to, "<p class=quiet>None yet.</p>");
    }
    write!(to, "<table><tr><th>Type<th>Id<th>State<th>Attempts<th>What went wrong last</tr>")?;
    for event in world.hub.log.iter().rev().take(EVENTS) {
        let bad = matches!(event.state, EventState::Waiting | EventState::GivenUp);
        let mark = if bad { " class=bad" } else { "" };
        let via = event.attempts.last().map_or("", |attempt| attempt.via);
        let (count, state) = (event.attempts.len(), event.state.word());
        write!(
            to,
            "<tr><td><code>{}</code><td><code>{}</code><td{mark}>{state}<td>{count} {via}<td class=note>{}</tr>",
            escaped(&cut(&event.event_type)),
            escaped(&event.id),
            escaped(&redact::value(&redact::text(&event.last_failure()), &world.app_secret)),
        )?;
    }
    write!(to, "</table>")
}

/// The last cards, as people see them.
fn write_cards(to: &mut String, world: &World) -> std::fmt::Result {
    let ids: Vec<_> = world.store.by_age(im::MESSAGES).collect();
    let messages = ids.iter().rev().filter_map(|id| world.store.get(im::MESSAGES, id));
    let cards = messages.filter(|message| message["msg_type"] == "interactive" && message["deleted"] != true);
    let mut cards = cards.take(CARDS).peekable();
    if cards.peek().is_none() {
        return Ok(());
    }
    write!(to, "<h2>Last cards</h2>")?;
    cards.try_for_each(|message| {
        let mut card = people::card_of(world, &message);
        without_secrets(&mut card, &world.app_secret);
        let id = escaped(message["message_id"].as_str().unwrap_or_default());
        write!(to, "<p class=quiet><code>{id}</code></p>{}", html::card_html(&card))
    })
}

/// Hides secrets in all texts of a card.
fn without_secrets(value: &mut Value, secret: &str) {
    match value {
        Value::String(text) => *text = redact::value(&redact::text(text), secret),
        Value::Array(items) => items.iter_mut().for_each(|item| without_secrets(item, secret)),
        Value::Object(members) => members.values_mut().for_each(|value| without_secrets(value, secret)),
        _ => {}
    }
}

fn write_request(to: &mut String, request: &Recorded, secret: &str) -> std::fmt::Result {
    let shown = |text: &str| escaped(&redact::value(&cut(text), secret));
    let mark = if request.status == 200 && request.code == 0 { "" } else { " class=bad" };
    let query = request.shown_query();
    let query = if query.is_empty() { query } else { format!("?{query}") };
    write!(
        to,
        "<tr><td><code>{} {}{}</code><td><code>{}</code><td{mark}>{}<td{mark}>{}<td class=note>{}</tr>",
        escaped(&request.method),
        shown(&request.shown_path()),
        shown(&query),
        request.endpoint,
        if request.status == 0 { "reset".to_owned() } else { request.status.to_string() },
        request.code,
        request.shown_notes().iter().map(|note| shown(note)).collect::<Vec<_>>().join("<br>"),
    )
}

fn write_endpoints(to: &mut String, words: &str) -> std::fmt::Result {
    write!(to, "<h2>Not checked</h2><ul>")?;
    UNCHECKED.iter().try_for_each(|line| write!(to, "<li>{line}"))?;
    write!(to, "</ul>")?;
    let wanted: Vec<_> = words.split_whitespace().map(str::to_lowercase).collect();
    let fits = |endpoint: &&Endpoint| {
        let text = format!("{} {} {}", endpoint.id, endpoint.method, endpoint.path).to_lowercase();
        wanted.iter().all(|word| text.contains(word))
    };
    let found: Vec<_> = facts().endpoints.iter().filter(fits).collect();
    write!(
        to,
        "<h2>Endpoints</h2><form><input name=q type=search placeholder=\"message create\" value=\"{}\" \
         aria-label=\"Search endpoints\"> <button>Search</button></form><p class=quiet>{} of {}{}. Those with state \
         remember what they are told, the others answer with a sample.</p>\
         <table><tr><th>Locator<th>Call<th>Tokens<th>Answer</tr>",
        escaped(words),
        found.len(),
        facts().endpoints.len(),
        if found.len() > ENDPOINTS { format!(", the first {ENDPOINTS} shown") } else { String::new() },
    )?;
    for endpoint in found.iter().take(ENDPOINTS) {
        let tokens = endpoint.tokens;
        let kinds = [(tokens.tenant, "tenant"), (tokens.user, "user"), (tokens.app, "app")];
        let kinds: Vec<_> = kinds.into_iter().filter(|(takes, _)| *takes).map(|(_, name)| name).collect();
        write!(
            to,
            "<tr><td><code>{}</code><td><code>{} {}</code><td>{}<td>{}</tr>",
            endpoint.id,
            endpoint.method,
            endpoint.path,
            if kinds.is_empty() { "none".to_owned() } else { kinds.join(", ") },
            if services::handler(&endpoint.id).is_some() { "state" } else { "sample" },
        )?;
    }
    write!(to, "</table></html>")
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
