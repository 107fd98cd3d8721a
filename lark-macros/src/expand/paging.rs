//! `items` and `pages` of a declaration with `paging(...)`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::allow_deprecated;
use crate::ast::Declaration;

/// `impl Paged` when the items have one type, and the inherent `pages` and `items`.
pub(super) fn paging(declaration: &Declaration<'_>, krate: &TokenStream) -> Option<TokenStream> {
    let paging = declaration.args.paging.as_ref()?;
    let allow = allow_deprecated(declaration);
    let (vis, ident) = (&declaration.input.vis, &declaration.input.ident);
    let items = paging.items.as_ref().map(|item| {
        let list = paging.list.as_ref().map_or_else(
            || format_ident!("items"),
            |list| syn::parse_str(&list.value()).unwrap_or_else(|_| format_ident!("r#{}", list.value())),
        );
        quote! {
            #[automatically_derived]
            impl #krate::Paged for #ident {
                type Item = #item;
                #[inline]
                fn items_of(page: Self::Response) -> ::std::vec::Vec<#item> {
                    page.#list
                }
            }
            impl #ident {
                /// Every item of every page, page by page as the stream is polled.
                #[inline]
                #vis fn items(
                    self,
                    client: &#krate::Client,
                    options: impl ::core::convert::Into<#krate::RequestOptions>,
                ) -> #krate::Items<Self> {
                    #krate::Items::new(#krate::Pages::new(client, self, options))
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
                    client: &#krate::Client,
                    options: impl ::core::convert::Into<#krate::RequestOptions>,
                ) -> #krate::Pages<Self> {
                    #krate::Pages::new(client, self, options)
                }
            }
        };
    })
}
