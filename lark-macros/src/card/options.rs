//! `#[derive(CardOptions)]`: an enum as the options of a select.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;
use syn::{Data, DeriveInput, Fields, LitStr};

use super::{Mark, Marks, no_generics, wire_name};
use crate::ctxt::Ctxt;
use crate::runtime_path::events_path;

/// The impl of one enum.
pub(crate) fn card_options(item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let cx = Ctxt::new();
    let krate = events_path();
    no_generics(&cx, &input);
    Marks::read(&cx, &input.attrs, "the options themselves", &[]);
    let mut options = TokenStream::new();
    match &input.data {
        Data::Enum(data) => {
            let mut taken = Vec::new();
            for variant in &data.variants {
                let marks = Marks::read(&cx, &variant.attrs, "an option", &[Mark::Text, Mark::Rename]);
                let ident = &variant.ident;
                let value = wire_name(&cx, ident, marks.rename.as_ref(), &mut taken);
                if !matches!(variant.fields, Fields::Unit) {
                    cx.error(&variant.fields, "an option has no fields; remove them");
                }
                let text = marks.text.as_ref().map_or_else(|| ident.unraw().to_string(), LitStr::value);
                options.extend(quote!((#value, #text, || Self::#ident),));
            }
            if data.variants.is_empty() {
                cx.error(&input.ident, "a select without options cannot be used; add a variant");
            }
        }
        Data::Struct(data) => cx.error(data.struct_token, "options are an enum, with a variant for each"),
        Data::Union(data) => cx.error(data.union_token, "options are an enum, with a variant for each"),
    }
    let errors = cx.finish().err();
    if errors.is_some() {
        options = TokenStream::new();
    }
    let ident = &input.ident;
    let (generics, of, bounds) = input.generics.split_for_impl();
    quote! {
        #errors
        #[automatically_derived]
        impl #generics #krate::card::CardOptions for #ident #of #bounds {
            const OPTIONS: &'static [#krate::card::CardOption<Self>] = &[#options];
        }
    }
}
