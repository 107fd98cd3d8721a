//! The builder: its type says which required fields are still missing.
//!
//! Every required field is a type parameter that starts as `Missing` and becomes the field's type when its
//! setter is called. `build` asks of each parameter a trait of that field's own, whose diagnostic names the
//! field; one shared trait cannot do that, since rustc would print the path of a marker type, not its name.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Ident, Type};

use super::{allow_deprecated, at};
use crate::ast::{Declaration, Field, argument_of, bare, type_span};

/// The builder struct, `Request::builder()`, the setters and `build`.
pub(super) fn builder(declaration: &Declaration<'_>, krate: &TokenStream) -> TokenStream {
    let input = declaration.input;
    let (vis, ident) = (&input.vis, &input.ident);
    let builder = format_ident!("{ident}Builder");
    let fields = &declaration.fields;
    let allow = allow_deprecated(declaration);

    let required: Vec<&Field<'_>> = fields.iter().filter(|field| field.required()).collect();
    let states = states(&required, fields);
    let missing = states.iter().map(|_| quote!(#krate::private::Missing));
    let idents = fields.iter().map(|field| field.ident);
    let types = fields.iter().map(|field| match required.iter().position(|other| other.ident == field.ident) {
        Some(i) => {
            let state = &states[i];
            quote!(#state)
        }
        None => {
            let ty = &field.original.ty;
            quote!(#ty)
        }
    });
    let start = fields.iter().map(|field| {
        let name = field.ident;
        if field.required() {
            quote!(#name: #krate::private::Missing)
        } else {
            quote!(#name: ::core::default::Default::default())
        }
    });

    let given = required.iter().map(|field| given(field, ident, krate));
    let bounds = required.iter().zip(&states).map(|(field, state)| {
        let given = given_name(field);
        at(field.ident.span(), quote!(#state: #given))
    });
    let finish = fields.iter().map(|field| {
        let name = field.ident;
        if field.required() {
            quote!(#name: #krate::private::Given::take(self.#name))
        } else {
            quote!(#name: self.#name)
        }
    });
    let setters = fields.iter().map(|field| match required.iter().position(|other| other.ident == field.ident) {
        Some(i) => required_setter(declaration, field, &states[i], &states, &builder, krate),
        None => optional_setter(declaration, field),
    });
    let build = if fields.is_empty()
        && matches!(input.data, syn::Data::Struct(ref data) if matches!(data.fields, syn::Fields::Unit))
    {
        quote!(#ident)
    } else {
        quote!(#ident { #(#finish),* })
    };
    let generics = (!states.is_empty()).then(|| quote!(<#(#states),*>));
    let start_generics = (!states.is_empty()).then(|| quote!(<#(#missing),*>));
    // The note of a missing field then shows the struct and the field, not the attribute.
    let finish_name = Ident::new("build", ident.span());
    let builder_docs = format!("Builds [`{ident}`]; `build` compiles once every required field is set.");
    let start_docs = format!("Starts a [`{ident}`] with nothing set.");

    quote! {
        #[doc = #builder_docs]
        #[must_use = "a builder does nothing until `build` is called"]
        #[allow(missing_debug_implementations, non_snake_case)]
        #allow
        #vis struct #builder #generics {
            #(#idents: #types,)*
        }
        #allow
        const _: () = {
            #(#given)*
            impl #ident {
                #[doc = #start_docs]
                #[allow(clippy::missing_const_for_fn)]
                #[inline]
                #vis fn builder() -> #builder #start_generics {
                    #builder { #(#start),* }
                }
            }
            #[allow(clippy::missing_const_for_fn, non_snake_case, unused_qualifications)]
            impl #generics #builder #generics {
                #(#setters)*
                /// The finished request.
                #[inline]
                #[must_use]
                #vis fn #finish_name(self) -> #ident
                where
                    #(#bounds,)*
                {
                    #build
                }
            }
        };
    }
}

/// Names of the type parameters that follow the required fields: `UserIdState` for `user_id`.
///
/// A parameter hides a type of the same name, so none is called like a type that stands in a field.
fn states(required: &[&Field<'_>], fields: &[Field<'_>]) -> Vec<Ident> {
    let mut taken: HashSet<String> =
        fields.iter().flat_map(|field| words(field.original.ty.to_token_stream())).collect();
    let mut states = Vec::with_capacity(required.len());
    for field in required {
        let mut name: String = field.name().split('_').map(capitalized).collect();
        name.push_str("State");
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        states.push(Ident::new(&name, Span::call_site()));
    }
    states
}

/// All identifiers of a type.
fn words(tokens: TokenStream) -> Vec<String> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) => vec![ident.to_string()],
            TokenTree::Group(group) => words(group.stream()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => Vec::new(),
        })
        .collect()
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

/// Name of the trait that `build` asks for.
fn given_name(field: &Field<'_>) -> Ident {
    format_ident!("given_{}", field.name())
}

/// The trait of one required field, implemented by the field's type alone.
fn given(field: &Field<'_>, ident: &Ident, krate: &TokenStream) -> TokenStream {
    let name = field.name();
    let given = given_name(field);
    let ty = &field.original.ty;
    let message = format!("required field `{name}` of `{ident}` is not set");
    let label = format!("call `.{name}(...)` before `.build()`");
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        #[allow(non_camel_case_types, unreachable_pub)]
        pub trait #given: #krate::private::Given<#ty> {}
        #[diagnostic::do_not_recommend]
        impl #given for #ty {}
    }
}

/// The field's documentation, or the least a setter needs.
fn docs(field: &Field<'_>) -> TokenStream {
    let mut docs = field.docs().peekable();
    if docs.peek().is_some() {
        return quote!(#(#docs)*);
    }
    let sets = format!("Sets `{}`.", field.name());
    quote!(#[doc = #sets])
}

/// A setter that keeps the type of the builder.
fn optional_setter(declaration: &Declaration<'_>, field: &Field<'_>) -> TokenStream {
    let vis = &declaration.input.vis;
    let (ident, docs) = (field.ident, docs(field));
    let value = Ident::new("value", Span::mixed_site());
    let (parameter, convert) = parameter(field.value_type(), &value);
    let set = if field.inner.is_some() { quote!(::core::option::Option::Some(#convert)) } else { convert };
    quote! {
        #docs
        #[inline]
        #vis fn #ident(mut self, #value: #parameter) -> Self {
            self.#ident = #set;
            self
        }
    }
}

/// A setter that turns `Missing` into the field's type.
fn required_setter(
    declaration: &Declaration<'_>,
    field: &Field<'_>,
    own: &Ident,
    states: &[Ident],
    builder: &Ident,
    krate: &TokenStream,
) -> TokenStream {
    let vis = &declaration.input.vis;
    let (ident, docs, ty) = (field.ident, docs(field), &field.original.ty);
    let result = states.iter().map(|state| if state == own { quote!(#ty) } else { quote!(#state) });
    let value = Ident::new("value", Span::mixed_site());
    let (parameter, convert) = parameter(ty, &value);
    let rest = declaration.fields.iter().filter(|other| other.ident != ident).map(|other| {
        let name = other.ident;
        quote!(#name: self.#name)
    });
    let unset = at(ident.span(), quote!(#own: #krate::private::Unset));
    quote! {
        #docs
        #[inline]
        #vis fn #ident(self, #value: #parameter) -> #builder<#(#result),*>
        where
            #unset,
        {
            #builder { #ident: #convert, #(#rest),* }
        }
    }
}

/// What a setter takes and how it becomes the field: numbers as they are, so that literals need no suffix;
/// lists from anything that yields items; all else through `Into`.
fn parameter(ty: &Type, value: &Ident) -> (TokenStream, TokenStream) {
    const PLAIN: &[&str] =
        &["bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "usize", "isize", "f32", "f64"];
    let plain = |ty: &Type| match bare(ty) {
        Type::Path(path) => PLAIN.iter().any(|name| path.path.is_ident(name)),
        _ => false,
    };
    let (span, _) = type_span(ty);
    if plain(ty) {
        return (quote!(#ty), quote!(#value));
    }
    if let Some(item) = argument_of(ty, "Vec") {
        if plain(item) {
            return (
                quote_spanned!(span=> impl ::core::iter::IntoIterator<Item = #item>),
                quote!(::core::iter::Iterator::collect(::core::iter::IntoIterator::into_iter(#value))),
            );
        }
        return (
            quote_spanned!(span=> impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<#item>>),
            quote! {
                ::core::iter::Iterator::collect(::core::iter::Iterator::map(
                    ::core::iter::IntoIterator::into_iter(#value),
                    ::core::convert::Into::into,
                ))
            },
        );
    }
    (quote_spanned!(span=> impl ::core::convert::Into<#ty>), quote!(::core::convert::Into::into(#value)))
}
