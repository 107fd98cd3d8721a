//! Rules that look at several fields, or at a field and the keys, together.

use std::collections::HashMap;

use syn::{LitStr, Type};

use crate::args::Key;
use crate::ast::{Body, Declaration, Field, Place, bare, name_of};
use crate::ctxt::Ctxt;
use crate::paging::Step;
use crate::suggest;
use crate::values::Method;
use crate::word::Word;

/// Runs every rule; a declaration that breaks one is not expanded.
pub(crate) fn check(cx: &Ctxt, declaration: &Declaration<'_>) {
    placeholders(cx, declaration);
    bodies(cx, declaration);
    duplicates(cx, declaration);
    paging(cx, declaration);
    idempotency(cx, declaration);
    for field in &declaration.fields {
        if field.name() == "build" {
            cx.error(
                field.ident,
                "`build` ends the builder and cannot be a field; name it `build_` and mark it `#[lark(rename = \"build\")]`",
            );
        }
    }
}

/// Every placeholder has a required, unmarked field.
fn placeholders(cx: &Ctxt, declaration: &Declaration<'_>) {
    let Some(path) = &declaration.args.path else { return };
    let ident = &declaration.input.ident;
    for name in &path.placeholders {
        let Some(field) = declaration.fields.iter().find(|field| &field.wire == name && field.place == Place::Path)
        else {
            if let Some(field) = declaration.fields.iter().find(|field| &field.wire == name) {
                let word = field.place.word();
                cx.error_at(
                    field.mark.unwrap_or_else(|| field.ident.span()),
                    format_args!(
                        "`{name}` stands in `path`, so it cannot be a {word} too; remove the mark or the placeholder"
                    ),
                );
                continue;
            }
            let names: Vec<String> = declaration.fields.iter().map(|field| field.wire.clone()).collect();
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            let near = suggest::nearest(name, &known)
                .map_or_else(|| format!("; add `pub {name}: String`"), |near| format!(", did you mean `:{near}`?"));
            cx.error(&path.literal, format_args!("`path` has `:{name}`, but `{ident}` has no field `{name}`{near}"));
            continue;
        };
        if let Some(inner) = field.inner {
            let inner = quote::quote!(#inner);
            cx.error(
                &field.original.ty,
                format_args!("`{name}` stands in `path` and is always needed; write `{inner}` without `Option`"),
            );
        }
    }
}

/// Every field of the body fits what the body is.
fn bodies(cx: &Ctxt, declaration: &Declaration<'_>) {
    let first = match declaration.body {
        Body::Whole(ident) | Body::Parts(ident) => name_of(ident),
        Body::None | Body::Fields => return,
    };
    for field in &declaration.fields {
        let name = field.name();
        let message = match (declaration.body, field.place) {
            (Body::Whole(whole), Place::Body) if whole != field.ident => {
                format!("`{first}` is the whole body already; a request has one `#[lark(body)]`")
            }
            (Body::Whole(_), Place::Json | Place::Text) => format!(
                "`{first}` is the whole body, so `{name}` has no place in it; move it into the type of `{first}` or mark it `#[lark(query)]`"
            ),
            (Body::Whole(_), Place::File) => {
                format!("a body is one value (`{first}`) or parts with a file, not both; remove one mark")
            }
            (Body::Parts(_), Place::Json) => format!(
                "`{first}` makes this a multipart request, which has no JSON body; remove the mark, then `{name}` is a text part"
            ),
            (Body::Parts(file), Place::File) if file == field.ident => match declaration.args.method {
                Some(method @ (Method::Get | Method::Delete)) => {
                    let method = method.name();
                    format!("a {method} request cannot carry a file; the method must be POST, PUT or PATCH")
                }
                Some(Method::Post | Method::Put | Method::Patch) | None => continue,
            },
            _ => continue,
        };
        cx.error_at(field.mark.unwrap_or_else(|| field.ident.span()), message);
    }
}

/// One wire name per place.
fn duplicates(cx: &Ctxt, declaration: &Declaration<'_>) {
    let mut seen: HashMap<(u8, String), &Field<'_>> = HashMap::new();
    for field in &declaration.fields {
        let key = match field.place {
            Place::Path => (0, field.wire.clone()),
            Place::Query | Place::Comma => (1, field.wire.clone()),
            Place::Header => (2, field.wire.to_ascii_lowercase()),
            Place::Json | Place::Text | Place::File => (3, field.wire.clone()),
            Place::Body => continue,
        };
        if let Some(first) = seen.get(&key) {
            let place = field.place.word();
            cx.error_at(
                field.wire_span,
                format_args!(
                    "`{}` and `{}` are both the {place} `{}`; give one of them another name or place",
                    first.name(),
                    field.name(),
                    field.wire
                ),
            );
        } else {
            seen.insert(key, field);
        }
    }
}

/// The fields that paging names exist.
fn paging(cx: &Ctxt, declaration: &Declaration<'_>) {
    let Some(paging) = &declaration.args.paging else { return };
    let known: Vec<&str> = declaration.fields.iter().map(|field| field.wire.as_str()).collect();
    if !declaration.args.keys.has(Key::Response) {
        cx.error_at(paging.span, "`paging` reads the next page from the answer; write `response = SomePage` too");
    }
    let (step, given) = paging.step();
    let wanted = paging.request_field();
    let span = given.map_or(paging.span, LitStr::span);
    match paging_field(declaration) {
        None => {
            let key = step.name();
            let add = match step {
                Step::Token => "String",
                Step::Offset | Step::Page => "i64",
            };
            let near = suggest::nearest(&wanted, &known).map_or_else(
                || format!("add `pub {wanted}: Option<{add}>`, or name the field with `{key} = \"...\"`"),
                |near| format!("did you mean `{key} = \"{near}\"`?"),
            );
            cx.error_at(span, format_args!("paging needs a request field `{wanted}`; {near}"));
        }
        Some(field) if !matches!(field.place, Place::Query | Place::Json) => cx.error_at(
            span,
            format_args!(
                "paging needs `{wanted}` in the query or in the JSON body, not as a {}; change its mark",
                field.place.word()
            ),
        ),
        Some(_) => {}
    }
}

/// The field of the idempotency key exists and is a text that the client can fill.
fn idempotency(cx: &Ctxt, declaration: &Declaration<'_>) {
    let Some(key) = &declaration.args.idempotency else { return };
    let wire = key.value();
    if declaration.args.method == Some(Method::Get) {
        cx.error(key, "a GET request changes nothing and needs no idempotency key; remove `idempotency`");
    }
    let Some(field) = idempotency_field(declaration) else {
        match declaration.fields.iter().find(|field| field.wire == wire) {
            Some(field) => cx.error(
                key,
                format_args!(
                    "the idempotency key goes in the query or in the JSON body, and `{wire}` is a {}; change its mark",
                    field.place.word()
                ),
            ),
            None => {
                let known: Vec<&str> = declaration.fields.iter().map(|field| field.wire.as_str()).collect();
                let near = suggest::nearest(&wire, &known).map_or_else(
                    || format!("; add `pub {wire}: Option<String>`"),
                    |near| format!(", did you mean `idempotency = \"{near}\"`?"),
                );
                cx.error(key, format_args!("`{}` has no field `{wire}`{near}", declaration.input.ident));
            }
        }
        return;
    };
    let is_text = matches!(bare(field.value_type()), Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "String"));
    if !is_text {
        cx.error(
            &field.original.ty,
            format_args!("`{wire}` is the idempotency key and must be a text; write `Option<String>`"),
        );
    }
}

/// The field that `idempotency` names, if it can take a key.
pub(crate) fn idempotency_field<'d>(declaration: &'d Declaration<'_>) -> Option<&'d Field<'d>> {
    let wire = declaration.args.idempotency.as_ref()?.value();
    let fits = |field: &&Field<'_>| field.wire == wire && matches!(field.place, Place::Query | Place::Json);
    declaration.fields.iter().find(fits)
}

/// The field that chooses a page, if the request has pages.
pub(crate) fn paging_field<'d>(declaration: &'d Declaration<'_>) -> Option<&'d Field<'d>> {
    let wire = declaration.args.paging.as_ref()?.request_field();
    declaration.fields.iter().find(|field| field.wire == wire)
}
