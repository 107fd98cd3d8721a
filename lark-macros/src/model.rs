//! `#[derive(Model)]` and `#[derive(Body)]`: a struct as a table of slots.

use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Ident, LitStr, parse_quote};

use crate::ast::name_of;
use crate::ctxt::Ctxt;
use crate::expand::builder::{self, Built, Settable};
use crate::expand::{Lent, allow_deprecated_if, borrows, this, unknown};
use crate::field::{Mark, Marks, none_on_the_item};
use crate::plain::{self, Field, Struct};
use crate::runtime_path::runtime_path;
use crate::type_tokens::TypeTokens;

/// What is written before a name, its length, is one byte.
const LONGEST_NAME: usize = 127;

/// Where the attribute of events goes.
pub(crate) const ON_STRUCTS: &str = "`#[lark_event]` goes on a struct whose fields are the body of the event";

/// Which derive it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `Model`: nothing is required, and there is a builder where `#[lark(builder)]` asks for one.
    Model,
    /// `Body`: what is no `Option` is required, and there is a builder.
    Body,
    /// The body of an event: a model, declared by an attribute.
    Event,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Model => "Model",
            Self::Body => "Body",
            Self::Event => "#[lark_event]",
        }
    }

    /// With its article.
    fn noun(self) -> &'static str {
        match self {
            Self::Model => "a model",
            Self::Body => "a body",
            Self::Event => "an event",
        }
    }
}

/// The impls of one struct; with `shapes`, also what is known of it without an instance.
pub(crate) fn model(item: TokenStream, kind: Kind, shapes: bool) -> TokenStream {
    let cx = Ctxt::new();
    match Table::read(&cx, kind, item.clone()) {
        Ok(table) => {
            let errors = cx.finish().err();
            table.expand(item, errors.as_ref(), &runtime_path(None), shapes)
        }
        Err(error) => {
            cx.push(error);
            cx.finish().err().unwrap_or_default()
        }
    }
}

/// A struct as a table of its fields.
pub(crate) struct Table {
    kind: Kind,
    read: Struct,
    /// The item, if no model can be made of it.
    useless: Option<DeriveInput>,
    /// The names of the fields on the wire.
    names: Vec<String>,
    /// Of a body, which of the fields are.
    required: Vec<bool>,
}

impl Table {
    /// Reads an item; mistakes go to `cx`.
    pub(crate) fn read(cx: &Ctxt, kind: Kind, item: TokenStream) -> syn::Result<Self> {
        let (read, useless) = match plain::read(item.clone()) {
            Some(plain) => (plain, None),
            None => with_tree(cx, kind, syn::parse2(item)?),
        };
        let Struct { ident, builder, fields, .. } = &read;
        let names = wire_names(cx, kind, ident, fields);
        let required: Vec<bool> =
            fields.iter().map(|field| kind == Kind::Body && TypeTokens(&field.ty).is_required()).collect();
        if *builder || kind == Kind::Body {
            check_builder(cx, kind, *builder, ident, fields, &required);
        }
        Ok(Self { kind, read, useless, names, required })
    }

    pub(crate) fn ident(&self) -> &Ident {
        &self.read.ident
    }

    /// The names of the fields on the wire; that of the field for unknown members is empty.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Whether a model can be made of the item.
    pub(crate) fn is_usable(&self) -> bool {
        self.useless.is_none()
    }

    fn has_builder(&self) -> bool {
        self.read.builder || self.kind == Kind::Body
    }

    /// Whether, with mistakes in the item, a model without fields would cause further errors.
    pub(crate) fn needs_fallback(&self) -> bool {
        self.has_builder() || !self.is_usable()
    }

    /// Stubs of the impls of `item`. `more` makes further ones of the parameters, in a scope that has `Unknown`.
    pub(crate) fn fallback(
        self,
        item: TokenStream,
        errors: &TokenStream,
        krate: &TokenStream,
        more: impl FnOnce(&Generics) -> TokenStream,
    ) -> TokenStream {
        let (kind, has_builder) = (self.kind, self.has_builder());
        // A struct that was read by its tokens has a tree.
        match self.useless.map_or_else(|| syn::parse2(item), Ok) {
            Ok(tree) => fallback(&tree, kind, has_builder, errors, krate, more),
            Err(error) => error.to_compile_error(),
        }
    }

