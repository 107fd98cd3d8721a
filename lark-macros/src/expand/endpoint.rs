//! `impl Endpoint`: the facts as constants, the fields as slots, and `send`.
//!
//! Whether the type of a field can stand at its place is checked once, where the field table of `Meta` asks the runtime
//! what is known of it; the slots are plain borrows.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::LitStr;

use super::{Lent, allow_deprecated, borrows, this};
use crate::args::{Method, Paging, RateLimit, Tokens};
use crate::ast::{Declaration, Place, type_span};
use crate::check::{idempotency_field, page_field};

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
            fn page_field(&mut self) -> ::core::option::Option<&mut dyn #krate::Slot> {
                ::core::option::Option::Some(&mut self.#field)
            }
        }
    });
    let vis = &declaration.input.vis;
    quote! {
        #allow
        const _: () = {
            impl #krate::Fields for #ident {
                #[inline]
                fn lend(&#this, to: #krate::private::Borrow<'_>) {
                    to.fields(&[#borrows])
                }
                #page_field
            }
            #[automatically_derived]
            impl #krate::Endpoint for #ident {
                type Response = #response;
                const META: &'static #krate::Meta = &#meta;
            }
            impl #ident {
                /// Sends the request; `()` stands for no options.
                #[inline]
                #vis fn send(
                    &self,
                    client: &#krate::Client,
                    options: impl ::core::convert::Into<#krate::RequestOptions>,
                ) -> #krate::Call<<Self as #krate::Endpoint>::Response> {
                    #krate::Client::send(client, self, options)
                }
            }
        };
    }
}

/// The function of the runtime that knows the type of a field, and whose bound says what a type at this place must be able to do.
fn known(place: &Place) -> syn::Ident {
    format_ident!(
        "{}",
        match place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Json | Place::Body => "json",
            Place::Text => "text",
            Place::File => "file",
        }
    )
}

/// `Meta::new(...)` with everything the declaration says.
fn meta(declaration: &Declaration<'_>, krate: &TokenStream) -> TokenStream {
    let args = &declaration.args;
    let id = args.id.clone().unwrap_or_else(|| declaration.input.ident.to_string());
    let method = format_ident!("{}", args.method.unwrap_or(Method::Get).name());
    let path = args.path.as_ref().map_or("", |path| path.text.as_str());
    let tokens = tokens(args.tokens.unwrap_or_default(), krate);
    let fields = declaration.fields.iter().map(|field| {
        let (name, wire) = (field.name(), &field.wire);
        let place = format_ident!("{}", variant(&field.place));
        let constructor = if field.required() { quote!(required) } else { quote!(optional) };
        let (known, ty) = (known(&field.place), &field.original.ty);
        quote!(#krate::Field::#constructor(#name, #wire, #krate::Place::#place, #krate::private::#known::<#ty>))
    });
    let flat = args.flat.then(|| quote!(.flat()));
    let scopes = (!args.scopes.is_empty()).then(|| {
        let scopes = &args.scopes;
        quote!(.scopes(&[#(#scopes),*]))
    });
    let rate_limit = args.rate_limit.map(|limit| {
        let limit = rate_limit_meta(limit, krate);
        quote!(.rate_limit(#limit))
    });
    let idempotency = idempotency_field(declaration).map(|field| {
        let name = field.name();
        quote!(.idempotency_in(#name))
    });
    let host = args.host.as_ref().map(|host| quote!(.host(#host)));
    let undocumented = args.undocumented.map(|kinds| {
        let kinds = self::tokens(kinds, krate);
        quote!(.undocumented_tokens(#kinds))
    });
    let helpdesk = args.helpdesk.then(|| quote!(.helpdesk()));
    let deprecated = args.deprecated.as_ref().map(|_| quote!(.deprecated()));
    let paging = args.paging.as_ref().map(|paging| {
        let paging = paging_meta(paging, krate);
        quote!(.paging(#paging))
    });
    quote! {
        #krate::Meta::new::<Self>(#id, #krate::http::Method::#method, #path, #tokens, &[#(#fields),*])
            #flat #scopes #rate_limit #idempotency #host #undocumented #helpdesk #deprecated #paging
    }
}

/// The name of the runtime's `Place`.
fn variant(place: &Place) -> &'static str {
    match place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::Header => "Header",
        Place::Json => "Json",
        Place::Body => "Body",
        Place::Text => "Text",
        Place::File => "File",
    }
}

/// The set of token kinds as a constant.
fn tokens(tokens: Tokens, krate: &TokenStream) -> TokenStream {
    let kinds: Vec<TokenStream> = [(tokens.tenant, "TENANT"), (tokens.user, "USER"), (tokens.app, "APP")]
        .into_iter()
        .filter(|(given, _)| *given)
        .map(|(_, name)| {
            let name = format_ident!("{name}");
            quote!(#krate::TokenTypes::#name)
        })
        .collect();
    match kinds.split_first() {
        None => quote!(#krate::TokenTypes::NONE),
        Some((first, rest)) => quote!(#first #(.with(#rest))*),
    }
}

/// `RateLimit` as a constant.
fn rate_limit_meta(limit: RateLimit, krate: &TokenStream) -> TokenStream {
    match limit {
        RateLimit::Special => quote!(#krate::RateLimit::SPECIAL),
        RateLimit::Calls { per_second, per_minute } => {
            let second = per_second.map(|calls| quote!(.per_second(#calls)));
            let minute = per_minute.map(|calls| quote!(.per_minute(#calls)));
            quote!(#krate::RateLimit::SPECIAL #second #minute)
        }
    }
}

/// `Paging` as a constant; what the user left out has the platform's usual name.
fn paging_meta(paging: &Paging, krate: &TokenStream) -> TokenStream {
    let text = |given: &Option<LitStr>, usual: &str| given.as_ref().map_or_else(|| usual.to_owned(), LitStr::value);
    let next = text(&paging.next, "page_token");
    let has_more = text(&paging.has_more, "has_more");
    let list = text(&paging.list, "items");
    let start = if let Some(offset) = &paging.offset {
        quote!(#krate::Paging::offset(#offset))
    } else if let Some(page) = &paging.page {
        quote!(#krate::Paging::page(#page))
    } else {
        let token = text(&paging.token, "page_token");
        quote!(#krate::Paging::token(#token, #next))
    };
    let list = paging.items.is_some().then(|| quote!(.list(#list)));
    quote!(#start.has_more(#has_more) #list)
}
