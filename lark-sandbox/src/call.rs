//! A request as a handler sees it: who calls, with which parameters. The gateway has checked it by then.

use std::time::Duration;

use serde_json::{Map, Value};

use crate::contact::User;

/// Whose token came with a request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Caller {
    /// Nobody's: the endpoint takes no token.
    Nobody,
    /// The app, by its tenant token.
    App,
    /// A user.
    User(&'static User),
}

/// A request that the gateway let through.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) caller: Caller,
    /// The sandbox's time, as the span since the Unix epoch.
    pub(crate) now: Duration,
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Query,
    pub(crate) body: Map<String, Value>,
}

impl Call {
    /// A path parameter; the route's template names it, so it is there.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value)
    }

    /// A query parameter; one that is required is not empty.
    pub(crate) fn query(&self, name: &str) -> &str {
        self.query.get(name).unwrap_or_default()
    }

    /// A string member of the body; one that is required is not empty.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.body.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

/// Decoded query parameters in the order of the request.
#[derive(Debug, Default)]
pub(crate) struct Query(pub(crate) Vec<(String, String)>);

impl Query {
    /// The first value of `name`. An empty value counts as none: the Go, Python and Java SDKs send unset ones so.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }
}
