//! The builder of a request: what every builder has, and the calls that send what it builds.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Ident;

use super::allow_deprecated;
use super::builder::{Built, Settable, builder};
use super::endpoint::{bound, response};
use super::item::Docs;
use crate::ast::Declaration;
use crate::type_tokens::{TypeTokens, bare};

/// The builder of a request.
pub(super) fn request_builder(declaration: &Declaration<'_>, docs: &Docs, private: &TokenStream) -> TokenStream {
    let input = declaration.input;
    let types: Vec<Vec<TokenTree>> = declaration
        .fields
        .iter()
        .map(|field| bare(field.original.ty.to_token_stream().into_iter().collect()))
        .collect();
    let settable = declaration.fields.iter().zip(&types).map(|(field, ty)| Settable {
        ident: field.ident,
        ty: TypeTokens(ty),
        docs: docs.of(&field.ident.to_string()),
        required: field.required(),
    });
    let built = Built {
        vis: input.vis.to_token_stream(),
        ident: &input.ident,
        fields: settable.collect(),
        blank: blank(declaration, private),
        allow: allow_deprecated(declaration),
    };
    builder(built, private, |bounds| shortcuts(declaration, bounds))
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
        } else if field.inner.is_some() {
            quote!(#name: ::core::option::Option::None)
        } else {
            quote!(#name: ::core::default::Default::default())
        }
    });
    quote!(#ident { #(#fields),* })
}

/// `send`, and `pages` and `items` of a list, without `build` before them. A field of the same name has its setter.
fn shortcuts(declaration: &Declaration<'_>, bounds: &TokenStream) -> TokenStream {
    let shortcut = |name: &str| {
        if declaration.fields.iter().any(|field| field.name() == name) {
            return None;
        }
        let word = Ident::new(name, Span::call_site());
        // As that of `build`.
        let name = Ident::new(name, declaration.input.ident.span());
        Some(quote!(#word #name))
    };
    let send = shortcut("send").map(|send| {
        let response = response(declaration);
        quote!(#send [#response] [#bounds])
    });
    let paging = declaration.args.paging.as_ref();
    let items = paging.filter(|paging| paging.items.is_some()).and_then(|_| shortcut("items"));
    let items = items.map(|items| quote!(#items [#bounds]));
    let pages = paging.and_then(|_| shortcut("pages")).map(|pages| quote!(#pages [#bounds]));
    quote!(#send #items #pages)
}
