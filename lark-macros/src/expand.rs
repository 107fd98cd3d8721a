//! From a checked declaration to code.

mod builder;
mod endpoint;
mod fallback;
mod paging;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::{DeriveInput, Ident, Token};

use crate::args::Args;
use crate::ast::{Declaration, type_span};
use crate::check;
use crate::ctxt::Ctxt;
use crate::runtime_path::runtime_path;

/// The whole of `#[lark_api(args)] item`.
#[expect(clippy::needless_pass_by_value, reason = "the signature of every attribute macro")]
pub(crate) fn lark_api(args: TokenStream, item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item.clone()) {
        Ok(input) => input,
        Err(_) => {
            let span = attribute(item.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span()));
            let error = syn::Error::new(span, "`#[lark_api]` goes on a struct whose fields are the request");
            let error = error.to_compile_error();
            return quote!(#item #error);
        }
    };
    let cx = Ctxt::new();
    let args = Args::parse(&cx, args, attribute(input.ident.span()));
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
        Err(errors) => fallback::fallback(&declaration, &errors, &krate),
    }
}

/// Where the attribute stands, for messages about the whole of it. `user` is any span of the user: without its
/// context, rustc would add that the error "originates in the attribute macro".
fn attribute(user: Span) -> Span {
    Span::call_site().resolved_at(user)
}

/// A type that the compiler takes for a mistake already reported: the length of the array is the errors.
///
/// An error type must come from an expression, `compile_error!` in the place of a type is `()`.
pub(crate) fn unknown(errors: &TokenStream) -> TokenStream {
    quote!([(); { #errors }])
}

/// The same tokens, all at `span`, so that a note about a bound shows what the user wrote.
fn at(span: Span, tokens: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for token in &mut tokens {
        token.set_span(span);
    }
    tokens.into_iter().collect()
}

/// `impl Slot`: borrows of the fields by index, and `more` beside them.
pub(crate) fn slots(
    fields: &[&syn::Field],
    ident: &Ident,
    krate: &TokenStream,
    more: Option<&TokenStream>,
) -> TokenStream {
    // `self` has the context of the name everywhere, so that a declaration inside `macro_rules!` resolves it.
    let this = Token![self](ident.span());
    let index = if fields.len() > 1 { quote!(index) } else { quote!(_) };
    let tables = (!fields.is_empty()).then(|| {
        let places: Vec<_> = fields.iter().map(|field| place(field, ident)).collect();
        let (slot, slot_mut) = (table(&places, &quote!(&)), table(&places, &quote!(&mut)));
        quote! {
            #[inline]
            fn slot(&#this, #index: usize) -> &dyn #krate::Slot {
                #slot
            }
            #[inline]
            fn slot_mut(&mut #this, #index: usize) -> &mut dyn #krate::Slot {
                #slot_mut
            }
        }
    });
    let allow = allow_deprecated_fields(fields);
    quote! {
        #allow
        impl #krate::Slot for #ident {
            #more
            #tables
        }
    }
}

/// Where a field is borrowed: the span of the borrow, and the field's name.
type Borrowed = (Span, Option<Ident>);

/// A borrow is underlined as the type of the field when that is no slot.
fn place(field: &syn::Field, ident: &Ident) -> Borrowed {
    let (first, last) = type_span(&field.ty);
    let (first, last) = (first.resolved_at(ident.span()), last.resolved_at(ident.span()));
    let mut name = field.ident.clone();
    if let Some(name) = &mut name {
        name.set_span(last);
    }
    (first, name)
}

/// `match index { 0 => …, _ => … }`; the last field is the wildcard, so that nothing can panic.
fn table(places: &[Borrowed], and: &TokenStream) -> Option<TokenStream> {
    let borrow = |(span, name): &Borrowed| {
        let place = at(*span, quote!(#and self.));
        quote!(#place #name)
    };
    let (last, rest) = places.split_last()?;
    let last = borrow(last);
    if rest.is_empty() {
        return Some(last);
    }
    let arms = rest.iter().enumerate().map(|(i, place)| {
        let (i, borrow) = (proc_macro2::Literal::usize_unsuffixed(i), borrow(place));
        quote!(#i => #borrow,)
    });
    Some(quote! {
        match index {
            #(#arms)*
            _ => #last,
        }
    })
}

/// The struct as the user wrote it, without our attributes, findable in rustdoc by locator and URL.
fn item_of(declaration: &Declaration<'_>) -> TokenStream {
    let mut item = declaration.input.clone();
    strip_marks(&mut item);
    let ident = &item.ident;
    let aliases = declaration.args.id.iter().chain(declaration.args.path.iter().map(|path| &path.text));
    let aliases = aliases.filter(|alias| ident != alias.as_str());
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

/// `#[allow(deprecated)]` for impls that touch a deprecated field: using it is our business, not the user's.
fn allow_deprecated_fields(fields: &[&syn::Field]) -> Option<TokenStream> {
    let deprecated = |field: &&syn::Field| field.attrs.iter().any(|attr| attr.path().is_ident("deprecated"));
    fields.iter().any(deprecated).then(|| quote!(#[allow(deprecated)]))
}

/// The same for a whole deprecated request.
fn allow_deprecated(declaration: &Declaration<'_>) -> Option<TokenStream> {
    let fields: Vec<&syn::Field> = declaration.fields.iter().map(|field| field.original).collect();
    match declaration.args.deprecated {
        Some(_) => Some(quote!(#[allow(deprecated)])),
        None => allow_deprecated_fields(&fields),
    }
}
