//! `impl Endpoint`: the facts as constants, the fields as slots, and `send`.
//!
//! Whether the type of a field can stand at its place is checked once, where the field table of `Meta` asks the runtime
//! what is known of it; the slots are plain borrows.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Lent, allow_deprecated, borrows, this};
use crate::ast::{Declaration, type_span};
use crate::check::{idempotency_field, page_field};
use crate::values::{Envelope, Method};

/// `impl Fields`, `impl Endpoint` and the inherent `send`.
pub(super) fn endpoint(declaration: &Declaration<'_>, krate: &TokenStream) -> TokenStream {
    let ident = &declaration.input.ident;
    let allow = allow_deprecated(declaration);
    let response = declaration.args.response.as_ref().map_or_else(|| quote!(()), |ty| quote!(#ty));
    let meta = meta(declaration, krate);
    let lent = declaration.fields.iter().map(|field| Lent { ident: field.ident, ty: type_span(&field.original.ty) });
    let this = this("self", ident);
    let borrows: TokenStream = borrows(lent, &this).into_iter().collect();
    let page_field = page_field(declaration).map(|field| {
        let field = field.ident;
        quote! {
            #[inline]
            fn page_field(&mut self) -> ::core::option::Option<&mut dyn #krate::private::Slot> {
                ::core::option::Option::Some(&mut self.#field)
            }
        }
    });
    let vis = &declaration.input.vis;
    quote! {
        #allow
        const _: () = {
            impl #krate::private::Fields for #ident {
                #[inline]
                fn lend(&#this, to: #krate::private::Borrow<'_>) {
                    to.fields(&[#borrows])
                }
                #page_field
            }
            #[automatically_derived]
            impl #krate::private::Endpoint for #ident {
                type Response = #response;
                const META: &'static #krate::private::Meta = &#meta;
            }
            impl #ident {
                /// Sends the request; `()` stands for no options.
                #[inline]
                #vis fn send(
                    &self,
                    client: &#krate::private::Client,
                    options: impl ::core::convert::Into<#krate::private::RequestOptions>,
                ) -> #krate::private::Call<<Self as #krate::private::Endpoint>::Response> {
                    #krate::private::Client::send(client, self, options)
                }
            }
        };
    }
}

/// `MetaBuilder::new(...)...build()` with everything the declaration says.
fn meta(declaration: &Declaration<'_>, krate: &TokenStream) -> TokenStream {
    let args = &declaration.args;
    let id = args.id.clone().unwrap_or_else(|| declaration.input.ident.to_string());
    let method = args.method.unwrap_or(Method::Get).expand(krate);
    let path = args.path.as_ref().map_or("", |path| path.text.as_str());
    let tokens = args.tokens.clone().unwrap_or_default().expand(krate);
    let fields = declaration.fields.iter().map(|field| {
        let (name, wire) = (field.name(), &field.wire);
        let place = format_ident!("{}", field.place.variant());
        let constructor = if field.required() { quote!(required) } else { quote!(optional) };
        let (known, ty) = (format_ident!("{}", field.place.bound()), &field.original.ty);
        quote!(#krate::private::Field::#constructor(#name, #wire, #krate::private::Place::#place, #krate::private::#known::<#ty>))
    });
    let flat = (args.envelope == Some(Envelope::Flat)).then(|| quote!(.flat()));
    let scopes = (!args.scopes.is_empty()).then(|| {
        let scopes = &args.scopes;
        quote!(.scopes(&[#(#scopes),*]))
    });
    let rate_limit = args.rate_limit.map(|limit| {
        let limit = limit.expand(krate);
        quote!(.rate_limit(#limit))
    });
    let idempotency = idempotency_field(declaration).map(|field| {
        let name = field.name();
        quote!(.idempotency(#name))
    });
    let host = args.host.as_ref().map(|host| quote!(.host(#host)));
    let undocumented = args.undocumented_tokens.as_ref().map(|kinds| {
        let kinds = kinds.expand(krate);
        quote!(.undocumented_tokens(#kinds))
    });
    let helpdesk = args.helpdesk.then(|| quote!(.helpdesk()));
    let deprecated = args.deprecated.as_ref().map(|_| quote!(.deprecated()));
    let paging = args.paging.as_ref().map(|paging| {
        let paging = paging.expand(krate);
        quote!(.paging(#paging))
    });
    quote! {
        #krate::private::MetaBuilder::new(#id, #path, #tokens, &[#(#fields),*])
            #flat #scopes #rate_limit #idempotency #host #undocumented #helpdesk #deprecated #paging
            .build::<Self>(#method)
    }
}
