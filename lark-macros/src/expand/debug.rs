//! `Debug` where the user derives it: the runtime's, which leaves secrets out.

use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token};

use crate::ast::Declaration;

/// Whether the request derives `Debug`.
pub(super) fn is_derived(declaration: &Declaration<'_>) -> bool {
    declaration.input.attrs.iter().filter_map(derived).flatten().any(|path| is_debug(&path))
}

/// Takes `Debug` out of `#[derive(...)]`.
pub(super) fn strip(attrs: &mut Vec<Attribute>) {
    for attr in attrs.iter_mut() {
        let Some(paths) = derived(attr).filter(|paths| paths.iter().any(is_debug)) else { continue };
        let kept = paths.into_iter().filter(|path| !is_debug(path));
        if let syn::Meta::List(list) = &mut attr.meta {
            list.tokens = quote!(#(#kept),*);
        }
    }
    attrs.retain(
        |attr| !matches!(&attr.meta, syn::Meta::List(list) if list.path.is_ident("derive") && list.tokens.is_empty()),
    );
}

/// What an attribute derives; `None` if it is another attribute.
fn derived(attr: &Attribute) -> Option<Punctuated<Path, Token![,]>> {
    attr.path().is_ident("derive").then(|| attr.parse_args_with(Punctuated::parse_terminated).ok()).flatten()
}

/// Whether a path is that of the standard library's `Debug`.
fn is_debug(path: &Path) -> bool {
    let mut segments = path.segments.iter().map(|segment| segment.ident.to_string());
    match path.segments.len() {
        1 => path.is_ident("Debug"),
        3 => {
            let names: Vec<String> = segments.by_ref().collect();
            matches!(names[0].as_str(), "std" | "core") && names[1] == "fmt" && names[2] == "Debug"
        }
        _ => false,
    }
}
