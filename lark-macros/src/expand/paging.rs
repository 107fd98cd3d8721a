//! `items` and `pages` of a declaration with `paging(...)`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;

use super::allow_deprecated;
use crate::ast::{Declaration, type_span};

/// `impl Paged` when the items have one type, and the inherent `pages` and `items`.
pub(super) fn paging(declaration: &Declaration<'_>, krate: &TokenStream) -> Option<TokenStream> {
    let paging = declaration.args.paging.as_ref()?;
    let allow = allow_deprecated(declaration);
    let (vis, ident) = (&declaration.input.vis, &declaration.input.ident);
    let items = paging.items.as_ref().map(|(key, item)| {
        let list = paging.list();
        // What does not fit is underlined where the items are declared.
        let (span, _) = type_span(item);
        let returned = quote_spanned!(span=> ::std::vec::Vec<#item>);
        let page = Ident::new("page", *key);
        quote! {
            #[automatically_derived]
            impl #krate::private::Paged for #ident {
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
                    client: &#krate::private::Client,
                    options: impl ::core::convert::Into<#krate::private::RequestOptions>,
                ) -> #krate::private::Items<Self> {
                    #krate::private::Items::new(#krate::private::Pages::new(client, self, options))
                }
            }
        }
    });
    Some(quote! {
        #allow
        const _: () = {
            #items
            impl #ident {
                /// The pages of the list, one answer each, requested as the stream is polled.
                #[inline]
                #vis fn pages(
                    self,
                    client: &#krate::private::Client,
                    options: impl ::core::convert::Into<#krate::private::RequestOptions>,
                ) -> #krate::private::Pages<Self> {
                    #krate::private::Pages::new(client, self, options)
                }
            }
        };
    })
}
