//! `#[derive(Model)]`: a struct of an answer as a table of slots.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, LitStr};

use crate::ast::type_span;
use crate::ctxt::Ctxt;
use crate::field::Marks;
use crate::runtime_path::runtime_path;

/// The impls of one model.
pub(crate) fn model(item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let cx = Ctxt::new();
    if !input.generics.params.is_empty() {
        cx.error(&input.generics, "a model has no type parameters or lifetimes; write the concrete types");
    }
    let mut fields = Vec::new();
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(named) => fields.extend(&named.named),
            Fields::Unit => {}
            Fields::Unnamed(unnamed) => {
                cx.error(unnamed, "a model needs named fields, their names are those on the wire");
            }
        },
        Data::Enum(data) => {
            cx.error(data.enum_token, "`Model` is for structs; for an enum of texts derive `StringEnum`");
        }
        Data::Union(data) => cx.error(data.union_token, "`Model` is for structs"),
    }
    let mut names: Vec<String> = Vec::with_capacity(fields.len());
    for field in &fields {
        let marks = Marks::parse(&cx, &field.attrs);
        if let Some((mark, span)) = &marks.place {
            cx.error_at(*span, format_args!("a model's field has no place; remove `{}`", mark.word()));
        }
        let Some(ident) = &field.ident else { continue };
        let name = marks.rename.as_ref().map_or_else(|| ident.unraw().to_string(), LitStr::value);
        if names.contains(&name) {
            let span = marks.rename.as_ref().map_or_else(|| ident.span(), LitStr::span);
            cx.error_at(span, format_args!("two fields are `{name}` on the wire; rename one of them"));
        }
        names.push(name);
    }
    let krate = runtime_path(None);
    let errors = cx.finish();
    if errors.is_err() && !input.generics.params.is_empty() {
        return errors.err().unwrap_or_default();
    }
    let errors = match errors {
        Ok(()) => None,
        Err(errors) => {
            (fields, names) = (Vec::new(), Vec::new());
            Some(errors)
        }
    };

    let ident = &input.ident;
    let label = ident.to_string();
    let arms = |borrow: TokenStream| -> Option<TokenStream> {
        let slot = |field: &syn::Field| {
            let name = &field.ident;
            quote_spanned!(type_span(&field.ty)=> #borrow self.#name)
        };
        let (last, rest) = fields.split_last()?;
        let last = slot(last);
        if rest.is_empty() {
            return Some(last);
        }
        let arms = rest.iter().enumerate().map(|(i, field)| {
            let slot = slot(field);
            quote!(#i => #slot,)
        });
        Some(quote!(match index { #(#arms)* _ => #last }))
    };
    let none = quote!(#krate::private::no_slot());
    let slot = arms(quote!(&)).unwrap_or_else(|| none.clone());
    let slot_mut = arms(quote!(&mut)).unwrap_or(none);
    let index = if fields.len() > 1 { quote!(index) } else { quote!(_) };
    quote! {
        #errors
        const _: () = {
            #[automatically_derived]
            impl #krate::Slots for #ident {
                #[inline]
                fn slot(&self, #index: usize) -> &dyn #krate::Slot {
                    #slot
                }
                #[inline]
                fn slot_mut(&mut self, #index: usize) -> &mut dyn #krate::Slot {
                    #slot_mut
                }
            }
            #[automatically_derived]
            impl #krate::Model for #ident {
                const SCHEMA: &'static #krate::Schema =
                    &#krate::Schema::new(#label, &[#(#names),*], #krate::private::make::<#ident>);
            }
            #[automatically_derived]
            impl #krate::Slot for #ident {
                #[inline]
                fn as_model(&self) -> ::core::option::Option<(&'static #krate::Schema, &dyn #krate::Slots)> {
                    ::core::option::Option::Some((<Self as #krate::Model>::SCHEMA, self))
                }
                #[inline]
                fn as_model_mut(&mut self) -> ::core::option::Option<(&'static #krate::Schema, &mut dyn #krate::Slots)> {
                    ::core::option::Option::Some((<Self as #krate::Model>::SCHEMA, self))
                }
            }
            #[automatically_derived]
            impl ::core::fmt::Debug for #ident {
                #[inline]
                fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #krate::private::debug(self, formatter)
                }
            }
            #[automatically_derived]
            impl ::core::cmp::PartialEq for #ident {
                #[inline]
                fn eq(&self, other: &Self) -> bool {
                    #krate::private::same(self, other)
                }
            }
            #[automatically_derived]
            impl #krate::private::Serialize for #ident {
                #[inline]
                fn serialize<S: #krate::private::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    #krate::private::serialize(self, serializer)
                }
            }
            #[automatically_derived]
            impl<'de> #krate::private::Deserialize<'de> for #ident {
                #[inline]
                fn deserialize<D: #krate::private::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    #krate::private::deserialize(deserializer)
                }
            }
        };
    }
}
