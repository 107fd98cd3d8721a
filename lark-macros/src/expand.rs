//! From a checked declaration to code.

mod builder;
mod endpoint;
mod fallback;
mod paging;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::DeriveInput;

use crate::args::Args;
use crate::ast::Declaration;
use crate::check;
use crate::ctxt::Ctxt;
use crate::runtime_path::runtime_path;

/// The whole of `#[lark_api(args)] item`.
pub(crate) fn lark_api(args: TokenStream, item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item.clone()) {
        Ok(input) => input,
        Err(_) => {
            let error =
                syn::Error::new(Span::call_site(), "`#[lark_api]` goes on a struct whose fields are the request");
            let error = error.to_compile_error();
            return quote!(#item #error);
        }
    };
    let cx = Ctxt::new();
    let args = Args::parse(&cx, args);
    let declaration = Declaration::new(&cx, args, &input);
    check::check(&cx, &declaration);
    let krate = runtime_path(declaration.args.krate.as_ref());
    match cx.finish() {
        Ok(()) => {
            let item = item_of(&declaration);
            let builder = builder::builder(&declaration, &krate);
            let endpoint = endpoint::endpoint(&declaration, &krate);
            let paging = paging::paging(&declaration, &krate);
            quote!(#item #builder #endpoint #paging)
        }
        Err(errors) => {
            let fallback = fallback::fallback(&declaration, &krate);
            quote!(#errors #fallback)
        }
    }
}

/// The struct as the user wrote it, without our attributes, findable in rustdoc by locator and URL.
fn item_of(declaration: &Declaration<'_>) -> TokenStream {
    let mut item = declaration.input.clone();
    strip_marks(&mut item);
    let aliases = declaration.args.id.iter().chain(declaration.args.path.iter().map(|path| &path.text));
    let deprecated = declaration.args.deprecated.as_ref().map(|deprecated| match &deprecated.note {
        Some(note) => quote!(#[deprecated(note = #note)]),
        None => quote!(#[deprecated]),
    });
    quote! {
        #(#[doc(alias = #aliases)])*
        #deprecated
        #item
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

/// `#[allow(deprecated)]` for the impls of a deprecated request: using it is our business, not the user's.
fn allow_deprecated(declaration: &Declaration<'_>) -> Option<TokenStream> {
    declaration.args.deprecated.as_ref().map(|_| quote!(#[allow(deprecated)]))
}
