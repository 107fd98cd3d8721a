//! Posts: a title and lines of nodes, in one or more languages.

use lark_runtime::{Error, Result};

use super::content::{EditableContent, MessageContent, is_person, push_json, push_members};
use super::message::MessageType;
use super::text::NO_PERSON;

/// A post, up to 30 KB. Texts in its lines are shown as they are, whoever wrote them; only [`md`](Post::md) has markup.
///
/// ```
/// use lark_apis::im::v1::{Line, MessageContent as _, Post};
///
/// let post = Post::new("Deploy").line("Version 7 is out.").line(Line::new().text("By ").at("ou_1"));
/// assert_eq!(
///     post.to_json()?,
///     concat!(
///         r#"{"zh_cn":{"title":"Deploy","content":[[{"tag":"text","text":"Version 7 is out."}],"#,
///         r#"[{"tag":"text","text":"By "},{"tag":"at","user_id":"ou_1"}]]}}"#
///     )
/// );
/// # Ok::<(), lark_runtime::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    locales: Vec<Locale>,
    problem: Option<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Locale {
    name: String,
    title: String,
    /// The paragraphs as JSON, with commas between them.
    lines: String,
}

impl Post {
    /// A post for readers of every language, written as `zh_cn`; the title may be empty.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self::localized("zh_cn", title)
    }

    /// A post for readers of one language, such as `en_us` or `zh_cn`; [`and`](Self::and) adds further ones.
    #[must_use]
    pub fn localized(locale: impl Into<String>, title: impl Into<String>) -> Self {
        let locale = Locale { name: locale.into(), title: title.into(), lines: String::new() };
        let problem = locale.name.is_empty().then_some("the language of the post is empty; it is such as `en_us`");
        Self { locales: vec![locale], problem }
    }

    /// Adds the same post in other languages. Lines that are added later belong to the last of them.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        if other.locales.iter().any(|new| self.locales.iter().any(|old| old.name == new.name)) {
            self.problem = Some("the post has two texts of one language; make them with `Post::localized`");
        }
        self.problem = self.problem.or(other.problem);
        self.locales.extend(other.locales);
        self
    }

    /// Adds a line; a text is a line of one node.
    #[must_use]
    pub fn line(mut self, line: impl Into<Line>) -> Self {
        let line = line.into();
        self.problem = self.problem.or(line.problem);
        // The documentation says nothing of paragraphs without nodes.
        let nodes = if line.nodes.is_empty() { r#"{"tag":"text","text":""}"# } else { &line.nodes };
        self.push(nodes);
        self
    }

    /// Adds an uploaded image, which stands alone in its line.
    #[must_use]
    pub fn image(self, image_key: impl AsRef<str>) -> Self {
        self.alone(&[("tag", "img"), ("image_key", image_key.as_ref())])
    }

    /// Adds an uploaded video, which stands alone in its line.
    #[must_use]
    pub fn media(self, file_key: impl AsRef<str>) -> Self {
        self.alone(&[("tag", "media"), ("file_key", file_key.as_ref())])
    }

    /// Adds an uploaded video with an uploaded image as its cover.
    #[must_use]
    pub fn media_with_cover(self, file_key: impl AsRef<str>, image_key: impl AsRef<str>) -> Self {
        self.alone(&[("tag", "media"), ("file_key", file_key.as_ref()), ("image_key", image_key.as_ref())])
    }

    /// Adds a block of code. The language is one such as `RUST`, `SQL` or `JSON`, in any case; an empty one is left out.
    #[must_use]
    pub fn code_block(self, language: impl AsRef<str>, code: impl AsRef<str>) -> Self {
        let (language, code) = (language.as_ref(), code.as_ref());
        let members = [("tag", "code_block"), ("language", language), ("text", code)];
        if language.is_empty() { self.alone(&[("tag", "code_block"), ("text", code)]) } else { self.alone(&members) }
    }

    /// Adds a rule across the post.
    #[must_use]
    pub fn hr(self) -> Self {
        self.alone(&[("tag", "hr")])
    }

    /// Adds Markdown, without headings and tables, which stands alone in its line. It can mention and link, so never put in
    /// what others wrote.
    #[must_use]
    pub fn md(self, markdown: impl AsRef<str>) -> Self {
        self.alone(&[("tag", "md"), ("text", markdown.as_ref())])
    }

    fn alone(mut self, members: &[(&'static str, &str)]) -> Self {
        let mut node = String::from("{");
        push_members(&mut node, members);
        node.push('}');
        self.push(&node);
        self
    }

    fn push(&mut self, nodes: &str) {
        let Some(locale) = self.locales.last_mut() else { return };
        locale.lines.reserve(nodes.len() + 3);
        locale.lines.push_str(if locale.lines.is_empty() { "[" } else { ",[" });
        locale.lines.push_str(nodes);
        locale.lines.push(']');
    }
}

impl MessageContent for Post {
    const MESSAGE_TYPE: MessageType = MessageType::Post;

    fn to_json(&self) -> Result<String> {
        if let Some(problem) = self.problem {
            return Err(Error::invalid(problem));
        }
        let mut json = String::with_capacity(self.locales.iter().map(|locale| locale.lines.len() + 128).sum());
        json.push('{');
        for Locale { name, title, lines } in &self.locales {
            if lines.is_empty() {
                return Err(Error::invalid(format!("the post has no line in the language `{name}`")));
            }
            if json.len() > 1 {
                json.push(',');
            }
            push_json(&mut json, name);
            json.push_str(":{");
            push_members(&mut json, &[("title", title)]);
            json.extend([",\"content\":[", lines, "]}"]);
        }
        json.push('}');
        Ok(json)
    }
}

impl EditableContent for Post {}

/// A line of a post: texts, links, mentions and emotions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The nodes as JSON, with commas between them.
    nodes: String,
    problem: Option<&'static str>,
}

/// How a text in a line looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// Underlined.
    Underline,
    /// Struck through.
    LineThrough,
}

