//! Posts as they are received.

use lark_runtime::serde_json::Value;

use super::received::{Json, Mentioned, Mentions, Object, Words};

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
    pub(super) fn read(post: Object<'_>, mentions: Mentions<'_>) -> Option<Self> {
        let is_post = |post: &Object<'_>| matches!(post.get("content"), Some(Json::List(_)));
        let mut post = if is_post(&post) { post } else { post.values().filter_map(Json::into_object).find(is_post)? };
        let title = post.text("title").unwrap_or_default();
        let nodes = |paragraph: Json<'_>| {
            paragraph.into_list().into_iter().map(|node| PostNode::read(node, mentions)).collect()
        };
        let paragraphs = post.take("content").map(Json::into_list).unwrap_or_default();
        Some(Self { title, paragraphs: paragraphs.into_iter().map(nodes).collect() })
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
    fn read(node: Json<'_>, mentions: Mentions<'_>) -> Self {
        let mut node = match node {
            Json::Object(node) => node,
            other => return Self::Unknown(other.into_value()),
        };
        let tag = match node.get("tag") {
            Some(Json::Text(tag)) => tag.clone(),
            _ => return Self::Unknown(Json::Object(node).into_value()),
        };
        let mut member = |name: &str| node.text(name).unwrap_or_default();
        match &*tag {
            "text" => Self::Text { text: member("text"), style: styles(&mut node) },
            "a" => Self::Link { text: member("text"), href: member("href"), style: styles(&mut node) },
            "at" => {
                let id = member("user_id");
                match mentions.get(&id) {
                    Some(mentioned) => Self::At(mentioned),
                    None if matches!(id.as_str(), "all" | "@_all") => Self::AtAll,
                    None => Self::At(Mentioned::by_id(id, member("user_name"))),
                }
            }
            "img" => Self::Image { image_key: member("image_key") },
            "media" => Self::Media { file_key: member("file_key"), image_key: node.text("image_key") },
            "emotion" => Self::Emotion { emoji_type: member("emoji_type") },
            "code_block" => Self::CodeBlock { text: member("text"), language: node.text("language") },
            "hr" => Self::Hr,
            _ => Self::Unknown(Json::Object(node).into_value()),
        }
    }
}

fn styles(node: &mut Object<'_>) -> Vec<String> {
    node.take("style").map(Json::into_texts).unwrap_or_default()
}
