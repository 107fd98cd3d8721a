//! Messages of plain text with a few marks.

use lark_runtime::{Error, Result};

use super::content::{EditableContent, MessageContent, is_person, push_members};
use super::message::MessageType;

/// What keeps `<` and `]` from starting markup: a word joiner, which has no width and allows no break of the line.
const JOINER: char = '\u{2060}';

/// A text, with mentions, links and a few styles; up to 150 KB.
///
/// What is given as text is shown as it is, so the words of strangers can neither mention nor link: the platform knows no
/// escape for its markup here, hence an invisible U+2060 follows a `<` that could begin a tag and parts `](`. Where every byte
/// matters, such as in code, send a [`Post`](super::Post).
///
/// ```
/// use lark_apis::im::v1::{MessageContent as _, Text};
///
/// let text = Text::new("Build failed: ").link("log", "https://ci.example/7").text(" ").at("ou_1");
/// assert_eq!(
///     text.to_json()?,
///     r#"{"text":"Build failed: [log](https://ci.example/7) <at user_id=\"ou_1\"></at>"}"#
/// );
/// # Ok::<(), lark_runtime::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    markup: String,
    /// Whether there are links or styles.
    has_style: bool,
    problem: Option<&'static str>,
}

impl Text {
    /// Begins with this text, shown as it is; `\n` begins a line.
    #[must_use]
    pub fn new(text: impl AsRef<str>) -> Self {
        Self::default().text(text)
    }

    /// Begins with text in the platform's markup: `<at user_id="ou_...">`, `<b>`, `[text](url)`. Never put in what others wrote.
    #[must_use]
    pub fn markup(markup: impl Into<String>) -> Self {
        Self { markup: markup.into(), ..Self::default() }
    }

    /// Goes on with text, shown as it is.
    #[must_use]
    pub fn text(mut self, text: impl AsRef<str>) -> Self {
        self.push(text.as_ref());
        self
    }

    /// Mentions a user or bot: an `open_id`, `union_id` or `user_id`.
    #[must_use]
    pub fn at(mut self, id: impl AsRef<str>) -> Self {
        let id = id.as_ref();
        if !is_person(id) {
            self.problem = Some(NO_PERSON);
            return self;
        }
        self.markup.extend(["<at user_id=\"", id, "\"></at>"]);
        self
    }

    /// Mentions everybody in the group, which the group must allow.
    #[must_use]
    pub fn at_all(mut self) -> Self {
        self.markup.push_str("<at user_id=\"all\"></at>");
        self
    }

    /// Links to a page. Brackets in the text become `［` and `］`, which links can hold.
    #[must_use]
    pub fn link(mut self, text: impl AsRef<str>, url: impl AsRef<str>) -> Self {
        self.has_style = true;
        self.markup.push('[');
        self.push(&text.as_ref().replace('[', "［").replace(']', "］"));
        self.markup.push_str("](");
        for char in url.as_ref().chars() {
            match char {
                '(' | ')' | '<' | '>' | '[' | ']' | '"' | '\\' | '\0'..=' ' | '\x7f' => {
                    self.markup.push_str(&format!("%{:02X}", u32::from(char)));
                }
                _ => self.markup.push(char),
            }
        }
        self.markup.push(')');
        self
    }

    /// Goes on in bold.
    #[must_use]
    pub fn bold(self, text: impl AsRef<str>) -> Self {
        self.styled('b', text.as_ref())
    }

    /// Goes on in italics.
    #[must_use]
    pub fn italic(self, text: impl AsRef<str>) -> Self {
        self.styled('i', text.as_ref())
    }

    /// Goes on underlined.
    #[must_use]
    pub fn underline(self, text: impl AsRef<str>) -> Self {
        self.styled('u', text.as_ref())
    }

    /// Goes on struck through.
    #[must_use]
    pub fn strike(self, text: impl AsRef<str>) -> Self {
        self.styled('s', text.as_ref())
    }

    fn styled(mut self, tag: char, text: &str) -> Self {
        self.has_style = true;
        self.markup.extend(['<', tag, '>']);
        self.push(text);
        self.markup.extend(['<', '/', tag, '>']);
        self
    }

    /// Whether links or styles were added, which custom bots do not show.
    pub(super) fn has_style(&self) -> bool {
        self.has_style
    }

    /// Appends what must not be taken for markup, neither alone nor with what it follows or what follows it.
    fn push(&mut self, text: &str) {
        let mut before = self.markup.chars().next_back();
        let mut chars = text.chars().peekable();
        while let Some(char) = chars.next() {
            if before == Some(']') && char == '(' {
                self.markup.push(JOINER);
            }
            self.markup.push(char);
            if char == '<' && !matches!(chars.peek(), Some('0'..='9' | '=' | '-')) {
                self.markup.push(JOINER);
            }
            before = Some(char);
        }
    }
}

pub(super) const NO_PERSON: &str =
    "this cannot be mentioned: give an open_id, union_id or user_id; `at_all` mentions everybody";

impl MessageContent for Text {
    const MESSAGE_TYPE: MessageType = MessageType::Text;

    fn to_json(&self) -> Result<String> {
        if let Some(problem) = self.problem {
            return Err(Error::invalid(problem));
        }
        if self.markup.is_empty() {
            return Err(Error::invalid("the text is empty; the platform refuses empty messages"));
        }
        let mut json = String::with_capacity(self.markup.len() + self.markup.len() / 16 + 16);
        json.push('{');
        push_members(&mut json, &[("text", &self.markup)]);
        json.push('}');
        Ok(json)
    }
}

impl EditableContent for Text {}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}
