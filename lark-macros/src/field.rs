//! The marks of a field: `#[lark(query, rename = "type")]`.

use proc_macro2::Span;
use syn::{Attribute, LitStr};

use crate::attr::{self, Entry};
use crate::ctxt::Ctxt;
use crate::owned_headers::OWNED_HEADERS;
use crate::word::{Word, words};

words! {
    /// A word of `#[lark(...)]`.
    pub(crate) enum MarkKey {
        Query = "query",
        Comma = "comma",
        Json = "json",
        Header = "header",
        Body = "body",
        File = "file",
        Unknown = "unknown",
        Rename = "rename",
    }
}

impl attr::Key for MarkKey {
    const NOUN: &'static str = "field mark";
    const SUCH_AS: &'static str = "`query` or `rename = \"type\"`";

    fn example(self) -> &'static str {
        match self {
            Self::Query | Self::Comma | Self::Json | Self::Body | Self::File | Self::Unknown => "",
            Self::Header => "X-Aily-BizUserID",
            Self::Rename => "type",
        }
    }
}

/// Where the user said a field goes.
#[derive(Clone)]
pub(crate) enum Mark {
    Query,
    /// In the query too, the elements of a list in one text.
    Comma,
    Json,
    Header(LitStr),
    Body,
    File,
    /// Not on the wire itself: it takes the members of a model's object that have no field.
    Unknown,
}

impl Mark {
    /// The word in the attribute.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Query => MarkKey::Query,
            Self::Comma => MarkKey::Comma,
            Self::Json => MarkKey::Json,
            Self::Header(_) => MarkKey::Header,
            Self::Body => MarkKey::Body,
            Self::File => MarkKey::File,
            Self::Unknown => MarkKey::Unknown,
        }
        .name()
    }
}

/// Everything the attributes of one field say.
#[derive(Default)]
pub(crate) struct Marks {
    /// The place and the span of the word that names it.
    pub(crate) place: Option<(Mark, Span)>,
    /// The name on the wire.
    pub(crate) rename: Option<LitStr>,
}

impl Marks {
    /// Reads every `#[lark(...)]` of a field.
    pub(crate) fn parse(cx: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut marks = Self::default();
        attr::marks(cx, attrs, "#[lark(query)]", |entry| marks.mark(cx, entry));
        marks
    }

    /// Reads what follows one word.
    fn mark(&mut self, cx: &Ctxt, entry: &Entry<'_, MarkKey>) -> syn::Result<()> {
        let mark = match entry.key {
            MarkKey::Query => Mark::Query,
            MarkKey::Comma => Mark::Comma,
            MarkKey::Json => Mark::Json,
            MarkKey::Body => Mark::Body,
            MarkKey::File => Mark::File,
            MarkKey::Unknown => Mark::Unknown,
            MarkKey::Header => Mark::Header(header(cx, entry.text()?)),
            MarkKey::Rename => {
                let rename = entry.text()?;
                if rename.value().is_empty() {
                    cx.error(&rename, "`rename` is empty; write the name the platform uses");
                }
                self.rename = Some(rename);
                return Ok(());
            }
        };
        entry.flag(&format!("for another name on the wire write `{}, rename = \"...\"`", mark.word()))?;
        match &self.place {
            // A comma list is in the query, whether the mark says so or not.
            Some((Mark::Query, _)) if entry.key == MarkKey::Comma => self.place = Some((mark, entry.span)),
            Some((Mark::Comma, _)) if entry.key == MarkKey::Query => {}
            Some((first, _)) => {
                let first = first.word();
                return entry
                    .error(format!("a field has one place; it is marked `{first}` already, remove one of the two"));
            }
            None => self.place = Some((mark, entry.span)),
        }
        Ok(())
    }
}

/// Checks a header name: a token of RFC 9110 that the runtime does not own.
fn header(cx: &Ctxt, name: LitStr) -> LitStr {
    let text = name.value();
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if text.is_empty() || !text.chars().all(token) {
        cx.error(&name, format_args!("`{text}` is not a header name; write letters, digits and `-`"));
    } else if OWNED_HEADERS.contains(&text.to_ascii_lowercase().as_str()) {
        cx.error(
            &name,
            format_args!("`{text}` is set by the client and cannot be a field; remove the field{}", instead(&text)),
        );
    }
    name
}

/// Where a caller sets a header that the client owns.
fn instead(header: &str) -> &'static str {
    match header.to_ascii_lowercase().as_str() {
        "authorization" => ", `RequestOptions` takes a token",
        "request-id" | "x-request-id" => ", `RequestOptions::request_id` sets it",
        _ => "",
    }
}

/// Marks belong to fields: on the item itself they would do nothing.
pub(crate) fn none_on_the_item(cx: &Ctxt, attrs: &[Attribute], member: &str) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("lark")) {
        cx.error(attr, format_args!("`#[lark(...)]` says something about one {member}; move it there, or remove it"));
    }
}
