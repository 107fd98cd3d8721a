//! The route table: what the gateway must know of an endpoint to check a request before a handler sees it.
//!
//! A new endpoint is a new entry in the `ROUTES` of its service and, for a new service, a line in [`SERVICES`].

use std::{error::Error, fmt};

use axum::http::Method;
use percent_encoding::percent_decode_str;

use crate::{
    auth,
    call::Call,
    contact, docx,
    envelope::{Answer, Failure},
    im,
    world::World,
};

const SERVICES: &[&[Route]] = &[auth::ROUTES, contact::ROUTES, docx::ROUTES, im::ROUTES];

/// An endpoint.
#[derive(Debug)]
pub(crate) struct Route {
    /// The platform's locator: `service.version.resource.method`.
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    /// Template in the documentation's notation; a segment `:name` is a parameter.
    pub(crate) path: &'static str,
    /// Accepted tokens; none: the endpoint is called without one.
    pub(crate) tokens: &'static [Token],
    /// Any one of these is enough.
    pub(crate) scopes: &'static [&'static str],
    pub(crate) query: &'static [Field],
    /// Members of the JSON body that have a rule; `None`: the endpoint reads no body.
    pub(crate) body: Option<&'static [Field]>,
    pub(crate) style: Style,
    pub(crate) handler: fn(&mut World, &Call) -> Result<Answer, Failure>,
}

/// A kind of token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Tenant,
    User,
}

/// How an endpoint answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `data` beside `code` and `msg`; wrong parameters are 99992402 with field violations.
    Enveloped,
    /// Fields beside `code` and `msg`; wrong parameters are 10003 without a word on which.
    Flat,
}

/// A parameter with a rule. Those without one need no entry.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) rule: Rule,
}

/// What a parameter's value must be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Rule {
    /// A text.
    Text,
    /// A text of at most so many characters.
    Short(usize),
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// A whole number in a range. In a body it is a JSON number.
    Integer { min: i64, max: i64 },
}

impl Field {
    pub(crate) const fn required(name: &'static str, rule: Rule) -> Self {
        Self { name, required: true, rule }
    }

    pub(crate) const fn optional(name: &'static str, rule: Rule) -> Self {
        Self { name, required: false, rule }
    }
}

/// Where a request belongs.
pub(crate) enum Match {
    Route(&'static Route, Vec<(&'static str, String)>),
    /// The path is known, the method is not.
    WrongMethod,
    Unknown,
}

fn all() -> impl Iterator<Item = &'static Route> {
    SERVICES.iter().flat_map(|routes| routes.iter())
}

/// Finds the endpoint of a request; literal segments win over parameters.
pub(crate) fn find(method: &Method, path: &str) -> Match {
    let mut best: Option<(&'static Route, Vec<_>)> = None;
    let mut path_known = false;
    for route in all() {
        let Some(params) = route.params(path) else { continue };
        path_known = true;
        let better = best.as_ref().is_none_or(|(_, found)| params.len() < found.len());
        if route.method == *method && better {
            best = Some((route, params));
        }
    }
    match best {
        Some((route, params)) => Match::Route(route, params),
        None if path_known => Match::WrongMethod,
        None => Match::Unknown,
    }
}

/// The locator of an endpoint that needs a scope.
pub(crate) fn scoped(locator: &str) -> Result<&'static str, UnknownEndpoint> {
    all()
        .find(|route| route.id == locator && !route.scopes.is_empty())
        .map(|route| route.id)
        .ok_or_else(|| UnknownEndpoint { locator: locator.to_owned() })
}

impl Route {
    /// The decoded path parameters, if `path` (as sent) fits the template.
    fn params(&self, path: &str) -> Option<Vec<(&'static str, String)>> {
        let mut params = Vec::new();
        let mut sent = path.split('/');
        for segment in self.path.split('/') {
            let value = sent.next()?;
            match segment.strip_prefix(':') {
                Some(_) if value.is_empty() => return None,
                Some(name) => params.push((name, percent_decode_str(value).decode_utf8_lossy().into_owned())),
                None if segment != value => return None,
                None => {}
            }
        }
        sent.next().is_none().then_some(params)
    }
}

/// A locator names no endpoint of the sandbox that needs a scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownEndpoint {
    locator: String,
}

impl fmt::Display for UnknownEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<_> = all().filter(|route| !route.scopes.is_empty()).map(|route| route.id).collect();
        write!(f, "`{}` is no endpoint of the sandbox that needs a scope (known: {})", self.locator, known.join(", "))
    }
}

impl Error for UnknownEndpoint {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_table_is_sound() {
        let (mut ids, mut calls) = (BTreeSet::new(), BTreeSet::new());
        for route in all() {
            assert!(ids.insert(route.id), "{}: the locator occurs twice", route.id);
            assert!(calls.insert((route.method.as_str(), route.path)), "{}: the call occurs twice", route.id);
            assert_eq!(route.id.split('.').count(), 4, "{}: service.version.resource.method", route.id);
            assert!(route.path.starts_with("/open-apis/"), "{}", route.id);
            assert_eq!(route.tokens.is_empty(), route.scopes.is_empty(), "{}: scopes go with tokens", route.id);
            assert!(route.method != Method::GET || route.body.is_none(), "{}: GET without body", route.id);
        }
    }

    #[test]
    fn templates_match_whole_segments() {
        let id = |method, path| match find(&method, path) {
            Match::Route(route, params) => {
                let values: Vec<_> = params.into_iter().map(|(_, value)| value).collect();
                format!("{} {}", route.id, values.join(","))
            }
            Match::WrongMethod => "wrong method".to_owned(),
            Match::Unknown => "unknown".to_owned(),
        };
        for (method, path, expected) in [
            (Method::GET, "/open-apis/docx/v1/documents/d", "docx.v1.document.get d"),
            (Method::GET, "/open-apis/docx/v1/documents/a%2Fb%20c", "docx.v1.document.get a/b c"),
            (Method::GET, "/open-apis/docx/v1/documents/d/raw_content", "docx.v1.document.raw_content d"),
            (Method::GET, "/open-apis/docx/v1/documents/d/", "unknown"),
            (Method::GET, "/open-apis/docx/v1/documents/", "unknown"),
            (Method::GET, "/open-apis/docx/v1/documents", "wrong method"),
            (Method::GET, "//open-apis/docx/v1/documents/d", "unknown"),
            (Method::GET, "/", "unknown"),
        ] {
            assert_eq!(id(method, path), expected, "{path}");
        }
    }
}
