//! `endpoints`: all endpoints, one line each.

use std::io::{self, BufWriter, Write};

use lark_runtime::meta::{Envelope, Field, Meta, Paging, RateLimit, ResponseKind, Step};
use serde_json::{Value, json};

use crate::names::{ident, tidy};
use crate::texts::{self, Texts};

/// Prints the list.
pub(crate) fn print(json: bool) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let endpoints = lark_apis::endpoints();
    if json {
        let texts = texts::read()?;
        for meta in endpoints {
            writeln!(out, "{}", facts(meta, texts.get(meta.id())))?;
        }
        return out.flush();
    }
    let width = endpoints.iter().map(|meta| meta.id().len()).max().unwrap_or_default();
    for meta in endpoints {
        writeln!(out, "{}", row(meta, width))?;
    }
    out.flush()
}

/// One row of a table of endpoints.
pub(crate) fn row(meta: &Meta, width: usize) -> String {
    let (id, tokens) = (meta.id(), meta.tokens().to_string());
    format!("{id:width$}  {tokens:16}  {:6} {}", meta.method(), meta.path())
}

/// One line of the list for programs.
fn facts(meta: &Meta, texts: Option<&Texts>) -> Value {
    json!({
        "id": meta.id(),
        "title": texts.map(|texts| &texts.title),
        "docs": texts.and_then(|texts| texts.docs.as_ref()),
        "method": meta.method().as_str(),
        "path": meta.path(),
        "host": meta.host(),
        "tokens": meta.tokens().names().collect::<Vec<_>>(),
        "undocumented_tokens": meta.undocumented_tokens().names().collect::<Vec<_>>(),
        "scopes": meta.scopes(),
        "rate_limit": meta.rate_limit().map(rate_limit),
        "rust": tidy(meta.request_type()),
        "response": response(meta),
        "envelope": match meta.envelope() {
            Envelope::Flat => "flat",
            _ => "data",
        },
        "helpdesk": meta.needs_helpdesk(),
        "deprecated": meta.is_deprecated(),
        "paging": meta.paging().map(paging),
        "idempotent": meta.is_idempotent(),
        "idempotency": meta.idempotency().map(|field| ident(field.name())),
        "fields": meta.fields().iter().map(field).collect::<Vec<_>>(),
    })
}

fn response(meta: &Meta) -> Value {
    let kind = match meta.response() {
        ResponseKind::Empty => "empty",
        ResponseKind::Binary => "binary",
        _ => "json",
    };
    json!({"kind": kind, "type": tidy(meta.response_type())})
}

/// Calls by the span of time, or a text where numbers cannot express it.
fn rate_limit(limit: RateLimit) -> Value {
    if limit == RateLimit::SPECIAL {
        return "special".into();
    }
    json!({"per_second": limit.calls_per_second(), "per_minute": limit.calls_per_minute()})
}

fn paging(paging: &Paging) -> Value {
    let (style, next) = match paging.step() {
        Step::Offset => ("offset", None),
        Step::Page => ("page", None),
        _ => ("token", Some(paging.next_field())),
    };
    json!({
        "style": style,
        "request": paging.request_field(),
        "next": next,
        "has_more": paging.has_more_field(),
        "list": paging.list_field(),
    })
}

fn field(field: &Field) -> Value {
    let ident = ident(field.name());
    json!({
        "ident": ident,
        "setter": ident,
        "wire": field.wire(),
        "place": field.place().name(),
        "rust_type": tidy(field.type_name()),
        "required": field.is_required(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts_of(id: &str) -> Value {
        let meta = lark_apis::endpoints().iter().find(|meta| meta.id() == id).unwrap();
        facts(meta, texts::read().unwrap().get(id))
    }

    #[test]
    fn a_script_learns_what_a_call_needs_and_where_to_read_more() {
        let facts = facts_of("im.v1.message.create");
        for (name, value) in [
            ("title", json!("Sends a message to a user or into a group that the bot is in.")),
            ("docs", json!("https://open.feishu.cn/document/server-docs/im-v1/message/create")),
            ("rust", json!("lark_apis::im::v1::CreateMessage")),
            ("rate_limit", json!({"per_second": 50, "per_minute": 1000})),
            ("idempotency", json!("uuid")),
            ("undocumented_tokens", json!([])),
            ("host", Value::Null),
        ] {
            assert_eq!(facts[name], value, "{name}");
        }
        assert_eq!(facts["scopes"][0], "im:message");
        assert_eq!(facts_of("docx.v1.document.create")["rate_limit"], "special");
    }
}
