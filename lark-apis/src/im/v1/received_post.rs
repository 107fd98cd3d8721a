//! Posts as they are received.

use lark_runtime::serde_json::{Map, Value};

use super::received::{Mentioned, Mentions, Words, as_text};

/// A received post. What was sent as Markdown arrives as nodes; quotes and lists arrive as texts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceivedPost {
    /// The title, which may be empty.
    pub title: String,
    /// The paragraphs.
    pub paragraphs: Vec<Vec<PostNode>>,
}

/// A node of a received post. `style` has words such as `bold`, `italic`, `underline`, `lineThrough`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostNode {
    /// Words.
    #[non_exhaustive]
    Text { text: String, style: Vec<String> },
    /// A link.
    #[non_exhaustive]
    Link { text: String, href: String, style: Vec<String> },
    /// A mention of somebody.
    At(Mentioned),
    /// A mention of everybody in the group.
    AtAll,
    /// An image.
    #[non_exhaustive]
    Image { image_key: String },
    /// A video; `image_key` is its cover.
    #[non_exhaustive]
    Media { file_key: String, image_key: Option<String> },
    /// An emotion, such as `SMILE`.
    #[non_exhaustive]
    Emotion { emoji_type: String },
    /// Code.
    #[non_exhaustive]
    CodeBlock { language: Option<String>, text: String },
    /// A rule.
    Hr,
    /// A node that is newer than this crate.
    Unknown(Value),
}

impl ReceivedPost {
    /// Reads a post, also one with a level of languages, as older clients send it: then the first language.
    pub(super) fn read(post: &Map<String, Value>, mentions: &Mentions) -> Option<Self> {
        let is_post = |post: &&Map<String, Value>| post.get("content").is_some_and(Value::is_array);
        let post = Some(post).filter(is_post).or_else(|| post.values().filter_map(Value::as_object).find(is_post))?;
        let paragraphs = post.get("content").and_then(Value::as_array).into_iter().flatten();
        let nodes = |paragraph: &Value| {
            let nodes = paragraph.as_array().into_iter().flatten();
            nodes.map(|node| PostNode::read(node, mentions)).collect()
        };
        Some(Self {
            title: post.get("title").and_then(as_text).unwrap_or_default(),
            paragraphs: paragraphs.map(nodes).collect(),
        })
    }

    pub(super) fn write(&self, left_out: &dyn Fn(&Mentioned) -> bool) -> String {
        let mut out = Words::default();
        out.push(&self.title);
        for paragraph in &self.paragraphs {
            if !out.text.is_empty() {
                out.push("\n");
            }
            for node in paragraph {
                match node {
                    PostNode::At(who) if left_out(who) => out.skip(),
                    PostNode::At(who) => out.extend(&["@", &who.name]),
                    PostNode::AtAll => out.push("@all"),
                    PostNode::Text { text, .. } | PostNode::Link { text, .. } | PostNode::CodeBlock { text, .. } => {
                        out.push(text);
                    }
                    PostNode::Emotion { emoji_type } => out.extend(&["[", emoji_type, "]"]),
                    PostNode::Unknown(node) => out.push(node.get("text").and_then(Value::as_str).unwrap_or_default()),
                    PostNode::Image { .. } | PostNode::Media { .. } | PostNode::Hr => {}
                }
            }
        }
        out.text
    }
}

impl PostNode {
    fn read(node: &Value, mentions: &Mentions) -> Self {
        let optional = |member: &str| node.get(member).and_then(as_text);
        let member = |member: &str| optional(member).unwrap_or_default();
        let style = || node.get("style").and_then(Value::as_array).into_iter().flatten().filter_map(as_text).collect();
        match node.get("tag").and_then(Value::as_str) {
            Some("text") => Self::Text { text: member("text"), style: style() },
            Some("a") => Self::Link { text: member("text"), href: member("href"), style: style() },
            Some("at") => {
                let id = member("user_id");
                match mentions.get(&id) {
                    Some(mentioned) => Self::At(mentioned.clone()),
                    None if matches!(id.as_str(), "all" | "@_all") => Self::AtAll,
                    None => Self::At(Mentioned {
                        name: member("user_name"),
                        open_id: Some(id).filter(|id| id.starts_with("ou_")),
                        ..Mentioned::default()
                    }),
                }
            }
            Some("img") => Self::Image { image_key: member("image_key") },
            Some("media") => Self::Media { file_key: member("file_key"), image_key: optional("image_key") },
            Some("emotion") => Self::Emotion { emoji_type: member("emoji_type") },
            Some("code_block") => Self::CodeBlock { language: optional("language"), text: member("text") },
            Some("hr") => Self::Hr,
            _ => Self::Unknown(node.clone()),
        }
    }
}
