//! Reading a plain struct without a syntax tree.
//!
//! There are thousands of models, and programs compile macros unoptimised: syn would spend a third of what the derive
//! costs on the types of fields, of which the derive wants to know where they begin and end. What is not as plain as
//! nearly every model gets a syntax tree, and its error messages from that.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree, token_stream};
use quote::ToTokens;
use syn::Attribute;
use syn::parse::Parser;

use crate::ast::type_span;

/// A struct without parameters, whose fields have names if it has any.
pub(crate) struct Struct {
    pub(crate) vis: Vec<TokenTree>,
    pub(crate) ident: Ident,
    /// Whether it says `#[lark(builder)]`.
    pub(crate) builder: bool,
    pub(crate) fields: Vec<Field>,
}

/// What there is to know of a field.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Vec<TokenTree>,
    /// The first and the last token of the type.
    pub(crate) span: (Span, Span),
    /// Its `#[lark(...)]`s.
    pub(crate) marks: Vec<Attribute>,
    /// The tokens of its `#[doc = ...]`s.
    pub(crate) docs: Vec<TokenTree>,
    pub(crate) deprecated: bool,
}

impl Field {
    /// The same of a field with a syntax tree; `None` if it has no name.
    pub(crate) fn of(field: &syn::Field) -> Option<Self> {
        let named = |name: &'static str| field.attrs.iter().filter(move |attr| attr.path().is_ident(name));
        Some(Self {
            ident: field.ident.clone()?,
            ty: field.ty.to_token_stream().into_iter().collect(),
            span: type_span(&field.ty),
            marks: named("lark").cloned().collect(),
            docs: named("doc").flat_map(ToTokens::to_token_stream).collect(),
            deprecated: named("deprecated").next().is_some(),
        })
    }
}

type Tokens = Peekable<token_stream::IntoIter>;

/// Reads the item of a derive; `None` if it takes a syntax tree.
pub(crate) fn read(item: TokenStream) -> Option<Struct> {
    let mut tokens = item.into_iter().peekable();
    let mut builder = false;
    while let Some((name, _, content)) = attribute(&mut tokens)? {
        if name == "lark" {
            // Anything else is a mistake.
            if builder || !is_builder(content.stream()) {
                return None;
            }
            builder = true;
        }
    }
    let vis = visibility(&mut tokens);
    if ident(&mut tokens)? != "struct" {
        return None;
    }
    let ident = ident(&mut tokens)?;
    let fields = match tokens.next()? {
        TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => fields(body.stream())?,
        TokenTree::Punct(end) if end.as_char() == ';' => Vec::new(),
        _ => return None,
    };
    Some(Struct { vis, ident, builder, fields })
}

fn fields(body: TokenStream) -> Option<Vec<Field>> {
    let mut fields = Vec::new();
    let mut tokens = body.into_iter().peekable();
    while tokens.peek().is_some() {
        let (mut marks, mut docs, mut deprecated) = (Vec::new(), Vec::new(), false);
        while let Some((name, start, content)) = attribute(&mut tokens)? {
            if name == "doc" {
                docs.extend([start, content.into()]);
            } else if name == "lark" {
                let tokens = TokenStream::from_iter([start, content.into()]);
                marks.extend(Attribute::parse_outer.parse2(tokens).ok()?);
            } else if name == "deprecated" {
                deprecated = true;
            }
        }
        visibility(&mut tokens);
        let ident = ident(&mut tokens)?;
        if !is(&tokens.next()?, ':') {
            return None;
        }
        let (ty, span) = ty(&mut tokens)?;
        fields.push(Field { ident, ty, span, marks, docs, deprecated });
    }
    Some(fields)
}

/// The next attribute, if there is one: its first word, and its two tokens.
fn attribute(tokens: &mut Tokens) -> Option<Option<(Ident, TokenTree, Group)>> {
    let Some(start) = tokens.next_if(|token| is(token, '#')) else { return Some(None) };
    let TokenTree::Group(content) = tokens.next()? else { return None };
    let TokenTree::Ident(name) = content.stream().into_iter().next()? else { return None };
    Some(Some((name, start, content)))
}

