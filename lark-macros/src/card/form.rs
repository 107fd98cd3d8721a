//! `#[derive(CardForm)]`: a struct as a form.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Fields};

use super::{Mark, Marks, name, no_generics, wire_name};
use crate::ctxt::Ctxt;
use crate::runtime_path::events_path;

/// The impl of one form.
pub(crate) fn card_form(item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let cx = Ctxt::new();
    let krate = events_path();
    no_generics(&cx, &input);
    let name = name(&cx, &input, "form");
    let name = name.map(|name| name.value()).unwrap_or_default();
    let (mut fields, mut reads, mut members) = (TokenStream::new(), TokenStream::new(), TokenStream::new());
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(named) => {
                // The form itself is named in the card, too.
                let mut taken = vec![name.clone(), format!("{name}_submit")];
                const FIELD: &[Mark] =
                    &[Mark::Rename, Mark::Label, Mark::Placeholder, Mark::MaxLength, Mark::Multiline];
                for field in &named.named {
                    let Some(ident) = &field.ident else { continue };
                    let marks = Marks::read(&cx, &field.attrs, "a field of a form", FIELD);
                    let text = wire_name(&cx, ident, marks.rename.as_ref(), &mut taken);
                    let ty = &field.ty;
                    let bound = format_ident!("__{}", ident.unraw());
                    let label = marks.label.map(|label| quote!(.label(#label)));
                    let placeholder = marks.placeholder.map(|text| quote!(.placeholder(#text)));
                    let max_length = marks.max_length.map(|most| quote_spanned!(ty.span()=> .max_length::<#ty>(#most)));
                    let multiline = marks.multiline.then(|| quote_spanned!(ty.span()=> .multiline::<#ty>()));
                    let of = quote_spanned!(ty.span()=> #krate::card::Field::of::<#ty>(#text));
                    fields.extend(quote!(#of #label #placeholder #max_length #multiline,));
                    let read = quote_spanned!(ty.span()=> values.field::<#ty>(#text));
                    reads.extend(quote!(let #bound = #read;));
                    members.extend(quote!(#ident: #bound?,));
                }
            }
            fields => cx.error(
                if matches!(fields, Fields::Unit) { quote!(#input) } else { quote!(#fields) },
                "the fields of a form have names; write `{ reason: String }`",
            ),
        },
        Data::Enum(data) => {
            cx.error(data.enum_token, "a form is a struct; for the options of a select derive `CardOptions`");
        }
        Data::Union(data) => cx.error(data.union_token, "a form is a struct"),
    }
    let errors = cx.finish().err();
    let read = match errors {
        Some(_) => quote!(loop {}),
        None => quote!(#reads values.end(|| ::core::option::Option::Some(Self { #members }))),
    };
    if errors.is_some() {
        fields = TokenStream::new();
    }
    let ident = &input.ident;
    let (generics, of, bounds) = input.generics.split_for_impl();
    quote! {
        #errors
        #[automatically_derived]
        impl #generics #krate::card::CardForm for #ident #of #bounds {
            const NAME: &'static str = #name;
            const FIELDS: &'static [#krate::card::Field] = &[#fields];
            fn read(values: &mut #krate::card::Values<'_>) -> ::core::result::Result<Self, #krate::card::FormError> {
                #read
            }
        }
    }
}
