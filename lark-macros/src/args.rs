//! The keys of `#[lark_api(...)]`.

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, LitStr, Path, Token, Type};

use crate::ctxt::Ctxt;
use crate::suggest;
use crate::template::Template;

const KEYS: &[&str] = &[
    "method",
    "path",
    "token",
    "response",
    "id",
    "envelope",
    "paging",
    "scopes",
    "rate_limit",
    "idempotency",
    "host",
    "undocumented_token",
    "helpdesk",
    "deprecated",
    "crate",
];
const METHODS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE"];
const TOKENS: &[&str] = &["tenant", "user", "app", "none"];
const ENVELOPES: &[&str] = &["data", "flat"];
const PAGING_KEYS: &[&str] = &["items", "list", "token", "next", "has_more", "offset", "page"];

/// The HTTP method of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The name on the wire.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Whether an unmarked field is a query parameter, not a member of the body.
    pub(crate) fn prefers_query(self) -> bool {
        matches!(self, Self::Get | Self::Delete)
    }
}

/// The token kinds an endpoint accepts; all false means it is called without one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tokens {
    pub(crate) tenant: bool,
    pub(crate) user: bool,
    pub(crate) app: bool,
}

/// `paging(...)`: how the pages of a list hang together.
pub(crate) struct Paging {
    /// Where `paging` stands, for messages about the whole.
    pub(crate) span: Span,
    /// Type of one item, with the span of its key; absent when a page has no single list.
    pub(crate) items: Option<(Span, Type)>,
    /// Answer field with the list.
    pub(crate) list: Option<LitStr>,
    /// Request field that takes the token of the next page.
    pub(crate) token: Option<LitStr>,
    /// Answer field with that token.
    pub(crate) next: Option<LitStr>,
    /// Answer field that says whether there are more pages.
    pub(crate) has_more: Option<LitStr>,
    /// Request field that counts items instead of taking a token.
    pub(crate) offset: Option<LitStr>,
    /// Request field that counts pages instead of taking a token.
    pub(crate) page: Option<LitStr>,
}

/// The arguments of one declaration, as far as they could be understood.
#[derive(Default)]
pub(crate) struct Args {
    /// The keys that were written, understood or not.
    given: Vec<String>,
    pub(crate) method: Option<Method>,
    pub(crate) path: Option<Template>,
    pub(crate) tokens: Option<Tokens>,
    pub(crate) response: Option<Type>,
    pub(crate) id: Option<String>,
    pub(crate) flat: bool,
    pub(crate) paging: Option<Paging>,
    pub(crate) scopes: Vec<String>,
    pub(crate) rate_limit: Option<RateLimit>,
    /// The field that takes an idempotency key.
    pub(crate) idempotency: Option<LitStr>,
    pub(crate) host: Option<LitStr>,
    pub(crate) undocumented: Option<Tokens>,
    pub(crate) helpdesk: bool,
    pub(crate) deprecated: Option<Deprecated>,
    pub(crate) krate: Option<Path>,
}

/// How often an endpoint may be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RateLimit {
    /// The documentation says more than two numbers can.
    Special,
    Calls {
        per_second: Option<u32>,
        per_minute: Option<u32>,
    },
}

/// `deprecated` or `deprecated = "why"`.
pub(crate) struct Deprecated {
    pub(crate) note: Option<LitStr>,
}

impl Args {
    /// Reads all keys; a mistake in one does not hide mistakes in the others. `span` is that of the attribute.
    pub(crate) fn parse(cx: &Ctxt, tokens: TokenStream, span: Span) -> Self {
        let mut args = Self::default();
        let parser = |input: ParseStream<'_>| Ok(each_key(cx, input, |input, key| args.key(cx, input, key)));
        match parser.parse2(tokens) {
            Ok(true) => args.missing(cx, span),
            // What could not be read may be the key that seems to be missing.
            Ok(false) => {}
            Err(error) => cx.push(error),
        }
        args
    }

    /// Whether a key was written, understood or not.
    pub(crate) fn given(&self, key: &str) -> bool {
        self.given.iter().any(|given| given == key)
    }

