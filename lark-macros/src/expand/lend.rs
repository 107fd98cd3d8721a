//! How a struct lends its fields: `&self.a, &self.b`, with the spans of the types.

use proc_macro2::{Punct, Spacing, Span, TokenTree};
use syn::Ident;

/// What lending a field takes.
#[derive(Clone, Copy)]
pub(crate) struct Lent<'f> {
    pub(crate) ident: &'f Ident,
    /// The first and the last token of its type, underlined when that is no slot.
    pub(crate) ty: (Span, Span),
}

/// `&this.a, &this.b`.
///
/// The tokens are made one by one instead of quoted and given their place afterwards: this is the longest part of what
/// is emitted for a model, and macros run unoptimised.
pub(crate) fn borrows<'f>(fields: impl IntoIterator<Item = Lent<'f>>, this: &Ident) -> Vec<TokenTree> {
    let mut tokens = Vec::new();
    for Lent { ident: field, ty } in fields {
        if !tokens.is_empty() {
            tokens.push(Punct::new(',', Spacing::Alone).into());
        }
        let (first, last) = (ty.0.resolved_at(this.span()), ty.1.resolved_at(this.span()));
        let mut and = Punct::new('&', Spacing::Alone);
        and.set_span(first);
        let mut dot = Punct::new('.', Spacing::Alone);
        dot.set_span(first);
        let mut field = field.clone();
        field.set_span(last);
        let mut this = this.clone();
        this.set_span(first);
        tokens.extend([and.into(), this.into(), TokenTree::from(dot), field.into()]);
    }
    tokens
}

/// What the borrows of `ident`'s fields begin with, in its context, so that a declaration inside `macro_rules!` resolves
/// it.
pub(crate) fn this(word: &str, ident: &Ident) -> Ident {
    Ident::new(word, ident.span())
}
