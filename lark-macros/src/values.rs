//! Values of keys that are small languages: read from the text of the user, written as constants of the runtime.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::LitStr;

use crate::ctxt::Ctxt;
use crate::word::{Word, words};

words! {
    /// The HTTP method of an endpoint. The platform knows upper case only.
    pub(crate) enum Method {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Patch = "PATCH",
        Delete = "DELETE",
    }
}

impl Method {
    /// Reads the method.
    pub(crate) fn parse(cx: &Ctxt, literal: &LitStr) -> Option<Self> {
        let text = literal.value();
        let method = Self::find(&text);
        if method.is_none() {
            cx.error(literal, format_args!("unknown method `{text}`{}", Self::hint(&text)));
        }
        method
    }

    /// Whether an unmarked field is a query parameter, not a member of the body.
    pub(crate) fn prefers_query(self) -> bool {
        matches!(self, Self::Get | Self::Delete)
    }

    /// The constant of the runtime.
    pub(crate) fn expand(self, private: &TokenStream) -> TokenStream {
        let name = format_ident!("{}", self.name());
        quote!(#private::Method::#name)
    }
}

words! {
    /// The form of an answer.
    pub(crate) enum Envelope {
        Data = "data",
        Flat = "flat",
    }
}

impl Envelope {
    /// Reads `data` or `flat`.
    pub(crate) fn parse(cx: &Ctxt, literal: &LitStr) -> Option<Self> {
        let text = literal.value();
        let envelope = Self::find(&text);
        if envelope.is_none() {
            cx.error(literal, format_args!("unknown envelope `{text}`{}", Self::hint(&text)));
        }
        envelope
    }
}

words! {
    /// A kind of access token, or that there is none.
    pub(crate) enum TokenKind {
        Tenant = "tenant",
        User = "user",
        App = "app",
        None = "none",
    }
}

/// The token kinds an endpoint accepts; empty if it is called without one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tokens(Vec<TokenKind>);

impl Tokens {
    /// Reads `tenant|user`.
    pub(crate) fn parse(cx: &Ctxt, literal: &LitStr) -> Option<Self> {
        let text = literal.value();
        if text.trim().is_empty() {
            cx.error(
                literal,
                "`token` is empty; write the kinds it accepts, such as `tenant|user`, or `none` for a call without a token",
            );
            return None;
        }
        let mut kinds = Vec::new();
        let mut usable = true;
        let mut fail = |message: String| {
            cx.error(literal, message);
            usable = false;
        };
        for word in text.split('|').map(str::trim) {
            match TokenKind::find(word) {
                Some(kind) if kinds.contains(&kind) => {
                    fail(format!("token type `{word}` is given twice; keep one"));
                }
                Some(kind) => kinds.push(kind),
                None if word.is_empty() => fail("`token` has an empty kind; write one kind between two `|`".to_owned()),
                None => fail(unknown_kind(word)),
            }
        }
        if kinds.len() > 1 && kinds.contains(&TokenKind::None) {
            fail("`none` excludes the other token types; remove it or them".to_owned());
        }
        kinds.retain(|kind| *kind != TokenKind::None);
        usable.then_some(Self(kinds))
    }

    /// The set as a constant of the runtime.
    pub(crate) fn expand(&self, private: &TokenStream) -> TokenStream {
        let kinds: Vec<TokenStream> = TokenKind::ALL
            .iter()
            .filter(|kind| self.0.contains(kind))
            .map(|kind| {
                let name = format_ident!("{}", kind.name().to_ascii_uppercase());
                quote!(#private::TokenTypes::#name)
            })
            .collect();
        match kinds.split_first() {
            None => quote!(#private::TokenTypes::NONE),
            Some((first, rest)) => quote!(#first #(.with(#rest))*),
        }
    }
}

/// The message about a word that is no token kind, or several with the wrong sign between them.
fn unknown_kind(word: &str) -> String {
    let parts: Vec<&str> = word.split([',', ' ', '/', '+', ';']).filter(|part| !part.is_empty()).collect();
    if parts.len() > 1 && parts.iter().all(|part| TokenKind::find(part).is_some()) {
        return format!("token types have `|` between them; write `{}`", parts.join("|"));
    }
    format!("unknown token type `{word}`{}", TokenKind::hint(word))
}

/// How often an endpoint may be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RateLimit {
    /// The documentation says more than two numbers can.
    Special,
    PerSecond(u32),
    PerMinute(u32),
    Both {
        per_second: u32,
        per_minute: u32,
    },
}

impl RateLimit {
    /// Reads `5/s`, `100/min`, `5/s|100/min` or `special`.
    pub(crate) fn parse(cx: &Ctxt, literal: &LitStr) -> Option<Self> {
        let text = literal.value();
        if text == "special" {
            return Some(Self::Special);
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
        match (per_second, per_minute) {
            (Some(per_second), Some(per_minute)) => Some(Self::Both { per_second, per_minute }),
            (Some(calls), None) => Some(Self::PerSecond(calls)),
            (None, Some(calls)) => Some(Self::PerMinute(calls)),
            // There is at least one part, and each of them is one of the two numbers.
            (None, None) => None,
        }
    }

    /// The limit as a constant of the runtime.
    pub(crate) fn expand(self, private: &TokenStream) -> TokenStream {
        let limit = quote!(#private::RateLimit);
        match self {
            Self::Special => quote!(#limit::SPECIAL),
            Self::PerSecond(calls) => quote!(#limit::per_second(#calls)),
            Self::PerMinute(calls) => quote!(#limit::per_minute(#calls)),
            Self::Both { per_second, per_minute } => {
                quote!(#limit::per_second(#per_second).and_per_minute(#per_minute))
            }
        }
    }
}
