//! The builder: its type says which required fields are still missing.
//!
//! A builder holds the value it builds, with blanks for what is not set. Every required field is a type parameter
//! that starts as `Missing` and becomes `Set` when its setter is called. `build` asks of each parameter a trait of that
//! field's own, whose diagnostic names the field; one shared trait cannot do that, since rustc would print the path of a
//! marker type, not its name.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Ident, Type};

use super::at;
use crate::ast::{argument_of, bare, name_of, option_of, type_span};

/// The message about a field that a builder cannot set.
pub(crate) const FIELD_CALLED_BUILD: &str =
    "`build` ends the builder and cannot be a field; name it `build_` and mark it `#[lark(rename = \"build\")]`";

/// What a builder is made for.
pub(crate) struct Built<'a> {
    pub(crate) vis: &'a TokenStream,
    pub(crate) ident: &'a Ident,
    pub(crate) fields: Vec<Settable<'a>>,
    /// A value of the struct with nothing set.
    pub(crate) blank: TokenStream,
    /// `#[allow(deprecated)]`, where it takes that.
    pub(crate) allow: Option<TokenStream>,
}

/// A field with a setter.
pub(crate) struct Settable<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    /// The field's documentation, for the setter.
    pub(crate) docs: TokenStream,
    /// Whether `build` insists on it.
    pub(crate) required: bool,
}

impl Settable<'_> {
    fn name(&self) -> String {
        name_of(self.ident)
    }
}

