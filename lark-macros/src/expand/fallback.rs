//! What is emitted for a declaration with mistakes, so that its uses cause no further errors.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::DeriveInput;

use super::{strip_marks, unknown, with_slot_bounds};
use crate::args::Key;
use crate::ast::Declaration;

/// The struct, and for everything the macro would have added a stub of unknown type.
///
/// The compiler says nothing about uses of a value of unknown type: neither about setters that a corrected
/// declaration has, nor about fields of an answer.
pub(super) fn fallback(
    mut item: DeriveInput,
    declaration: &Declaration<'_>,
    errors: &TokenStream,
    krate: &TokenStream,
) -> TokenStream {
    strip_marks(&mut item);
    let (vis, ident) = (&item.vis, &item.ident);
    let bounded = with_slot_bounds(&item.generics);
    let (generics, of, bounds) = bounded.split_for_impl();
    let builder = format_ident!("{ident}Builder");
    let unknown = unknown(errors);
    let lists = declaration.args.keys.has(Key::Paging).then(|| {
        quote! {
            #vis fn items<O>(self, _: &#krate::private::Client, _: O) -> #builder { loop {} }
            #vis fn pages<O>(self, _: &#krate::private::Client, _: O) -> #builder { loop {} }
        }
    });
    quote! {
        #item
        #[doc(hidden)]
        #vis type #builder = #unknown;
        const _: () = {
            impl #generics #ident #of #bounds {
                #vis fn builder() -> #builder { loop {} }
                #vis fn send<O>(&self, _: &#krate::private::Client, _: O) -> #builder { loop {} }
                #lists
            }
            impl #generics #krate::private::Fields for #ident #of #bounds {
                fn lend(&self, _: #krate::private::Borrow<'_>) { loop {} }
            }
            impl #generics #krate::private::Endpoint for #ident #of #bounds {
                type Response = #builder;
                const META: &'static #krate::private::Meta = loop {};
            }
        };
    }
}
