//! `#[lark_event]`: a struct as the body of an event.

mod args;
mod item;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Generics, LitStr};

use self::args::{Args, Key};
use crate::ctxt::Ctxt;
use crate::expand::{allow_deprecated_if, attribute, unknown};
use crate::model::{Kind, ON_STRUCTS, Table};
use crate::runtime_path::runtime_path;
use crate::suggest;

/// The whole of `#[lark_event(args)] item`; with `shapes`, also what is known of the body without an instance. `serde` says whether
/// the runtime brings its traits.
pub(crate) fn lark_event(args: TokenStream, item: TokenStream, shapes: bool, serde: bool) -> TokenStream {
    let cx = Ctxt::new();
    let Ok(table) = Table::read(&cx, Kind::Event, item.clone()) else {
        // Nothing was read, so that nothing is lost.
        let _ = cx.finish();
        let span = attribute(item.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span()));
        let error = syn::Error::new(span, ON_STRUCTS).to_compile_error();
        return quote!(#item #error);
    };
    let args = Args::parse(&cx, args, attribute(table.ident().span()));
    let item_without_marks = item::without_marks(&cx, &item, serde);
    if let (Some(TokenTree::Punct(end)), true) = (item.clone().into_iter().last(), table.is_usable()) {
        cx.error(
            end,
            format_args!(
                "an event has named fields; where its body has no members write `struct {} {{}}`",
                table.ident()
            ),
        );
    }
    if let (Some(path), true) = (&args.dedupe, table.is_usable()) {
        dedupe(&cx, path, &table);
    }
    let krate = runtime_path(args.krate.as_ref());
    let derive = table.is_usable().then(|| quote!(#[derive(::core::clone::Clone, ::core::default::Default)]));
    let facts = facts_for_rustdoc(&args, table.ident());
    let impls = match cx.finish() {
        Ok(()) => {
            let event = event(&args, table.ident(), &krate);
            let model = table.expand(item, None, &krate, shapes);
            match allow_deprecated_if(args.deprecated.is_some()) {
                // Impls for what is deprecated would warn the user of a use.
                Some(allow) => quote!(#allow const _: () = { #model #event };),
                None => quote!(#model #event),
            }
        }
        Err(errors) => fallback(&args, table, item, &errors, &krate, shapes),
    };
    quote! {
        #facts
        #derive
        #item_without_marks
        #impls
    }
}

/// What the struct is found by, and whether it warns.
fn facts_for_rustdoc(args: &Args, ident: &Ident) -> TokenStream {
    let alias = args.event_type.as_ref().filter(|event_type| ident != event_type.value().as_str());
    let alias = alias.map(|alias| quote!(#[doc(alias = #alias)]));
    let deprecated = args.deprecated.as_ref().map(|deprecated| match &deprecated.note {
        Some(note) => quote!(#[deprecated(note = #note)]),
        None => quote!(#[deprecated]),
    });
    quote!(#alias #deprecated)
}

/// The first part of the path is a field.
fn dedupe(cx: &Ctxt, path: &LitStr, table: &Table) {
    let text = path.value();
    if text.split('.').any(|part| part.is_empty() || part.contains(char::is_whitespace)) {
        cx.error(
            path,
            "`dedupe` is the path of a member, with dots between the names; write `dedupe = \"message.message_id\"`",
        );
        return;
    }
    let first = text.split('.').next().unwrap_or_default();
    if !table.names().iter().any(|name| name == first) {
        let known: Vec<&str> = table.names().iter().map(String::as_str).collect();
        let near = suggest::nearest(first, &known)
            .map_or_else(|| format!("; add `pub {first}: ...`"), |near| format!(", did you mean `{near}`?"));
        let ident = table.ident();
        cx.error(path, format_args!("`dedupe` begins with `{first}`, but `{ident}` has no field `{first}`{near}"));
    }
}

/// `impl Event`.
///
/// As little as possible is made here: a macro by example of the runtime is expanded faster than tokens are taken.
fn event(args: &Args, ident: &Ident, krate: &TokenStream) -> TokenStream {
    let event_type = args.event_type.iter().map(LitStr::value).collect::<String>();
    let schema = args.schema.unwrap_or_default().expand();
    let answer = args.callback.as_ref().map(|answer| bracketed(answer.to_token_stream()));
    let dedupe = args.dedupe.as_ref().map(|path| quote!(.with_dedupe(#path)));
    let scopes = (!args.scopes.is_empty()).then(|| {
        let scopes = &args.scopes;
        quote!(.with_scopes(&[#(#scopes),*]))
    });
    let callback = args.callback.as_ref().map(|_| quote!(.with_callback()));
    let deprecated = args.deprecated.as_ref().map(|_| quote!(.with_deprecated()));
    quote! {
        #krate::private::event! { #ident #event_type #schema #answer #dedupe #scopes #callback #deprecated }
    }
}

/// What is emitted instead of the impls of a declaration with mistakes.
fn fallback(
    args: &Args,
    table: Table,
    item: TokenStream,
    errors: &TokenStream,
    krate: &TokenStream,
    shapes: bool,
) -> TokenStream {
    let ident = table.ident().clone();
    let answer = match &args.callback {
        Some(answer) => answer.to_token_stream(),
        None if args.keys.has(Key::Callback) => quote!(Unknown),
        None => quote!(#krate::private::NoAnswer),
    };
    let stub = |bounded: &Generics| {
        let (generics, of, bounds) = bounded.split_for_impl();
        quote! {
            impl #generics #krate::Event for #ident #of #bounds {
                type Answer = #answer;
                const META: &'static #krate::private::EventMeta = loop {};
            }
        }
    };
    if table.needs_fallback() {
        let is_usable = table.is_usable();
        return table.fallback(item, errors, krate, |bounded| {
            let stub = stub(bounded);
            // What is no struct with fields has its derives taken away and nothing in their place.
            let (generics, of, bounds) = bounded.split_for_impl();
            let brought = (!is_usable).then(|| {
                quote! {
                    impl #generics ::core::clone::Clone for #ident #of #bounds {
                        fn clone(&self) -> Self { loop {} }
                    }
                    impl #generics ::core::default::Default for #ident #of #bounds {
                        fn default() -> Self { loop {} }
                    }
                }
            });
            quote!(#stub #brought)
        });
    }
    // The mistakes are told once, where a type is unknown because of them.
    let model = table.expand(item, Some(&TokenStream::new()), krate, shapes);
    let (stub, unknown) = (stub(&Generics::default()), unknown(errors));
    quote! {
        #model
        const _: () = {
            type Unknown = #unknown;
            #stub
        };
    }
}

fn bracketed(tokens: TokenStream) -> TokenTree {
    Group::new(proc_macro2::Delimiter::Bracket, tokens).into()
}
