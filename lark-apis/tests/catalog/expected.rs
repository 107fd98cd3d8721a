//! What a request must be on the wire, from the catalog alone.

use std::collections::BTreeMap;

use futures_util::{FutureExt, stream};
use lark_runtime::serde_json::{self, Map, Value};
use lark_runtime::wire::Encoded;

use crate::facts::{Fact, list, text, texts};
use crate::samples::{Samples, Way};

/// Sample values of a request, and what they must become.
pub(crate) struct Expected {
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) headers: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
    method: &'static str,
    segments: Vec<String>,
    multipart: bool,
    has_body: bool,
    /// Names of the lists that are one text.
    commas: Vec<&'static str>,
}

impl Expected {
    /// Values for every field, or for the required ones only.
    pub(crate) fn new(fact: &Fact, all: bool) -> Self {
        let mut samples = Samples::new(fact, Way::Request);
        let mut of = |items: &'static [Value], all: bool| -> Map<String, Value> {
            let items = items.iter().filter(|item| all || item["required"] == true);
            items.filter_map(|item| Some((text(item, "name").to_owned(), samples.field(item)?))).collect()
        };
        let path = of(fact.list("path_params"), true);
        let query = of(fact.list("query"), all);
        let headers = of(fact.list("headers"), all)
            .into_iter()
            // Headers are ASCII.
            .map(|(name, value)| (name, Value::from(plain(&value)[0].replace(|c: char| !c.is_ascii(), "-"))))
            .collect();
        let mut body = Map::new();
        if let Some((facts, fields)) = fact.body() {
            let requires = facts.get("requires").map(texts);
            body = samples.members(text(facts, "type"));
            if !all {
                let required = |name: &String| match &requires {
                    Some(names) => names.contains(&name.as_str()),
                    None => fields.iter().any(|field| text(field, "name") == name && field["required"] == true),
                };
                body.retain(|name, _| required(name));
            }
        }
        let segments = fact.text("path").split('/').map(|segment| match segment.strip_prefix(':') {
            Some(name) => plain(&path[name]).concat(),
            None => segment.to_owned(),
        });
        Self {
            method: fact.text("method"),
            segments: segments.collect(),
            multipart: fact.body().is_some_and(|(body, _)| text(body, "kind") == "multipart"),
            has_body: fact.body().is_some(),
            commas: fact
                .list("query")
                .iter()
                .filter(|item| item["comma"] == true)
                .map(|item| text(item, "name"))
                .collect(),
            path,
            query,
            headers,
            body,
        }
    }

    /// Whether that is what was encoded.
    pub(crate) fn compare(&self, encoded: &Encoded) -> Result<(), String> {
        same("method", &encoded.method.as_str(), &self.method)?;
        let target = &encoded.target;
        let reserved = |c: char| !(c.is_ascii_alphanumeric() || "-._~%/?&=".contains(c));
        if let Some(found) = target.chars().find(|c| reserved(*c)) {
            return Err(format!("`{found}` is not escaped in {target}"));
        }
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let segments: Vec<String> = path.split('/').map(unescaped).collect();
        same("path", &segments, &self.segments)?;
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').ok_or_else(|| format!("`{pair}` has no value"))?;
            found.entry(unescaped(name)).or_default().push(unescaped(value));
        }
        let texts = |name: &str, value: &Value| match self.commas.contains(&name) {
            true => vec![plain(value).join(",")],
            false => plain(value),
        };
        let expected = self.query.iter().map(|(name, value)| (name.clone(), texts(name, value))).collect();
        same("query", &found, &expected)?;
        for (name, value) in &self.headers {
            let found = encoded.headers.get(name).map(|value| value.to_str().unwrap_or_default());
            same(name, &found, &value.as_str())?;
        }
        let content_type = encoded.headers.get("content-type").map(|value| value.to_str().unwrap_or_default());
        same("headers", &encoded.headers.len(), &(self.headers.len() + usize::from(content_type.is_some())))?;
        // Without a part there is no body at all.
        if self.multipart && !self.body.is_empty() {
            return self.compare_parts(encoded, content_type.unwrap_or_default());
        }
        let body = encoded.body.to_bytes().ok_or("a file is not in memory")?;
        if body.is_empty() {
            same("content type", &content_type, &None)?;
            return same("body", &Map::new(), &self.body);
        }
        same("whether there is a body", &true, &self.has_body)?;
        same("content type", &content_type, &Some("application/json; charset=utf-8"))?;
        let body: Value = serde_json::from_slice(&body).map_err(|error| error.to_string())?;
        same("body", &body, &Value::Object(self.body.clone()))
    }

    fn compare_parts(&self, encoded: &Encoded, content_type: &str) -> Result<(), String> {
        let boundary = multer::parse_boundary(content_type).map_err(|error| error.to_string())?;
        let body = encoded.body.to_bytes().ok_or("a file is not in memory")?;
        let read = async {
            let body = stream::once(async { Ok::<_, std::convert::Infallible>(body) });
            let mut multipart = multer::Multipart::new(body, boundary);
            let mut parts = Map::new();
            while let Some(part) = multipart.next_field().await? {
                let (name, file) = (part.name().unwrap_or_default().to_owned(), part.file_name().is_some());
                let text = part.text().await?;
                parts.insert(name, if file { serde_json::json!({"$file": text}) } else { text.into() });
            }
            Ok::<_, multer::Error>(parts)
        };
        let parts = read.now_or_never().ok_or("the parts do not end")?.map_err(|error| error.to_string())?;
        let expected = self.body.iter().map(|(name, value)| {
            let text = || Value::from(plain(value).concat());
            (name.clone(), if value.get("$file").is_some() { value.clone() } else { text() })
        });
        same("parts", &parts, &expected.collect())
    }
}

/// The plain texts of a value: one of a scalar, one per element of a list.
fn plain(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => list(value).iter().flat_map(plain).take(items.len()).collect(),
        other => vec![other.to_string()],
    }
}

fn unescaped(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, expected: &T) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}: found {found:?}, expected {expected:?}")) }
}
