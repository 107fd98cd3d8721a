//! Requests that the sandbox has answered, kept for tests to look at.

use std::fmt;

/// A request that the sandbox has answered, and how.
///
/// `Debug` shows neither authorization headers nor the bodies of calls that carry a secret; the fields hold them.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recorded {
    /// HTTP method in upper case.
    pub method: String,
    /// Path as it was sent, still percent-encoded and without the query.
    pub path: String,
    /// Query as it was sent, without the question mark; empty when there is none.
    pub query: String,
    /// Header names in lower case with their values, in the order of arrival where names differ.
    pub headers: Vec<(String, String)>,
    /// Body as it was sent.
    pub body: Vec<u8>,
    /// HTTP status of the answer.
    pub status: u16,
    /// The answer's `code`; 0 is success.
    pub code: i64,
}

impl Recorded {
    /// The first value of a header, whatever the case of `name`.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Token and login calls: `/open-apis/auth/…`, `/open-apis/authen/…`, `/oauth/…`.
    fn carries_secret(&self) -> bool {
        self.path.split('/').any(|segment| matches!(segment, "auth" | "authen" | "oauth"))
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Recorded");
        shown
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &Headers(&self.headers));
        if self.carries_secret() {
            shown.field("body", &format_args!("[{} bytes hidden]", self.body.len()));
        } else {
            shown.field("body", &String::from_utf8_lossy(&self.body));
        }
        shown.field("status", &self.status).field("code", &self.code).finish()
    }
}

struct Headers<'a>(&'a [(String, String)]);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_map();
        for (name, value) in self.0 {
            // `X-Lark-Helpdesk-Authorization` is the other one.
            if name.contains("authorization") {
                shown.entry(name, &format_args!("[hidden]"));
            } else {
                shown.entry(name, value);
            }
        }
        shown.finish()
    }
}
