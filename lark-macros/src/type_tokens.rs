//! Types read from their tokens: what a setter takes depends on the outermost names of a field's type alone, and a
//! syntax tree of it would cost each field of every model.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};

/// The tokens of one type.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TypeTokens<'t>(pub(crate) &'t [TokenTree]);

impl<'t> TypeTokens<'t> {
    /// `T` if the type is written `Name<T>`, with or without the path in the standard library; one of [`WRAPPERS`] may have
    /// any path.
    pub(crate) fn argument_of(self, name: &str) -> Option<Self> {
        let open = self.0.iter().position(|token| is(token, '<'))?;
        let (path, rest) = self.0.split_at(open);
        let (_, inner) = rest.split_first()?;
        let (close, inner) = inner.split_last()?;
        let (last, before) = path.split_last()?;
        let known = before.is_empty() || WRAPPERS.contains(&name) || is_standard(before);
        let matches = matches!(last, TokenTree::Ident(last) if last == name) && known && is(close, '>');
        (matches && !inner.is_empty() && is_one(inner)).then_some(Self(inner))
    }

    /// Whether a builder insists on a field of this type.
    pub(crate) fn is_required(self) -> bool {
        self.argument_of("Option").is_none() && WRAPPERS.iter().all(|wrapper| self.argument_of(wrapper).is_none())
    }

    /// Whether the type is a number or a boolean.
    pub(crate) fn is_plain(self) -> bool {
        const PLAIN: &[&str] =
            &["bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "usize", "isize", "f32", "f64"];
        match self.0 {
            [TokenTree::Ident(name)] => PLAIN.iter().any(|plain| name == plain),
            [TokenTree::Group(group)] => as_group(group).is_some_and(|tokens| TypeTokens(&tokens).is_plain()),
            _ => false,
        }
    }

    /// The last name of the type's path, without what it is applied to.
    pub(crate) fn name(self) -> Option<&'t Ident> {
        let end = self.0.iter().position(|token| is(token, '<')).unwrap_or(self.0.len());
        match self.0.get(..end)?.last()? {
            TokenTree::Ident(name) => Some(name),
            _ => None,
        }
    }

    /// Where it begins.
    pub(crate) fn span(self) -> Span {
        self.0.first().map_or_else(Span::call_site, TokenTree::span)
    }
}

/// What may be left out of a builder beside an `Option`.
pub(crate) const WRAPPERS: &[&str] = &["Clearable", "Nullable"];

/// Without the invisible group around a fragment that came through `macro_rules!`.
pub(crate) fn bare(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    match &tokens[..] {
        [TokenTree::Group(group)] => match as_group(group) {
            Some(inner) => bare(inner),
            None => tokens,
        },
        _ => tokens,
    }
}

fn as_group(group: &Group) -> Option<Vec<TokenTree>> {
    (group.delimiter() == Delimiter::None).then(|| group.stream().into_iter().collect())
}

/// Whether a path is `std::module::`, or that of another crate of the standard library.
fn is_standard(path: &[TokenTree]) -> bool {
    let mut names = path.iter().filter_map(|token| match token {
        TokenTree::Ident(name) => Some(name),
        _ => None,
    });
    names.next().is_some_and(|krate| ["std", "core", "alloc"].iter().any(|name| krate == name)) && names.count() == 1
}

/// Whether there is no comma that would end the type.
fn is_one(tokens: &[TokenTree]) -> bool {
    let mut depth = 0_usize;
    tokens.iter().all(|token| {
        match token {
            token if is(token, '<') => depth += 1,
            token if is(token, '>') => depth = depth.saturating_sub(1),
            token if is(token, ',') => return depth > 0,
            _ => {}
        }
        true
    })
}

fn is(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn the_outermost_name_decides() {
        for (ty, name, argument) in [
            (quote!(Option<String>), "Option", Some("String")),
            (quote!(::std::option::Option<Vec<i64>>), "Option", Some("Vec < i64 >")),
            (quote!(core::option::Option<i64>), "Option", Some("i64")),
            (quote!(mine::option::Option<i64>), "Option", None),
            (quote!(lark_runtime::Nullable<String>), "Nullable", Some("String")),
            (quote!(Vec<BTreeMap<String, i64>>), "Vec", Some("BTreeMap < String , i64 >")),
            (quote!(BTreeMap<String, i64>), "BTreeMap", None),
            (quote!(Option), "Option", None),
            (quote!(String), "Option", None),
        ] {
            let tokens: Vec<TokenTree> = ty.into_iter().collect();
            let found = TypeTokens(&tokens).argument_of(name);
            let found = found.map(|found| found.0.iter().cloned().collect::<proc_macro2::TokenStream>().to_string());
            assert_eq!(found.as_deref(), argument);
        }
    }

    #[test]
    fn only_options_and_nullables_may_be_left_out() {
        for (ty, required) in [
            (quote!(Option<String>), false),
            (quote!(Nullable<Vec<i64>>), false),
            (quote!(Clearable<Vec<i64>>), false),
            (quote!(Vec<Option<i64>>), true),
            (quote!(String), true),
        ] {
            let tokens: Vec<TokenTree> = ty.into_iter().collect();
            assert_eq!(TypeTokens(&tokens).is_required(), required);
        }
    }
}
