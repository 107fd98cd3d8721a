//! The keys of `#[lark_api(...)]`.

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, LitBool, LitStr, Path, Token, Type};

use crate::ctxt::Ctxt;
use crate::suggest;
use crate::template::Template;

const KEYS: &[&str] =
    &["method", "path", "token", "response", "id", "envelope", "paging", "helpdesk", "deprecated", "crate"];
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
    /// Type of one item; absent when a page has no single list.
    pub(crate) items: Option<Type>,
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
    pub(crate) method: Option<Method>,
    pub(crate) path: Option<Template>,
    /// Set when the key was written, understood or not.
    pub(crate) path_given: bool,
    pub(crate) tokens: Option<Tokens>,
    pub(crate) response: Option<Type>,
    pub(crate) id: Option<String>,
    pub(crate) flat: bool,
    pub(crate) paging: Option<Paging>,
    pub(crate) helpdesk: bool,
    pub(crate) deprecated: Option<Deprecated>,
    pub(crate) krate: Option<Path>,
}

/// `deprecated` or `deprecated = "why"`.
pub(crate) struct Deprecated {
    pub(crate) note: Option<LitStr>,
}

impl Args {
    /// Reads all keys; a mistake in one does not hide mistakes in the others.
    pub(crate) fn parse(cx: &Ctxt, tokens: TokenStream) -> Self {
        let mut args = Self::default();
        let mut seen: Vec<String> = Vec::new();
        let parser = |input: ParseStream<'_>| {
            each_key(cx, input, |input, key| args.key(cx, input, key, &mut seen));
            Ok(())
        };
        if let Err(error) = parser.parse2(tokens) {
            cx.push(error);
        }
        let missing: Vec<&str> =
            ["method", "path", "token"].into_iter().filter(|key| !seen.iter().any(|s| s == key)).collect();
        for key in missing {
            let example = match key {
                "method" => "method = \"POST\"",
                "path" => "path = \"/open-apis/docx/v1/documents\"",
                _ => "token = \"tenant|user\"` or `token = \"none\"",
            };
            cx.error_at(Span::call_site(), format_args!("`{key}` is missing; write `{example}`"));
        }
        args
    }

    /// Reads the value of one key.
    fn key(&mut self, cx: &Ctxt, input: ParseStream<'_>, key: &Ident, seen: &mut Vec<String>) -> syn::Result<()> {
        let name = key.unraw().to_string();
        if !KEYS.contains(&name.as_str()) {
            return Err(syn::Error::new(
                key.span(),
                format!("unknown key `{name}`{}", suggest::hint(&name, &KEYS[..KEYS.len() - 1])),
            ));
        }
        if seen.contains(&name) {
            return Err(syn::Error::new(key.span(), format!("`{name}` is given twice; keep one")));
        }
        seen.push(name.clone());
        match name.as_str() {
            "method" => self.method = method(cx, &text(input, "method", "\"POST\"")?),
            "path" => {
                self.path_given = true;
                self.path = Template::parse(cx, &text(input, "path", "\"/open-apis/...\"")?);
            }
            "token" => self.tokens = tokens(cx, &text(input, "token", "\"tenant|user\"")?),
            "response" => self.response = Some(value(input, "response", "SomeAnswer", Type::parse)?),
            "id" => {
                let id = text(input, "id", "\"docx.v1.document.create\"")?;
                if id.value().trim().is_empty() {
                    cx.error(&id, "`id` is empty; write the locator, such as `docx.v1.document.create`, or remove it");
                }
                self.id = Some(id.value());
            }
            "envelope" => {
                let kind = text(input, "envelope", "\"flat\"")?;
                match kind.value().as_str() {
                    "flat" => self.flat = true,
                    "data" => {}
                    other => {
                        cx.error(&kind, format_args!("unknown envelope `{other}`{}", suggest::hint(other, ENVELOPES)))
                    }
                }
            }
            "paging" => self.paging = Some(paging(cx, input, key)?),
            "helpdesk" => self.helpdesk = flag(input)?,
            "deprecated" => {
                let note = input.peek(Token![=]).then(|| text(input, "deprecated", "\"use X\"")).transpose()?;
                self.deprecated = Some(Deprecated { note });
            }
            _ => self.krate = Some(value(input, "crate", "some::path", |input| input.call(Path::parse_mod_style))?),
        }
        Ok(())
    }
}

/// Calls `read` for every key of a comma-separated list and skips to the next comma after a mistake.
fn each_key(cx: &Ctxt, input: ParseStream<'_>, mut read: impl FnMut(ParseStream<'_>, &Ident) -> syn::Result<()>) {
    while !input.is_empty() {
        let result = match input.call(Ident::parse_any) {
            Ok(key) => read(input, &key).and_then(|()| {
                if input.is_empty() || input.peek(Token![,]) {
                    Ok(())
                } else {
                    Err(input.error("expected `,` before the next key"))
                }
            }),
            Err(error) => Err(syn::Error::new(error.span(), "expected a key, such as `method = \"POST\"`")),
        };
        if let Err(error) = result {
            cx.push(error);
            while !input.is_empty() && !input.peek(Token![,]) {
                if input.parse::<proc_macro2::TokenTree>().is_err() {
                    return;
                }
            }
        }
        if input.parse::<Token![,]>().is_err() {
            return;
        }
    }
}

/// `= value`, with a message that shows the form when it is absent.
fn value<T>(
    input: ParseStream<'_>,
    key: &str,
    example: &str,
    parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    let wrong = |span: Span| syn::Error::new(span, format!("write `{key} = {example}`"));
    if input.parse::<Token![=]>().is_err() {
        return Err(wrong(input.span()));
    }
    let span = input.span();
    parse(input).map_err(|_| wrong(span))
}

fn text(input: ParseStream<'_>, key: &str, example: &str) -> syn::Result<LitStr> {
    value(input, key, example, |input| input.parse())
}

fn flag(input: ParseStream<'_>) -> syn::Result<bool> {
    if input.parse::<Option<Token![=]>>()?.is_none() {
        return Ok(true);
    }
    Ok(input.parse::<LitBool>()?.value)
}

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
            "write `paging(items = Item)`, or `paging` alone for pages without one list",
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
            "items" => paging.items = Some(value(input, "items", "Item", Type::parse)?),
            "list" => paging.list = Some(text(input, "list", "\"items\"")?),
            "token" => paging.token = Some(text(input, "token", "\"page_token\"")?),
            "next" => paging.next = Some(text(input, "next", "\"page_token\"")?),
            "has_more" => paging.has_more = Some(text(input, "has_more", "\"has_more\"")?),
            "offset" => paging.offset = Some(text(input, "offset", "\"offset\"")?),
            _ => paging.page = Some(text(input, "page", "\"page_index\"")?),
        }
        Ok(())
    });
    let ways: Vec<&LitStr> = [&paging.token, &paging.offset, &paging.page].into_iter().flatten().collect();
    if let [_, second, ..] = ways[..] {
        cx.error(second, "`token`, `offset` and `page` exclude each other; keep the one the documentation names");
    }
    if let (Some(list), None) = (&paging.list, &paging.items) {
        cx.error(list, "`list` needs the type of its items; write `items = Item` too");
    }
    Ok(paging)
}
