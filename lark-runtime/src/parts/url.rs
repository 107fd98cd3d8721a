//! Paths and queries.
//!
//! Only unreserved characters of RFC 3986 stay as they are. A segment that is empty, `.` or `..` is refused, not
//! escaped: URL parsers between here and the platform fold `%2e%2e` like `..`.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::{Error, Result};

/// Everything but letters, digits and `-._~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Starts a URL: the base URL, to which [`fill_path`] appends.
pub(crate) fn begin(base: &str, path: &str) -> String {
    let base = base.trim_end_matches('/');
    // Room for values and a query, so that most URLs are one allocation.
    let mut url = String::with_capacity(base.len() + path.len() + 64);
    url.push_str(base);
    url
}

/// Appends a path, after exactly one slash, with every `:name` segment replaced by its escaped value.
///
/// `value_of` calls back with the value of a name, or does not if there is none. Only whole segments are placeholders,
/// so `:user` never touches `:user_id`. The error names the parameter, not its value.
pub(crate) fn fill_path(
    url: &mut String,
    template: &str,
    mut value_of: impl FnMut(&str, &mut dyn FnMut(&str)),
) -> Result<()> {
    let template = template.trim_start_matches('/');
    if !template.contains(':') {
        url.push('/');
        url.push_str(template);
        return Ok(());
    }
    for segment in template.split('/') {
        url.push('/');
        match segment.strip_prefix(':').filter(|name| !name.is_empty()) {
            None => url.push_str(segment),
            Some(name) => {
                let mut pushed = None;
                value_of(name, &mut |value| pushed = Some(push_segment(url, name, value)));
                pushed.unwrap_or_else(|| Err(Error::invalid(format!("the path needs a value for `:{name}`"))))?;
            }
        }
    }
    Ok(())
}

fn push_segment(url: &mut String, name: &str, value: &str) -> Result<()> {
    if matches!(value, "" | "." | "..") {
        return Err(Error::invalid(format!("`{name}` is a path segment and cannot be empty, `.` or `..`")));
    }
    url.extend(utf8_percent_encode(value, RESERVED));
    Ok(())
}

/// A value as it stands in a query or a form.
pub(crate) fn escape(value: &str) -> impl fmt::Display {
    utf8_percent_encode(value, RESERVED)
}

/// Joins base URL and path with exactly one slash.
pub(crate) fn join(base: &str, path: &str) -> String {
    format!("{}/{}", base.trim_end_matches('/'), path.trim_start_matches('/'))
}

/// Appends one parameter of a query: `?name=value` if it is the first, `&name=value` if not.
pub(crate) fn push_pair(url: &mut String, first: &mut bool, name: &str, value: &str) {
    url.push(if std::mem::take(first) { '?' } else { '&' });
    url.extend(utf8_percent_encode(name, RESERVED));
    url.push('=');
    url.extend(utf8_percent_encode(value, RESERVED));
}

/// Query parameters, sorted by name when written: the platform ignores the order, tests and caches do not.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(Vec<(Cow<'static, str>, String)>);

impl Query {
    /// Adds one parameter; the same name may be added again.
    pub(crate) fn push(&mut self, name: impl Into<Cow<'static, str>>, value: &str) {
        self.0.push((name.into(), value.to_owned()));
    }

    /// Appends `?name=value&…`; nothing if there are no parameters.
    pub(crate) fn append_to(&self, target: &mut String) {
        let mut pairs: Vec<&(Cow<'static, str>, String)> = self.0.iter().collect();
        pairs.sort_by(|a, b| a.0.cmp(&b.0));
        let mut first = !target.contains('?');
        for (name, value) in pairs {
            push_pair(target, &mut first, name, value);
        }
    }
}
