//! `items` and `pages` of a declaration with `paging(...)`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;

use crate::ast::{Declaration, type_span};

/// The word `pages`, and when the items have one type, what `Paged` needs.
pub(super) fn paging(declaration: &Declaration<'_>) -> Option<TokenStream> {
    let paging = declaration.args.paging.as_ref()?;
    let items = paging.items.as_ref().map(|(key, item)| {
        let list = paging.list();
        // What does not fit is underlined where the items are declared.
        let (span, _) = type_span(item);
        let returned = quote_spanned!(span=> ::std::vec::Vec<#item>);
        let page = Ident::new("page", *key);
        quote!(items items [#item] [#returned] #page [#page.#list])
    });
    Some(quote!(#items pages pages))
}
