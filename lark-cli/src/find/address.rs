//! URLs of calls and of the documentation.

use super::Found;
use crate::facts::Endpoint;

/// What tells a page of the documentation from others, whatever the host, the language and the fragment.
pub(super) fn page(url: &str) -> Option<&str> {
    let (_, path) = url.split_once("/document/")?;
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let path = path.trim_matches('/');
    let path = path.strip_prefix("uAjLw4CM/ukTMukTMukTM/reference/").unwrap_or(path);
    Some(path.strip_prefix("server-docs/").unwrap_or(path)).filter(|path| !path.is_empty())
}

/// The endpoints that a URL may call; of those, the ones that spell out most of it. Scheme, host, values and the
/// beginning that all paths share may be left out; a method may be before it.
pub(super) fn by_url<'e>(endpoints: &'e [Endpoint], text: &str) -> Vec<Found<'e>> {
    let (method, url) = match text.split_once(char::is_whitespace) {
        Some((method, url)) => (Some(method), url.trim()),
        None => (None, text),
    };
    if url.contains(char::is_whitespace) || !url.contains('/') {
        return Vec::new();
    }
    let path = url.split_once("://").map_or(url, |(_, rest)| rest.find('/').map_or("", |slash| &rest[slash..]));
    // A host without a scheme.
    let path = path.find("/open-apis/").map_or(path, |at| &path[at..]);
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let (path, query) = (path.split('#').next().unwrap_or_default().trim_matches('/'), query.split('#').next());
    let mut best = 0;
    let mut found: Vec<Found<'e>> = Vec::new();
    for endpoint in endpoints {
        if method.is_some_and(|method| !method.eq_ignore_ascii_case(endpoint.method)) {
            continue;
        }
        let Some((spelled, mut given)) = matched(endpoint.path, path) else { continue };
        if spelled > best {
            best = spelled;
            found.clear();
        }
        if spelled == best {
            let pairs = query.unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
            given.extend(pairs.map(|(name, value)| ("query", name.to_owned(), value.to_owned())));
            found.push(Found { endpoint, given });
        }
    }
    found
}

/// Place, name, value.
type Given = Vec<(&'static str, String, String)>;

/// How many segments the endpoint's path spells out as the URL has them, and the values for the others.
fn matched(template: &str, path: &str) -> Option<(usize, Given)> {
    let template = template.trim_matches('/');
    let template = if path.starts_with("open-apis/") { template } else { template.trim_start_matches("open-apis/") };
    if template.split('/').count() != path.split('/').count() {
        return None;
    }
    let (mut spelled, mut given) = (0, Given::new());
    for (segment, value) in template.split('/').zip(path.split('/')) {
        match segment.strip_prefix(':') {
            None if segment == value => spelled += 1,
            None => return None,
            Some(_) if value.starts_with([':', '{', '<']) => {}
            Some(name) => given.push(("path", name.to_owned(), value.to_owned())),
        }
    }
    (spelled > 0).then_some((spelled, given))
}
