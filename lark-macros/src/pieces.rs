//! An item as attributes and other tokens, without a syntax tree.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A part of an item or of its body.
pub(crate) enum Piece {
    /// `#[...]`, and its first word.
    Attribute {
        name: String,
        start: TokenTree,
        content: Group,
    },
    Other(TokenTree),
}

/// The parts of an item, or of the body of one, in their order.
pub(crate) fn pieces(tokens: TokenStream) -> impl Iterator<Item = Piece> {
    let mut tokens = tokens.into_iter().peekable();
    std::iter::from_fn(move || {
        let token = tokens.next()?;
        let is_start = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
        match tokens.peek() {
            Some(TokenTree::Group(group)) if is_start && group.delimiter() == Delimiter::Bracket => {
                let content = group.clone();
                tokens.next();
                let name = content.stream().into_iter().next().map_or_else(String::new, |name| name.to_string());
                Some(Piece::Attribute { name, start: token, content })
            }
            _ => Some(Piece::Other(token)),
        }
    })
}
