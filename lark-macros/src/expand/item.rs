//! The struct of a request before it becomes a syntax tree.
//!
//! Doc comments are most of its tokens, and nothing depends on what they say. So the tree is made without them: macros run
//! unoptimised, and syn reads the text of every literal.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::debug::is_debug;
use crate::pieces::{Piece, pieces, without_derives};

/// A struct in three parts.
pub(super) struct Item {
    /// All but the doc comments, to make a tree of.
    pub(super) bare: TokenStream,
    /// The struct as the user wrote it, without our marks and without `Debug`.
    pub(super) emitted: TokenStream,
    /// The doc comments of the fields, for their setters.
    pub(super) docs: Docs,
}

/// The doc comments of fields, by name.
pub(super) struct Docs(Vec<(String, TokenStream)>);

impl Docs {
    /// Those of a field; its name is written as in the declaration.
    pub(super) fn of(&self, field: &str) -> TokenStream {
        self.0.iter().find(|(name, _)| name == field).map(|(_, docs)| docs.clone()).unwrap_or_default()
    }
}

impl Item {
    /// Takes an item apart.
    pub(super) fn read(item: TokenStream) -> Self {
        let (mut bare, mut emitted, mut docs) = (Vec::new(), Vec::new(), Vec::new());
        for piece in pieces(ungrouped(item)) {
            match piece {
                Piece::Attribute { name, start, content } if name == "doc" => emitted.extend([start, content.into()]),
                Piece::Attribute { name, start, content } if name == "derive" => {
                    if let Some(kept) = without_derives(&content, is_debug) {
                        emitted.extend([start.clone(), kept.into()]);
                    }
                    bare.extend([start, content.into()]);
                }
                Piece::Attribute { start, content, .. } => {
                    let attribute = [start, content.into()];
                    emitted.extend(attribute.clone());
                    bare.extend(attribute);
                }
                Piece::Other(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
                    let (bare_fields, emitted_fields) = fields(body.stream(), &mut docs);
                    bare.push(braced(&body, bare_fields));
                    emitted.push(braced(&body, emitted_fields));
                }
                Piece::Other(token) => {
                    emitted.push(token.clone());
                    bare.push(token);
                }
            }
        }
        Self { bare: bare.into_iter().collect(), emitted: emitted.into_iter().collect(), docs: Docs(docs) }
    }
}

/// The tokens of an item without the invisible group around one that came through `macro_rules!`.
fn ungrouped(item: TokenStream) -> TokenStream {
    let mut tokens = item.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => ungrouped(group.stream()),
        _ => item,
    }
}

/// The same group with other tokens.
fn braced(like: &Group, tokens: Vec<TokenTree>) -> TokenTree {
    let mut group = Group::new(Delimiter::Brace, tokens.into_iter().collect());
    group.set_span(like.span());
    group.into()
}

/// The fields without their doc comments, and without our marks.
fn fields(body: TokenStream, docs: &mut Vec<(String, TokenStream)>) -> (Vec<TokenTree>, Vec<TokenTree>) {
    let (mut bare, mut emitted) = (Vec::new(), Vec::new());
    let mut comments: Vec<TokenTree> = Vec::new();
    let mut last_word = None;
    for piece in pieces(body) {
        match piece {
            Piece::Attribute { name, start, content } if name == "doc" => {
                let attribute = [start, content.into()];
                comments.extend(attribute.clone());
                emitted.extend(attribute);
            }
            Piece::Attribute { name, start, content } => {
                let attribute = [start, content.into()];
                if name != "lark" {
                    emitted.extend(attribute.clone());
                }
                bare.extend(attribute);
            }
            Piece::Other(token) => {
                match &token {
                    TokenTree::Ident(word) if !comments.is_empty() => last_word = Some(word.clone()),
                    // The word before the first colon is the name.
                    TokenTree::Punct(colon) if colon.as_char() == ':' && !comments.is_empty() => {
                        if let Some(name) = last_word.take() {
                            docs.push((name.to_string(), comments.drain(..).collect()));
                        }
                    }
                    _ => {}
                }
                emitted.push(token.clone());
                bare.push(token);
            }
        }
    }
    (bare, emitted)
}
