//! `encode`: a request from names and values to what goes on the wire.

use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::stream;
use lark_runtime::File;
use lark_runtime::dynamic::AnyRequest;
use lark_runtime::meta::{Meta, Place};
use lark_runtime::wire::Encoded;
use serde_json::{Map, Value, json};

use crate::lines::{Line, value};

/// Encodes the request that a line describes.
pub(crate) fn encode(meta: &'static Meta, mut line: Line) -> Result<Value, String> {
    let values = line.remove("values").map_or_else(|| Ok(json!({})), |values| value(&values))?;
    if let Some(name) = line.keys().next() {
        return Err(format!("a line has `id` and `values`, not `{name}`"));
    }
    let request = request(meta, object("values", values)?)?;
    let encoded = request.encode().map_err(|error| error.to_string())?;
    describe(meta, &encoded)
}

fn request(meta: &'static Meta, values: Map<String, Value>) -> Result<AnyRequest, String> {
    let mut request = AnyRequest::new(meta);
    for (group, values) in values {
        let place = match group.as_str() {
            "path" => Place::Path,
            "query" => Place::Query,
            "headers" => Place::Header,
            "body" => {
                body(&mut request, values)?;
                continue;
            }
            _ => return Err(format!("`values` has `path`, `query`, `headers` and `body`, not `{group}`")),
        };
        for (wire, value) in object(&group, values)? {
            request.set(place, &wire, value).map_err(|error| error.to_string())?;
        }
    }
    Ok(request)
}

/// Files are taken out of the body first, for they are no JSON.
fn body(request: &mut AnyRequest, mut body: Value) -> Result<(), String> {
    if body.is_null() {
        return Ok(());
    }
    if let Value::Object(members) = &mut body {
        let taken: Vec<String> =
            members.iter().filter(|(_, value)| content(value).is_some()).map(|(name, _)| name.clone()).collect();
        for name in &taken {
            let file = members.remove(name).as_ref().and_then(content).unwrap_or_default().to_owned();
            // The platform wants a name; the part's own will do.
            let file = File::from_bytes(name.clone(), file);
            request.set_file(name, file).map_err(|error| error.to_string())?;
        }
        if members.is_empty() && !taken.is_empty() {
            return Ok(());
        }
    }
    request.set_body(body).map(drop).map_err(|error| error.to_string())
}

/// The content of `{"$file": "content"}`.
fn content(value: &Value) -> Option<&str> {
    value.as_object().filter(|object| object.len() == 1)?.get("$file")?.as_str()
}

fn object(name: &str, value: Value) -> Result<Map<String, Value>, String> {
    match value {
        Value::Object(members) => Ok(members),
        Value::Null => Ok(Map::new()),
        _ => Err(format!("`{name}` must be an object")),
    }
}

/// The encoded request as a line.
fn describe(meta: &Meta, encoded: &Encoded) -> Result<Value, String> {
    let content_type = encoded.headers.get("content-type").and_then(|value| value.to_str().ok());
    let headers: Map<String, Value> = meta
        .fields()
        .iter()
        .filter(|field| field.place() == Place::Header)
        .filter_map(|field| {
            let value = encoded.headers.get(field.wire())?.to_str().ok()?;
            Some((field.wire().to_owned(), value.into()))
        })
        .collect();
    let mut line = json!({
        "method": encoded.method.as_str(),
        "target": encoded.target,
        "content_type": content_type,
        "headers": headers,
    });
    let body = encoded.body.to_bytes().ok_or("a file of the body is not in memory")?;
    match content_type.and_then(|content_type| multer::parse_boundary(content_type).ok()) {
        Some(boundary) => line["parts"] = parts(body, boundary)?,
        None if body.is_empty() => line["body"] = Value::Null,
        None => line["body"] = serde_json::from_slice(&body).map_err(|error| error.to_string())?,
    }
    Ok(line)
}

/// The parts of a multipart body, in the order of the wire.
fn parts(body: Bytes, boundary: String) -> Result<Value, String> {
    let read = async {
        let body = stream::once(async { Ok::<_, std::convert::Infallible>(body) });
        let mut multipart = multer::Multipart::new(body, boundary);
        let mut parts = Vec::new();
        while let Some(part) = multipart.next_field().await? {
            let (name, filename) = (part.name().map(str::to_owned), part.file_name().map(str::to_owned));
            let value = part.text().await?;
            parts.push(match filename {
                Some(filename) => json!({"name": name, "filename": filename, "value": value}),
                None => json!({"name": name, "value": value}),
            });
        }
        Ok(Value::Array(parts))
    };
    // All bytes are there, so nothing is waited for.
    let read: Option<Result<Value, multer::Error>> = read.now_or_never();
    read.unwrap_or(Err(multer::Error::IncompleteStream)).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(id: &str, values: &Value) -> Result<Value, String> {
        let meta = lark_apis::endpoints().iter().find(|meta| meta.id() == id).ok_or("no such endpoint")?;
        encode(meta, Line::from_iter([("values".to_owned(), values.to_string())]))
    }

    #[test]
    fn a_request_is_shown_as_it_is_sent() {
        let values = json!({"query": {"receive_id_type": "open_id"},
            "body": {"receive_id": "ou_1", "msg_type": "text", "content": "{}"}});
        let line = json!({"method": "POST", "target": "/open-apis/im/v1/messages?receive_id_type=open_id",
            "content_type": "application/json; charset=utf-8", "headers": {},
            "body": {"receive_id": "ou_1", "msg_type": "text", "content": "{}"}});
        assert_eq!(run("im.v1.message.create", &values), Ok(line));
    }

    #[test]
    fn files_are_parts() {
        let values = json!({"body": {"image_type": "message", "image": {"$file": "pixels"}}});
        let line = run("im.v1.image.create", &values).unwrap_or_default();
        let parts = json!([{"name": "image_type", "value": "message"},
            {"name": "image", "filename": "image", "value": "pixels"}]);
        assert_eq!(line["parts"], parts, "{line}");
        assert_eq!(line.get("body"), None);
    }

    #[test]
    fn what_no_field_takes_is_named() {
        for (values, named) in [
            (json!({"query": {"nonsense": 1}}), "`nonsense` (query)"),
            (json!({"body": {"nonsense": 1}}), "`nonsense` (json)"),
            (json!({"body": {"title": {"$file": "x"}}}), "`title` (file)"),
            (json!({"body": {"title": [1]}}), "`title` (json)"),
            (json!({"header": {}}), "`header`"),
            (json!({"query": 1}), "`query`"),
            (json!({"body": "text"}), "body"),
        ] {
            let error = run("docx.v1.document.create", &values).unwrap_err();
            assert!(error.contains(named), "{error}");
        }
        let error = run("docx.v1.document.get", &json!({})).unwrap_err();
        assert!(error.contains("`document_id` (path)"), "{error}");
    }
}
