//! The builder of a request: what every builder has, and the calls that send what it builds.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Ident, Visibility};

use super::allow_deprecated;
use super::builder::{Built, Settable, builder};
use super::endpoint::bound;
use crate::ast::Declaration;
use crate::type_tokens::{TypeTokens, bare};

/// The builder of a request.
pub(super) fn request_builder(declaration: &Declaration<'_>, krate: &TokenStream) -> TokenStream {
    let input = declaration.input;
    let private = quote!(#krate::private);
    let types: Vec<Vec<TokenTree>> = declaration
        .fields
        .iter()
        .map(|field| bare(field.original.ty.to_token_stream().into_iter().collect()))
        .collect();
    let settable = declaration.fields.iter().zip(&types).map(|(field, ty)| Settable {
        ident: field.ident,
        ty: TypeTokens(ty),
        docs: field.docs().map(ToTokens::to_token_stream).collect(),
        required: field.required(),
    });
    let built = Built {
        vis: input.vis.to_token_stream(),
        ident: &input.ident,
        fields: settable.collect(),
        blank: blank(declaration, &private),
        allow: allow_deprecated(declaration),
    };
    builder(built, &private, |bounds| shortcuts(declaration, bounds, &private))
}

/// The request with nothing set.
fn blank(declaration: &Declaration<'_>, private: &TokenStream) -> TokenStream {
    let ident = &declaration.input.ident;
    let fields = declaration.fields.iter().map(|field| {
        let name = field.ident;
        if field.required() {
            // As `lend` asks, in the same words.
            let (bound, ty) = (bound(field, private), &field.original.ty);
            quote!(#name: <#ty as #bound>::start())
        } else {
            quote!(#name: ::core::default::Default::default())
        }
    });
    quote!(#ident { #(#fields),* })
}

/// `send`, and `pages` and `items` of a list, without `build` before them. A field of the same name has its setter.
fn shortcuts(declaration: &Declaration<'_>, bounds: &TokenStream, private: &TokenStream) -> TokenStream {
    let (vis, ident): (&Visibility, &Ident) = (&declaration.input.vis, &declaration.input.ident);
    let shortcut = |name: &str, docs: &str, returned: &TokenStream, call: &TokenStream| {
        if declaration.fields.iter().any(|field| field.name() == name) {
            return None;
        }
        // As that of `build`.
        let name = Ident::new(name, ident.span());
        Some(quote! {
            #[doc = #docs]
            #[inline]
            #vis fn #name(
                self,
                client: &#private::Client,
                options: impl ::core::convert::Into<#private::RequestOptions>,
            ) -> #private::#returned
            where
                #bounds
            {
                #call
            }
        })
    };
    let mut shortcuts = vec![shortcut(
        "send",
        "Builds the request and sends it; `()` stands for no options.",
        &quote!(Call<<#ident as #private::Endpoint>::Response>),
        &quote!(#private::Client::send(client, &self.build(), options)),
    )];
    if let Some(paging) = &declaration.args.paging {
        let pages = quote!(#private::Pages::new(client, self.build(), options));
        if paging.items.is_some() {
            let docs = "Builds the request; every item of every page, page by page as the stream is polled.";
            shortcuts.push(shortcut("items", docs, &quote!(Items<#ident>), &quote!(#private::Items::new(#pages))));
        }
        let docs = "Builds the request; the pages of the list, requested as the stream is polled.";
        shortcuts.push(shortcut("pages", docs, &quote!(Pages<#ident>), &pages));
    }
    shortcuts.into_iter().flatten().collect()
}
