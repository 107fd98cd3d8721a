//! Which endpoint a path belongs to: a tree over the segments, literal ones before parameters.

use std::{collections::HashMap, sync::LazyLock};

use http::Method;
use percent_encoding::percent_decode_str;

use crate::facts::{Endpoint, facts};

static TREE: LazyLock<Node> = LazyLock::new(|| {
    let mut root = Node::default();
    for endpoint in &facts().endpoints {
        root.insert(endpoint);
    }
    root
});

/// Where a request belongs.
#[derive(Debug)]
pub(crate) enum Match {
    /// The endpoint and the decoded path parameters.
    Endpoint(&'static Endpoint, Vec<(&'static str, String)>),
    /// The path is known, the method is not.
    WrongMethod,
    Unknown,
}

#[derive(Debug, Default)]
struct Node {
    literal: HashMap<&'static str, Node>,
    parameter: Option<Box<Node>>,
    endpoints: Vec<&'static Endpoint>,
}

impl Node {
    fn insert(&mut self, endpoint: &'static Endpoint) {
        let mut node = self;
        for segment in segments(&endpoint.path) {
            node = match segment.starts_with(':') {
                true => node.parameter.get_or_insert_default(),
                false => node.literal.entry(segment).or_default(),
            };
        }
        node.endpoints.push(endpoint);
    }

    /// The endpoint for the method, or else whether some endpoint has the path.
    fn find(&self, method: &Method, rest: &[&str]) -> Result<&'static Endpoint, bool> {
        let Some((segment, rest)) = rest.split_first() else {
            let found = self.endpoints.iter().find(|endpoint| endpoint.method == *method);
            return found.copied().ok_or(!self.endpoints.is_empty());
        };
        let mut known = false;
        let parameter = self.parameter.as_deref().filter(|_| !segment.is_empty());
        for node in [self.literal.get(segment), parameter].into_iter().flatten() {
            match node.find(method, rest) {
                Ok(endpoint) => return Ok(endpoint),
                Err(this) => known |= this,
            }
        }
        Err(known)
    }
}

/// Finds the endpoint of a request. One slash at the end makes no difference: some templates have it, some clients
/// add it.
pub(crate) fn find(method: &Method, path: &str) -> Match {
    let sent: Vec<_> = segments(path).collect();
    let endpoint = match TREE.find(method, &sent) {
        Ok(endpoint) => endpoint,
        Err(true) => return Match::WrongMethod,
        Err(false) => return Match::Unknown,
    };
    let pairs = segments(&endpoint.path).zip(sent);
    let parameters = pairs.filter_map(|(segment, value)| {
        let name = segment.strip_prefix(':')?;
        Some((name, percent_decode_str(value).decode_utf8_lossy().into_owned()))
    });
    Match::Endpoint(endpoint, parameters.collect())
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_suffix('/').unwrap_or(path).split('/')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_endpoint_is_found_by_its_own_path() {
        let mut calls = BTreeMap::new();
        for endpoint in &facts().endpoints {
            let path = endpoint.path.replace("/:", "/x-");
            let Match::Endpoint(found, _) = find(&endpoint.method, &path) else { panic!("{}", endpoint.id) };
            assert_eq!(found.id, endpoint.id, "{path}");
            let other = calls.insert((endpoint.method.as_str(), path), &endpoint.id);
            assert_eq!(other, None, "{}", endpoint.id);
        }
    }

    #[test]
    fn templates_match_whole_segments() {
        let id = |method, path| match find(&method, path) {
            Match::Endpoint(endpoint, params) => {
                let values: Vec<_> = params.into_iter().map(|(_, value)| value).collect();
                format!("{} {}", endpoint.id, values.join(","))
            }
            Match::WrongMethod => "wrong method".to_owned(),
            Match::Unknown => "unknown".to_owned(),
        };
        for (method, path, expected) in [
            (Method::GET, "/open-apis/docx/v1/documents/d", "docx.v1.document.get d"),
            (Method::GET, "/open-apis/docx/v1/documents/d/", "docx.v1.document.get d"),
            (Method::GET, "/open-apis/docx/v1/documents/a%2Fb%20c", "docx.v1.document.get a/b c"),
            (Method::GET, "/open-apis/docx/v1/documents/d/raw_content", "docx.v1.document.raw_content d"),
            (Method::GET, "/open-apis/contact/v3/users/batch", "contact.v3.user.batch "),
            (Method::GET, "/open-apis/contact/v3/users/batch1", "contact.v3.user.get batch1"),
            // The literal segment has no such method, the parameter has.
            (Method::DELETE, "/open-apis/contact/v3/users/batch", "contact.v3.user.delete batch"),
            (Method::POST, "/open-apis/message/v4/send", "message.v4.send.send_raw_message_old "),
            (Method::GET, "/open-apis/docx/v1/documents/", "wrong method"),
            (Method::GET, "/open-apis/docx/v1/documents", "wrong method"),
            (Method::GET, "/open-apis/docx/v1/documents//", "unknown"),
            (Method::GET, "//open-apis/docx/v1/documents/d", "unknown"),
            (Method::GET, "/", "unknown"),
        ] {
            assert_eq!(id(method, path), expected, "{path}");
        }
    }
}
