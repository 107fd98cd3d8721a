//! `#[derive(CardAction)]`: what a button carries.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Fields, Ident};

use super::{Mark, Marks, claim, name, no_generics, wire_name};
use crate::ctxt::Ctxt;
use crate::runtime_path::events_path;

/// The impls of one action.
pub(crate) fn card_action(item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let cx = Ctxt::new();
    let krate = events_path();
    no_generics(&cx, &input);
    let name = name(&cx, &input, "action");
    let name = name.map(|name| name.value()).unwrap_or_default();
    let (mut read, mut write) = (TokenStream::new(), TokenStream::new());
    match &input.data {
        Data::Struct(data) => {
            let Members { pattern, read: members, write: written } = members(&cx, &data.fields);
            read = quote!(::core::result::Result::Ok(Self #members));
            write = quote!(let Self #pattern = self; #krate::card::private::Written::new(#name) #written.end());
        }
        Data::Enum(data) => {
            let mut taken = Vec::new();
            let (mut reads, mut writes) = (TokenStream::new(), TokenStream::new());
            for variant in &data.variants {
                let marks = Marks::read(&cx, &variant.attrs, "a variant", &[Mark::Rename, Mark::Alias]);
                let ident = &variant.ident;
                let text = wire_name(&cx, ident, marks.rename.as_ref(), &mut taken);
                let alias = marks.alias.map(|alias| {
                    claim(&cx, quote!(#alias), &alias.value(), &mut taken);
                    quote!(| #alias)
                });
                let Members { pattern, read, write } = members(&cx, &variant.fields);
                let action = format!("{name}.{text}");
                reads.extend(quote!(#text #alias => Self::#ident #read,));
                writes.extend(
                    quote!(Self::#ident #pattern => #krate::card::private::Written::new(#action) #write.end(),),
                );
            }
            if data.variants.is_empty() {
                cx.error(&input.ident, "an action without variants cannot be made; add one");
            }
            read = quote! {
                ::core::result::Result::Ok(match value.variant() {
                    #reads
                    _ => return ::core::result::Result::Err(value.unknown()),
                })
            };
            write = quote!(match self { #writes });
        }
        Data::Union(data) => cx.error(data.union_token, "an action is a struct or an enum"),
    }
    let errors = cx.finish().err();
    if errors.is_some() {
        (read, write) = (quote!(loop {}), quote!(loop {}));
    }
    expanded(&krate, &input, &name, &read, &write, errors.as_ref())
}

fn expanded(
    krate: &TokenStream,
    input: &DeriveInput,
    name: &str,
    read: &TokenStream,
    write: &TokenStream,
    errors: Option<&TokenStream>,
) -> TokenStream {
    let ident = &input.ident;
    let (generics, of, bounds) = input.generics.split_for_impl();
    quote! {
        #errors
        #[automatically_derived]
        impl #generics #krate::card::CardAction for #ident #of #bounds {
            const NAME: &'static str = #name;
            fn read(value: &#krate::card::Members<'_>) -> ::core::result::Result<Self, #krate::card::ActionError> {
                #read
            }
            fn to_value(&self) -> #krate::card::private::Value {
                #write
            }
        }
        #[automatically_derived]
        impl #generics #krate::card::private::Serialize for #ident #of #bounds {
            fn serialize<__S: #krate::card::private::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                #krate::card::private::Serialize::serialize(&#krate::card::CardAction::to_value(self), serializer)
            }
        }
    }
}

/// The fields of a struct or variant.
#[derive(Default)]
struct Members {
    pattern: TokenStream,
    read: TokenStream,
    write: TokenStream,
}

fn members(cx: &Ctxt, fields: &Fields) -> Members {
    let named = match fields {
        Fields::Unit => return Members::default(),
        Fields::Named(named) => &named.named,
        Fields::Unnamed(fields) => {
            cx.error(fields, "the fields of an action have names, which are in the card; write `{ request: u64 }`");
            return Members::default();
        }
    };
    let mut taken = Vec::new();
    let (mut read, mut write) = (TokenStream::new(), TokenStream::new());
    let mut idents: Vec<(&Ident, Ident)> = Vec::new();
    for field in named {
        let Some(ident) = &field.ident else { continue };
        let marks = Marks::read(cx, &field.attrs, "a field of an action", &[Mark::Rename, Mark::Default]);
        let text = wire_name(cx, ident, marks.rename.as_ref(), &mut taken);
        if text == "action" {
            cx.error(ident, "`action` in the card is the name of the action; rename the field");
        }
        let take = Ident::new(if marks.default { "member_or_default" } else { "member" }, field.ty.span());
        // A field may be called as something that the code around it names.
        let bound = quote::format_ident!("__{}", syn::ext::IdentExt::unraw(ident));
        let ty = &field.ty;
        let take = quote_spanned!(ty.span()=> value.#take::<#ty>(#text));
        read.extend(quote!(#ident: #take?,));
        write.extend(quote!(.with(#text, #bound)));
        idents.push((ident, bound));
    }
    let pattern = idents.iter().map(|(ident, bound)| quote!(#ident: #bound,)).collect::<TokenStream>();
    Members { pattern: quote!({ #pattern }), read: quote!({ #read }), write }
}
