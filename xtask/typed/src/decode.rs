//! `decode`: an answer to what its type makes of it.

use std::collections::HashMap;
use std::sync::LazyLock;

use lark_runtime::Endpoint;
use lark_runtime::dynamic::AnyAnswer;
use lark_runtime::endpoint::EndpointVisitor;
use lark_runtime::meta::Meta;
use lark_runtime::wire::{Malformed, Reader};
use serde_json::{Value, json};

use crate::lines::Line;

/// Reads an answer into the type of one endpoint.
type Read = fn(&[u8]) -> Result<AnyAnswer, Malformed>;

struct Readers(HashMap<&'static str, Read>);

impl EndpointVisitor for Readers {
    fn visit<E: Endpoint>(&mut self) {
        self.0.insert(E::META.id(), AnyAnswer::of::<E>);
    }
}

static READERS: LazyLock<HashMap<&'static str, Read>> = LazyLock::new(|| {
    let mut readers = Readers(HashMap::new());
    lark_apis::visit_endpoints(&mut readers);
    readers.0
});

/// Decodes the answer on a line.
///
/// `lost` are the paths of values that no field holds: of members that no type has or keeps, and of misfits. `value` of a misfit
/// is what came.
pub(crate) fn decode(meta: &'static Meta, mut line: Line) -> Result<Value, String> {
    let body = line.remove("body").ok_or("the line needs the answer as `body`")?;
    if let Some(name) = line.keys().next() {
        return Err(format!("a line has `id` and `body`, not `{name}`"));
    }
    let read = READERS.get(meta.id()).ok_or("the endpoint has no type")?;
    let answer = read(body.as_bytes()).map_err(|error| error.to_string())?;
    let misfits: Vec<Value> = answer
        .misfits
        .iter()
        .map(|misfit| {
            let value: Option<Value> = misfit.value().and_then(|value| Reader::new(value).any().ok());
            json!({"path": misfit.path, "expected": misfit.expected, "found": misfit.found, "value": value})
        })
        .collect();
    let lost: Vec<&str> =
        answer.lost.iter().chain(answer.misfits.iter().map(|misfit| &misfit.path)).map(String::as_str).collect();
    let mut result = json!({"ok": answer.is_success, "misfits": misfits, "lost": lost, "data": answer.data});
    if !answer.is_success {
        result["error"] = match answer.code {
            Some(code) => format!("code {code}: {}", answer.msg).into(),
            None => "the answer has no `code`".into(),
        };
    }
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(id: &str, body: &Value) -> Value {
        let meta = lark_apis::endpoints().iter().find(|meta| meta.id() == id);
        let line = Line::from_iter([("body".to_owned(), body.to_string())]);
        meta.map_or(Value::Null, |meta| decode(meta, line).unwrap_or_else(Value::String))
    }

    #[test]
    fn an_answer_is_shown_as_its_type_holds_it() {
        let body = json!({"code": 0, "msg": "success",
            "data": {"document": {"document_id": "d", "revision_id": "1", "title": {}, "brand_new": true}}});
        let line = json!({"ok": true,
            "misfits": [{"path": "data.document.title", "expected": "string", "found": "object",
                "value": {}}],
            "lost": ["data.document.brand_new", "data.document.title"],
            "data": {"document": {"document_id": "d", "revision_id": 1}}});
        assert_eq!(run("docx.v1.document.get", &body), line);
    }

    #[test]
    fn a_refusal_is_not_ok() {
        let line = run("docx.v1.document.get", &json!({"code": 1_770_002, "msg": "not found"}));
        assert_eq!((&line["ok"], &line["error"]), (&json!(false), &json!("code 1770002: not found")));
        let line = run("docx.v1.document.get", &json!([]));
        assert_eq!((&line["ok"], &line["error"]), (&json!(false), &json!("the answer has no `code`")));
    }
}
