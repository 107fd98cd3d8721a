//! The facts of an endpoint as constants, its fields as slots, and what sends it.
//!
//! Whether the type of a field can be at its place is asked where the field is borrowed and where the table of the fields
//! is made. Both ask the same trait of the runtime in the same words, so that the compiler reports a mistake once.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{debug, paging, this};
use crate::ast::{Declaration, Field};
use crate::check::{idempotency_field, paging_field};
use crate::values::{Envelope, Method};

/// `Fields`, `Endpoint`, `send`, and of a list `Paged`, `items` and `pages`, by a macro by example of the runtime: see its
/// `endpoint`.
pub(super) fn endpoint(
    declaration: &Declaration<'_>,
    private: &TokenStream,
    allow: Option<&TokenStream>,
) -> TokenStream {
    let (vis, ident) = (&declaration.input.vis, &declaration.input.ident);
    let this = this("self", ident);
    let fields = declaration.fields.iter().map(|field| {
        let (name, text, wire, required) = (field.ident, field.name(), &field.wire, field.required());
        let (constructor, place) = (word(field.place.constructor()), word(field.place.bound()));
        let ty = &field.original.ty;
        quote!(#name #text #wire #required #constructor #place [#ty])
    });
    let response = response(declaration);
    let meta = meta(declaration, private);
    let page_field = paging_field(declaration).map(|field| {
        let name = field.ident;
        quote!(page_field #name)
    });
    let paging = paging::paging(declaration);
    let debug = debug::is_derived(declaration).then(|| {
        let name = ident.to_string();
        quote!(debug #name)
    });
    quote! {
        #private::endpoint! {
            #allow
            #vis struct #ident
            fields #this [#(#fields)*]
            response [#response]
            #meta
            #page_field
            #paging
            #debug
        }
    }
}

fn word(word: &str) -> Ident {
    Ident::new(word, Span::call_site())
}

/// The type of the answer.
pub(super) fn response(declaration: &Declaration<'_>) -> TokenStream {
    declaration.args.response.as_ref().map_or_else(|| quote!(()), ToTokens::to_token_stream)
}

/// The trait that the type of a field must implement for its place.
pub(super) fn bound(field: &Field<'_>, private: &TokenStream) -> TokenStream {
    let name = format_ident!("{}", field.place.bound());
    quote!(#private::#name)
}

/// The arguments of `MetaBuilder::new(...)`, the calls after it, and the method, which `build` takes.
fn meta(declaration: &Declaration<'_>, private: &TokenStream) -> TokenStream {
    let args = &declaration.args;
    let id = args.id.clone().unwrap_or_else(|| declaration.input.ident.to_string());
    let method = args.method.unwrap_or(Method::Get).expand(private);
    let path = args.path.as_ref().map_or("", |path| path.text.as_str());
    let tokens = args.tokens.clone().unwrap_or_default().expand(private);
    let flat = (args.envelope == Some(Envelope::Flat)).then(|| quote!(.flat()));
    let scopes = (!args.scopes.is_empty()).then(|| {
        let scopes = &args.scopes;
        quote!(.scopes(&[#(#scopes),*]))
    });
    let rate_limit = args.rate_limit.map(|limit| {
        let limit = limit.expand(private);
        quote!(.rate_limit(#limit))
    });
    let idempotency = idempotency_field(declaration).map(|field| {
        let name = field.name();
        quote!(.idempotency(#name))
    });
    let host = args.host.as_ref().map(|host| quote!(.host(#host)));
    let undocumented = args.undocumented_tokens.as_ref().map(|kinds| {
        let kinds = kinds.expand(private);
        quote!(.undocumented_tokens(#kinds))
    });
    let not_idempotent = args.not_idempotent.then(|| quote!(.not_idempotent()));
    let helpdesk = args.helpdesk.then(|| quote!(.helpdesk()));
    let deprecated = args.deprecated.as_ref().map(|_| quote!(.deprecated()));
    let paging = args.paging.as_ref().map(|paging| {
        let paging = paging.expand(private);
        quote!(.paging(#paging))
    });
    quote! {
        meta #id #path [#tokens] [
            #flat #scopes #rate_limit #idempotency #not_idempotent #host #undocumented #helpdesk #deprecated #paging
        ] [#method]
    }
}
