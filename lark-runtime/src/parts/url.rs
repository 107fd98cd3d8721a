//! Paths and queries.
//!
//! Only unreserved characters of RFC 3986 stay as they are. A segment that is empty, `.` or `..` is refused, not
//! escaped: URL parsers between here and the platform fold `%2e%2e` like `..`.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::{Error, Result};

/// Everything but letters, digits and `-._~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Replaces every `:name` segment of a path by its escaped value.
///
/// Only whole segments are placeholders, so `:user` never touches `:user_id`. The error names the parameter,
/// not its value.
pub(crate) fn fill_path<'v>(template: &str, value_of: impl Fn(&str) -> Option<&'v str>) -> Result<String> {
    let mut path = String::with_capacity(template.len() + 32);
    for (i, segment) in template.split('/').enumerate() {
        if i > 0 {
            path.push('/');
        }
        match segment.strip_prefix(':').filter(|name| !name.is_empty()) {
            None => path.push_str(segment),
            Some(name) => match value_of(name) {
                None => return Err(Error::invalid(format!("the path needs a value for `:{name}`"))),
                Some("" | "." | "..") => {
                    return Err(Error::invalid(format!("`{name}` is a path segment and cannot be empty, `.` or `..`")));
                }
                Some(value) => path.extend(utf8_percent_encode(value, RESERVED)),
            },
        }
    }
    Ok(path)
}

/// Joins base URL and path with exactly one slash.
pub(crate) fn join(base: &str, path: &str) -> String {
    format!("{}/{}", base.trim_end_matches('/'), path.trim_start_matches('/'))
}

/// Query parameters, sorted by name when written: the platform does not care, tests and caches do.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(Vec<(Cow<'static, str>, String)>);

impl Query {
    /// Adds one parameter; the same name may come again.
    pub(crate) fn push(&mut self, name: impl Into<Cow<'static, str>>, value: &str) {
        self.0.push((name.into(), value.to_owned()));
    }

    /// Appends `?name=value&…`; nothing if there are no parameters.
    pub(crate) fn append_to(&self, target: &mut String) {
        let mut pairs: Vec<&(Cow<'static, str>, String)> = self.0.iter().collect();
        pairs.sort_by(|a, b| a.0.cmp(&b.0));
        let mut separator = if target.contains('?') { '&' } else { '?' };
        for (name, value) in pairs {
            target.push(separator);
            target.extend(utf8_percent_encode(name, RESERVED));
            target.push('=');
            target.extend(utf8_percent_encode(value, RESERVED));
            separator = '&';
        }
    }
}