    /// The impls of `item`, or where there are `errors` what keeps its uses from causing more.
    pub(crate) fn expand(
        self,
        item: TokenStream,
        errors: Option<&TokenStream>,
        krate: &TokenStream,
        shapes: bool,
    ) -> TokenStream {
        if let (Some(errors), true) = (errors, self.needs_fallback()) {
            return self.fallback(item, errors, krate, |_| TokenStream::new());
        }
        let has_builder = self.has_builder();
        let Self { kind, read: Struct { vis, ident, mut fields, .. }, mut names, required, .. } = self;
        if errors.is_some() {
            // Its uses see a model without fields.
            (fields, names) = (Vec::new(), Vec::new());
        }

        // The field without a name comes first, where the runtime looks for it.
        if let Some(unknown) = names.iter().position(String::is_empty) {
            names[..=unknown].rotate_right(1);
            fields[..=unknown].rotate_right(1);
        }

        // The names are one literal, which the compiler takes as it is: an array of them would be constants to check.
        let literal: String = [name_of(&ident)].iter().chain(&names).map(|name| counted(name)).collect();
        // Everything here is paid for every model of the platform: no wrapper, no more bodies than traits need. What does
        // not depend on the fields is a macro by example, which the compiler expands faster than it takes tokens from here.
        // `cargo xtask bench --only models` measures it.
        let lent = fields.iter().map(|Field { ident, span, .. }| Lent { ident, ty: *span });
        let bracket = |tokens| TokenTree::from(Group::new(Delimiter::Bracket, tokens));
        let word = |word| TokenTree::from(Ident::new(word, Span::call_site()));
        let this = this("this", &ident);
        let allow = allow_deprecated_if(fields.iter().any(|field| field.deprecated));
        let mut model: Vec<TokenTree> = Vec::with_capacity(10);
        model.extend(allow.clone().into_iter().flatten());
        model.extend([word("struct"), ident.clone().into()]);
        model.extend([word("names"), Literal::string(&literal).into()]);
        model.extend([word("fields"), this.clone().into(), bracket(borrows(lent, &this).into_iter().collect())]);
        if kind != Kind::Body {
            model.extend([word("answer"), bracket(TokenStream::new())]);
        } else {
            let idents = fields.iter().map(|field| &field.ident);
            let idents = bracket(quote!(#(#idents),*));
            let needed: Vec<&String> =
                names.iter().zip(&required).filter(|(_, required)| **required).map(|(name, _)| name).collect();
            if needed.is_empty() {
                model.extend([word("default"), idents]);
            } else {
                model.extend([word("blank"), idents, word("required"), bracket(quote!(#(#needed),*))]);
            }
        }
        if shapes {
            let types = fields.iter().enumerate().map(|(i, field)| {
                let ty: TokenStream = field.ty.iter().cloned().collect();
                match required.get(i) {
                    // What is put together by name may lack it.
                    Some(true) => quote!(::core::option::Option<#ty>),
                    _ => ty,
                }
            });
            model.extend([word("types"), bracket(quote!(#(#types),*))]);
        }
        let model = Group::new(Delimiter::Brace, model.into_iter().collect());
        let builder = (has_builder && errors.is_none()).then(|| {
            let settable = fields.iter().zip(&required).map(|(field, required)| Settable {
                ident: &field.ident,
                ty: TypeTokens(&field.ty),
                docs: field.docs.iter().cloned().collect(),
                required: *required,
            });
            let private = quote!(#krate::private);
            let built = Built {
                vis: vis.into_iter().collect(),
                ident: &ident,
                fields: settable.collect(),
                blank: quote!(#private::Blank::blank()),
                allow,
            };
            builder::builder(built, &private, |_| TokenStream::new())
        });
        quote!(#errors #krate::private::model_brings_debug_partial_eq_and_by_feature_serde! #model #builder)
    }
}

/// Rules of what has a builder.
fn check_builder(cx: &Ctxt, kind: Kind, marked: bool, ident: &Ident, fields: &[Field], required: &[bool]) {
    if marked && kind == Kind::Body {
        cx.error(ident, "`Body` brings a builder; remove `#[lark(builder)]`");
    }
    for (i, field) in fields.iter().enumerate() {
        if field.ident == "build" {
            cx.error(&field.ident, builder::FIELD_CALLED_BUILD);
        }
        let ty: TokenStream = field.ty.iter().cloned().collect();
        let boxed: TokenStream = quote!(Box<#ident>);
        if required.get(i) == Some(&true) && ty.to_string() == boxed.to_string() {
            cx.error_at(
                field.span.0,
                format_args!("a `{ident}` would be needed to make the first one; write `Option<Box<{ident}>>`"),
            );
        }
    }
}

/// What the syntax tree of an item says; with the tree, if no model can be made of it.
fn with_tree(cx: &Ctxt, kind: Kind, input: DeriveInput) -> (Struct, Option<DeriveInput>) {
    let (name, noun) = (kind.name(), kind.noun());
    if !input.generics.params.is_empty() {
        cx.error(&input.generics, format_args!("{noun} has no type parameters or lifetimes; write the concrete types"));
    }
    let is_builder = |attr: &&Attribute| attr.path().is_ident("lark") && plain::is_builder(attr.meta.to_token_stream());
    let builder = input.attrs.iter().find(is_builder);
    let others: Vec<Attribute> = input
        .attrs
        .iter()
        .filter(|attr| !builder.is_some_and(|builder| std::ptr::eq(builder, *attr)))
        .cloned()
        .collect();
    none_on_the_item(cx, &others, "field");
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
                    format_args!("{noun} needs named fields, their names are those on the wire; write `pub struct Name {{ pub field: Type }}`"),
                );
            }
        },
        Data::Enum(data) => {
            usable = false;
            cx.error(
                data.enum_token,
                match kind {
                    Kind::Event => ON_STRUCTS.to_owned(),
                    Kind::Model | Kind::Body => {
                        format!("`{name}` is for structs; for an enum of texts derive `StringEnum`")
                    }
                },
            );
        }
        Data::Union(data) => {
            usable = false;
            cx.error(
                data.union_token,
                match kind {
                    Kind::Event => ON_STRUCTS.to_owned(),
                    Kind::Model | Kind::Body => {
                        format!("`{name}` is for structs; write a struct with an `Option` for each member")
                    }
                },
            );
        }
    }
    let vis = input.vis.to_token_stream().into_iter().collect();
    let read = Struct { vis, ident: input.ident.clone(), builder: builder.is_some(), fields };
    (read, (!usable).then_some(input))
}

/// The names of the fields on the wire.
fn wire_names(cx: &Ctxt, kind: Kind, ident: &Ident, fields: &[Field]) -> Vec<String> {
    let noun = kind.noun();
    if name_of(ident).len() > LONGEST_NAME {
        cx.error(ident, format_args!("the name of {noun} has at most {LONGEST_NAME} bytes; shorten it"));
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
                cx.error_at(*span, format_args!("{noun}'s field has no place; remove `{}`", mark.word()));
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
fn fallback(
    input: &DeriveInput,
    kind: Kind,
    has_builder: bool,
    errors: &TokenStream,
    krate: &TokenStream,
    more: impl FnOnce(&Generics) -> TokenStream,
) -> TokenStream {
    let ident = &input.ident;
    let unknown = unknown(errors);
    let mut generics = input.generics.clone();
    generics.make_where_clause().predicates.push(parse_quote!(Unknown: ::core::marker::Copy));
    let more = more(&generics);
    let (generics, of, bounds) = generics.split_for_impl();
    // A model has `Default` from its user.
    let blank = (kind == Kind::Body).then(|| {
        quote! {
            impl #generics #krate::private::Blank for #ident #of #bounds {
                fn blank() -> Self { loop {} }
            }
        }
    });
    // An enum most likely has the user's own `Debug`.
    let debug = (matches!(input.data, Data::Struct(_)) || kind == Kind::Event).then(|| {
        quote! {
            impl #generics ::core::fmt::Debug for #ident #of #bounds {
                fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { loop {} }
            }
            impl #generics ::core::cmp::PartialEq for #ident #of #bounds {
                fn eq(&self, _: &Self) -> bool { loop {} }
            }
        }
    });
    let answer = (kind != Kind::Body).then(|| quote!(impl #generics #krate::Model for #ident #of #bounds {}));
    let vis = &input.vis;
    let builder = has_builder.then(|| {
        quote! {
            #[allow(private_interfaces)]
            impl #generics #ident #of #bounds {
                #vis fn builder() -> Unknown { loop {} }
            }
        }
    });
    quote! {
        const _: () = {
            type Unknown = #unknown;
            #builder
            impl #generics #krate::Body for #ident #of #bounds {
                fn lend(_: #krate::private::Loan<'_, '_, Self>) { loop {} }
            }
            #answer
            #blank
            #debug
            #more
        };
    }
}