fn visibility(tokens: &mut Tokens) -> Vec<TokenTree> {
    let mut visibility = Vec::new();
    visibility.extend(tokens.next_if(|token| matches!(token, TokenTree::Ident(word) if word == "pub")));
    if !visibility.is_empty() {
        visibility.extend(tokens.next_if(|token| matches!(token, TokenTree::Group(_))));
    }
    visibility
}

/// Whether an attribute is `lark(builder)`.
pub(crate) fn is_builder(attribute: TokenStream) -> bool {
    let mut tokens = attribute.into_iter().skip(1);
    let Some(TokenTree::Group(content)) = tokens.next() else { return false };
    let mut content = content.stream().into_iter();
    matches!((content.next(), content.next()), (Some(TokenTree::Ident(word)), None) if word == "builder")
}

fn ident(tokens: &mut Tokens) -> Option<Ident> {
    match tokens.next()? {
        TokenTree::Ident(ident) => Some(ident),
        _ => None,
    }
}

/// A type of names, `::` and angle brackets, and the comma behind it.
fn ty(tokens: &mut Tokens) -> Option<(Vec<TokenTree>, (Span, Span))> {
    let mut ty = Vec::with_capacity(7);
    let mut depth = 0_usize;
    for token in tokens {
        match &token {
            TokenTree::Ident(_) => {}
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' if depth == 0 => break,
                '<' => depth += 1,
                '>' => depth = depth.checked_sub(1)?,
                ',' | ':' => {}
                _ => return None,
            },
            TokenTree::Group(_) | TokenTree::Literal(_) => return None,
        }
        ty.push(token);
    }
    let span = (ty.first()?.span(), ty.last()?.span());
    Some((ty, span))
}

fn is(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    /// What both ways of reading say of a struct.
    fn told(fields: &[Field]) -> Vec<String> {
        let told = |Field { ident, ty, marks, docs, deprecated, .. }: &Field| {
            let ty: TokenStream = ty.iter().cloned().collect();
            let marks: TokenStream = marks.iter().map(ToTokens::to_token_stream).collect();
            let docs: TokenStream = docs.iter().cloned().collect();
            // The marks of `>>` belong together in one of the two.
            format!("{ident}: {ty} {marks} {docs} {deprecated}").replace(' ', "")
        };
        fields.iter().map(told).collect()
    }

    #[test]
    fn a_plain_struct_is_read_as_by_its_syntax_tree() {
        let items = [
            quote!(
                struct Unit;
            ),
            quote!(
                pub struct Empty {}
            ),
            quote! {
                /// Documented.
                #[derive(Clone)]
                pub(crate) struct Document {
                    /// Documented too.
                    pub document_id: Option<String>,
                    #[deprecated(note = "gone")]
                    #[lark(rename = "odd-name")]
                    pub(crate) r#type: ::std::collections::BTreeMap<String, Vec<Vec<i64>>>,
                    plain: bool
                }
            },
        ];
        for item in items {
            let tree: syn::ItemStruct = syn::parse2(item.clone()).unwrap();
            let expected: Vec<Field> = tree.fields.iter().filter_map(Field::of).collect();
            let plain = read(item).unwrap();
            assert_eq!((plain.ident, told(&plain.fields)), (tree.ident, told(&expected)));
        }
    }

    #[test]
    fn anything_else_takes_a_syntax_tree() {
        let items = [
            quote!(
                enum Color {
                    Red,
                }
            ),
            quote!(union Both { a: u8 }),
            quote!(
                struct Pair(String, i64);
            ),
            quote!(
                struct Of<T> {
                    of: T,
                }
            ),
            quote!(
                #[lark(rename = "x")]
                struct Marked {
                    a: i64,
                }
            ),
            quote!(
                struct Marked {
                    #[lark(rename = )]
                    #[lark]
                    a: i64,
                    b: &'static str,
                }
            ),
            quote!(
                struct Array {
                    a: [u8; 2],
                }
            ),
            quote!(
                struct Tuple {
                    a: (u8, u8),
                }
            ),
            quote!(
                struct Function {
                    a: fn() -> u8,
                }
            ),
            quote!(
                struct Borrowed {
                    a: Option<&'static str>,
                }
            ),
            quote!(
                struct Sum {
                    a: Of<{ 1 }>,
                }
            ),
        ];
        for item in items {
            assert!(read(item.clone()).is_none(), "{item}");
        }
    }
}
