//! From a checked declaration to code.

pub(crate) mod builder;
mod debug;
mod endpoint;
mod fallback;
mod item;
mod lend;
mod paging;
mod request;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::{DeriveInput, Generics, parse_quote};

use crate::args::Args;
use crate::ast::{Declaration, Field};
use crate::check;
use crate::ctxt::Ctxt;
use crate::runtime_path::runtime_path;

use self::item::Item;
pub(crate) use lend::{Lent, borrows, this};

/// The whole of `#[lark_api(args)] item`.
pub(crate) fn lark_api(args: TokenStream, item: TokenStream) -> TokenStream {
    let parts = Item::read(item.clone());
    let Ok(input) = syn::parse2::<DeriveInput>(parts.bare) else {
        let span = attribute(item.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span()));
        let error = syn::Error::new(span, "`#[lark_api]` goes on a struct whose fields are the request");
        let error = error.to_compile_error();
        return quote!(#item #error);
    };
    let cx = Ctxt::new();
    let args = Args::parse(&cx, args, attribute(input.ident.span()));
    let declaration = Declaration::new(&cx, args, &input);
    check::check(&cx, &declaration);
    let krate = runtime_path(declaration.args.krate.as_ref());
    match cx.finish() {
        Ok(()) => {
            let facts = facts_for_rustdoc(&declaration);
            let item = parts.emitted;
            let allow = allow_deprecated(&declaration);
            let private = quote!(#krate::private);
            let builder = request::request_builder(&declaration, &parts.docs, &private);
            let endpoint = endpoint::endpoint(&declaration, &private, allow.as_ref());
            quote! {
                #facts
                #item
                #builder
                #endpoint
            }
        }
        // With its doc comments, so that none is missed.
        Err(errors) => match syn::parse2(item) {
            Ok(item) => fallback::fallback(item, &declaration, &errors, &krate),
            Err(_) => errors,
        },
    }
}

/// Where the attribute is, for messages about the whole of it. `user` is any span of the user: without its
/// context, rustc would add that the error "originates in the attribute macro".
pub(crate) fn attribute(user: Span) -> Span {
    Span::call_site().resolved_at(user)
}

/// A type that the compiler takes for a mistake already reported: the length of the array is the errors.
///
/// An error type must come from an expression, `compile_error!` in place of a type is `()`.
pub(crate) fn unknown(errors: &TokenStream) -> TokenStream {
    quote!([(); { #errors }])
}

/// The parameters of a type that should have none: with them it is taken to have what every slot has.
pub(crate) fn with_slot_bounds(generics: &Generics) -> Generics {
    let mut generics = generics.clone();
    if !generics.params.is_empty() {
        generics.make_where_clause().predicates.push(parse_quote! {
            Self: ::core::marker::Send + ::core::marker::Sync + 'static
        });
    }
    generics
}

/// The same tokens, all at `span`, so that a note about a bound shows what the user wrote.
fn at(span: Span, tokens: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for token in &mut tokens {
        token.set_span(span);
    }
    tokens.into_iter().collect()
}

/// What the struct is found by in rustdoc, by locator and URL, and whether it warns.
fn facts_for_rustdoc(declaration: &Declaration<'_>) -> TokenStream {
    let ident = &declaration.input.ident;
    let aliases = declaration.args.id.iter().chain(declaration.args.path.iter().map(|path| &path.text));
    let aliases = aliases.filter(|alias| ident != alias.as_str());
    let deprecated = declaration.args.deprecated.as_ref().map(|deprecated| match &deprecated.note {
        Some(note) => quote!(#[deprecated(note = #note)]),
        None => quote!(#[deprecated]),
    });
    quote! {
        #(#[doc(alias = #aliases)])*
        #deprecated
    }
}

/// Removes `#[lark(...)]` from the fields.
fn strip_marks(item: &mut DeriveInput) {
    if let syn::Data::Struct(data) = &mut item.data {
        for field in &mut data.fields {
            field.attrs.retain(|attr| !attr.path().is_ident("lark"));
        }
    }
}

/// `#[allow(deprecated)]` for impls that touch something deprecated: using it is our business, not the user's.
pub(crate) fn allow_deprecated_if(deprecated: bool) -> Option<TokenStream> {
    deprecated.then(|| quote!(#[allow(deprecated)]))
}

/// The same for a request that is deprecated, or has a field that is.
fn allow_deprecated(declaration: &Declaration<'_>) -> Option<TokenStream> {
    let marked = |field: &Field<'_>| field.original.attrs.iter().any(|attr| attr.path().is_ident("deprecated"));
    allow_deprecated_if(declaration.args.deprecated.is_some() || declaration.fields.iter().any(marked))
}