impl Style {
    fn as_str(self) -> &'static str {
        match self {
            Self::Bold => "bold",
            Self::Italic => "italic",
            Self::Underline => "underline",
            Self::LineThrough => "lineThrough",
        }
    }
}

impl Line {
    /// An empty line.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Goes on with text, shown as it is.
    #[must_use]
    pub fn text(self, text: impl AsRef<str>) -> Self {
        self.styled(text, &[])
    }

    /// Goes on in bold.
    #[must_use]
    pub fn bold(self, text: impl AsRef<str>) -> Self {
        self.styled(text, &[Style::Bold])
    }

    /// Goes on with text that looks like this.
    #[must_use]
    pub fn styled(self, text: impl AsRef<str>, styles: &[Style]) -> Self {
        self.node(&[("tag", "text"), ("text", text.as_ref())], styles)
    }

    /// Links to a page.
    #[must_use]
    pub fn link(self, text: impl AsRef<str>, url: impl AsRef<str>) -> Self {
        self.styled_link(text, url, &[])
    }

    /// Links to a page, with text that looks like this.
    #[must_use]
    pub fn styled_link(self, text: impl AsRef<str>, url: impl AsRef<str>, styles: &[Style]) -> Self {
        self.node(&[("tag", "a"), ("text", text.as_ref()), ("href", url.as_ref())], styles)
    }

    /// Mentions a user or bot: an `open_id`, `union_id` or `user_id`.
    #[must_use]
    pub fn at(mut self, id: impl AsRef<str>) -> Self {
        if !is_person(id.as_ref()) {
            self.problem = Some(NO_PERSON);
        }
        self.node(&[("tag", "at"), ("user_id", id.as_ref())], &[])
    }

    /// Mentions everybody in the group, which the group must allow.
    #[must_use]
    pub fn at_all(self) -> Self {
        self.node(&[("tag", "at"), ("user_id", "all")], &[])
    }

    /// Shows an emotion, such as `SMILE`.
    #[must_use]
    pub fn emotion(self, emoji_type: impl AsRef<str>) -> Self {
        self.node(&[("tag", "emotion"), ("emoji_type", emoji_type.as_ref())], &[])
    }

    fn node(mut self, members: &[(&'static str, &str)], styles: &[Style]) -> Self {
        if self.nodes.is_empty() {
            // Most lines fit, and each growth costs as much as a node.
            self.nodes.reserve(512);
            self.nodes.push('{');
        } else {
            self.nodes.push_str(",{");
        }
        push_members(&mut self.nodes, members);
        if !styles.is_empty() {
            self.nodes.push_str(",\"style\":[");
            for (index, style) in styles.iter().enumerate() {
                let before = if index == 0 { "\"" } else { ",\"" };
                self.nodes.extend([before, style.as_str(), "\""]);
            }
            self.nodes.push(']');
        }
        self.nodes.push('}');
        self
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self::new().text(text)
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self::new().text(text)
    }
}
