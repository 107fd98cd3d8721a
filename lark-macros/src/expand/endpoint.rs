//! `impl Endpoint`: the facts as constants, the fields as slots, and `send`.
//!
//! Whether the type of a field can be at its place is asked where the field is borrowed and where the table of the fields
//! is made. Both ask the same trait of the runtime in the same words, so that the compiler reports a mistake once.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::this;
use crate::ast::{Declaration, Field};
use crate::check::{idempotency_field, paging_field};
use crate::values::{Envelope, Method};

/// `impl Fields`, `impl Endpoint` and the inherent `send`.
pub(super) fn endpoint(declaration: &Declaration<'_>, private: &TokenStream) -> TokenStream {
    let ident = &declaration.input.ident;
    let response = declaration.args.response.as_ref().map_or_else(|| quote!(()), |ty| quote!(#ty));
    let meta = meta(declaration, private);
    let lend = lend(declaration, private);
    let page_field = page_field(declaration, private);
    let vis = &declaration.input.vis;
    quote! {
            impl #private::Fields for #ident {
                #lend
                #page_field
            }
            #[automatically_derived]
            impl #private::Endpoint for #ident {
                type Response = #response;
                const META: &'static #private::Meta = &#meta;
            }
            impl #ident {
                /// Sends the request; `()` stands for no options.
                #[inline]
                #vis fn send(
                    &self,
                    client: &#private::Client,
                    options: impl ::core::convert::Into<#private::RequestOptions>,
                ) -> #private::Call<<Self as #private::Endpoint>::Response> {
                    #private::Client::send(client, self, options)
                }
            }
    }
}

/// `Fields::lend`: all fields in one array.
fn lend(declaration: &Declaration<'_>, private: &TokenStream) -> TokenStream {
    let this = this("self", &declaration.input.ident);
    let borrows = declaration.fields.iter().map(|field| {
        let (bound, ty, name) = (bound(field, private), &field.original.ty, field.ident);
        // The braces keep the compiler from blaming the argument, in words other than those of the table.
        quote!(({ <#ty as #bound>::as_slot })(&#this.#name))
    });
    quote! {
        #[inline]
        fn lend(&#this, to: #private::Borrow<'_>) {
            to.fields(&[#(#borrows),*])
        }
    }
}

/// The trait that the type of a field must implement for its place.
pub(super) fn bound(field: &Field<'_>, private: &TokenStream) -> TokenStream {
    let name = format_ident!("{}", field.place.bound());
    quote!(#private::#name)
}

/// `Fields::page_field`: the field that chooses a page, to be filled.
fn page_field(declaration: &Declaration<'_>, private: &TokenStream) -> Option<TokenStream> {
    let field = paging_field(declaration)?;
    let (this, name) = (this("self", &declaration.input.ident), field.ident);
    Some(quote! {
        #[inline]
        fn page_field(&mut #this) -> ::core::option::Option<&mut dyn #private::Slot> {
            ::core::option::Option::Some(&mut #this.#name)
        }
    })
}

/// `MetaBuilder::new(...)...build()` with everything the declaration says.
fn meta(declaration: &Declaration<'_>, private: &TokenStream) -> TokenStream {
    let args = &declaration.args;
    let id = args.id.clone().unwrap_or_else(|| declaration.input.ident.to_string());
    let method = args.method.unwrap_or(Method::Get).expand(private);
    let path = args.path.as_ref().map_or("", |path| path.text.as_str());
    let tokens = args.tokens.clone().unwrap_or_default().expand(private);
    let fields = declaration.fields.iter().map(|field| {
        let (name, wire) = (field.name(), &field.wire);
        let constructor = format_ident!("{}", field.place.constructor());
        let (bound, ty, required) = (bound(field, private), &field.original.ty, field.required());
        quote!(#private::Field::#constructor(#name, #wire, #required, <#ty as #bound>::field_type))
    });
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
        #private::MetaBuilder::new(#id, #path, #tokens, &[#(#fields),*])
            #flat #scopes #rate_limit #idempotency #not_idempotent #host #undocumented #helpdesk #deprecated #paging
            .build::<Self>(#method)
    }
}
