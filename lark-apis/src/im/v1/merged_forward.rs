//! Messages that were forwarded as one, as a tree.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use lark_runtime::{Client, Error, Result};

use super::message::{GetMessage, Message};

/// A forwarded message, and what was forwarded in it if it is a merged forward itself.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ForwardedMessage {
    /// The message. Its `content()` reads it; resources of it cannot be downloaded (234043).
    pub message: Message,
    /// The messages in it, in the order of the platform; empty for others than merged forwards.
    pub children: Vec<ForwardedMessage>,
    /// How many messages in it, at any depth, were left out, since they are too deep or too many.
    pub left_out: usize,
}

/// How much of a merged forward is kept: 3 levels of messages and 50 of them, as the platform's own bots do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ForwardLimits {
    /// Up to which level below the merged forward messages are kept: 1 for those it holds itself; at most 64.
    pub depth: usize,
    /// How many messages are kept in all, the merged forward itself not counted.
    pub items: usize,
}

impl Default for ForwardLimits {
    fn default() -> Self {
        Self { depth: 3, items: 50 }
    }
}

impl ForwardLimits {
    /// Up to which level messages are kept, at most 64.
    #[must_use]
    pub fn depth(self, depth: usize) -> Self {
        Self { depth, ..self }
    }

    /// How many messages are kept.
    #[must_use]
    pub fn items(self, items: usize) -> Self {
        Self { items, ..self }
    }
}

impl ForwardedMessage {
    /// Fetches a merged forward with all that is in it, which is one call, with the names of the senders.
    ///
    /// ```no_run
    /// # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
    /// use lark_apis::im::v1::{ForwardLimits, ForwardedMessage};
    ///
    /// let forwarded = ForwardedMessage::fetch(client, "om_1", ForwardLimits::default()).await?;
    /// println!("{}", forwarded.text());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of a call, and of [`from_items`](Self::from_items).
    pub async fn fetch(client: &Client, message_id: impl Into<String>, limits: ForwardLimits) -> Result<Self> {
        let message_id = message_id.into();
        let request = GetMessage {
            message_id: message_id.clone(),
            user_id_type: None,
            card_msg_content_type: None,
            with_sender_name: Some(true),
        };
        let answer = request.send(client, ()).await?;
        Self::from_items(&message_id, answer.data.items, limits)
    }

    /// The tree of the messages that [`GetMessage`] returns for this one. Of messages with one id the first counts. One that is
    /// in none of the others, or in itself, directly or by way of others, is taken to be in the merged forward.
    ///
    /// # Errors
    /// Items without the message itself.
    pub fn from_items(message_id: &str, items: Vec<Message>, limits: ForwardLimits) -> Result<Self> {
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut messages: Vec<Option<Message>> = Vec::new();
        for item in items {
            if let Some(id) = &item.message_id {
                match places.entry(id.clone()) {
                    Entry::Occupied(_) => continue,
                    Entry::Vacant(place) => place.insert(messages.len()),
                };
            }
            messages.push(Some(item));
        }
        let root = *places.get(message_id).ok_or_else(|| Error::invalid("the message is not among the items"))?;
        let parents = parents(&messages, &places, root);
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); messages.len()];
        for (index, parent) in parents.iter().enumerate().filter(|(index, _)| *index != root) {
            if let Some(children) = children.get_mut(*parent) {
                children.push(index);
            }
        }
        let mut tree = Tree { messages, children, left: limits.items };
        Ok(tree.take(root, limits.depth.min(64)))
    }

    /// What can be read of it: for each message a line with who sent it and its text, those inside of another indented by four
    /// blanks; a message that cannot be read is `[` its type `]`.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        self.write(0, &mut out);
        out
    }

    fn write(&self, depth: usize, out: &mut String) {
        for child in &self.children {
            let message = &child.message;
            let sender = message.sender.as_ref();
            let name = sender.and_then(|sender| sender.sender_name.as_deref().or(sender.id.as_deref())).unwrap_or("?");
            let text = message.content().map(|content| content.text()).unwrap_or_default();
            let kind = message.msg_type.as_ref().map_or("?", |kind| kind.as_str());
            let text = if text.is_empty() { format!("[{kind}]") } else { text };
            let indent = "    ".repeat(depth);
            // A sender cannot put words into the mouth of another by a line of their own.
            let text = text.lines().collect::<Vec<_>>().join(&format!("\n{indent}    "));
            out.extend([&indent, name, ": ", &text, "\n"]);
            child.write(depth + 1, out);
        }
        if self.left_out > 0 && depth == 0 {
            out.push_str(&format!("[{} more]\n", self.left_out));
        }
    }
}

/// For each message the place of the one it is in. Where that leads in a circle, one of the circle is in the root.
fn parents(messages: &[Option<Message>], places: &HashMap<String, usize>, root: usize) -> Vec<usize> {
    let upper = |message: &Option<Message>| message.as_ref()?.upper_message_id.as_deref().and_then(|id| places.get(id));
    let mut parents: Vec<usize> = messages.iter().map(|message| upper(message).copied().unwrap_or(root)).collect();
    // Which walk came by: 0 for none.
    let mut walks = vec![0; messages.len()];
    for start in 0..messages.len() {
        let (mut at, walk) = (start, start + 1);
        while at != root && walks.get(at) == Some(&0) {
            if let Some(seen) = walks.get_mut(at) {
                *seen = walk;
            }
            let next = parents.get(at).copied().unwrap_or(root);
            if walks.get(next) == Some(&walk) && next != root {
                if let Some(parent) = parents.get_mut(next) {
                    *parent = root;
                }
                break;
            }
            at = next;
        }
    }
    parents
}

struct Tree {
    messages: Vec<Option<Message>>,
    children: Vec<Vec<usize>>,
    /// How many more messages are kept.
    left: usize,
}

impl Tree {
    /// The message at this place, with those in it to this depth.
    fn take(&mut self, at: usize, depth: usize) -> ForwardedMessage {
        let message = self.messages.get_mut(at).and_then(Option::take).unwrap_or_default();
        let mut found = ForwardedMessage { message, ..ForwardedMessage::default() };
        for child in self.children.get_mut(at).map(std::mem::take).unwrap_or_default() {
            if depth == 0 || self.left == 0 {
                found.left_out += self.count(child);
                continue;
            }
            self.left -= 1;
            let child = self.take(child, depth - 1);
            found.left_out += child.left_out;
            found.children.push(child);
        }
        found
    }

    /// How many messages are at this place and below it.
    fn count(&self, at: usize) -> usize {
        let (mut count, mut waiting) = (0, vec![at]);
        while let Some(at) = waiting.pop() {
            count += 1;
            waiting.extend(self.children.get(at).into_iter().flatten());
        }
        count
    }
}
