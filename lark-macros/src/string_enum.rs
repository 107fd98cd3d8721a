//! `#[derive(StringEnum)]`: an enum of texts that keeps the texts it does not know.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Type};

use crate::ctxt::Ctxt;
use crate::expand::with_slot_bounds;
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
        // A type that depends on a parameter cannot be a text either; one message is enough.
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
    let bounded = with_slot_bounds(&input.generics);
    let (generics, of, bounds) = bounded.split_for_impl();
    let texts: Vec<&String> = known.iter().map(|(_, text)| text).collect();
    let variants: Vec<&Ident> = known.iter().map(|(variant, _)| *variant).collect();
    // After a mistake the impls stay, so that uses of the enum add no errors, with bodies that fit every enum.
    let (as_str, from) = match (&errors, other) {
        (None, Some(other)) => (
            quote!(match self { #(Self::#variants => #texts,)* Self::#other(text) => text }),
            quote!(match text { #(#texts => Self::#variants,)* _ => Self::#other(::core::convert::From::from(text)) }),
        ),
        _ => (quote!(loop {}), quote!(loop {})),
    };
    let plain = input.generics.params.is_empty();
    let (parameters, traits) = if plain {
        (None, Some(quote!(traits(serde))))
    } else {
        (Some(quote!(generics [#generics] [#of] [#bounds])), None)
    };
    let functions = shapes.then(|| quote!(functions(shape)));
    let vis = &input.vis;
    // As for models: what is the same for every enum is written by a macro by example.
    quote! {
        #errors
        #krate::private::string_enum_brings_default_display_from_str_and_by_feature_serde! {
            #vis enum #ident
            texts [#(#texts),*]
            as_str(self) { #as_str }
            from(text) { #from }
            #parameters
            #traits
            #functions
        }
    }
}

fn is_string(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "String"))
}

/// `OpenId` is `open_id` on the wire unless it is renamed.
pub(crate) fn snake_case(name: &str) -> String {
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
