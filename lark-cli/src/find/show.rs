//! What is shown of an endpoint that was found, with code to start from.

use std::fmt::Write;

use super::Found;
use crate::facts::{Call, Calls, Endpoint, Field};

/// All that is known of an endpoint, for people. Ends with a line break.
#[must_use]
pub fn whole(found: &Found<'_>) -> String {
    let endpoint = found.endpoint;
    let mut out = format!("{}: {} {}\n", endpoint.id, endpoint.method, endpoint.path);
    // Writing to a `String` cannot fail.
    let mut line = |name: &str, text: &str| {
        let _ = writeln!(out, "  {name:8}{text}");
    };
    line("", &endpoint.title);
    if !endpoint.details.is_empty() {
        line("", &endpoint.details.replace('\n', " "));
    }
    if endpoint.deprecated {
        line("note", "the platform advises against it");
    }
    line("token", endpoint.tokens);
    match endpoint.scopes[..] {
        [] => {}
        [scope] => line("scope", scope),
        _ => line("scopes", &format!("any one of {}", endpoint.scopes.join(", "))),
    }
    if let Some(rate) = endpoint.rate {
        line("rate", if rate == "special" { "its own rules, see the documentation" } else { rate });
    }
    if let Some(docs) = endpoint.docs {
        line("docs", docs);
    }
    if let Some(helper) = &endpoint.helper {
        line("helper", &helper.replace("crate::", "lark_apis::"));
    }
    if let Some(sample) = sample(found) {
        let _ = write!(out, "\n{sample}");
    }
    out
}

/// One line of an endpoint in a list. Ends with a line break.
#[must_use]
pub fn row(endpoint: &Endpoint, width: usize) -> String {
    format!("{:width$}  {}\n", endpoint.id, endpoint.title)
}

/// The same facts for programs.
#[must_use]
pub fn json(found: &Found<'_>) -> serde_json::Value {
    let endpoint = found.endpoint;
    serde_json::json!({
        "id": endpoint.id,
        "title": endpoint.title,
        "details": endpoint.details,
        "method": endpoint.method,
        "path": endpoint.path,
        "host": endpoint.host,
        "tokens": endpoint.tokens,
        "scopes": endpoint.scopes,
        "rate_limit": endpoint.rate,
        "docs": endpoint.docs,
        "rust": endpoint.rust,
        "helper": endpoint.helper,
        "deprecated": endpoint.deprecated,
    })
}

/// Code that makes the call, with every required field and those that the query gave.
fn sample(found: &Found<'_>) -> Option<String> {
    let endpoint = found.endpoint;
    let calls = Calls::of(endpoint.version())?;
    let call = calls.endpoints.get(endpoint.id)?;
    let name = endpoint.type_name();
    let mut out = format!("$ cargo add lark-apis --features {}\n\n", endpoint.service());
    let _ = writeln!(out, "use {};\n\nlet request = {name}::builder()", path(endpoint.rust));
    let mut left_out = Vec::new();
    for field in &call.fields {
        let given = found.given.iter().find(|(place, wire, _)| *place == place_of(field) && *wire == field.wire);
        match given {
            None if !field.is_required() => left_out.push(field.setter.as_str()),
            _ => {
                let value = value(field.kind.trim_start_matches('?'), given.map(|(_, _, value)| value), &calls);
                let _ = writeln!(out, "    .{}({value})", field.setter);
            }
        }
    }
    if !left_out.is_empty() {
        let _ = writeln!(out, "    // may be left out: {}", left_out.join(", "));
    }
    out.push_str(ending(call));
    Some(out)
}

/// What sends the request.
fn ending(call: &Call) -> &'static str {
    match call.answer.as_str() {
        _ if call.paging.as_ref().is_some_and(|paging| paging.contains_key("list")) => {
            "    .build();\nlet mut items = request.items(&client, ());\n\
             while let Some(item) = items.next().await {\n    println!(\"{:?}\", item?);\n}\n"
        }
        "()" => "    .build();\nrequest.send(&client, ()).await?;\n",
        "download" => "    .build();\nlet file = request.send(&client, ()).await?.data;\n",
        _ => "    .build();\nlet answer = request.send(&client, ()).await?;\nprintln!(\"{:?}\", answer.data);\n",
    }
}

/// Where a URL has the field.
fn place_of(field: &Field) -> &str {
    if field.place == "comma" { "query" } else { &field.place }
}

/// A path as one writes it: services such as `enum` are keywords.
fn path(rust: &str) -> String {
    const KEYWORDS: &[&str] = &["enum", "type", "move", "match", "async"];
    let word = |word: &str| if KEYWORDS.contains(&word) { format!("r#{word}") } else { word.to_owned() };
    rust.split("::").map(word).collect::<Vec<_>>().join("::")
}

