//! The builder: its type says which required fields are still missing.
//!
//! Every required field is a type parameter that starts as `Missing` and becomes the field's type when its
//! setter is called. `build` asks of each parameter a trait of that field's own, whose diagnostic names the
//! field; one shared trait cannot do that, since rustc would print the path of a marker type, not its name.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Ident, Type};

use super::allow_deprecated;
use crate::ast::{Declaration, Field, argument_of, type_span};

/// The builder struct, `Request::builder()`, the setters and `build`.
pub(super) fn builder(declaration: &Declaration<'_>, krate: &TokenStream) -> TokenStream {
    let input = declaration.input;
    let (vis, ident) = (&input.vis, &input.ident);
    let builder = format_ident!("{ident}Builder");
    let fields = &declaration.fields;
    let allow = allow_deprecated(declaration);

    let required: Vec<&Field<'_>> = fields.iter().filter(|field| field.required()).collect();
    let states: Vec<Ident> = required.iter().map(|field| state(field)).collect();
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
            quote!(#name: ::core::option::Option::None)
        }
    });

    let given = required.iter().zip(&states).map(|(field, state)| given(field, state, ident, krate));
    let bounds = required.iter().zip(&states).map(|(field, state)| {
        let given = given_name(field);
        quote!(#state: #given)
    });
    let finish = fields.iter().map(|field| {
        let name = field.ident;
        if field.required() {
            quote!(#name: #krate::private::Given::take(self.#name))
        } else {
            quote!(#name: self.#name)
        }
    });
    let setters = fields.iter().map(|field| {
        if field.required() {
            required_setter(declaration, field, &states, &builder, krate)
        } else {
            optional_setter(declaration, field)
        }
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
    let builder_docs = format!("Builds [`{ident}`]; `build` compiles once every required field is set.");
    let start_docs = format!("Starts a [`{ident}`] with nothing set.");
    let hide = declaration.args.deprecated.as_ref().map(|_| quote!(#[allow(deprecated)]));

    quote! {
        #[doc = #builder_docs]
        #[must_use = "a builder does nothing until `build` is called"]
        #hide
        #vis struct #builder #generics {
            #(#idents: #types,)*
        }
        #allow
        const _: () = {
            #(#given)*
            impl #ident {
                #[doc = #start_docs]
                #[inline]
                #vis fn builder() -> #builder #start_generics {
                    #builder { #(#start),* }
                }
            }
            impl #generics #builder #generics {
                #(#setters)*
                /// The finished request.
                #[inline]
                #[must_use]
                #vis fn build(self) -> #ident
                where
                    #(#bounds,)*
                {
                    #build
                }
            }
        };
    }
}

/// Name of the type parameter that follows one required field.
fn state(field: &Field<'_>) -> Ident {
    let camel: String = field
        .name()
        .split('_')
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect::<String>()
        })
        .collect();
    format_ident!("{camel}State")
}

/// Name of the trait that `build` asks for.
fn given_name(field: &Field<'_>) -> Ident {
    format_ident!("given_{}", field.name())
}

/// The trait of one required field, implemented by the field's type alone.
fn given(field: &Field<'_>, _state: &Ident, ident: &Ident, krate: &TokenStream) -> TokenStream {
    let name = field.name();
    let given = given_name(field);
    let ty = &field.original.ty;
    let message = format!("required field `{name}` of `{ident}` is not set");
    let label = format!("call `.{name}(...)` before `.build()`");
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        #[allow(non_camel_case_types, unreachable_pub)]
        pub trait #given: #krate::private::Given<#ty> {}
        impl #given for #ty {}
    }
}

/// A setter that keeps the type of the builder.
fn optional_setter(declaration: &Declaration<'_>, field: &Field<'_>) -> TokenStream {
    let vis = &declaration.input.vis;
    let (ident, docs) = (field.ident, field.docs());
    let value = Ident::new("value", Span::mixed_site());
    let (parameter, convert) = parameter(field.value_type(), &value);
    quote! {
        #(#docs)*
        #[inline]
        #vis fn #ident(mut self, #value: #parameter) -> Self {
            self.#ident = ::core::option::Option::Some(#convert);
            self
        }
    }
}

/// A setter that turns `Missing` into the field's type.
fn required_setter(
    declaration: &Declaration<'_>,
    field: &Field<'_>,
    states: &[Ident],
    builder: &Ident,
    krate: &TokenStream,
) -> TokenStream {
    let vis = &declaration.input.vis;
    let (ident, docs, ty) = (field.ident, field.docs(), &field.original.ty);
    let own = state(field);
    let result = states.iter().map(|state| if *state == own { quote!(#ty) } else { quote!(#state) });
    let value = Ident::new("value", Span::mixed_site());
    let (parameter, convert) = parameter(ty, &value);
    let rest = declaration.fields.iter().filter(|other| other.ident != ident).map(|other| {
        let name = other.ident;
        quote!(#name: self.#name)
    });
    quote! {
        #(#docs)*
        #[inline]
        #vis fn #ident(self, #value: #parameter) -> #builder<#(#result),*>
        where
            #own: #krate::private::Unset,
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
    let plain = |ty: &Type| match ty {
        Type::Path(path) => PLAIN.iter().any(|name| path.path.is_ident(name)),
        _ => false,
    };
    let span = type_span(ty);
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
