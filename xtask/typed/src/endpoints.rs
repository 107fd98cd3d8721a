//! `endpoints`: what there is, one line each.

use std::io::{self, BufWriter, Write};

use lark_runtime::{Envelope, Field, Meta, Paging, ResponseKind, Step};
use serde_json::{Value, json};

use crate::names::{ident, tidy};

/// Prints the list.
pub(crate) fn print(json: bool) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let endpoints = lark_apis::endpoints();
    if json {
        for meta in endpoints {
            writeln!(out, "{}", facts(meta))?;
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
fn facts(meta: &Meta) -> Value {
    json!({
        "id": meta.id(),
        "method": meta.method().as_str(),
        "path": meta.path(),
        "tokens": meta.tokens().names().collect::<Vec<_>>(),
        "rust": tidy(meta.request_type()),
        "response": response(meta),
        "envelope": match meta.envelope() {
            Envelope::Flat => "flat",
            _ => "data",
        },
        "helpdesk": meta.needs_helpdesk(),
        "deprecated": meta.is_deprecated(),
        "paging": meta.paging().map(paging),
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