/// The builder struct, and `T::builder()`, the setters and `build` with the traits that they need; `more` makes further
/// methods of the builder from the bounds that `build` has.
pub(crate) fn builder(
    built: &Built<'_>,
    private: &TokenStream,
    more: impl FnOnce(&[TokenStream]) -> TokenStream,
) -> (TokenStream, TokenStream) {
    let Built { vis, ident, fields, blank, allow } = built;
    let builder = format_ident!("{ident}Builder");
    let required: Vec<&Settable<'_>> = fields.iter().filter(|field| field.required).collect();
    let states = states(&required, fields);
    let given = required.iter().map(|field| given(field, ident, private));
    let bounds: Vec<TokenStream> = required
        .iter()
        .zip(&states)
        .map(|(field, state)| {
            let given = given_name(field);
            at(field.ident.span(), quote!(#state: #given))
        })
        .collect();
    let more = more(&bounds);
    let setters = fields.iter().map(|field| match required.iter().position(|other| other.ident == field.ident) {
        Some(i) => required_setter(vis, field, &states[i], &states, &builder, private),
        None => optional_setter(vis, field, private),
    });
    let typed = !states.is_empty();
    let generics = typed.then(|| quote!(<#(#states),*>));
    let missing = typed.then(|| {
        let missing = states.iter().map(|_| quote!(#private::Missing));
        quote!(<#(#missing),*>)
    });
    let (state, start_state) = match typed {
        true => {
            (Some(quote!(, ::core::marker::PhantomData<(#(#states,)*)>)), Some(quote!(, ::core::marker::PhantomData)))
        }
        false => (None, None),
    };
    let bounds = typed.then(|| quote!(where #(#bounds,)*));
    // The note of a missing field then shows the struct and the field, not the attribute.
    let finish_name = Ident::new("build", ident.span());
    let builder_docs = match typed {
        true => format!("Builds [`{ident}`]; `build` compiles once every required field is set."),
        false => format!("Builds [`{ident}`]."),
    };
    let start_docs = format!("Starts a [`{ident}`] with nothing set.");

    let item = quote! {
        #[doc = #builder_docs]
        #[must_use = "a builder does nothing until `build` is called"]
        #[allow(missing_debug_implementations)]
        #allow
        #vis struct #builder #generics (#ident #state);
    };
    let impls = quote! {
            #(#given)*
            impl #ident {
                #[doc = #start_docs]
                #[inline]
                #vis fn builder() -> #builder #missing {
                    #builder(#blank #start_state)
                }
            }
            impl #generics #builder #generics {
                #(#setters)*
                /// The finished value.
                #[inline]
                #[must_use]
                #vis fn #finish_name(self) -> #ident #bounds {
                    self.0
                }
                #more
            }
    };
    (item, impls)
}

/// The builder of a model or of a part of a request.
pub(crate) fn of_model(built: &Built<'_>, private: &TokenStream) -> TokenStream {
    let (item, impls) = builder(built, private, |_| TokenStream::new());
    let allow = &built.allow;
    quote! {
        #item
        #allow
        #[allow(
            clippy::missing_const_for_fn,
            missing_docs,
            non_camel_case_types,
            unreachable_pub,
            unused_qualifications
        )]
        const _: () = {
            #impls
        };
    }
}

/// Names of the type parameters that follow the required fields: `UserIdState` for `user_id`.
///
/// A parameter hides a type of the same name, so none is called like a type in a field.
fn states(required: &[&Settable<'_>], fields: &[Settable<'_>]) -> Vec<Ident> {
    let mut taken: HashSet<String> = fields.iter().flat_map(|field| words(field.ty.to_token_stream())).collect();
    let mut states = Vec::with_capacity(required.len());
    for field in required {
        let mut name: String = field.name().split('_').map(capitalized).collect();
        name.push_str("State");
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        states.push(Ident::new(&name, Span::call_site()));
    }
    states
}

/// All identifiers of a type.
fn words(tokens: TokenStream) -> Vec<String> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) => vec![ident.to_string()],
            TokenTree::Group(group) => words(group.stream()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => Vec::new(),
        })
        .collect()
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

/// Name of the trait that `build` asks for.
fn given_name(field: &Settable<'_>) -> Ident {
    format_ident!("given_{}", field.name())
}

/// The trait of one required field: its state is `Set`.
fn given(field: &Settable<'_>, ident: &Ident, private: &TokenStream) -> TokenStream {
    let name = field.name();
    let given = given_name(field);
    let message = format!("required field `{name}` of `{ident}` is not set");
    let label = format!("call `.{name}(...)` before this");
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #given {}
        #[diagnostic::do_not_recommend]
        impl #given for #private::Set {}
    }
}

/// A setter that keeps the type of the builder.
fn optional_setter(vis: &TokenStream, field: &Settable<'_>, private: &TokenStream) -> TokenStream {
    let Settable { ident, docs, .. } = field;
    // Not a name of the user's, whatever that stands for.
    let value = Ident::new("value", Span::mixed_site());
    let Parameter { form, takes, becomes } = parameter(field, &value, private);
    quote! {
        #docs
        #[inline]
        #vis fn #ident #form(mut self, #value: #takes) -> Self {
            self.0.#ident = #becomes;
            self
        }
    }
}

/// A setter that turns `Missing` into `Set`.
fn required_setter(
    vis: &TokenStream,
    field: &Settable<'_>,
    own: &Ident,
    states: &[Ident],
    builder: &Ident,
    private: &TokenStream,
) -> TokenStream {
    let Settable { ident, docs, .. } = field;
    let result = states.iter().map(|state| if state == own { quote!(#private::Set) } else { quote!(#state) });
    // Not a name of the user's, whatever that stands for.
    let value = Ident::new("value", Span::mixed_site());
    let Parameter { form, takes, becomes } = parameter(field, &value, private);
    let unset = at(ident.span(), quote!(#own: #private::Unset));
    quote! {
        #docs
        #[inline]
        #vis fn #ident #form(mut self, #value: #takes) -> #builder<#(#result),*>
        where
            #unset,
        {
            self.0.#ident = #becomes;
            #builder(self.0, ::core::marker::PhantomData)
        }
    }
}

/// What a setter takes.
struct Parameter {
    /// The type parameter that tells values from options of values, where both are taken.
    form: Option<TokenStream>,
    /// The type of the argument `value`.
    takes: TokenStream,
    /// `value` as the field.
    becomes: TokenStream,
}

/// How the type of a field is set; the runtime has a trait for each, which says what it takes.
fn parameter(field: &Settable<'_>, value: &Ident, private: &TokenStream) -> Parameter {
    let inner = option_of(field.ty);
    let (optional, ty) = (inner.is_some(), inner.unwrap_or(field.ty));
    let list = argument_of(ty, "Vec");
    let plain = is_plain(list.unwrap_or(ty));
    let (bound, method, has_form) = match (list.is_some(), plain, optional) {
        (false, true, false) => return Parameter { form: None, takes: quote!(#ty), becomes: quote!(#value) },
        (false, true, true) => ("OptionOf", "option_of", false),
        (true, true, false) => ("ListOf", "list_of", false),
        (true, true, true) => ("OptionalListOf", "optional_list_of", true),
        (true, false, false) => ("IntoList", "into_list", false),
        (true, false, true) => ("IntoOptionalList", "into_optional_list", true),
        (false, false, true) if !takes_options(ty) => ("IntoOption", "into_option", true),
        (false, false, _) => ("IntoField", "into_field", false),
    };
    let (bound, method) = (format_ident!("{bound}"), format_ident!("{method}"));
    let item = list.unwrap_or(ty);
    let form = has_form.then(|| form(ty));
    // What does not fit is explained with the type of the field.
    let (span, _) = type_span(ty);
    let takes = at(span, quote!(impl #private::#bound));
    let takes = match &form {
        Some(form) => quote_spanned!(span=> #takes<#item, #form>),
        None => quote_spanned!(span=> #takes<#item>),
    };
    let mut becomes = quote!(#private::#bound::#method(#value));
    if optional && takes_options(ty) && !plain && list.is_none() {
        becomes = quote!(::core::option::Option::Some(#becomes));
    }
    Parameter { form: form.map(|form| quote!(<#form>)), takes, becomes }
}

/// Whether the type is a number or a boolean.
fn is_plain(ty: &Type) -> bool {
    const PLAIN: &[&str] =
        &["bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "usize", "isize", "f32", "f64"];
    match bare(ty) {
        Type::Path(path) => PLAIN.iter().any(|name| path.path.is_ident(name)),
        _ => false,
    }
}

/// Whether an `Option` becomes the type itself through `Into`, so that `None` cannot mean "unset": for JSON values it
/// becomes `null`.
fn takes_options(ty: &Type) -> bool {
    let last = match bare(ty) {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    last.is_some_and(|last| last.ident == "Value" || last.ident == "Nullable")
}

/// A name for the type parameter of a setter that hides no type of the field.
fn form(ty: &Type) -> Ident {
    let taken = words(ty.to_token_stream());
    let mut name = "Form".to_owned();
    while taken.contains(&name) {
        name.push('_');
    }
    Ident::new(&name, Span::call_site())
}
