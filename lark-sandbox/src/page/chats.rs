//! Conversations as a person would read them: the list of chats, and each chat with its messages.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write,
    time::Duration,
};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::{begin, content, escaped};
use crate::{
    cards::html,
    clock, people, redact,
    services::{
        contact,
        im::{self, CHATS, REACTIONS, RECEIVERS},
    },
    world::{Shared, World},
};

/// Chats and messages of a chat that are shown, the newest ones.
const CHATS_MAX: usize = 200;
const MESSAGES_MAX: usize = 500;
/// Characters of a message in the list of chats, and where another one answers it.
const GLANCE: usize = 80;

const STYLE: &str = "\
.message{margin:.6rem 0;padding:.5rem .9rem;border-radius:10px;background:#8881;max-width:44rem;width:fit-content;overflow-wrap:anywhere}
.message.app{background:#3b82f622;margin-left:auto}.thread .message.app{margin-left:0}
.message>header{font-size:.85rem}.message p,.message h4{margin:.2rem 0}
.message pre{margin:.3rem 0}.message>img,.message>p>img{max-width:20rem;max-height:20rem;border-radius:6px;display:block}
.words{white-space:pre-wrap}.at{color:#2563eb;font-weight:600}
.quote{font-size:.85rem;border-left:3px solid #8886;padding-left:.6rem;margin:.2rem 0}.quote a{color:inherit;text-decoration:none}
.thread{margin-left:1.5rem;border-left:3px solid #8884;padding-left:1rem}
.reaction{display:inline-block;font-size:.85rem;background:#8882;border-radius:1rem;padding:0 .6rem;margin:.2rem .3rem 0 0}
.day,.divider{text-align:center;opacity:.65;font-size:.85rem;font-weight:400;margin:1rem 0}
@media(prefers-color-scheme:dark){.at{color:#93c5fd}}";

/// Where the chats are listed, and where each one is shown.
pub(crate) const PATH: &str = "/_sandbox/chats";

/// What a page of conversations reads from.
pub(super) struct Reader<'w> {
    pub(super) world: &'w World,
    /// With whom the app is alone in a chat.
    alone: HashMap<String, String>,
}

/// The list of chats.
pub(crate) fn render_list(shared: &Shared) -> String {
    let world = shared.lock();
    let reader = Reader::new(&world);
    let mut to = String::new();
    // Writing to a text cannot fail.
    let _ = begin(&mut to, "Conversations", &format!("{}{STYLE}", html::STYLE));
    let _ = write!(to, "<p><a href=\"/\">Lark sandbox</a></p><h1>Conversations</h1>");
    let _ = reader.write_list(&mut to);
    to.push_str("</html>");
    to
}

/// A chat; `None` where there is no such chat.
pub(crate) fn render(shared: &Shared, chat_id: &str) -> Option<String> {
    let world = shared.lock();
    let reader = Reader::new(&world);
    let chat = world.store.get(CHATS, chat_id)?;
    let name = reader.chat_name(&chat);
    let mut to = String::new();
    let _ = begin(&mut to, &name, &format!("{}{STYLE}", html::STYLE));
    let _ = reader.write_chat(&mut to, &chat, &name);
    to.push_str("</html>");
    Some(to)
}

/// The list of chats, for the page of the sandbox.
pub(super) fn write_list(to: &mut String, world: &World) -> std::fmt::Result {
    Reader::new(world).write_list(to)
}

/// The link to a chat.
fn link(chat_id: &str) -> String {
    format!("{PATH}/{}", utf8_percent_encode(chat_id, NON_ALPHANUMERIC))
}

/// A time in milliseconds as a day and as a time of day, in UTC.
fn day_and_time(millis: &Value) -> (String, String) {
    let millis = millis.as_str().and_then(|at| at.parse().ok()).unwrap_or_default();
    let stamp = clock::stamp(Duration::from_millis(millis));
    let part = |range| stamp.get(range).unwrap_or_default();
    (
        format!("{}-{}-{}", part(0..4), part(4..6), part(6..8)),
        format!("{}:{}:{}", part(8..10), part(10..12), part(12..14)),
    )
}

impl<'w> Reader<'w> {
    fn new(world: &'w World) -> Self {
        let receivers = world.store.rows(RECEIVERS, "");
        let alone = receivers.filter_map(|(receiver, chat)| match receiver.split_once('/')? {
            ("chat_id", _) => None,
            (_, person) => Some((chat.as_str()?.to_owned(), person.to_owned())),
        });
        Self { world, alone: alone.collect() }
    }

    /// A text of somebody, without secrets, for HTML.
    pub(super) fn shown(&self, text: &str) -> String {
        escaped(&redact::value(&redact::text(text), &self.world.app_secret))
    }

    /// The name of a person or bot by an `open_id` or the app's id.
    pub(super) fn name(&self, id: &str) -> String {
        let bot = people::bot(self.world);
        if id == self.world.app_id || bot["open_id"] == id {
            return people::BOT.to_owned();
        }
        if let Some(user) = contact::find("open_id", id) {
            return user.name.to_owned();
        }
        let person = people::find(self.world, "open_id", id);
        person.and_then(|person| person["name"].as_str().map(str::to_owned)).unwrap_or_else(|| id.to_owned())
    }

    /// The name of a chat: its own, that of the person whom it is with, or its id.
    fn chat_name(&self, chat: &Value) -> String {
        if let Some(name) = chat["name"].as_str().filter(|name| !name.is_empty()) {
            return name.to_owned();
        }
        let id = chat["chat_id"].as_str().unwrap_or_default();
        self.alone.get(id).map_or_else(|| id.to_owned(), |person| self.name(person))
    }

    /// The link to a chat, with its name.
    pub(super) fn chat_link(&self, chat_id: &str) -> String {
        match self.world.store.get(CHATS, chat_id) {
            Some(chat) => format!("<a href=\"{}\">{}</a>", link(chat_id), self.shown(&self.chat_name(&chat))),
            None => self.shown(chat_id),
        }
    }

    fn write_list(&self, to: &mut String) -> std::fmt::Result {
        let mut chats: Vec<_> = self
            .world
            .store
            .rows(CHATS, "")
            .map(|(id, chat)| (im::last_of(self.world, id), im::count_of(self.world, id), chat))
            .collect();
        if chats.is_empty() {
            return write!(to, "<p class=quiet>None yet.</p>");
        }
        // The one that was written to last comes first.
        chats.sort_by_cached_key(|(last, ..)| {
            let sent = last.as_ref().and_then(|(place, _)| u64::from_str_radix(place, 16).ok());
            std::cmp::Reverse(sent)
        });
        write!(to, "<table><tr><th>Chat<th>Messages<th>Last message<th>Time (UTC)</tr>")?;
        for (last, count, chat) in chats.iter().take(CHATS_MAX) {
            let id = chat["chat_id"].as_str().unwrap_or_default();
            let (glance, time) = last.as_ref().map_or_else(Default::default, |(_, message)| {
                let (day, time) = day_and_time(&message["create_time"]);
                (self.glance(message), format!("{day} {time}"))
            });
            let kind = if chat["chat_mode"] == "p2p" { "alone with the bot" } else { "" };
            let name = self.shown(&self.chat_name(chat));
            write!(
                to,
                "<tr><td><a href=\"{}\">{name}</a> <span class=quiet>{kind}</span><td>{count}<td>{glance}<td><time>{time}</time></tr>",
                link(id)
            )?;
        }
        write!(to, "</table>")?;
        match chats.len().checked_sub(CHATS_MAX) {
            Some(more @ 1..) => write!(to, "<p class=quiet>{more} more are not shown.</p>"),
            _ => Ok(()),
        }
    }

    fn write_chat(&self, to: &mut String, chat: &Value, name: &str) -> std::fmt::Result {
        let id = chat["chat_id"].as_str().unwrap_or_default();
        let prefix = format!("{id}/");
        let members = self.world.store.rows(im::chats::MEMBERS, &prefix);
        let members: Vec<_> =
            members.map(|(_, member)| self.shown(member["name"].as_str().unwrap_or_default())).collect();
        let members = if members.is_empty() { String::new() } else { format!(" &middot; {}", members.join(", ")) };
        write!(
            to,
            "<p><a href=\"/\">Lark sandbox</a> &rsaquo; <a href=\"{PATH}\">Conversations</a></p><h1>{}</h1>\
             <p class=quiet><code>{}</code>{members} &middot; times in UTC</p>",
            self.shown(name),
            escaped(id)
        )?;
        let all = im::count_of(self.world, id);
        let messages = im::newest(self.world, id, MESSAGES_MAX);
        if messages.is_empty() {
            return write!(to, "<p class=quiet>No messages yet.</p>");
        }
        if all > messages.len() {
            write!(to, "<p class=quiet>The first {} are not shown.</p>", all - messages.len())?;
        }
        // A thread stands below the message that it began with, where that is shown.
        let is_shown = |id: &Value| messages.iter().any(|message| message["message_id"] == *id);
        let mut threads: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        let mut top = Vec::new();
        for message in &messages {
            match message["root_id"].as_str().filter(|_| message.get("thread_id").is_some()) {
                Some(root) if is_shown(&message["root_id"]) => threads.entry(root).or_default().push(message),
                _ => top.push(message),
            }
        }
        let mut today = String::new();
        for message in top {
            let (day, _) = day_and_time(&message["create_time"]);
            if day != today {
                write!(to, "<h2 class=day>{day}</h2>")?;
                today = day;
            }
            self.write_message(to, message, true)?;
            let Some(thread) = message["message_id"].as_str().and_then(|id| threads.get(id)) else { continue };
            let count = if thread.len() == 1 { "1 reply".to_owned() } else { format!("{} replies", thread.len()) };
            write!(to, "<section class=thread><small class=quiet>{count} in a thread</small>")?;
            for reply in thread {
                // In its thread a reply to the first message needs no quotation.
                self.write_message(to, reply, reply["parent_id"] != reply["root_id"])?;
            }
            write!(to, "</section>")?;
        }
        Ok(())
    }

    fn write_message(&self, to: &mut String, message: &Value, quotes: bool) -> std::fmt::Result {
        let id = escaped(message["message_id"].as_str().unwrap_or_default());
        let sender = self.shown(&self.sender(message));
        let (_, time) = day_and_time(&message["create_time"]);
        if message["deleted"] == true {
            return write!(to, "<p class=quiet id=\"{id}\">{sender} recalled a message. <small>{time}</small></p>");
        }
        if message["msg_type"] == "system" {
            return write!(to, "<div class=divider id=\"{id}\">{}</div>", self.content(message));
        }
        let is_app = message["sender"]["sender_type"] == "app";
        write!(
            to,
            "<article id=\"{id}\" class=\"message{}\"><header><b>{sender}</b> <span class=quiet>{}<time>{time}</time>{}</span></header>",
            if is_app { " app" } else { "" },
            if is_app { "app &middot; " } else { "" },
            if message["updated"] == true { " &middot; edited" } else { "" },
        )?;
        if let Some(parent) = message["parent_id"].as_str().filter(|_| quotes) {
            self.write_quote(to, parent)?;
        }
        write!(to, "{}", self.content(message))?;
        self.write_reactions(to, message["message_id"].as_str().unwrap_or_default())?;
        write!(to, "</article>")
    }

    /// The message that another one answers.
    fn write_quote(&self, to: &mut String, parent: &str) -> std::fmt::Result {
        let Some(message) = self.world.store.get(im::MESSAGES, parent) else { return Ok(()) };
        let sender = self.shown(&self.sender(&message));
        let glance = self.glance(&message);
        write!(to, "<div class=quote><a href=\"#{}\">{sender}: {glance}</a></div>", escaped(parent))
    }

    /// What people have put on a message: each emoji with those who have.
    fn write_reactions(&self, to: &mut String, message_id: &str) -> std::fmt::Result {
        let mut by_emoji: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (_, reaction) in self.world.store.rows(REACTIONS, &format!("{message_id}/")) {
            let emoji = reaction["reaction_type"]["emoji_type"].as_str().unwrap_or_default().to_owned();
            let who = reaction["operator"]["operator_id"].as_str().unwrap_or_default();
            by_emoji.entry(emoji).or_default().push(self.shown(&self.name(who)));
        }
        if by_emoji.is_empty() {
            return Ok(());
        }
        write!(to, "<div>")?;
        for (emoji, people) in by_emoji {
            let people = people.join(", ");
            write!(
                to,
                "<span class=reaction>{} <span class=quiet>{people}</span></span>",
                content::emoji(self, &emoji)
            )?;
        }
        write!(to, "</div>")
    }

    fn sender(&self, message: &Value) -> String {
        self.name(message["sender"]["id"].as_str().unwrap_or_default())
    }

    /// The beginning of a message.
    fn glance(&self, message: &Value) -> String {
        if message["deleted"] == true {
            return "<span class=quiet>recalled</span>".to_owned();
        }
        let text = content::words(self, message);
        let mut short: String = text.chars().take(GLANCE).collect();
        if short.len() < text.len() {
            short.push('…');
        }
        self.shown(&short)
    }

    fn content(&self, message: &Value) -> String {
        let mut html = String::new();
        let _ = content::write(&mut html, self, message);
        html
    }
}
