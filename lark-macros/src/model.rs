//! `#[derive(Model)]`: a struct of an answer as a table of slots.

use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, parse_quote};

use crate::ast::name_of;
use crate::ctxt::Ctxt;
use crate::expand::{Lent, allow_deprecated_if, borrows, this, unknown};
use crate::field::{Mark, Marks, none_on_the_item};
use crate::plain::{self, Field, Struct};
use crate::runtime_path::runtime_path;

/// What is written before a name, its length, is one byte.
const LONGEST_NAME: usize = 127;

/// The impls of one model; with `shapes`, also what is known of it without an instance.
pub(crate) fn model(item: TokenStream, shapes: bool) -> TokenStream {
    let read = match plain::read(item.clone()) {
        Some(plain) => Ok(plain),
        None => match syn::parse2(item) {
            Ok(tree) => Err(tree),
            Err(error) => return error.to_compile_error(),
        },
    };
    let cx = Ctxt::new();
    let krate = runtime_path(None);
    let (Struct { ident, mut fields }, useless) = match read {
        Ok(plain) => (plain, None),
        Err(tree) => with_tree(&cx, tree),
    };
    let mut names = wire_names(&cx, &ident, &fields);
    let errors = match (cx.finish(), useless) {
        (Ok(()), _) => None,
        (Err(errors), None) => {
            // Its uses see a model without fields.
            (fields, names) = (Vec::new(), Vec::new());
            Some(errors)
        }
        (Err(errors), Some(tree)) => return fallback(&tree, &errors, &krate),
    };

    // The field without a name comes first, where the runtime looks for it.
    if let Some(unknown) = names.iter().position(String::is_empty) {
        names[..=unknown].rotate_right(1);
        fields[..=unknown].rotate_right(1);
    }

    // The names are one literal, which the compiler takes as it is: an array of them would be constants to check.
    let names: String = [name_of(&ident)].iter().chain(&names).map(|name| counted(name)).collect();
    // Everything here is paid for every model of the platform: no wrapper, no more bodies than traits need. What does
    // not depend on the fields is a macro by example, which the compiler expands faster than it takes tokens from here.
    // `cargo xtask bench --only models` measures it.
    let lent = fields.iter().map(|Field { ident, span, .. }| Lent { ident, ty: *span });
    let bracket = |tokens| TokenTree::from(Group::new(Delimiter::Bracket, tokens));
    let word = |word| TokenTree::from(Ident::new(word, Span::call_site()));
    let this = this("this", &ident);
    let mut model: Vec<TokenTree> = Vec::with_capacity(10);
    model.extend(allow_deprecated_if(fields.iter().any(|field| field.deprecated)).into_iter().flatten());
    model.extend([word("struct"), ident.clone().into()]);
    model.extend([word("names"), Literal::string(&names).into()]);
    model.extend([word("fields"), this.clone().into(), bracket(borrows(lent, &this).into_iter().collect())]);
    if shapes {
        let types = fields.iter().map(|field| field.ty.iter().cloned().collect::<TokenStream>());
        model.extend([word("types"), bracket(quote!(#(#types),*))]);
    }
    let model = Group::new(Delimiter::Brace, model.into_iter().collect());
    quote!(#errors #krate::private::model_brings_debug_partial_eq_and_serde! #model)
}

/// What the syntax tree of an item says; with the tree, if no model can be made of it.
fn with_tree(cx: &Ctxt, input: DeriveInput) -> (Struct, Option<DeriveInput>) {
    if !input.generics.params.is_empty() {
        cx.error(&input.generics, "a model has no type parameters or lifetimes; write the concrete types");
    }
    none_on_the_item(cx, &input.attrs, "field");
    let mut fields = Vec::new();
    let mut usable = input.generics.params.is_empty();
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(named) => fields.extend(named.named.iter().filter_map(Field::of)),
            Fields::Unit => {}
            Fields::Unnamed(unnamed) => {
                usable = false;
                cx.error(
                    unnamed,
                    "a model needs named fields, their names are those on the wire; write `pub struct Name { pub field: Type }`",
                );
            }
        },
        Data::Enum(data) => {
            usable = false;
            cx.error(data.enum_token, "`Model` is for structs; for an enum of texts derive `StringEnum`");
        }
        Data::Union(data) => {
            usable = false;
            cx.error(data.union_token, "`Model` is for structs; write a struct with an `Option` for each member");
        }
    }
    (Struct { ident: input.ident.clone(), fields }, (!usable).then_some(input))
}

/// The names of the fields on the wire.
fn wire_names(cx: &Ctxt, ident: &Ident, fields: &[Field]) -> Vec<String> {
    if name_of(ident).len() > LONGEST_NAME {
        cx.error(ident, format_args!("the name of a model has at most {LONGEST_NAME} bytes; shorten it"));
    }
    let mut names: Vec<String> = Vec::with_capacity(fields.len());
    for Field { ident, marks, .. } in fields {
        let marks = Marks::parse(cx, marks);
        match &marks.place {
            Some((Mark::Unknown, span)) => {
                if let Some(rename) = &marks.rename {
                    cx.error(rename, "the field for unknown members has no name of its own; remove `rename`");
                }
                if names.iter().any(String::is_empty) {
                    cx.error_at(*span, "another field takes the unknown members already; remove one of the two marks");
                }
                names.push(String::new());
                continue;
            }
            Some((mark, span)) => {
                cx.error_at(*span, format_args!("a model's field has no place; remove `{}`", mark.word()));
            }
            None => {}
        }
        let name = marks.rename.as_ref().map_or_else(|| name_of(ident), LitStr::value);
        let span = || marks.rename.as_ref().map_or_else(|| ident.span(), LitStr::span);
        if name.len() > LONGEST_NAME {
            cx.error_at(span(), format_args!("a name on the wire has at most {LONGEST_NAME} bytes; shorten it"));
        }
        if names.contains(&name) {
            cx.error_at(span(), format_args!("two fields are `{name}` on the wire; rename one of them"));
        }
        names.push(name);
    }
    names
}

/// A name after its length, which is written as the character of that number. See `Schema` in the runtime.
fn counted(name: &str) -> String {
    // Longer names were refused.
    let length = char::from(u8::try_from(name.len()).unwrap_or(u8::MAX));
    format!("{length}{name}")
}

/// Emitted when the derive fails, so that uses of the type cause no further errors.
///
/// The bound on the unknown type keeps the compiler from asking for what a model needs besides, such as `Default`.
fn fallback(input: &DeriveInput, errors: &TokenStream, krate: &TokenStream) -> TokenStream {
    let ident = &input.ident;
    let unknown = unknown(errors);
    let mut generics = input.generics.clone();
    generics.make_where_clause().predicates.push(parse_quote!(Unknown: ::core::marker::Copy));
    let (generics, of, bounds) = generics.split_for_impl();
    // An enum most likely has the user's own `Debug`.
    let debug = matches!(input.data, Data::Struct(_)).then(|| {
        quote! {
            impl #generics ::core::fmt::Debug for #ident #of #bounds {
                fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { loop {} }
            }
            impl #generics ::core::cmp::PartialEq for #ident #of #bounds {
                fn eq(&self, _: &Self) -> bool { loop {} }
            }
        }
    });
    quote! {
        const _: () = {
            type Unknown = #unknown;
            impl #generics #krate::Model for #ident #of #bounds {
                fn lend(_: #krate::private::Loan<'_, '_, Self>) { loop {} }
            }
            #debug
        };
    }
}
