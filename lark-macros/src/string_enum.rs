//! `#[derive(StringEnum)]`: an enum of texts that keeps the texts it does not know.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Type};

use crate::ctxt::Ctxt;
use crate::field::Marks;
use crate::runtime_path::runtime_path;

/// The impls of one enum.
pub(crate) fn string_enum(item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let cx = Ctxt::new();
    if !input.generics.params.is_empty() {
        cx.error(&input.generics, "an enum of texts has no type parameters");
    }
    let mut known: Vec<(&Ident, String)> = Vec::new();
    let mut other: Option<&Ident> = None;
    match &input.data {
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
                                variant,
                                format_args!("`{first}` keeps unknown texts already; remove one of them"),
                            );
                        }
                        other = Some(&variant.ident);
                    }
                    _ => cx.error(
                        variant,
                        "a variant is a plain name, or `Other(String)` for the texts that are not known",
                    ),
                }
            }
            if other.is_none() {
                cx.error(
                    &input.ident,
                    "the platform adds values without notice; add a variant `Other(String)` that keeps them",
                );
            }
        }
        Data::Struct(data) => cx.error(data.struct_token, "`StringEnum` is for enums; for a struct derive `Model`"),
        Data::Union(data) => cx.error(data.union_token, "`StringEnum` is for enums"),
    }
    let krate = runtime_path(None);
    if let Err(errors) = cx.finish() {
        return errors;
    }
    let Some(other) = other else { return TokenStream::new() };

    let ident = &input.ident;
    let texts: Vec<&String> = known.iter().map(|(_, text)| text).collect();
    let variants: Vec<&Ident> = known.iter().map(|(variant, _)| *variant).collect();
    let vis = &input.vis;
    quote! {
        const _: () = {
            impl #ident {
                /// The texts that have a variant of their own.
                #vis const KNOWN: &'static [&'static str] = &[#(#texts),*];

                /// The text on the wire.
                #[inline]
                #[must_use]
                #vis fn as_str(&self) -> &str {
                    match self {
                        #(Self::#variants => #texts,)*
                        Self::#other(text) => text,
                    }
                }

                #[inline]
                fn known(text: &str) -> ::core::option::Option<Self> {
                    ::core::option::Option::Some(match text {
                        #(#texts => Self::#variants,)*
                        _ => return ::core::option::Option::None,
                    })
                }
            }
            #[automatically_derived]
            impl ::core::convert::From<&str> for #ident {
                #[inline]
                fn from(text: &str) -> Self {
                    match Self::known(text) {
                        ::core::option::Option::Some(variant) => variant,
                        ::core::option::Option::None => Self::#other(::core::convert::From::from(text)),
                    }
                }
            }
            #[automatically_derived]
            impl ::core::convert::From<::std::string::String> for #ident {
                #[inline]
                fn from(text: ::std::string::String) -> Self {
                    match Self::known(&text) {
                        ::core::option::Option::Some(variant) => variant,
                        ::core::option::Option::None => Self::#other(text),
                    }
                }
            }
            #[automatically_derived]
            impl ::core::str::FromStr for #ident {
                type Err = ::core::convert::Infallible;
                #[inline]
                fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                    ::core::result::Result::Ok(::core::convert::From::from(text))
                }
            }
            #[automatically_derived]
            impl ::core::fmt::Display for #ident {
                #[inline]
                fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    formatter.pad(self.as_str())
                }
            }
            #[automatically_derived]
            impl ::core::default::Default for #ident {
                /// The empty text.
                #[inline]
                fn default() -> Self {
                    ::core::convert::From::from("")
                }
            }
            #[automatically_derived]
            impl #krate::StringEnum for #ident {
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
            impl #krate::Slot for #ident {
                #[inline]
                fn as_string_enum(&self) -> ::core::option::Option<(&'static [&'static str], &str)> {
                    ::core::option::Option::Some((Self::KNOWN, self.as_str()))
                }
                #[inline]
                fn set_string_enum(&mut self, text: &str) {
                    *self = ::core::convert::From::from(text);
                }
            }
            #[automatically_derived]
            impl #krate::PathValue for #ident {}
            #[automatically_derived]
            impl #krate::QueryValue for #ident {}
            #[automatically_derived]
            impl #krate::HeaderField for #ident {}
            #[automatically_derived]
            impl #krate::TextValue for #ident {}
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
