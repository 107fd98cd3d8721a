//! The marks of a field: `#[lark(query, rename = "type")]`.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Ident, LitStr, Meta, Token};

use crate::ctxt::Ctxt;
use crate::suggest;

const MARKS: &[&str] = &["query", "json", "header", "body", "file", "rename"];

/// Where the user said a field goes.
#[derive(Clone)]
pub(crate) enum Mark {
    Query,
    Json,
    Header(LitStr),
    Body,
    File,
}

impl Mark {
    /// The word in the attribute.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Json => "json",
            Self::Header(_) => "header",
            Self::Body => "body",
            Self::File => "file",
        }
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
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("lark")) {
            match &attr.meta {
                Meta::List(list) => {
                    let parser = |input: ParseStream<'_>| {
                        while !input.is_empty() {
                            if let Err(error) = marks.mark(cx, input) {
                                cx.push(error);
                                while !input.is_empty() && !input.peek(Token![,]) {
                                    input.parse::<proc_macro2::TokenTree>()?;
                                }
                            }
                            if input.parse::<Option<Token![,]>>()?.is_none() && !input.is_empty() {
                                cx.push(input.error("expected `,` before the next mark"));
                            }
                        }
                        Ok(())
                    };
                    if let Err(error) = parser.parse2(list.tokens.clone()) {
                        cx.push(error);
                    }
                }
                Meta::Path(_) | Meta::NameValue(_) => {
                    cx.error(attr, "write the marks in parentheses, such as `#[lark(query)]`");
                }
            }
        }
        marks
    }

    /// Reads one mark.
    fn mark(&mut self, cx: &Ctxt, input: ParseStream<'_>) -> syn::Result<()> {
        let word = input.call(Ident::parse_any).map_err(|error| {
            syn::Error::new(error.span(), "expected a mark, such as `query` or `rename = \"type\"`")
        })?;
        let place = match word.unraw().to_string().as_str() {
            "query" => Mark::Query,
            "json" => Mark::Json,
            "body" => Mark::Body,
            "file" => Mark::File,
            "header" => Mark::Header(header(cx, name(input, &word, "X-Aily-BizUserID")?)),
            "rename" => {
                let rename = name(input, &word, "type")?;
                if rename.value().is_empty() {
                    cx.error(&rename, "`rename` is empty; write the name the platform uses");
                }
                if self.rename.replace(rename).is_some() {
                    cx.error(&word, "`rename` is given twice; keep one");
                }
                return Ok(());
            }
            unknown => {
                return Err(syn::Error::new(
                    word.span(),
                    format!("unknown field mark `{unknown}`{}", suggest::hint(unknown, MARKS)),
                ));
            }
        };
        if input.peek(Token![=]) {
            return Err(syn::Error::new(
                word.span(),
                format!("`{word}` takes no value; for another name on the wire write `{word}, rename = \"...\"`"),
            ));
        }
        match &self.place {
            Some((first, _)) => cx.error(
                &word,
                format_args!("a field has one place; it is marked `{}` already, remove one of the two", first.word()),
            ),
            None => self.place = Some((place, word.span())),
        }
        Ok(())
    }
}

/// `= "text"` after a mark.
fn name(input: ParseStream<'_>, word: &Ident, example: &str) -> syn::Result<LitStr> {
    if input.parse::<Option<Token![=]>>()?.is_none() {
        return Err(syn::Error::new(word.span(), format!("`{word}` needs a name; write `{word} = \"{example}\"`")));
    }
    let (ahead, span) = (input.fork(), input.span());
    input.parse().map_err(|_| {
        let given = ahead.call(Ident::parse_any).map_or_else(|_| example.to_owned(), |given| given.to_string());
        syn::Error::new(span, format!("`{word}` is a text in quotes; write `{word} = \"{given}\"`"))
    })
}

/// Checks a header name: a token of RFC 9110 that the runtime does not own.
fn header(cx: &Ctxt, name: LitStr) -> LitStr {
    const OWNED: &[&str] = &["authorization", "content-type", "content-length", "host", "request-id", "x-request-id"];
    let text = name.value();
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if text.is_empty() || !text.chars().all(token) {
        cx.error(&name, format_args!("`{text}` is not a header name; write letters, digits and `-`"));
    } else if OWNED.contains(&text.to_ascii_lowercase().as_str()) {
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
