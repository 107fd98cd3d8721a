//! Long Markdown, such as language models write it, as messages that the platform takes.

mod blocks;
mod images;
mod inline;
mod pack;
mod table;

use lark_runtime::{Error, Result};

use super::post::Post;
use blocks::Flavor;

/// What the rest of a request takes: the id of who gets the message, its key, the members around the text.
const AROUND: usize = 1 << 10;

/// The most a post or a card may take, in the body of its request.
const LIMIT: usize = 30 << 10;

/// Less does not hold the fence of a block of code and a few words.
const LEAST: usize = 1 << 10;

/// Markdown of any length, which becomes posts or the texts of cards, as many as it takes.
///
/// ```
/// use lark_apis::im::v1::Markdown;
///
/// let answer = "# Result\nAll **12** tests pass.\n\n```rust\nfn main() {}\n```";
/// for post in Markdown::new(answer).title("Answer").posts()? {
///     // CreateMessage::to(ChatId("oc_1"), post)?.send(&client, ()).await?;
///     # let _ = post;
/// }
/// # Ok::<(), lark_runtime::Error>(())
/// ```
///
/// **Where it is split.** A piece ends between blocks if it can: a heading begins the next piece once this one is three quarters
/// full, and a block that fits into a piece of its own is not divided. A longer block is divided between lines or words: never
/// within a character as readers see it, such as an emoji of several code points, nor within a link, a mention or a pair of
/// marks like `**`. A block of code is closed, and opened again with its language; a table repeats its header. Of single
/// links, words or pairs of marks that are longer than a piece, links and mentions become plain text, words are divided, and
/// marks are closed and opened again.
///
/// **What is rewritten.** Posts know less than Markdown has: in them a heading becomes bold, a table of up to 60 columns of
/// characters a block of code, a wider one, or one with links, a list, `* ` and `+ ` become `- `, `~~~` becomes a fence of
/// backquotes. Cards show all of that but tables of more than 50 columns, which become lists, and of images those with the key of
/// an uploaded one, `![words](img_...)`. Other images, and in posts all, become links if they have an address of the web, else
/// their words.
///
/// **Who wrote it.** What [`new`](Self::new) takes may be of strangers: mentions in it are shown and mention nobody, by an invisible
/// U+2060 after their `<`. Links stay links. [`trusted`](Self::trusted) leaves mentions as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Markdown {
    text: String,
    title: String,
    limit: usize,
    trusted: bool,
}

impl Markdown {
    /// Markdown that anybody wrote. Mentions in it mention nobody.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), title: String::new(), limit: LIMIT - AROUND, trusted: false }
    }

    /// Markdown in which `<at user_id="ou_...">` in a post, or `<at id=ou_...>` in a card, mentions.
    #[must_use]
    pub fn trusted(text: impl Into<String>) -> Self {
        Self { trusted: true, ..Self::new(text) }
    }

    /// The title of the first post; the others have none. Texts of cards have no title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// How long a piece may be, in bytes of the body of a request, in which a quotation mark, a backslash and the end of a line
    /// take several. At least 1 KB, and at most 29 KB, as it is unless set: the 30 KB that the platform takes, less 1 KB for what is
    /// around the text.
    #[must_use]
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes.clamp(LEAST, LIMIT - AROUND);
        self
    }

    /// The text as posts, each with one paragraph of the platform's Markdown.
    ///
    /// # Errors
    /// A text without a word, a title that leaves no room for the text.
    pub fn posts(&self) -> Result<Vec<Post>> {
        let taken = pack::cost(&self.title);
        if taken + LEAST / 2 > self.limit {
            return Err(Error::invalid(format!("the title takes {taken} bytes of the post, of {} in all", self.limit)));
        }
        let pieces = self.pieces(Flavor::Post, self.limit - taken)?;
        let titles = std::iter::once(self.title.as_str()).chain(std::iter::repeat(""));
        Ok(pieces.into_iter().zip(titles).map(|(piece, title)| Post::new(title).md(piece)).collect())
    }

    /// The text as the contents of markdown elements, each for a card of its own. A text has at most three tables, since cards
    /// with more are refused (11310). Set a [`limit`](Self::limit) that leaves room for the other elements of the card.
    ///
    /// # Errors
    /// A text without a word.
    pub fn card_texts(&self) -> Result<Vec<String>> {
        self.pieces(Flavor::Card, self.limit)
    }

    fn pieces(&self, flavor: Flavor, limit: usize) -> Result<Vec<String>> {
        let pieces = pack::pack(&blocks::read(&self.text, flavor, self.trusted, limit), limit);
        if pieces.is_empty() {
            return Err(Error::invalid("the Markdown is empty; the platform refuses empty messages"));
        }
        Ok(pieces)
    }
}
