//! `Debug` where the user derives it: the runtime's, which leaves secrets out.

use proc_macro2::TokenTree;
use syn::Meta;

use crate::ast::Declaration;
use crate::pieces::{paths, words};

/// Whether the request derives `Debug`.
pub(super) fn is_derived(declaration: &Declaration<'_>) -> bool {
    declaration.input.attrs.iter().any(|attr| match &attr.meta {
        Meta::List(list) if list.path.is_ident("derive") => {
            let list: Vec<TokenTree> = list.tokens.clone().into_iter().collect();
            paths(&list).any(is_debug)
        }
        _ => false,
    })
}

/// Whether a path is that of the standard library's `Debug`.
pub(super) fn is_debug(path: &[TokenTree]) -> bool {
    match &words(path)[..] {
        [name] => name == "Debug",
        [krate, module, name] => matches!(krate.as_str(), "std" | "core") && module == "fmt" && name == "Debug",
        _ => false,
    }
}
