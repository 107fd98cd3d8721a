//! The syntax tree of one declaration: what the user wrote, with every field at its place.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Data, DeriveInput, Fields, GenericArgument, Ident, LitStr, PathArguments, Type};

use crate::args::Args;
use crate::ctxt::Ctxt;
use crate::field::{Mark, Marks, none_on_the_item};
use crate::type_tokens::WRAPPERS;
use crate::values::Method;

/// Where a field travels; as the runtime's, but for comma lists, which are in the query there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    /// In the query, as one text.
    Comma,
    Header,
    Json,
    Body,
    Text,
    File,
}

impl Place {
    /// What messages call a field there.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Path => "path segment",
            Self::Query => "query parameter",
            Self::Comma => "comma list of the query",
            Self::Header => "header",
            Self::Json => "body field",
            Self::Body => "whole body",
            Self::Text => "text part",
            Self::File => "file part",
        }
    }

    /// The function of the runtime's `Field` for one there.
    pub(crate) fn constructor(self) -> &'static str {
        match self {
            Self::Path => "new_path",
            Self::Query => "new_query",
            Self::Comma => "new_comma",
            Self::Header => "new_header",
            Self::Json => "new_json",
            Self::Body => "new_body",
            Self::Text => "new_text",
            Self::File => "new_file",
        }
    }

    /// The trait of the runtime that a type there must implement.
    pub(crate) fn bound(self) -> &'static str {
        match self {
            Self::Path => "PathSegment",
            Self::Query => "QueryParameter",
            Self::Comma => "CommaList",
            Self::Header => "Header",
            Self::Json | Self::Body => "JsonMember",
            Self::Text => "TextPart",
            Self::File => "FilePart",
        }
    }
}

/// What the body of a request is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Body<'a> {
    /// There is none.
    None,
    /// The JSON object of the fields in it.
    Fields,
    /// One JSON value, which is this field.
    Whole(&'a Ident),
    /// A multipart body, since this field is a file.
    Parts(&'a Ident),
}

impl<'a> Body<'a> {
    /// The marks decide, and without one the method.
    fn new(method: Option<Method>, fields: &[(&'a syn::Field, Marks)]) -> Self {
        let marked = |wanted: fn(&Mark) -> bool| {
            let found = fields.iter().find(|(_, marks)| marks.place.as_ref().is_some_and(|(mark, _)| wanted(mark)));
            found.and_then(|(field, _)| field.ident.as_ref())
        };
        if let Some(whole) = marked(|mark| matches!(mark, Mark::Body)) {
            return Self::Whole(whole);
        }
        if let Some(file) = marked(|mark| matches!(mark, Mark::File)) {
            return Self::Parts(file);
        }
        let json = marked(|mark| matches!(mark, Mark::Json)).is_some();
        if json || !method.is_none_or(Method::prefers_query) { Self::Fields } else { Self::None }
    }

    /// The place of a field that is neither marked nor in the path.
    fn place_of_unmarked(self, method: Option<Method>) -> Place {
        match self {
            _ if method.is_none_or(Method::prefers_query) => Place::Query,
            Self::Parts(_) => Place::Text,
            Self::None | Self::Fields | Self::Whole(_) => Place::Json,
        }
    }
}

/// One field of the request.
pub(crate) struct Field<'a> {
    pub(crate) original: &'a syn::Field,
    pub(crate) ident: &'a Ident,
    /// Name on the wire.
    pub(crate) wire: String,
    /// Where to point for messages about the name.
    pub(crate) wire_span: Span,
    pub(crate) place: Place,
    /// The mark that chose the place, if one did.
    pub(crate) mark: Option<Span>,
    /// `T` of an `Option<T>`.
    pub(crate) inner: Option<&'a Type>,
}

impl<'a> Field<'a> {
    /// Whether the builder insists on it.
    pub(crate) fn required(&self) -> bool {
        is_required(&self.original.ty)
    }

    /// The type without `Option`.
    pub(crate) fn value_type(&self) -> &'a Type {
        self.inner.unwrap_or(&self.original.ty)
    }

    /// The name without `r#`.
    pub(crate) fn name(&self) -> String {
        name_of(self.ident)
    }
}

/// A whole declaration.
pub(crate) struct Declaration<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) args: Args,
    pub(crate) body: Body<'a>,
    pub(crate) fields: Vec<Field<'a>>,
}

impl<'a> Declaration<'a> {
    /// Puts every field of the struct at its place; mistakes go to `cx`.
    pub(crate) fn new(cx: &Ctxt, args: Args, input: &'a DeriveInput) -> Self {
        let (mut body, mut fields) = (Body::None, Vec::new());
        none_on_the_item(cx, &input.attrs, "field");
        if !input.generics.params.is_empty() {
            cx.error(&input.generics, "a request has no type parameters or lifetimes; write the concrete types");
        }
        match &input.data {
            Data::Struct(data) => match &data.fields {
                Fields::Named(named) => (body, fields) = place(cx, &args, named.named.iter()),
                Fields::Unit => {}
                Fields::Unnamed(unnamed) => cx.error(
                    unnamed,
                    "a request needs named fields, their names go on the wire; write `pub struct Name { pub field: Type }`",
                ),
            },
            Data::Enum(data) => cx.error(data.enum_token, "`#[lark_api]` goes on a struct whose fields are the request"),
            Data::Union(data) => cx.error(data.union_token, "`#[lark_api]` goes on a struct whose fields are the request"),
        }
        Self { input, args, body, fields }
    }
}

