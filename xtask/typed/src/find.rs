//! `find`: which type calls a URL, with code to start from.

use std::fmt::Write;

use lark_runtime::meta::{Meta, Place, ResponseKind};
use lark_runtime::wire::Kind;

use crate::endpoints::row;
use crate::names::{ident, tidy, without_option};

/// The most matches to show as code; more are a table.
const SAMPLES: usize = 3;

/// The names that are like `query`, if any.
pub(crate) fn find(query: &str) -> Option<String> {
    let endpoints = lark_apis::endpoints();
    let mut finds = match Url::parse(query) {
        Some(url) => by_url(endpoints, &url),
        None => by_words(endpoints, query),
    };
    if finds.len() > SAMPLES {
        finds.sort_by_key(|find| find.meta.id());
        let width = finds.iter().map(|find| find.meta.id().len()).max().unwrap_or_default();
        let rows: Vec<String> = finds.iter().map(|find| row(find.meta, width)).collect();
        return Some(rows.join("\n"));
    }
    let samples: Vec<String> = finds.iter().map(Find::sample).collect();
    (!samples.is_empty()).then(|| samples.join("\n"))
}

/// An endpoint, and what the query says of its fields.
struct Find {
    meta: &'static Meta,
    given: Values,
}

/// Place, name on the wire, text.
type Values = Vec<(Place, String, String)>;

/// A URL with or without scheme, host, values and a method before it.
struct Url<'q> {
    method: Option<&'q str>,
    path: &'q str,
    query: Vec<(&'q str, &'q str)>,
}

impl<'q> Url<'q> {
    fn parse(text: &'q str) -> Option<Self> {
        let (method, url) = match text.trim().split_once(char::is_whitespace) {
            Some((method, url)) => (Some(method), url.trim()),
            None => (None, text.trim()),
        };
        if url.contains(char::is_whitespace) || !url.contains('/') {
            return None;
        }
        let path = url.split_once("://").map_or(url, |(_, rest)| rest.find('/').map_or("", |slash| &rest[slash..]));
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let query = query.split('&').filter_map(|pair| pair.split_once('=')).collect();
        Some(Self { method, path: path.trim_matches('/'), query })
    }
}

