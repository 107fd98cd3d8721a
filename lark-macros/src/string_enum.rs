//! `#[derive(StringEnum)]`: an enum of texts that keeps the texts it does not know.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Type};

use crate::ctxt::Ctxt;
use crate::expand::slots;
use crate::field::{Marks, none_on_the_item};
use crate::runtime_path::runtime_path;

/// The impls of one enum; with `shapes`, also what is known of it without a value.
pub(crate) fn string_enum(item: TokenStream, shapes: bool) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let cx = Ctxt::new();
    if !input.generics.params.is_empty() {
        cx.error(&input.generics, "an enum of texts has no type parameters or lifetimes; remove them");
    }
    none_on_the_item(&cx, &input.attrs, "variant");
    let mut known: Vec<(&Ident, String)> = Vec::new();
    let mut other: Option<&Ident> = None;
    match &input.data {
        // What depends on a parameter cannot be a text either; one message is enough.
        Data::Enum(_) if !input.generics.params.is_empty() => {}
        Data::Enum(data) => {
            for variant in &data.variants {
                let marks = Marks::parse(&cx, &variant.attrs);
                if let Some((mark, span)) = &marks.place {
                    cx.error_at(*span, format_args!("a variant has no place; remove `{}`", mark.word()));
                }
                match &variant.fields {
                    Fields::Unit => {
                        let text = marks
                            .rename
                            .as_ref()
                            .map_or_else(|| snake_case(&variant.ident.unraw().to_string()), LitStr::value);
                        if let Some((first, _)) = known.iter().find(|(_, known)| *known == text) {
                            cx.error(&variant.ident, format_args!("`{first}` is `{text}` already; rename one of them"));
                        }
                        known.push((&variant.ident, text));
                    }
                    Fields::Unnamed(fields) if fields.unnamed.len() == 1 && is_string(&fields.unnamed[0].ty) => {
                        if let Some(first) = other {
                            cx.error(
                                &variant.ident,
                                format_args!("`{first}` keeps the unknown texts already; remove one of the two"),
                            );
                        }
                        if let Some(rename) = &marks.rename {
                            cx.error(
                                rename,
                                format_args!("`{}` keeps many texts and has none of its own; remove `rename`", variant.ident),
                            );
                        }
                        other = Some(&variant.ident);
                    }
                    fields => cx.error(
                        fields,
                        format_args!(
                            "a variant is one text; write `{}` alone, or `Other(String)` for the texts that are not known",
                            variant.ident
                        ),
                    ),
                }
            }
            if other.is_none() {
                cx.error(
                    &input.ident,
                    format_args!(
                        "`{}` has no variant for texts that are not known, and the platform adds some without notice; add `Other(String)`",
                        input.ident
                    ),
                );
            }
        }
        Data::Struct(data) => cx.error(data.struct_token, "`StringEnum` is for enums; for a struct derive `Model`"),
        Data::Union(data) => {
            cx.error(data.union_token, "`StringEnum` is for enums; write an enum with a variant for each text");
        }
    }
    let krate = runtime_path(None);
    let errors = cx.finish().err();

    let ident = &input.ident;
    let slots = slots(&input.generics);
    let (generics, of, bounds) = slots.split_for_impl();
    let texts: Vec<&String> = known.iter().map(|(_, text)| text).collect();
    let variants: Vec<&Ident> = known.iter().map(|(variant, _)| *variant).collect();
    // After a mistake the impls stay, so that uses of the enum add no errors, with bodies that fit every enum.
    let (as_str, known, from) = match (&errors, other) {
        (None, Some(other)) => (
            quote! {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::#other(text) => text,
                }
            },
            quote! {
                match text {
                    #(#texts => ::core::option::Option::Some(Self::#variants),)*
                    _ => ::core::option::Option::None,
                }
            },
            quote!(Self::#other),
        ),
        _ => (quote!(loop {}), quote!(loop {}), quote!((|_: ::std::string::String| loop {}))),
    };
    let serde = input.generics.params.is_empty().then(|| {
        quote! {
            #[automatically_derived]
            impl #krate::private::Serialize for #ident {
                #[inline]
                fn serialize<S: #krate::private::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    #krate::private::Serializer::serialize_str(serializer, self.as_str())
                }
            }
            #[automatically_derived]
            impl<'de> #krate::private::Deserialize<'de> for #ident {
                #[inline]
                fn deserialize<D: #krate::private::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    #krate::private::deserialize_enum(deserializer)
                }
            }
        }
    });
    let shape = shapes.then(|| quote!(#krate::private::enum_shape! {}));
    let vis = &input.vis;
    quote! {
        #errors
        const _: () = {
            impl #generics #ident #of #bounds {
                /// The texts that have a variant of their own.
                #vis const KNOWN: &'static [&'static str] = &[#(#texts),*];

                /// The text on the wire.
                #[inline]
                #[must_use]
                #vis fn as_str(&self) -> &str {
                    #as_str
                }

                #[inline]
                fn known(text: &str) -> ::core::option::Option<Self> {
                    #known
                }
            }
            #[automatically_derived]
            impl #generics ::core::convert::From<&str> for #ident #of #bounds {
                #[inline]
                fn from(text: &str) -> Self {
                    match Self::known(text) {
                        ::core::option::Option::Some(variant) => variant,
                        ::core::option::Option::None => #from(::core::convert::From::from(text)),
                    }
                }
            }
            #[automatically_derived]
            impl #generics ::core::convert::From<::std::string::String> for #ident #of #bounds {
                #[inline]
                fn from(text: ::std::string::String) -> Self {
                    match Self::known(&text) {
                        ::core::option::Option::Some(variant) => variant,
                        ::core::option::Option::None => #from(text),
                    }
                }
            }
            #[automatically_derived]
            impl #generics ::core::str::FromStr for #ident #of #bounds {
                type Err = ::core::convert::Infallible;
                #[inline]
                fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                    ::core::result::Result::Ok(::core::convert::From::from(text))
                }
            }
            #[automatically_derived]
            impl #generics ::core::fmt::Display for #ident #of #bounds {
                #[inline]
                fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    formatter.pad(self.as_str())
                }
            }
            #[automatically_derived]
            impl #generics ::core::default::Default for #ident #of #bounds {
                /// The empty text.
                #[inline]
                fn default() -> Self {
                    ::core::convert::From::from("")
                }
            }
            #[automatically_derived]
            impl #generics #krate::StringEnum for #ident #of #bounds {
                const KNOWN: &'static [&'static str] = Self::KNOWN;
                #[inline]
                fn text(&self) -> &str {
                    self.as_str()
                }
                #[inline]
                fn from_text(text: &str) -> Self {
                    ::core::convert::From::from(text)
                }
            }
            #[automatically_derived]
            impl #generics #krate::Slot for #ident #of #bounds {
                #[inline]
                fn view(&self) -> #krate::View<'_> {
                    #krate::View::Enum(Self::KNOWN, self.as_str())
                }
                #[inline]
                fn view_mut(&mut self) -> #krate::ViewMut<'_> {
                    #krate::ViewMut::Leaf(self)
                }
                #shape
            }
            #[automatically_derived]
            impl #generics #krate::PathValue for #ident #of #bounds {}
            #[automatically_derived]
            impl #generics #krate::QueryValue for #ident #of #bounds {}
            #[automatically_derived]
            impl #generics #krate::HeaderField for #ident #of #bounds {}
            #[automatically_derived]
            impl #generics #krate::TextValue for #ident #of #bounds {}
            #serde
        };
    }
}

fn is_string(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "String"))
}

/// `OpenId` is `open_id` on the wire unless it is renamed.
fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    let mut previous_lower = false;
    for c in name.chars() {
        if c.is_ascii_uppercase() && previous_lower {
            snake.push('_');
        }
        previous_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::snake_case;

    #[test]
    fn variants_are_snake_case_on_the_wire() {
        for (name, expected) in [("OpenId", "open_id"), ("Open", "open"), ("UserID", "user_id"), ("V2Link", "v2_link")]
        {
            assert_eq!(snake_case(name), expected);
        }
    }
}
