//! `#[derive(IntegerEnum)]`: an enum of integers that keeps the numbers it does not know.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;
use syn::{Data, DataEnum, DeriveInput, Fields, Ident, Type, parse_quote};

use crate::attr;
use crate::ctxt::Ctxt;
use crate::expand::with_slot_bounds;
use crate::field::none_on_the_item;
use crate::runtime_path::runtime_path;
use crate::word::words;

words! {
    /// A word of `#[lark(...)]` on a variant.
    pub(crate) enum VariantKey {
        Value = "value",
    }
}

impl attr::Key for VariantKey {
    const NOUN: &'static str = "variant mark";
    const SUCH_AS: &'static str = "`value = 1`";

    fn example(self) -> &'static str {
        match self {
            Self::Value => "1",
        }
    }
}

/// The impls of one enum; with `shapes`, also what is known of it without a value.
pub(crate) fn integer_enum(item: TokenStream, shapes: bool) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let cx = Ctxt::new();
    if !input.generics.params.is_empty() {
        cx.error(&input.generics, "an enum of integers has no type parameters or lifetimes; remove them");
    }
    none_on_the_item(&cx, &input.attrs, "variant");
    let (known, other) = match &input.data {
        // A type that depends on a parameter cannot be a number either; one message is enough.
        Data::Enum(_) if !input.generics.params.is_empty() => (Vec::new(), None),
        Data::Enum(data) => variants(&cx, &input.ident, data),
        Data::Struct(data) => {
            cx.error(data.struct_token, "`IntegerEnum` is for enums; for a struct derive `Model`");
            (Vec::new(), None)
        }
        Data::Union(data) => {
            cx.error(data.union_token, "`IntegerEnum` is for enums; write an enum with a variant for each number");
            (Vec::new(), None)
        }
    };
    let krate = runtime_path(None);
    let (ident, vis) = (&input.ident, &input.vis);
    let other = match (cx.finish(), other) {
        (Ok(()), Some(other)) => other,
        (Ok(()), None) => return fallback(&input, &TokenStream::new(), &krate),
        (Err(errors), _) => return fallback(&input, &errors, &krate),
    };
    let variants = known.iter().map(|(variant, _)| variant);
    let numbers = known.iter().map(|(_, number)| Literal::i64_unsuffixed(*number));
    let functions = shapes.then(|| quote!(functions(shape)));
    quote! {
        #krate::private::integer_enum_brings_clone_copy_debug_display_default_eq_hash_and_by_feature_serde! {
            #vis enum #ident
            known [#(#variants = #numbers),*]
            other #other
            #functions
        }
    }
}

/// The variants with their numbers, and the one of the numbers that are not known.
fn variants<'i>(cx: &Ctxt, ident: &Ident, data: &'i DataEnum) -> (Vec<(&'i Ident, i64)>, Option<&'i Ident>) {
    let mut known: Vec<(&Ident, i64)> = Vec::new();
    let mut other: Option<&Ident> = None;
    // What is perhaps that one has its message.
    let mut meant_other = false;
    for variant in &data.variants {
        let name = &variant.ident;
        let mut value: Option<(i64, Span)> = None;
        let mut marked = false;
        attr::marks(cx, &variant.attrs, "#[lark(value = 1)]", |entry| {
            marked = true;
            match entry.key {
                VariantKey::Value => value = Some(entry.integer()?),
            }
            Ok(())
        });
        if let Some((_, number)) = &variant.discriminant {
            cx.error(
                number,
                format_args!(
                    "the compiler has a use of its own for this number; write `#[lark(value = ...)]` on `{name}`"
                ),
            );
            continue;
        }
        match &variant.fields {
            Fields::Unit => match value {
                Some((number, span)) => {
                    if let Some((first, _)) = known.iter().find(|(_, known)| *known == number) {
                        cx.error_at(span, format_args!("`{first}` is {number} already; change one of them"));
                    }
                    known.push((name, number));
                }
                // What is marked has its message.
                None if marked || variant.attrs.iter().any(|attr| attr.path().is_ident("lark")) => {}
                None => cx.error(name, format_args!("`{name}` has no number; write `#[lark(value = 1)]` before it")),
            },
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 && is_i64(&fields.unnamed[0].ty) => {
                if let Some(first) = other {
                    cx.error(name, format_args!("`{first}` keeps the unknown numbers already; remove one of the two"));
                }
                if let Some((_, span)) = value {
                    cx.error_at(
                        span,
                        format_args!("`{name}` keeps many numbers and has none of its own; remove `value`"),
                    );
                }
                other = Some(name);
            }
            fields => {
                meant_other |= matches!(fields, Fields::Unnamed(_));
                cx.error(
                    fields,
                    format_args!(
                        "a variant is one number; write `{name}` alone, or `Other(i64)` for the numbers that are not known"
                    ),
                );
            }
        }
    }
    if other.is_none() && !meant_other {
        cx.error(
            ident,
            format_args!(
                "`{ident}` has no variant for numbers that are not known, and the platform adds some without notice; add `Other(i64)`"
            ),
        );
    }
    (known, other)
}

fn is_i64(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "i64"))
}

/// Emitted when the derive fails, so that uses of the type cause no further errors.
fn fallback(input: &DeriveInput, errors: &TokenStream, krate: &TokenStream) -> TokenStream {
    let ident = &input.ident;
    let vis = &input.vis;
    let bounded = with_slot_bounds(&input.generics);
    let (generics, of, bounds) = bounded.split_for_impl();
    let mut of_serde = input.generics.clone();
    of_serde.params.insert(0, parse_quote!('de));
    let (generics_of_serde, ..) = of_serde.split_for_impl();
    let private = quote!(#krate::private);
    let marks = ["PathValue", "QueryValue", "HeaderField", "TextValue"].map(|name| Ident::new(name, Span::call_site()));
    quote! {
        #errors
        impl #generics #ident #of #bounds {
            #vis fn as_i64(&self) -> i64 { loop {} }
        }
        impl #generics ::core::convert::From<i64> for #ident #of #bounds {
            fn from(_: i64) -> Self { loop {} }
        }
        impl #generics ::core::clone::Clone for #ident #of #bounds {
            fn clone(&self) -> Self { loop {} }
        }
        impl #generics ::core::cmp::PartialEq for #ident #of #bounds {
            fn eq(&self, _: &Self) -> bool { loop {} }
        }
        impl #generics ::core::cmp::Eq for #ident #of #bounds {}
        impl #generics ::core::hash::Hash for #ident #of #bounds {
            fn hash<State: ::core::hash::Hasher>(&self, _: &mut State) { loop {} }
        }
        impl #generics ::core::fmt::Debug for #ident #of #bounds {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { loop {} }
        }
        impl #generics ::core::fmt::Display for #ident #of #bounds {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { loop {} }
        }
        impl #generics ::core::default::Default for #ident #of #bounds {
            fn default() -> Self { loop {} }
        }
        impl #generics #private::Slot for #ident #of #bounds {
            fn view(&self) -> #private::View<'_> { loop {} }
            fn view_mut(&mut self) -> #private::ViewMut<'_> { loop {} }
        }
        #(impl #generics #private::#marks for #ident #of #bounds {})*
        impl #generics #private::Serialize for #ident #of #bounds {
            fn serialize<To: #private::Serializer>(&self, _: To) -> #private::Serialized<To> { loop {} }
        }
        impl #generics_of_serde #private::Deserialize<'de> for #ident #of #bounds {
            fn deserialize<From: #private::Deserializer<'de>>(_: From) -> #private::Deserialized<'de, Self, From> { loop {} }
        }
    }
}