    /// Reports the required keys that were not written, as one mistake.
    fn missing(&self, cx: &Ctxt, span: Span) {
        const REQUIRED: [(&str, &str); 3] =
            [("method", "POST"), ("path", "/open-apis/docx/v1/documents"), ("token", "tenant|user")];
        let missing: Vec<_> = REQUIRED.iter().filter(|(key, _)| !self.given(key)).collect();
        let Some(((last, _), rest)) = missing.split_last() else { return };
        let example = missing.iter().map(|(key, text)| format!("{key} = \"{text}\"")).collect::<Vec<_>>().join(", ");
        let rest = rest.iter().map(|(key, _)| format!("`{key}`")).collect::<Vec<_>>().join(", ");
        let subject = if rest.is_empty() { format!("`{last}` is") } else { format!("{rest} and `{last}` are") };
        let none = if *last == "token" { ", with `none` for a call without a token" } else { "" };
        cx.error_at(span, format_args!("{subject} missing; write `{example}`{none}"));
    }

    /// Reads the value of one key.
    fn key(&mut self, cx: &Ctxt, input: ParseStream<'_>, key: &Ident) -> syn::Result<()> {
        let name = key.unraw().to_string();
        if !KEYS.contains(&name.as_str()) {
            self.given.extend(suggest::nearest(&name, KEYS).map(str::to_owned));
            return Err(syn::Error::new(
                key.span(),
                format!("unknown key `{name}`{}", suggest::hint(&name, &KEYS[..KEYS.len() - 1])),
            ));
        }
        if self.given(&name) {
            return Err(syn::Error::new(key.span(), format!("`{name}` is given twice; keep one")));
        }
        self.given.push(name.clone());
        match name.as_str() {
            "method" => self.method = method(cx, &text(input, key, "POST")?),
            "path" => self.path = Template::parse(cx, &text(input, key, "/open-apis/docx/v1/documents")?),
            "token" => self.tokens = tokens(cx, &text(input, key, "tenant|user")?),
            "response" => self.response = Some(unquoted(input, key, "a type", "SomeAnswer", Type::parse)?),
            "id" => {
                let id = text(input, key, "docx.v1.document.create")?;
                if id.value().trim().is_empty() {
                    cx.error(&id, "`id` is empty; write the locator, such as `docx.v1.document.create`, or remove it");
                }
                self.id = Some(id.value());
            }
            "envelope" => {
                let kind = text(input, key, "flat")?;
                match kind.value().as_str() {
                    "flat" => self.flat = true,
                    "data" => {}
                    other => {
                        cx.error(&kind, format_args!("unknown envelope `{other}`{}", suggest::hint(other, ENVELOPES)));
                    }
                }
            }
            "scopes" => {
                let list = text(input, key, "docx:document|docx:document:create")?;
                self.scopes = list.value().split('|').map(|scope| scope.trim().to_owned()).collect();
                if self.scopes.iter().any(|scope| scope.is_empty() || scope.contains([',', ' '])) {
                    cx.error(
                        &list,
                        "`scopes` are names with `|` between them; write `docx:document|docx:document:create`",
                    );
                }
            }
            "rate_limit" => self.rate_limit = rate_limit(cx, &text(input, key, "5/s")?),
            "idempotency" => self.idempotency = Some(text(input, key, "uuid")?),
            "host" => {
                let host = text(input, key, "www.feishu.cn")?;
                let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
                if host.value().is_empty() || !host.value().chars().all(known) {
                    cx.error(&host, "`host` is a name without scheme and port; write `www.feishu.cn`, or remove it");
                }
                self.host = Some(host);
            }
            "undocumented_token" => self.undocumented = tokens(cx, &text(input, key, "user")?),
            "paging" => self.paging = Some(paging(cx, input, key)?),
            "helpdesk" => {
                if input.peek(Token![=]) {
                    return Err(syn::Error::new(
                        key.span(),
                        "`helpdesk` takes no value; write `helpdesk`, or remove it",
                    ));
                }
                self.helpdesk = true;
            }
            "deprecated" => {
                let note = input.peek(Token![=]).then(|| text(input, key, "use CreateMessage")).transpose()?;
                self.deprecated = Some(Deprecated { note });
            }
            _ => {
                let krate = unquoted(input, key, "a path", "lark_runtime", |input| input.call(Path::parse_mod_style));
                self.krate = Some(krate?);
            }
        }
        Ok(())
    }
}

