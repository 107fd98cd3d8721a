//! The builder: its type says which required fields are still missing.
//!
//! Every required field is a type parameter that starts as `Missing` and becomes the field's type when its
//! setter is called. `build` asks of each parameter a trait of that field's own, whose diagnostic names the
//! field; one shared trait cannot do that, since rustc would print the path of a marker type, not its name.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Ident, Type};

use super::{allow_deprecated, at};
use crate::ast::{Declaration, Field, argument_of, bare, type_span};

/// The builder struct, and `Request::builder()`, the setters and `build` with the traits that they need.
pub(super) fn builder(declaration: &Declaration<'_>, private: &TokenStream) -> (TokenStream, TokenStream) {
    let input = declaration.input;
    let (vis, ident) = (&input.vis, &input.ident);
    let builder = format_ident!("{ident}Builder");
    let fields = &declaration.fields;
    let allow = allow_deprecated(declaration);

    let required: Vec<&Field<'_>> = fields.iter().filter(|field| field.required()).collect();
    let states = states(&required, fields);
    let missing = states.iter().map(|_| quote!(#private::Missing));
    let idents = fields.iter().map(|field| field.ident);
    let types = fields.iter().map(|field| match required.iter().position(|other| other.ident == field.ident) {
        Some(i) => {
            let state = &states[i];
            quote!(#state)
        }
        None => {
            let ty = &field.original.ty;
            quote!(#ty)
        }
    });
    let start = fields.iter().map(|field| {
        let name = field.ident;
        if field.required() {
            quote!(#name: #private::Missing)
        } else {
            quote!(#name: ::core::default::Default::default())
        }
    });

    let given = required.iter().map(|field| given(field, ident, private));
    let bounds: Vec<TokenStream> = required
        .iter()
        .zip(&states)
        .map(|(field, state)| {
            let given = given_name(field);
            at(field.ident.span(), quote!(#state: #given))
        })
        .collect();
    let shortcuts = shortcuts(declaration, &bounds, private);
    let finish = fields.iter().map(|field| {
        let name = field.ident;
        if field.required() { quote!(#name: #private::Given::take(self.#name)) } else { quote!(#name: self.#name) }
    });
    let setters = fields.iter().map(|field| match required.iter().position(|other| other.ident == field.ident) {
        Some(i) => required_setter(declaration, field, &states[i], &states, &builder, private),
        None => optional_setter(declaration, field, private),
    });
    let build = if fields.is_empty()
        && matches!(input.data, syn::Data::Struct(ref data) if matches!(data.fields, syn::Fields::Unit))
    {
        quote!(#ident)
    } else {
        quote!(#ident { #(#finish),* })
    };
    let generics = (!states.is_empty()).then(|| quote!(<#(#states),*>));
    let start_generics = (!states.is_empty()).then(|| quote!(<#(#missing),*>));
    // The note of a missing field then shows the struct and the field, not the attribute.
    let finish_name = Ident::new("build", ident.span());
    let builder_docs = format!("Builds [`{ident}`]; `build` compiles once every required field is set.");
    let start_docs = format!("Starts a [`{ident}`] with nothing set.");

    let item = quote! {
        #[doc = #builder_docs]
        #[must_use = "a builder does nothing until `build` is called"]
        #[allow(missing_debug_implementations, non_snake_case)]
        #allow
        #vis struct #builder #generics {
            #(#idents: #types,)*
        }
    };
    let impls = quote! {
            #(#given)*
            impl #ident {
                #[doc = #start_docs]
                #[inline]
                #vis fn builder() -> #builder #start_generics {
                    #builder { #(#start),* }
                }
            }
            impl #generics #builder #generics {
                #(#setters)*
                /// The finished request.
                #[inline]
                #[must_use]
                #vis fn #finish_name(self) -> #ident
                where
                    #(#bounds,)*
                {
                    #build
                }
                #shortcuts
            }
    };
    (item, impls)
}

/// `send`, and `pages` and `items` of a list, without `build` before them. A field of the same name has its setter.
fn shortcuts(declaration: &Declaration<'_>, bounds: &[TokenStream], private: &TokenStream) -> TokenStream {
    let (vis, ident) = (&declaration.input.vis, &declaration.input.ident);
    let shortcut = |name: &str, docs: &str, returned: &TokenStream, call: &TokenStream| {
        if declaration.fields.iter().any(|field| field.name() == name) {
            return None;
        }
        // As that of `build`.
        let name = Ident::new(name, ident.span());
        Some(quote! {
            #[doc = #docs]
            #[inline]
            #vis fn #name(
                self,
                client: &#private::Client,
                options: impl ::core::convert::Into<#private::RequestOptions>,
            ) -> #private::#returned
            where
                #(#bounds,)*
            {
                #call
            }
        })
    };
    let mut shortcuts = vec![shortcut(
        "send",
        "Builds the request and sends it; `()` stands for no options.",
        &quote!(Call<<#ident as #private::Endpoint>::Response>),
        &quote!(#private::Client::send(client, &self.build(), options)),
    )];
    if let Some(paging) = &declaration.args.paging {
        let pages = quote!(#private::Pages::new(client, self.build(), options));
        if paging.items.is_some() {
            let docs = "Builds the request; every item of every page, page by page as the stream is polled.";
            shortcuts.push(shortcut("items", docs, &quote!(Items<#ident>), &quote!(#private::Items::new(#pages))));
        }
        let docs = "Builds the request; the pages of the list, requested as the stream is polled.";
        shortcuts.push(shortcut("pages", docs, &quote!(Pages<#ident>), &pages));
    }
    shortcuts.into_iter().flatten().collect()
}

/// Names of the type parameters that follow the required fields: `UserIdState` for `user_id`.
///
/// A parameter hides a type of the same name, so none is called like a type in a field.
fn states(required: &[&Field<'_>], fields: &[Field<'_>]) -> Vec<Ident> {
    let mut taken: HashSet<String> =
        fields.iter().flat_map(|field| words(field.original.ty.to_token_stream())).collect();
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
fn given_name(field: &Field<'_>) -> Ident {
    format_ident!("given_{}", field.name())
}

/// The trait of one required field, implemented by the field's type alone.
fn given(field: &Field<'_>, ident: &Ident, private: &TokenStream) -> TokenStream {
    let name = field.name();
    let given = given_name(field);
    let ty = &field.original.ty;
    let message = format!("required field `{name}` of `{ident}` is not set");
    let label = format!("call `.{name}(...)` before this");
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #given: #private::Given<#ty> {}
        #[diagnostic::do_not_recommend]
        impl #given for #ty {}
    }
}

/// The field's documentation, or the least a setter needs.
fn docs(field: &Field<'_>) -> TokenStream {
    let mut docs = field.docs().peekable();
    if docs.peek().is_some() {
        return quote!(#(#docs)*);
    }
    let sets = format!("Sets `{}`.", field.name());
    quote!(#[doc = #sets])
}

/// A setter that keeps the type of the builder.
fn optional_setter(declaration: &Declaration<'_>, field: &Field<'_>, private: &TokenStream) -> TokenStream {
    let vis = &declaration.input.vis;
    let (ident, docs) = (field.ident, docs(field));
    // Not a name of the user's, whatever that stands for.
    let value = Ident::new("value", Span::mixed_site());
    let Parameter { form, takes, becomes } = parameter(field, &value, private);
    quote! {
        #docs
        #[inline]
        #vis fn #ident #form(mut self, #value: #takes) -> Self {
            self.#ident = #becomes;
            self
        }
    }
}

/// A setter that turns `Missing` into the field's type.
fn required_setter(
    declaration: &Declaration<'_>,
    field: &Field<'_>,
    own: &Ident,
    states: &[Ident],
    builder: &Ident,
    private: &TokenStream,
) -> TokenStream {
    let vis = &declaration.input.vis;
    let (ident, docs, ty) = (field.ident, docs(field), &field.original.ty);
    let result = states.iter().map(|state| if state == own { quote!(#ty) } else { quote!(#state) });
    // Not a name of the user's, whatever that stands for.
    let value = Ident::new("value", Span::mixed_site());
    let Parameter { form, takes, becomes } = parameter(field, &value, private);
    let rest = declaration.fields.iter().filter(|other| other.ident != ident).map(|other| {
        let name = other.ident;
        quote!(#name: self.#name)
    });
    let unset = at(ident.span(), quote!(#own: #private::Unset));
    quote! {
        #docs
        #[inline]
        #vis fn #ident #form(self, #value: #takes) -> #builder<#(#result),*>
        where
            #unset,
        {
            #builder { #ident: #becomes, #(#rest),* }
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
fn parameter(field: &Field<'_>, value: &Ident, private: &TokenStream) -> Parameter {
    let ty = field.value_type();
    let clearable = field.clearable().and_then(|list| argument_of(list, "Vec"));
    let list = clearable.or_else(|| argument_of(ty, "Vec"));
    let plain = is_plain(list.unwrap_or(ty));
    let optional = field.inner.is_some();
    let (bound, method, has_form) = match (list.is_some(), plain, optional) {
        (true, true, _) if clearable.is_some() => ("ClearableListOf", "clearable_list_of", true),
        (true, false, _) if clearable.is_some() => ("IntoClearableList", "into_clearable_list", true),
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
