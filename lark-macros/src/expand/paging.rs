//! `items` and `pages` of a declaration with `paging(...)`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;

use crate::ast::{Declaration, type_span};

/// `impl Paged` when the items have one type, and the inherent `pages` and `items`.
pub(super) fn paging(declaration: &Declaration<'_>, private: &TokenStream) -> Option<TokenStream> {
    let paging = declaration.args.paging.as_ref()?;
    let (vis, ident) = (&declaration.input.vis, &declaration.input.ident);
    let items = paging.items.as_ref().map(|(key, item)| {
        let list = paging.list();
        // What does not fit is underlined where the items are declared.
        let (span, _) = type_span(item);
        let returned = quote_spanned!(span=> ::std::vec::Vec<#item>);
        let page = Ident::new("page", *key);
        quote! {
            #[automatically_derived]
            impl #private::Paged for #ident {
                type Item = #item;
                #[inline]
                fn items_of(#page: Self::Response) -> #returned {
                    #page.#list
                }
            }
            impl #ident {
                /// Every item of every page, page by page as the stream is polled.
                #[inline]
                #vis fn items(
                    self,
                    client: &#private::Client,
                    options: impl ::core::convert::Into<#private::RequestOptions>,
                ) -> #private::Items<Self> {
                    #private::Items::new(#private::Pages::new(client, self, options))
                }
            }
        }
    });
    Some(quote! {
            #items
            impl #ident {
                /// The pages of the list, one answer each, requested as the stream is polled.
                #[inline]
                #vis fn pages(
                    self,
                    client: &#private::Client,
                    options: impl ::core::convert::Into<#private::RequestOptions>,
                ) -> #private::Pages<Self> {
                    #private::Pages::new(client, self, options)
                }
            }
    })
}