/// Calls `read` for every key of a comma-separated list and skips to the next comma after a mistake.
///
/// False when something stood there that is no key, so that nobody can say which keys are missing.
fn each_key(
    cx: &Ctxt,
    input: ParseStream<'_>,
    mut read: impl FnMut(ParseStream<'_>, &Ident) -> syn::Result<()>,
) -> bool {
    let mut readable = true;
    while !input.is_empty() {
        let result = match input.call(Ident::parse_any) {
            Ok(key) => read(input, &key).and_then(|()| {
                if input.is_empty() || input.peek(Token![,]) {
                    return Ok(());
                }
                let error = input.error(format!("expected `,` after the value of `{key}`"));
                if input.peek(Ident::peek_any) {
                    // The next key, most likely: read on as if the comma were there.
                    cx.push(error);
                    return Ok(());
                }
                Err(error)
            }),
            Err(error) => {
                readable = false;
                Err(syn::Error::new(error.span(), "expected a key, such as `method = \"POST\"`"))
            }
        };
        if let Err(error) = result {
            cx.push(error);
            while !input.is_empty() && !input.peek(Token![,]) {
                if input.parse::<proc_macro2::TokenTree>().is_err() {
                    return false;
                }
            }
        }
        if input.parse::<Option<Token![,]>>().is_err() {
            return false;
        }
    }
    readable
}

/// `= "text"` after a key.
fn text(input: ParseStream<'_>, key: &Ident, example: &str) -> syn::Result<LitStr> {
    if input.parse::<Option<Token![=]>>()?.is_none() {
        return Err(syn::Error::new(key.span(), format!("`{key}` needs a value; write `{key} = \"{example}\"`")));
    }
    let (ahead, span) = (input.fork(), input.span());
    input.parse().map_err(|_| {
        let word = ahead.call(Ident::parse_any).ok().filter(|word| word != "true" && word != "false");
        let example = word.map_or_else(|| example.to_owned(), |word| word.to_string());
        syn::Error::new(span, format!("`{key}` is a text in quotes; write `{key} = \"{example}\"`"))
    })
}

/// `= Something` after a key, where the value is code and not text.
fn unquoted<T>(
    input: ParseStream<'_>,
    key: &Ident,
    what: &str,
    example: &str,
    parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    if input.parse::<Option<Token![=]>>()?.is_none() {
        return Err(syn::Error::new(key.span(), format!("`{key}` needs a value; write `{key} = {example}`")));
    }
    let ahead = input.fork();
    let span = input.span();
    parse(input).map_err(|_| {
        let quoted = ahead.parse::<LitStr>().ok().map(|text| text.value()).filter(|text| !text.is_empty());
        let example = quoted.unwrap_or_else(|| example.to_owned());
        syn::Error::new(span, format!("`{key}` is {what}, without quotes; write `{key} = {example}`"))
    })
}

/// Reads the method; the platform knows upper case only.
fn method(cx: &Ctxt, literal: &LitStr) -> Option<Method> {
    let text = literal.value();
    Some(match text.as_str() {
        "GET" => Method::Get,
        "POST" => Method::Post,
        "PUT" => Method::Put,
        "PATCH" => Method::Patch,
        "DELETE" => Method::Delete,
        _ => {
            cx.error(literal, format_args!("unknown method `{text}`{}", suggest::hint(&text, METHODS)));
            return None;
        }
    })
}

/// Reads `tenant|user`.
fn tokens(cx: &Ctxt, literal: &LitStr) -> Option<Tokens> {
    let text = literal.value();
    if text.trim().is_empty() {
        cx.error(
            literal,
            "`token` is empty; write the kinds it accepts, such as `tenant|user`, or `none` for a call without a token",
        );
        return None;
    }
    let mut tokens = Tokens::default();
    let mut none = false;
    let mut usable = true;
    for word in text.split('|').map(str::trim) {
        let slot = match word {
            "tenant" => &mut tokens.tenant,
            "user" => &mut tokens.user,
            "app" => &mut tokens.app,
            "none" => &mut none,
            "" => {
                cx.error(literal, "`token` has an empty kind; write one kind between two `|`");
                usable = false;
                continue;
            }
            _ => {
                cx.error(literal, format_args!("unknown token type `{word}`{}", suggest::hint(word, TOKENS)));
                usable = false;
                continue;
            }
        };
        if std::mem::replace(slot, true) {
            cx.error(literal, format_args!("token type `{word}` is given twice; keep one"));
            usable = false;
        }
    }
    if none && tokens != Tokens::default() {
        cx.error(literal, "`none` excludes the other token types; remove it or them");
        usable = false;
    }
    usable.then_some(tokens)
}

/// Reads `5/s`, `100/min`, `5/s|100/min` or `special`.
fn rate_limit(cx: &Ctxt, literal: &LitStr) -> Option<RateLimit> {
    let text = literal.value();
    if text == "special" {
        return Some(RateLimit::Special);
    }
    let (mut per_second, mut per_minute) = (None, None);
    for part in text.split('|').map(str::trim) {
        let slot = match part.split_once('/') {
            Some((_, "s")) => &mut per_second,
            Some((_, "min")) => &mut per_minute,
            _ => {
                cx.error(
                    literal,
                    format_args!(
                        "`{part}` is no rate; write `5/s`, `100/min`, both with `|` between them, or `special`"
                    ),
                );
                return None;
            }
        };
        let calls = part.split_once('/').and_then(|(calls, _)| calls.parse().ok()).filter(|calls: &u32| *calls > 0);
        if calls.is_none() || slot.is_some() {
            cx.error(literal, format_args!("`{part}` needs one number of calls; write `5/s` or `100/min`"));
            return None;
        }
        *slot = calls;
    }
    Some(RateLimit::Calls { per_second, per_minute })
}

/// `name` as a field of a struct, with `r#` where Rust needs it; `None` if no field can be called so.
pub(crate) fn field_ident(name: &str, span: Span) -> Option<Ident> {
    let ident = Ident::parse_any.parse_str(name).ok()?;
    if syn::parse_str::<Ident>(name).is_ok() {
        return Some(Ident::new(name, span));
    }
    (!["self", "Self", "super", "crate", "_"].iter().any(|word| ident == word)).then(|| Ident::new_raw(name, span))
}

/// `paging`, or `paging(...)` with keys of its own.
fn paging(cx: &Ctxt, input: ParseStream<'_>, key: &Ident) -> syn::Result<Paging> {
    let mut paging = Paging {
        span: key.span(),
        items: None,
        list: None,
        token: None,
        next: None,
        has_more: None,
        offset: None,
        page: None,
    };
    if !input.peek(syn::token::Paren) {
        if input.is_empty() || input.peek(Token![,]) {
            return Ok(paging);
        }
        return Err(syn::Error::new(
            key.span(),
            "`paging` takes its keys in parentheses; write `paging(items = Item)`, or `paging` alone for pages without one list",
        ));
    }
    let inner;
    syn::parenthesized!(inner in input);
    let mut seen: Vec<String> = Vec::new();
    each_key(cx, &inner, |input, key| {
        let name = key.to_string();
        if !PAGING_KEYS.contains(&name.as_str()) {
            return Err(syn::Error::new(
                key.span(),
                format!("unknown paging key `{name}`{}", suggest::hint(&name, PAGING_KEYS)),
            ));
        }
        if seen.contains(&name) {
            return Err(syn::Error::new(key.span(), format!("`{name}` is given twice; keep one")));
        }
        seen.push(name.clone());
        match name.as_str() {
            "items" => paging.items = Some((key.span(), unquoted(input, key, "a type", "Item", Type::parse)?)),
            "list" => paging.list = Some(text(input, key, "items")?),
            "token" => paging.token = Some(text(input, key, "page_token")?),
            "next" => paging.next = Some(text(input, key, "page_token")?),
            "has_more" => paging.has_more = Some(text(input, key, "has_more")?),
            "offset" => paging.offset = Some(text(input, key, "offset")?),
            _ => paging.page = Some(text(input, key, "page_index")?),
        }
        Ok(())
    });
    let ways: Vec<&LitStr> = [&paging.token, &paging.offset, &paging.page].into_iter().flatten().collect();
    if let [_, second, ..] = ways[..] {
        cx.error(second, "`token`, `offset` and `page` exclude each other; keep the one the documentation names");
    }
    if let Some(list) = &paging.list {
        if paging.items.is_none() {
            cx.error(list, "`list` needs the type of its items; write `items = Item` too");
        }
        if field_ident(&list.value(), list.span()).is_none() {
            cx.error(
                list,
                format_args!(
                    "`{}` is not a field of the answer; write the name of one field, such as `items`",
                    list.value()
                ),
            );
        }
    }
    Ok(paging)
}
