//! `paging(...)`: how the pages of a list are linked.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Ident, LitStr, Type};

use crate::args::Key;
use crate::attr::{self, Entry};
use crate::ctxt::Ctxt;
use crate::word::words;

words! {
    /// A key of `paging(...)`.
    pub(crate) enum PagingKey {
        Items = "items",
        List = "list",
        Token = "token",
        Next = "next",
        HasMore = "has_more",
        Offset = "offset",
        Page = "page",
    }
}

impl attr::Key for PagingKey {
    const NOUN: &'static str = "paging key";
    const SUCH_AS: &'static str = "`items = Item`";

    fn example(self) -> &'static str {
        match self {
            Self::Items => "Item",
            Self::List => "items",
            Self::Token | Self::Next => "page_token",
            Self::HasMore => "has_more",
            Self::Offset => "offset",
            Self::Page => "page_index",
        }
    }
}

words! {
    /// What leads from one page to the next, by the key that names its request field. As the runtime's `Step`.
    pub(crate) enum Step {
        Token = "token",
        Offset = "offset",
        Page = "page",
    }
}

/// The platform's usual name for the token of a page, in requests and in answers.
const USUAL_TOKEN: &str = "page_token";

/// What was written in `paging(...)`.
pub(crate) struct Paging {
    /// The span of `paging`, for messages about the whole.
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

impl Paging {
    /// Reads `paging`, or `paging(...)` with keys of its own.
    pub(crate) fn parse(cx: &Ctxt, entry: &Entry<'_, Key>) -> syn::Result<Self> {
        let mut paging = Self {
            span: entry.span,
            items: None,
            list: None,
            token: None,
            next: None,
            has_more: None,
            offset: None,
            page: None,
        };
        let keys = entry.list(cx, |entry: &Entry<'_, PagingKey>| {
            match entry.key {
                PagingKey::Items => paging.items = Some((entry.span, entry.ty()?)),
                PagingKey::List => paging.list = Some(entry.text()?),
                PagingKey::Token => paging.token = Some(entry.text()?),
                PagingKey::Next => paging.next = Some(entry.text()?),
                PagingKey::HasMore => paging.has_more = Some(entry.text()?),
                PagingKey::Offset => paging.offset = Some(entry.text()?),
                PagingKey::Page => paging.page = Some(entry.text()?),
            }
            Ok(())
        })?;
        if keys.is_none() {
            return entry.error(
                "`paging` takes its keys in parentheses; write `paging(items = Item)`, or `paging` alone for pages without one list"
                    .to_owned(),
            );
        }
        paging.check(cx);
        Ok(paging)
    }

    /// Rules between the keys.
    fn check(&self, cx: &Ctxt) {
        let ways: Vec<&LitStr> = [&self.token, &self.offset, &self.page].into_iter().flatten().collect();
        if let [_, second, ..] = ways[..] {
            cx.error(second, "`token`, `offset` and `page` exclude each other; keep the one the documentation names");
        }
        let Some(list) = &self.list else { return };
        if self.items.is_none() {
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

    /// What leads to the next page, and the request field for it where one is named.
    pub(crate) fn step(&self) -> (Step, Option<&LitStr>) {
        match (&self.offset, &self.page) {
            (Some(offset), _) => (Step::Offset, Some(offset)),
            (None, Some(page)) => (Step::Page, Some(page)),
            (None, None) => (Step::Token, self.token.as_ref()),
        }
    }

    /// The request field that leads to the next page, by its name on the wire.
    pub(crate) fn request_field(&self) -> String {
        let (_, given) = self.step();
        given.map_or_else(|| USUAL_TOKEN.to_owned(), LitStr::value)
    }

    /// The answer field with the list, and where it is named.
    pub(crate) fn list(&self) -> Option<Ident> {
        let (key, _) = self.items.as_ref()?;
        match &self.list {
            Some(list) => field_ident(&list.value(), list.span()),
            None => Some(Ident::new("items", *key)),
        }
    }

    /// The rule as a constant of the runtime; what the user left out has the platform's usual name.
    pub(crate) fn expand(&self, private: &TokenStream) -> TokenStream {
        let text = |given: &Option<LitStr>, usual: &str| given.as_ref().map_or_else(|| usual.to_owned(), LitStr::value);
        let (step, _) = self.step();
        let request = self.request_field();
        let next = match step {
            Step::Token => text(&self.next, USUAL_TOKEN),
            Step::Offset | Step::Page => String::new(),
        };
        // The variants are called as here.
        let step = format_ident!("{step:?}");
        let has_more = text(&self.has_more, "has_more");
        let list = if self.items.is_some() {
            let list = text(&self.list, "items");
            quote!(::core::option::Option::Some(#list))
        } else {
            quote!(::core::option::Option::None)
        };
        quote!(#private::Paging::new(#private::Step::#step, #request, #next, #has_more, #list))
    }
}

/// `name` as a field of a struct, with `r#` where Rust needs it; `None` if no field can be called so.
fn field_ident(name: &str, span: Span) -> Option<Ident> {
    let ident = Ident::parse_any.parse_str(name).ok()?;
    if syn::parse_str::<Ident>(name).is_ok() {
        return Some(Ident::new(name, span));
    }
    (!["self", "Self", "super", "crate", "_"].iter().any(|word| ident == word)).then(|| Ident::new_raw(name, span))
}
