//! The keys of `#[lark_event(...)]`.

use proc_macro2::{Ident, Span, TokenStream};
use syn::parse::{ParseStream, Parser};
use syn::{Lit, LitStr, Path, Type};

use crate::args::{Deprecated, scopes};
use crate::attr::{self, Entry, Keys};
use crate::ctxt::Ctxt;
use crate::word::words;

words! {
    /// A key of `#[lark_event(...)]`.
    pub(crate) enum Key {
        Type = "type",
        Schema = "schema",
        Dedupe = "dedupe",
        Scopes = "scopes",
        Callback = "callback",
        Deprecated = "deprecated",
        Crate = "crate",
    }
    // For macros that declare events, not for people.
    unlisted Crate
}

impl attr::Key for Key {
    const NOUN: &'static str = "key";
    const SUCH_AS: &'static str = "`type = \"im.message.receive_v1\"`";

    fn example(self) -> &'static str {
        match self {
            Self::Type => "im.message.receive_v1",
            Self::Schema => "1",
            Self::Dedupe => "message.message_id",
            Self::Scopes => "im:message:readonly|im:message.group_at_msg:readonly",
            Self::Callback => "SomeAnswer",
            Self::Deprecated => "use MessageReceived",
            Self::Crate => "lark_runtime",
        }
    }
}

/// The arguments of one declaration, as far as they could be understood.
#[derive(Default)]
pub(super) struct Args {
    pub(super) keys: Keys<Key>,
    pub(super) event_type: Option<LitStr>,
    pub(super) schema: Option<Schema>,
    pub(super) dedupe: Option<LitStr>,
    pub(super) scopes: Vec<String>,
    pub(super) callback: Option<Type>,
    pub(super) deprecated: Option<Deprecated>,
    pub(super) krate: Option<Path>,
}

impl Args {
    /// Reads all keys; a mistake in one does not hide mistakes in the others. `span` is that of the attribute.
    pub(super) fn parse(cx: &Ctxt, tokens: TokenStream, span: Span) -> Self {
        let mut args = Self::default();
        let mut keys = Keys::default();
        let parser = |input: ParseStream<'_>| {
            keys.read(cx, input, |entry| args.key(cx, entry));
            Ok(())
        };
        if let Err(error) = parser.parse2(tokens) {
            cx.push(error);
        }
        // What could not be read may be the key that seems to be missing.
        if keys.is_readable() && !keys.has(Key::Type) {
            cx.error_at(
                span,
                "`type` is missing; write `type = \"im.message.receive_v1\"`, as the page of the event says",
            );
        }
        args.keys = keys;
        args
    }

    /// Reads the value of one key.
    fn key(&mut self, cx: &Ctxt, entry: &Entry<'_, Key>) -> syn::Result<()> {
        match entry.key {
            Key::Type => self.event_type = event_type(cx, entry.text()?),
            Key::Schema => self.schema = Some(Schema::parse(&entry.literal("1, 2 or \"flat\"")?)?),
            Key::Dedupe => self.dedupe = Some(entry.text()?),
            Key::Scopes => self.scopes = scopes(cx, &entry.text()?),
            Key::Callback => self.callback = Some(entry.ty()?),
            Key::Deprecated => self.deprecated = Some(Deprecated { note: entry.optional_text()? }),
            Key::Crate => self.krate = Some(entry.path()?),
        }
        Ok(())
    }
}

fn event_type(cx: &Ctxt, event_type: LitStr) -> Option<LitStr> {
    let text = event_type.value();
    if text.is_empty() {
        cx.error(&event_type, "`type` is empty; write the type of the event, such as `im.message.receive_v1`");
    } else if text.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '\'')) {
        cx.error(
            &event_type,
            format_args!(
                "`{text}` is no type of an event, which has no blanks or quotes; write one such as `im.message.receive_v1`"
            ),
        );
    } else {
        return Some(event_type);
    }
    None
}

/// What is around the body; as the runtime's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Schema {
    One,
    #[default]
    Two,
    Flat,
}

impl Schema {
    fn parse(literal: &Lit) -> syn::Result<Self> {
        let text = match literal {
            Lit::Int(number) => number.to_string(),
            Lit::Str(text) if text.value() == "flat" => return Ok(Self::Flat),
            Lit::Str(text) => format!("\"{}\"", text.value()),
            _ => String::new(),
        };
        let instead = match text.trim_matches(|c: char| !c.is_ascii_digit()) {
            "1" if text == "1" => return Ok(Self::One),
            "2" if text == "2" => return Ok(Self::Two),
            "1" | "1.0" => "write `schema = 1`",
            "2" | "2.0" => "write `schema = 2`, or remove it, since that is the default",
            _ => "write `schema = 1`, `schema = \"flat\"`, or remove it for 2, the default",
        };
        Err(syn::Error::new_spanned(literal, format!("`schema` is 1, 2 or \"flat\"; {instead}")))
    }

    /// The variant of the runtime.
    pub(super) fn expand(self) -> Ident {
        let variant = match self {
            Self::One => "V1",
            Self::Two => "V2",
            Self::Flat => "Flat",
        };
        Ident::new(variant, Span::call_site())
    }
}
