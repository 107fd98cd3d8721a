//! The keys of `#[lark_api(...)]`.

use proc_macro2::{Span, TokenStream};
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Path, Type};

use crate::attr::{self, Entry, Keys};
use crate::ctxt::Ctxt;
use crate::paging::Paging;
use crate::template::Template;
use crate::values::{Envelope, Method, RateLimit, Tokens};
use crate::word::{Word, words};

words! {
    /// A key of `#[lark_api(...)]`.
    pub(crate) enum Key {
        Method = "method",
        Path = "path",
        Token = "token",
        Response = "response",
        Id = "id",
        Envelope = "envelope",
        Paging = "paging",
        Scopes = "scopes",
        RateLimit = "rate_limit",
        Idempotency = "idempotency",
        NotIdempotent = "not_idempotent",
        Host = "host",
        UndocumentedToken = "undocumented_token",
        Helpdesk = "helpdesk",
        Deprecated = "deprecated",
        Crate = "crate",
    }
    // For macros that declare endpoints, not for people.
    unlisted Crate
}

impl attr::Key for Key {
    const NOUN: &'static str = "key";
    const SUCH_AS: &'static str = "`method = \"POST\"`";

    fn example(self) -> &'static str {
        match self {
            Self::Method => "POST",
            Self::Path => "/open-apis/docx/v1/documents",
            Self::Token => "tenant|user",
            Self::Response => "SomeAnswer",
            Self::Id => "docx.v1.document.create",
            Self::Envelope => "flat",
            Self::Paging => "items = Item",
            Self::Scopes => "docx:document|docx:document:create",
            Self::RateLimit => "5/s",
            Self::Idempotency => "uuid",
            Self::Host => "www.feishu.cn",
            Self::UndocumentedToken => "user",
            Self::Helpdesk | Self::NotIdempotent => "",
            Self::Deprecated => "use CreateMessage",
            Self::Crate => "lark_runtime",
        }
    }
}

/// The arguments of one declaration, as far as they could be understood.
#[derive(Default)]
pub(crate) struct Args {
    pub(crate) keys: Keys<Key>,
    pub(crate) method: Option<Method>,
    pub(crate) path: Option<Template>,
    pub(crate) tokens: Option<Tokens>,
    pub(crate) response: Option<Type>,
    pub(crate) id: Option<String>,
    pub(crate) envelope: Option<Envelope>,
    pub(crate) paging: Option<Paging>,
    pub(crate) scopes: Vec<String>,
    pub(crate) rate_limit: Option<RateLimit>,
    /// The field that takes an idempotency key.
    pub(crate) idempotency: Option<LitStr>,
    pub(crate) host: Option<LitStr>,
    pub(crate) undocumented_tokens: Option<Tokens>,
    pub(crate) not_idempotent: bool,
    pub(crate) helpdesk: bool,
    pub(crate) deprecated: Option<Deprecated>,
    pub(crate) krate: Option<Path>,
}

/// `deprecated` or `deprecated = "why"`.
pub(crate) struct Deprecated {
    pub(crate) note: Option<LitStr>,
}

impl Args {
    /// Reads all keys; a mistake in one does not hide mistakes in the others. `span` is that of the attribute.
    pub(crate) fn parse(cx: &Ctxt, tokens: TokenStream, span: Span) -> Self {
        let mut args = Self::default();
        let mut keys = Keys::default();
        let parser = |input: ParseStream<'_>| {
            keys.read(cx, input, |entry| args.key(cx, entry));
            Ok(())
        };
        if let Err(error) = parser.parse2(tokens) {
            cx.push(error);
        }
        missing(cx, &keys, span);
        args.keys = keys;
        args
    }

    /// Reads the value of one key.
    fn key(&mut self, cx: &Ctxt, entry: &Entry<'_, Key>) -> syn::Result<()> {
        match entry.key {
            Key::Method => self.method = Method::parse(cx, &entry.text()?),
            Key::Path => self.path = Template::parse(cx, &entry.text()?),
            Key::Token => self.tokens = Tokens::parse(cx, &entry.text()?),
            Key::Response => self.response = Some(entry.ty()?),
            Key::Id => self.id = Some(id(cx, &entry.text()?)),
            Key::Envelope => self.envelope = Envelope::parse(cx, &entry.text()?),
            Key::Paging => self.paging = Some(Paging::parse(cx, entry)?),
            Key::Scopes => self.scopes = scopes(cx, &entry.text()?),
            Key::RateLimit => self.rate_limit = RateLimit::parse(cx, &entry.text()?),
            Key::Idempotency => self.idempotency = Some(entry.text()?),
            Key::Host => self.host = Some(host(cx, entry.text()?)),
            Key::UndocumentedToken => self.undocumented_tokens = Tokens::parse(cx, &entry.text()?),
            Key::NotIdempotent => {
                entry.flag("write `not_idempotent`, or remove it")?;
                self.not_idempotent = true;
            }
            Key::Helpdesk => {
                entry.flag("write `helpdesk`, or remove it")?;
                self.helpdesk = true;
            }
            Key::Deprecated => self.deprecated = Some(Deprecated { note: entry.optional_text()? }),
            Key::Crate => self.krate = Some(entry.path()?),
        }
        Ok(())
    }
}

/// Reports the required keys that were not written, as one mistake.
fn missing(cx: &Ctxt, keys: &Keys<Key>, span: Span) {
    if !keys.is_readable() {
        // What could not be read may be the key that seems to be missing.
        return;
    }
    let missing: Vec<Key> = [Key::Method, Key::Path, Key::Token].into_iter().filter(|key| !keys.has(*key)).collect();
    let Some((last, rest)) = missing.split_last() else { return };
    let example = |key: &Key| format!("{} = \"{}\"", key.name(), attr::Key::example(*key));
    let example = missing.iter().map(example).collect::<Vec<_>>().join(", ");
    let rest = rest.iter().map(|key| format!("`{}`", key.name())).collect::<Vec<_>>().join(", ");
    let last_name = last.name();
    let subject = if rest.is_empty() { format!("`{last_name}` is") } else { format!("{rest} and `{last_name}` are") };
    let none = if *last == Key::Token { ", with `none` for a call without a token" } else { "" };
    cx.error_at(span, format_args!("{subject} missing; write `{example}`{none}"));
}

fn id(cx: &Ctxt, id: &LitStr) -> String {
    if id.value().trim().is_empty() {
        cx.error(id, "`id` is empty; write the locator, such as `docx.v1.document.create`, or remove it");
    }
    id.value()
}

pub(crate) fn scopes(cx: &Ctxt, list: &LitStr) -> Vec<String> {
    let scopes: Vec<String> = list.value().split('|').map(|scope| scope.trim().to_owned()).collect();
    if scopes.iter().any(|scope| scope.is_empty() || scope.contains([',', ' '])) {
        cx.error(list, "`scopes` are names with `|` between them; write `docx:document|docx:document:create`");
    }
    scopes
}

fn host(cx: &Ctxt, host: LitStr) -> LitStr {
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    if host.value().is_empty() || !host.value().chars().all(known) {
        cx.error(&host, "`host` is a name without scheme and port; write `www.feishu.cn`, or remove it");
    }
    host
}
