//! Which endpoints can be deprived of their scopes.

use std::{error::Error, fmt};

use crate::facts::facts;

/// The locator of an endpoint that needs a scope.
pub(crate) fn scoped(locator: &str) -> Result<&'static str, UnknownEndpoint> {
    match facts().endpoint(locator) {
        Some(endpoint) if endpoint.scopes.is_empty() => {
            Err(UnknownEndpoint { locator: locator.to_owned(), known: true })
        }
        Some(endpoint) => Ok(&endpoint.id),
        None => Err(UnknownEndpoint { locator: locator.to_owned(), known: false }),
    }
}

/// A locator names no endpoint that needs a scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownEndpoint {
    locator: String,
    known: bool,
}

impl fmt::Display for UnknownEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.known {
            return write!(f, "`{}` needs no scope", self.locator);
        }
        write!(f, "`{}` is no endpoint; a locator is like `docx.v1.document.create`", self.locator)
    }
}

impl Error for UnknownEndpoint {}
