//! An item as attributes and other tokens, without a syntax tree.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

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

/// `[derive(...)]` without the derives whose paths are `left_out`; `None` if that leaves nothing.
pub(crate) fn without_derives(content: &Group, mut left_out: impl FnMut(&[TokenTree]) -> bool) -> Option<Group> {
    let mut head = content.stream().into_iter();
    let (Some(derive), Some(TokenTree::Group(list))) = (head.next(), head.next()) else {
        return Some(content.clone());
    };
    let list: Vec<TokenTree> = list.stream().into_iter().collect();
    let mut kept = TokenStream::new();
    for path in paths(&list).filter(|path| !left_out(path)) {
        if !kept.is_empty() {
            kept.extend([TokenTree::from(Punct::new(',', Spacing::Alone))]);
        }
        kept.extend(path.iter().cloned());
    }
    if kept.is_empty() {
        return None;
    }
    let list = Group::new(Delimiter::Parenthesis, kept);
    Some(Group::new(Delimiter::Bracket, TokenStream::from_iter([derive, list.into()])))
}

/// The paths in the parentheses of a `derive`.
pub(crate) fn paths(list: &[TokenTree]) -> impl Iterator<Item = &[TokenTree]> {
    let paths = list.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','));
    paths.filter(|path| !path.is_empty())
}

/// The words of a path.
pub(crate) fn words(path: &[TokenTree]) -> Vec<String> {
    path.iter().filter(|token| matches!(token, TokenTree::Ident(_))).map(ToString::to_string).collect()
}