/// The endpoints that a URL may call; of those, the ones that spell out most of it.
fn by_url(endpoints: &[&'static Meta], url: &Url<'_>) -> Vec<Find> {
    let of_method =
        |meta: &&&'static Meta| url.method.is_none_or(|given| meta.method().as_str().eq_ignore_ascii_case(given));
    let mut best = 0;
    let mut finds = Vec::new();
    for meta in endpoints.iter().filter(of_method) {
        let Some((spelled, given)) = matched(meta, url) else { continue };
        if spelled > best {
            best = spelled;
            finds.clear();
        }
        if spelled == best {
            finds.push(Find { meta, given });
        }
    }
    finds
}

/// How many segments the endpoint's path spells out as the URL has them, and the values for the others.
fn matched(meta: &'static Meta, url: &Url<'_>) -> Option<(usize, Values)> {
    let template = meta.path().trim_matches('/');
    // People leave out the beginning that all paths share.
    let template =
        if url.path.starts_with("open-apis/") { template } else { template.trim_start_matches("open-apis/") };
    if template.split('/').count() != url.path.split('/').count() {
        return None;
    }
    let (mut spelled, mut given) = (0, Values::new());
    for (segment, value) in template.split('/').zip(url.path.split('/')) {
        match segment.strip_prefix(':') {
            None if segment == value => spelled += 1,
            None => return None,
            Some(_) if value.starts_with([':', '{', '<']) => {}
            Some(name) => given.push((Place::Path, name.to_owned(), value.to_owned())),
        }
    }
    given.extend(url.query.iter().map(|(name, value)| (Place::Query, (*name).to_owned(), (*value).to_owned())));
    Some((spelled, given))
}

/// The endpoints whose id, path or type has all the words; only that one whose id or type is the query.
fn by_words(endpoints: &[&'static Meta], query: &str) -> Vec<Find> {
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let type_of = |meta: &Meta| meta.request_type().rsplit("::").next().unwrap_or_default().to_lowercase();
    let find = |meta: &&'static Meta| Find { meta, given: Vec::new() };
    if let [word] = words.as_slice() {
        let exact: Vec<Find> =
            endpoints.iter().filter(|meta| meta.id() == word || type_of(meta) == *word).map(find).collect();
        if !exact.is_empty() {
            return exact;
        }
    }
    let has = |meta: &&&'static Meta| {
        let text = format!("{} {} {}", meta.id(), meta.path(), type_of(meta));
        words.iter().all(|word| text.contains(word))
    };
    endpoints.iter().filter(has).map(find).collect()
}

impl Find {
    /// Code that makes the call, with every required field.
    fn sample(&self) -> String {
        let meta = self.meta;
        let rust = tidy(meta.request_type());
        let mut path = rust.split("::").skip(1);
        let feature = path.next().unwrap_or_default().trim_start_matches("r#");
        let name = rust.rsplit("::").next().unwrap_or_default();
        let (id, method) = (meta.id(), meta.method());
        let mut out = format!("// {id}: {method} {}, token: {}\n", meta.path(), meta.tokens());
        if meta.is_deprecated() {
            out.push_str("// The platform advises against it.\n");
        }
        // Writing to a String cannot fail.
        let _ = writeln!(out, "use {rust}; // lark-apis, feature \"{feature}\"\n\nlet request = {name}::builder()");
        let mut left_out = Vec::new();
        for field in meta.fields() {
            let given = self.given.iter().find(|(place, wire, _)| *place == field.place() && wire == field.wire());
            match given {
                None if !field.is_required() => left_out.push(ident(field.name())),
                _ => {
                    let type_name = tidy(field.type_name());
                    let value =
                        value(&field.kind(), without_option(&type_name), given.map(|(_, _, value)| value.as_str()));
                    let _ = writeln!(out, "    .{}({value})", ident(field.name()));
                }
            }
        }
        if !left_out.is_empty() {
            let _ = writeln!(out, "    // may be left out: {}", left_out.join(", "));
        }
        let paged = meta.paging().is_some_and(|paging| paging.list_field().is_some());
        out.push_str(match meta.response() {
            _ if paged => {
                "    .build();\nlet mut items = request.items(&client, ());\n\
                 while let Some(item) = items.next().await {\n    println!(\"{:?}\", item?);\n}\n"
            }
            ResponseKind::Empty => "    .build();\nrequest.send(&client, ()).await?;\n",
            ResponseKind::Binary => "    .build();\nlet file = request.send(&client, ()).await?.data;\n",
            _ => "    .build();\nlet answer = request.send(&client, ()).await?;\nprintln!(\"{:?}\", answer.data);\n",
        });
        out
    }
}

/// What to write for a value of this kind as the argument of a setter.
fn value(kind: &Kind, type_name: &str, given: Option<&str>) -> String {
    match (kind, given) {
        (Kind::String | Kind::Enum(_), Some(given)) => format!("{given:?}"),
        (Kind::Integer | Kind::IntegerEnum(_) | Kind::Float | Kind::Boolean, Some(given)) => given.to_owned(),
        (Kind::Enum(known), _) => format!("{:?}", known.first().copied().unwrap_or_default()),
        (Kind::IntegerEnum(known), _) => known.first().map_or(1, |(number, _)| *number).to_string(),
        (Kind::String | Kind::Integer, _) if type_name.contains("Unix") => "std::time::SystemTime::now()".into(),
        (Kind::String, _) => "\"...\"".into(),
        (Kind::Integer, _) => "1".into(),
        (Kind::Float, _) => "1.0".into(),
        (Kind::Boolean, _) => "true".into(),
        (Kind::File, _) => "lark_runtime::File::from_bytes(\"name.txt\", \"content\")".into(),
        (Kind::List(item), given) => match &**item {
            Kind::List(_) => "[vec![]]".into(),
            item => format!("[{}]", value(item, inner(type_name), given)),
        },
        (Kind::Map(_), _) => format!("{}::new()", type_name.split('<').next().unwrap_or_default()),
        (Kind::Object(_), _) => format!("{}::default()", type_name.trim_start_matches("Box<").trim_end_matches('>')),
        _ => "serde_json::json!({})".into(),
    }
}

/// `T` of `Vec<T>`.
fn inner(type_name: &str) -> &str {
    type_name.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(type_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_finds_its_type_and_fills_it() {
        let sample = "// docx.v1.document.raw_content: GET /open-apis/docx/v1/documents/:document_id/raw_content, \
                      token: tenant|user\n\
                      use lark_apis::docx::v1::GetDocumentRawContent; // lark-apis, feature \"docx\"\n\n\
                      let request = GetDocumentRawContent::builder()\n    .document_id(\"doxcn1\")\n    .lang(1)\n    .build();\n\
                      let answer = request.send(&client, ()).await?;\nprintln!(\"{:?}\", answer.data);\n";
        let url = "open.feishu.cn/open-apis/docx/v1/documents/doxcn1/raw_content?lang=1";
        for query in [
            format!("https://{url}"),
            format!("GET https://{url}"),
            "docx/v1/documents/doxcn1/raw_content?lang=1".into(),
        ] {
            assert_eq!(find(&query).as_deref(), Some(sample), "{query}");
        }
    }

    #[test]
    fn a_segment_that_is_spelled_out_wins_over_a_placeholder() {
        let found = find("PATCH /open-apis/docx/v1/documents/d/blocks/batch_update").unwrap_or_default();
        assert!(found.starts_with("// docx.v1.document.block.batch_update:"), "{found}");
        assert!(found.contains(".document_id(\"d\")"), "{found}");
    }

    #[test]
    fn words_find_by_id_path_and_type() {
        for query in ["docx.v1.document.raw_content", "GetDocumentRawContent", "docx raw"] {
            let found = find(query).unwrap_or_default();
            assert!(found.starts_with("// docx.v1.document.raw_content:"), "{query}: {found}");
        }
        assert!(find("docx").unwrap_or_default().lines().count() > SAMPLES);
        assert_eq!(find("no such thing"), None);
        assert_eq!(find("GET /open-apis/no/such/thing"), None);
    }
}