/// Decides what the body is, and the place of every field by path, mark and method.
fn place<'a>(cx: &Ctxt, args: &Args, fields: impl Iterator<Item = &'a syn::Field>) -> (Body<'a>, Vec<Field<'a>>) {
    let marked: Vec<(&syn::Field, Marks)> = fields.map(|field| (field, Marks::parse(cx, &field.attrs))).collect();
    let body = Body::new(args.method, &marked);
    let mut placed = Vec::with_capacity(marked.len());
    for (original, marks) in marked {
        let Some(ident) = &original.ident else { continue };
        if let Some(attr) = original.attrs.iter().find(|attr| attr.path().is_ident("cfg")) {
            cx.error(attr, "a field of a request cannot depend on `#[cfg]`; declare two requests instead");
        }
        let name = name_of(ident);
        let mark = marks.place.as_ref().map(|(_, span)| *span);
        let in_path = args.path.as_ref().is_some_and(|path| {
            let wire = marks.rename.as_ref().map_or_else(|| name.clone(), LitStr::value);
            path.placeholders.contains(&wire)
        });
        let header = match &marks.place {
            Some((Mark::Header(header), _)) => Some(header.clone()),
            _ => None,
        };
        let place = match marks.place {
            Some((Mark::Query, _)) => Place::Query,
            Some((Mark::Comma, _)) => Place::Comma,
            Some((Mark::Header(_), _)) => Place::Header,
            Some((Mark::Body, _)) => Place::Body,
            Some((Mark::File, _)) => Place::File,
            Some((Mark::Json, _)) => Place::Json,
            Some((Mark::Unknown, span)) => {
                cx.error_at(span, "`unknown` is a mark of models, which are read; a request is only sent, remove it");
                Place::Json
            }
            None if in_path => Place::Path,
            None => body.place_of_unmarked(args.method),
        };
        if let (Some(header), Some(rename)) = (&header, &marks.rename) {
            cx.error(
                rename,
                format_args!("`header = \"{}\"` names the header already; remove `rename`", header.value()),
            );
        }
        let named = header.or(marks.rename);
        placed.push(Field {
            original,
            ident,
            wire: named.as_ref().map_or(name, LitStr::value),
            wire_span: named.as_ref().map_or_else(|| ident.span(), LitStr::span),
            place,
            mark,
            inner: option_of(&original.ty),
        });
    }
    (body, placed)
}

/// Whether a builder insists on a field of this type.
pub(crate) fn is_required(ty: &Type) -> bool {
    option_of(ty).is_none() && WRAPPERS.iter().all(|wrapper| argument_of(ty, wrapper).is_none())
}

/// `T` if the type is written `Option<T>`.
pub(crate) fn option_of(ty: &Type) -> Option<&Type> {
    argument_of(ty, "Option")
}

/// `T` if the type is written `Name<T>`, with or without the path in the standard library.
pub(crate) fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = bare(ty) else { return None };
    let last = path.path.segments.last()?;
    let known_path = match path.path.segments.len() {
        1 => true,
        _ if WRAPPERS.contains(&name) => true,
        3 => ["std", "core", "alloc"].iter().any(|krate| path.path.segments[0].ident == krate),
        _ => false,
    };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match (last.ident == name && known_path && path.qself.is_none(), arguments.args.first()) {
        (true, Some(GenericArgument::Type(inner))) if arguments.args.len() == 1 => Some(inner),
        _ => None,
    }
}

/// A type without the invisible group around a fragment that came through `macro_rules!`.
pub(crate) fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        _ => ty,
    }
}

/// The name without `r#`. `unraw` would make another identifier, which costs every field of every model.
pub(crate) fn name_of(ident: &Ident) -> String {
    let mut name = ident.to_string();
    if name.starts_with("r#") {
        name.drain(..2);
    }
    name
}

/// Where a type begins and ends. What has the first span at its first token and the second at its last is
/// underlined as the whole type; stable Rust cannot join the two.
pub(crate) fn type_span(ty: &Type) -> (Span, Span) {
    let mut spans = flat(ty.to_token_stream());
    let first = spans.next().unwrap_or_else(Span::call_site);
    (first, spans.last().unwrap_or(first))
}

/// The spans of all tokens, without invisible groups.
fn flat(tokens: TokenStream) -> impl Iterator<Item = Span> {
    let mut stack: Vec<_> = vec![tokens.into_iter()];
    std::iter::from_fn(move || {
        loop {
            match stack.last_mut()?.next() {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                    stack.push(group.stream().into_iter());
                }
                Some(token) => return Some(token.span()),
                None => {
                    stack.pop();
                }
            }
        }
    })
}
