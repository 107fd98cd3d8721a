//! What stands in for a declaration with mistakes, so that its uses do not add errors of their own.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, Fields};

use super::{builder, endpoint, paging, strip_marks};
use crate::ast::Declaration;

/// The struct, its builder and an empty `impl Endpoint`.
pub(super) fn fallback(declaration: &Declaration<'_>, krate: &TokenStream) -> TokenStream {
    let mut item = declaration.input.clone();
    strip_marks(&mut item);
    let ident = &item.ident;
    let named = matches!(&item.data, Data::Struct(data) if !matches!(data.fields, Fields::Unnamed(_)));
    let broken_setter = declaration.fields.iter().any(|field| field.name() == "build");
    if !item.generics.params.is_empty() || !named || broken_setter {
        return quote!(#item);
    }
    let builder = builder::builder(declaration, krate);
    let response = endpoint::response(declaration);
    let send = endpoint::send(declaration, krate);
    let paging = paging::paging(declaration, krate);
    quote! {
        #item
        #builder
        const _: () = {
            impl #krate::Slots for #ident {
                fn slot(&self, _: usize) -> &dyn #krate::Slot {
                    #krate::private::no_slot()
                }
                fn slot_mut(&mut self, _: usize) -> &mut dyn #krate::Slot {
                    #krate::private::no_slot()
                }
            }
            impl #krate::Endpoint for #ident {
                type Response = #response;
                const META: &'static #krate::Meta = &#krate::Meta::new(
                    "",
                    #krate::http::Method::GET,
                    "",
                    #krate::TokenTypes::NONE,
                    &[],
                );
            }
            #send
        };
        #paging
    }
}
