//! What can be read of a received message, as text, and what can be downloaded of it.

use lark_runtime::serde_json::Value;

use super::super::message_resource::{DownloadMessageResource, MessageResourceType};
use super::super::received_post::PostNode;
use super::{Mentioned, ReceivedContent, TextNode};

impl ReceivedContent {
    /// What can be read of it: mentions as `@` and the name, the lines of a post, the texts of a card, names and topics. Empty
    /// for images and other forms without words.
    #[must_use]
    pub fn text(&self) -> String {
        self.write(&|_| false)
    }

    /// As [`text`](Self::text), without the mentions of whom this id names, of any kind, and without the blanks around it all:
    /// what a bot is asked.
    #[must_use]
    pub fn text_without(&self, id: &str) -> String {
        self.write(&|mentioned| mentioned.is(id)).trim().to_owned()
    }

    /// Whether a text or a post mentions whom this id names, of any kind. A mention of everybody is none.
    #[must_use]
    pub fn mentions(&self, id: &str) -> bool {
        match self {
            Self::Text { nodes } => nodes.iter().any(|node| matches!(node, TextNode::At(who) if who.is(id))),
            Self::Post(post) | Self::Todo { summary: post, .. } => {
                post.paragraphs.iter().flatten().any(|node| matches!(node, PostNode::At(who) if who.is(id)))
            }
            _ => false,
        }
    }

    fn write(&self, left_out: &dyn Fn(&Mentioned) -> bool) -> String {
        match self {
            Self::Text { nodes } => {
                let mut out = Words::default();
                for node in nodes {
                    match node {
                        TextNode::Text(text) => out.push(text),
                        TextNode::At(who) if left_out(who) => out.skip(),
                        TextNode::At(who) => out.extend(&["@", &who.name]),
                        TextNode::AtAll => out.push("@all"),
                    }
                }
                out.text
            }
            Self::Post(post) | Self::Todo { summary: post, .. } => post.write(left_out),
            Self::File { file_name, .. } | Self::Folder { file_name, .. } | Self::Media { file_name, .. } => {
                file_name.clone()
            }
            Self::Interactive { title, card } => {
                let mut lines: Vec<&str> = Some(title.as_str()).filter(|title| !title.is_empty()).into_iter().collect();
                card.get("elements").into_iter().for_each(|elements| texts_of_card(elements, &mut lines));
                lines.join("\n")
            }
            Self::Hongbao { text } | Self::System { divider_text: Some(text), .. } => text.clone(),
            Self::ShareCalendarEvent(entry) | Self::Calendar(entry) | Self::GeneralCalendar(entry) => {
                entry.summary.clone()
            }
            Self::System { template, from_user, to_chatters, .. } => {
                let (from, to) = (from_user.join(", "), to_chatters.join(", "));
                // In one pass, since names may look like placeholders.
                let parts = template.split("{from_user}").map(|part| part.replace("{to_chatters}", &to));
                parts.collect::<Vec<_>>().join(&from)
            }
            Self::Location { name, .. } => name.clone(),
            Self::VideoChat { topic, .. } => topic.clone(),
            Self::Vote { topic, options } => {
                let lines: Vec<&str> = std::iter::once(topic).chain(options).map(String::as_str).collect();
                lines.join("\n")
            }
            Self::Image { .. }
            | Self::Audio { .. }
            | Self::Sticker { .. }
            | Self::ShareChat { .. }
            | Self::ShareUser { .. }
            | Self::MergeForward
            | Self::Unknown { .. } => String::new(),
        }
    }
}

/// The texts of elements, in their order. JSON that was read is at most 128 deep.
fn texts_of_card<'c>(elements: &'c Value, lines: &mut Vec<&'c str>) {
    match elements {
        Value::Array(elements) => elements.iter().for_each(|element| texts_of_card(element, lines)),
        Value::Object(element) => {
            for (name, value) in element {
                match value {
                    Value::String(text) if name == "text" && !text.is_empty() => lines.push(text),
                    Value::Array(_) | Value::Object(_) => texts_of_card(value, lines),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Words without the double blanks that a mention leaves behind.
#[derive(Default)]
pub(in crate::im::v1) struct Words {
    pub(in crate::im::v1) text: String,
    skipped: bool,
}

impl Words {
    pub(in crate::im::v1) fn push(&mut self, text: &str) {
        let blank_before = self.text.is_empty() || self.text.ends_with(char::is_whitespace);
        let text = if self.skipped && blank_before { text.trim_start_matches([' ', '\u{a0}']) } else { text };
        self.text.push_str(text);
        self.skipped = false;
    }

    pub(in crate::im::v1) fn extend(&mut self, texts: &[&str]) {
        texts.iter().for_each(|text| self.push(text));
    }

    pub(in crate::im::v1) fn skip(&mut self) {
        self.skipped = true;
    }
}

impl ReceivedContent {
    /// The images and files of the message, as the requests that download them; `message_id` is that of the message itself,
    /// also inside a merged forward. Stickers and folders cannot be downloaded.
    #[must_use]
    pub fn resources(&self, message_id: &str) -> Vec<DownloadMessageResource> {
        let image = |key: &str| (key.to_owned(), MessageResourceType::Image);
        let file = |key: &str| (key.to_owned(), MessageResourceType::File);
        let found = match self {
            Self::Image { image_key } => vec![image(image_key)],
            Self::File { file_key, .. } | Self::Audio { file_key, .. } => vec![file(file_key)],
            Self::Media { file_key, image_key, .. } => {
                std::iter::once(file(file_key)).chain(image_key.as_deref().map(image)).collect()
            }
            Self::Post(post) | Self::Todo { summary: post, .. } => {
                let mut found = Vec::new();
                for node in post.paragraphs.iter().flatten() {
                    match node {
                        PostNode::Image { image_key } => found.push(image(image_key)),
                        PostNode::Media { file_key, image_key } => {
                            found.push(file(file_key));
                            found.extend(image_key.as_deref().map(image));
                        }
                        _ => {}
                    }
                }
                found
            }
            _ => Vec::new(),
        };
        let request =
            |(file_key, r#type)| DownloadMessageResource { message_id: message_id.to_owned(), file_key, r#type };
        found.into_iter().filter(|(key, _)| !key.is_empty()).map(request).collect()
    }
}
