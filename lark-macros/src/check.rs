//! Rules that look at several fields, or at a field and the keys, together.

use std::collections::HashMap;

use syn::{LitStr, Type};

use crate::args::{Method, Paging};
use crate::ast::{Declaration, Field, Place, bare};
use crate::ctxt::Ctxt;
use crate::suggest;

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
        let Some(field) =
            declaration.fields.iter().find(|field| &field.wire == name && matches!(field.place, Place::Path))
        else {
            if let Some(field) = declaration.fields.iter().find(|field| &field.wire == name) {
                let word = place_word(&field.place);
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

/// What the body is made of: JSON fields, parts, or one whole value.
fn bodies(cx: &Ctxt, declaration: &Declaration<'_>) {
    let at = |field: &Field<'_>| field.mark.unwrap_or_else(|| field.ident.span());
    let mut whole: Option<&Field<'_>> = None;
    for field in declaration.fields.iter().filter(|field| matches!(field.place, Place::Body)) {
        match whole {
            Some(first) => cx.error_at(
                at(field),
                format_args!("`{}` is the whole body already; a request has one `#[lark(body)]`", first.name()),
            ),
            None => whole = Some(field),
        }
    }
    let file = declaration.fields.iter().find(|field| matches!(field.place, Place::File));
    for field in &declaration.fields {
        match (&field.place, whole, file) {
            (Place::Json | Place::Text, Some(whole), _) => cx.error_at(
                at(field),
                format_args!(
                    "`{}` is the whole body, so `{}` has no place in it; move it into the type of `{}` or mark it `#[lark(query)]`",
                    whole.name(),
                    field.name(),
                    whole.name()
                ),
            ),
            (Place::File, Some(whole), _) => cx.error_at(
                at(field),
                format_args!("a body is one value (`{}`) or parts with a file, not both; remove one mark", whole.name()),
            ),
            (Place::Json, None, Some(file)) => cx.error_at(
                at(field),
                format_args!(
                    "`{}` makes this a multipart request, which has no JSON body; remove the mark, then `{}` is a text part",
                    file.name(),
                    field.name()
                ),
            ),
            _ => {}
        }
    }
    if let (Some(file), Some(method @ (Method::Get | Method::Delete))) = (file, declaration.args.method) {
        cx.error_at(
            at(file),
            format_args!("a {} request cannot carry a file; the method must be POST, PUT or PATCH", method.name()),
        );
    }
}

/// One wire name per place.
fn duplicates(cx: &Ctxt, declaration: &Declaration<'_>) {
    let mut seen: HashMap<(u8, String), &Field<'_>> = HashMap::new();
    for field in &declaration.fields {
        let key = match field.place {
            Place::Path => (0, field.wire.clone()),
            Place::Query => (1, field.wire.clone()),
            Place::Header => (2, field.wire.to_ascii_lowercase()),
            Place::Json | Place::Text | Place::File => (3, field.wire.clone()),
            Place::Body => continue,
        };
        if let Some(first) = seen.get(&key) {
            let place = place_word(&field.place);
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
    if !declaration.args.given("response") {
        cx.error_at(paging.span, "`paging` reads the next page from the answer; write `response = SomePage` too");
    }
    let given: Option<&LitStr> = [&paging.token, &paging.offset, &paging.page].into_iter().find_map(Option::as_ref);
    let wanted = page_wire(paging);
    let span = given.map_or(paging.span, LitStr::span);
    match declaration.fields.iter().find(|field| field.wire == wanted) {
        None => {
            let key = if paging.offset.is_some() {
                "offset"
            } else if paging.page.is_some() {
                "page"
            } else {
                "token"
            };
            let add = if key == "token" { "String" } else { "i64" };
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
                place_word(&field.place)
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
                    place_word(&field.place)
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

/// A place in words.
fn place_word(place: &Place) -> &'static str {
    match place {
        Place::Path => "path segment",
        Place::Query => "query parameter",
        Place::Header => "header",
        Place::Json => "body field",
        Place::Body => "whole body",
        Place::Text => "text part",
        Place::File => "file part",
    }
}

/// The wire name of the request field that leads to the next page.
fn page_wire(paging: &Paging) -> String {
    let given = [&paging.token, &paging.offset, &paging.page].into_iter().find_map(Option::as_ref);
    given.map_or_else(|| "page_token".to_owned(), LitStr::value)
}

/// That field.
pub(crate) fn page_field<'d>(declaration: &'d Declaration<'_>) -> Option<&'d Field<'d>> {
    let wanted = page_wire(declaration.args.paging.as_ref()?);
    declaration.fields.iter().find(|field| field.wire == wanted)
}
