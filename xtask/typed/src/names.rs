//! Names of types and fields as one writes them.

/// A type as the compiler names it, as one would write it: types of the prelude by their name alone, types of
/// other crates by the shortest path one imports them from.
pub(crate) fn tidy(type_name: &str) -> String {
    const PATHS: &[(&str, &str)] = &[
        ("core::option::Option", "Option"),
        ("alloc::string::String", "String"),
        ("alloc::vec::Vec", "Vec"),
        ("alloc::boxed::Box", "Box"),
        ("alloc::collections::btree::map::BTreeMap", "std::collections::BTreeMap"),
        ("serde_json::value::Value", "serde_json::Value"),
        ("bytes::bytes::Bytes", "bytes::Bytes"),
    ];
    let mut out = String::new();
    let mut rest = type_name;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | ':' | '#')).unwrap_or(rest.len());
        let (path, more) = rest.split_at(end);
        match PATHS.iter().find(|(known, _)| *known == path) {
            Some((_, tidy)) => out.push_str(tidy),
            // The modules of lark-runtime are private; its types are at its root.
            None => match path.strip_prefix("lark_runtime::").and_then(|path| path.rsplit("::").next()) {
                Some(name) => {
                    out.push_str("lark_runtime::");
                    out.push_str(name);
                }
                None => out.push_str(&short(path)),
            },
        }
        let next = more.find(|c: char| c.is_alphanumeric() || c == '_').unwrap_or(more.len());
        let (between, more) = more.split_at(next);
        out.push_str(between);
        rest = more;
    }
    out
}

/// A path without the module of the resource, which a type of lark-apis need not name.
fn short(path: &str) -> String {
    let path: Vec<&str> = path.split("::").collect();
    match path[..] {
        ["lark_apis", service, version, _, name] => format!("lark_apis::{service}::{version}::{name}"),
        // The compiler leaves out the `r#` of keywords.
        _ => path.into_iter().map(ident).collect::<Vec<_>>().join("::"),
    }
}

/// `T` of `Option<T>`, any other type as it is.
pub(crate) fn without_option(type_name: &str) -> &str {
    type_name.strip_prefix("Option<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(type_name)
}

/// The name of a field as an identifier: `r#type` for `type`.
pub(crate) fn ident(name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Err(_) if !name.is_empty() => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_named_as_one_writes_them() {
        for (compiler, written) in [
            ("alloc::string::String", "String"),
            ("core::option::Option<alloc::vec::Vec<i64>>", "Option<Vec<i64>>"),
            (
                "alloc::collections::btree::map::BTreeMap<alloc::string::String, serde_json::value::Value>",
                "std::collections::BTreeMap<String, serde_json::Value>",
            ),
            ("core::option::Option<lark_apis::im::v1::message::Mention>", "Option<lark_apis::im::v1::Mention>"),
            (
                "core::option::Option<lark_runtime::slot::nullable::Nullable<bool>>",
                "Option<lark_runtime::Nullable<bool>>",
            ),
            ("lark_apis::corehr::v2::enum::SearchEnum", "lark_apis::corehr::v2::SearchEnum"),
            ("lark_apis::ids::UserIdType", "lark_apis::ids::UserIdType"),
            ("some::type::Name", "some::r#type::Name"),
            ("lark_runtime::file::File", "lark_runtime::File"),
            ("()", "()"),
        ] {
            assert_eq!(tidy(compiler), written);
        }
    }

    #[test]
    fn keywords_are_raw_identifiers() {
        for (name, written) in [("title", "title"), ("type", "r#type"), ("async", "r#async"), ("r#move", "r#move")] {
            assert_eq!(ident(name), written);
        }
    }
}
