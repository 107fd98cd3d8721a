//! `Debug` where the user derives it: the runtime's, which leaves secrets out.

use proc_macro2::TokenTree;
use syn::Meta;

use crate::ast::Declaration;

/// Whether the request derives `Debug`.
pub(super) fn is_derived(declaration: &Declaration<'_>) -> bool {
    declaration.input.attrs.iter().any(|attr| match &attr.meta {
        Meta::List(list) if list.path.is_ident("derive") => {
            let paths: Vec<TokenTree> = list.tokens.clone().into_iter().collect();
            paths.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')).any(is_debug)
        }
        _ => false,
    })
}

/// Whether a path is that of the standard library's `Debug`.
pub(super) fn is_debug(path: &[TokenTree]) -> bool {
    let names = path.iter().filter(|token| matches!(token, TokenTree::Ident(_)));
    let names: Vec<String> = names.map(ToString::to_string).collect();
    match &names[..] {
        [name] => name == "Debug",
        [krate, module, name] => matches!(krate.as_str(), "std" | "core") && module == "fmt" && name == "Debug",
        _ => false,
    }
}