/// What to write for a value of this kind as the argument of a setter.
fn value(kind: &str, given: Option<&String>, calls: &Calls) -> String {
    let text = |given: Option<&String>| given.map_or_else(|| "\"...\"".to_owned(), |given| format!("{given:?}"));
    let number = |given: Option<&String>, example: &str| {
        let given = given.filter(|given| given.parse::<f64>().is_ok());
        given.map_or(example, String::as_str).to_owned()
    };
    if let Some(item) = kind.strip_prefix('[') {
        let item = item.trim_start_matches('?');
        return if item.starts_with('[') { "[vec![]]".into() } else { format!("[{}]", value(item, given, calls)) };
    }
    if kind.starts_with('{') {
        return "std::collections::BTreeMap::new()".into();
    }
    if let Some(name) = kind.strip_prefix('#') {
        return match (calls.enums.get(name), name) {
            (Some(values), _) => match values.first() {
                Some((serde_json::Value::Number(first), _)) => number(given, &first.to_string()),
                first => {
                    let first = first.and_then(|(value, _)| Some(value.as_str()?.to_owned()));
                    text(given.or(first.as_ref()))
                }
            },
            (None, "UserIdType") => text(given.or(Some(&"open_id".to_owned()))),
            (None, "DepartmentIdType") => text(given.or(Some(&"open_department_id".to_owned()))),
            (None, name) => format!("{name}::builder().build()"),
        };
    }
    match kind {
        "string" => text(given),
        "integer" => number(given, "1"),
        "float" => number(given, "1.0"),
        "boolean" => given.filter(|given| *given == "false").map_or("true", |_| "false").into(),
        "file" => "lark_runtime::File::from_bytes(\"name.txt\", \"content\")".into(),
        "any" => "serde_json::json!({})".into(),
        _ => "std::time::SystemTime::now()".into(),
    }
}

/// The facts of several endpoints, the first as a whole, the others a line each.
#[must_use]
pub fn list(found: &[Found<'_>]) -> String {
    let Some((first, others)) = found.split_first() else { return String::new() };
    let mut out = whole(first);
    if !others.is_empty() {
        let width = others.iter().map(|found| found.endpoint.id.len()).max().unwrap_or_default();
        out.push_str("\nSee also:\n");
        out.extend(others.iter().map(|found| format!("  {}", row(found.endpoint, width))));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::endpoints;
    use crate::find::find;

    #[test]
    fn a_url_fills_the_sample() {
        let endpoints = endpoints();
        let found = find(&endpoints, "docx/v1/documents/doxcn1/raw_content?lang=1", 3);
        let expected = "docx.v1.document.raw_content: GET /open-apis/docx/v1/documents/:document_id/raw_content\n";
        let shown = list(&found);
        assert!(shown.starts_with(expected), "{shown}");
        let code = "$ cargo add lark-apis --features docx\n\nuse lark_apis::docx::v1::GetDocumentRawContent;\n\n\
                    let request = GetDocumentRawContent::builder()\n    .document_id(\"doxcn1\")\n    .lang(1)\n    .build();\n\
                    let answer = request.send(&client, ()).await?;\nprintln!(\"{:?}\", answer.data);\n";
        assert!(shown.ends_with(code), "{shown}");
    }

    #[test]
    fn what_opens_an_endpoint_is_shown() {
        let endpoints = endpoints();
        let shown = list(&find(&endpoints, "im.v1.message.create", 1));
        for line in [
            "  token   tenant|user\n",
            "  scopes  any one of im:message, im:message:send_as_bot, im:message:send\n",
            "  rate    50/s and 1000/min\n",
            "  docs    https://open.feishu.cn/document/server-docs/im-v1/message/create\n",
            "    .receive_id(\"...\")\n",
        ] {
            assert!(shown.contains(line), "{line}{shown}");
        }
        let shown = list(&find(&endpoints, "drive.v1.export_task.create", 1));
        assert!(shown.contains("  helper  lark_apis::drive::v1::export\n"), "{shown}");
    }

    #[test]
    fn the_endpoints_of_every_version_have_samples() {
        let endpoints = endpoints();
        // One of each version, since every sample reads the facts of its version anew.
        let mut seen = "";
        let one_each =
            endpoints.iter().filter(|endpoint| std::mem::replace(&mut seen, endpoint.version()) != endpoint.version());
        let without = one_each.filter(|endpoint| sample(&Found { endpoint, given: Vec::new() }).is_none());
        assert_eq!(without.map(|endpoint| endpoint.id).collect::<Vec<_>>(), [""; 0]);
    }
}
