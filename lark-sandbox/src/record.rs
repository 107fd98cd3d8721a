//! Requests that the sandbox has answered, kept for tests to look at.

use std::{collections::VecDeque, fmt};

use crate::{envelope::cut, redact};

/// Bytes of requests that a log holds at most.
const BYTES_MAX: usize = 32 * 1024 * 1024;

/// Notes of one request that are kept.
const NOTES_MAX: usize = 50;

/// Bytes of one body that are kept.
pub(crate) const BODY_KEPT: usize = 64 * 1024;

/// The last requests.
#[derive(Debug)]
pub(crate) struct Log {
    requests: VecDeque<Recorded>,
    max: usize,
    bytes: usize,
    /// How many there were in all.
    pub(crate) total: u64,
    pub(crate) listener: Listener,
}

/// What looks at every request.
#[derive(Default)]
pub(crate) struct Listener(pub(crate) Option<Box<Each>>);

type Each = dyn Fn(&Recorded) + Send + Sync;

impl Default for Log {
    fn default() -> Self {
        Self { requests: VecDeque::new(), max: 10_000, bytes: 0, total: 0, listener: Listener::default() }
    }
}

impl Log {
    /// Keeps so many from now on.
    pub(crate) fn keep(&mut self, max: usize) {
        self.max = max;
    }

    pub(crate) fn push(&mut self, mut request: Recorded) {
        self.total += 1;
        request.bound_notes();
        if let Some(listener) = &self.listener.0 {
            listener(&request);
        }
        self.bytes += request.size();
        self.requests.push_back(request);
        while self.requests.len() > self.max || self.bytes > BYTES_MAX {
            let Some(oldest) = self.requests.pop_front() else { return };
            self.bytes -= oldest.size();
        }
    }

    /// The oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Recorded> {
        self.requests.iter()
    }
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Listener" } else { "none" })
    }
}

/// A request that the sandbox has answered, and how.
///
/// `Debug` shows neither what names and tokens tell to be a secret nor the bodies of token and login calls; the fields hold
/// all of it.
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
    /// Body as it was sent, up to the first 64 KiB.
    pub body: Vec<u8>,
    /// Length of the whole body in bytes.
    pub length: u64,
    /// Locator of the endpoint, such as `im.v1.message.create`; empty when the path belongs to none.
    pub endpoint: String,
    /// HTTP status of the answer.
    pub status: u16,
    /// The answer's `code`; 0 is success.
    pub code: i64,
    /// What was wrong with the request, in a line each, and the fault if there was one.
    pub notes: Vec<String>,
}

impl Recorded {
    /// The first value of a header, whatever the case of `name`.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Bytes of all that came from the client and is kept.
    fn size(&self) -> usize {
        let headers: usize = self.headers.iter().map(|(name, value)| name.len() + value.len()).sum();
        let notes: usize = self.notes.iter().map(String::len).sum();
        self.path.len() + self.query.len() + headers + self.body.len() + notes
    }

    /// Each unknown member makes a note, and callers choose their names.
    fn bound_notes(&mut self) {
        let count = self.notes.len();
        if count > NOTES_MAX {
            self.notes.truncate(NOTES_MAX);
            self.notes.push(format!("and {} more", count - NOTES_MAX));
        }
        self.notes.shrink_to_fit();
        for note in &mut self.notes {
            *note = cut(note);
        }
    }

    /// The path without secrets, for people.
    pub fn shown_path(&self) -> String {
        redact::path(&self.path)
    }

    /// The query without secrets.
    pub(crate) fn shown_query(&self) -> String {
        if self.carries_secret() && !self.query.is_empty() {
            redact::HIDDEN.to_owned()
        } else {
            redact::query(&self.query)
        }
    }

    /// The body without secrets; none of a call that carries one by its nature.
    pub(crate) fn shown_body(&self) -> String {
        match self.carries_secret() {
            true => format!("[{} bytes hidden]", self.body.len()),
            false => redact::text(&String::from_utf8_lossy(&self.body)),
        }
    }

    /// What was wrong, without secrets, for people.
    pub fn shown_notes(&self) -> Vec<String> {
        self.notes.iter().map(|note| redact::text(note)).collect()
    }

    /// Token and login calls: `/open-apis/auth/…`, `/open-apis/authen/…`, `/oauth/…`, and the question for a connection.
    pub(crate) fn carries_secret(&self) -> bool {
        self.path.starts_with("/callback/ws/")
            || self.path.split('/').any(|segment| matches!(segment, "auth" | "authen" | "oauth"))
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Recorded");
        shown
            .field("method", &self.method)
            .field("path", &self.shown_path())
            .field("query", &self.shown_query())
            .field("headers", &Headers(&self.headers));
        if self.carries_secret() {
            shown.field("body", &format_args!("{}", self.shown_body()));
        } else {
            shown.field("body", &self.shown_body());
        }
        shown.field("status", &self.status).field("code", &self.code).field("notes", &self.shown_notes()).finish()
    }
}

struct Headers<'a>(&'a [(String, String)]);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_map();
        for (name, value) in self.0 {
            // `X-Lark-Helpdesk-Authorization` is one of them.
            if redact::is_secret(name) || name.ends_with("token") {
                shown.entry(name, &format_args!("{}", redact::HIDDEN));
            } else {
                shown.entry(name, &redact::text(value));
            }
        }
        shown.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_is_bounded_by_all_that_came_with_a_request() {
        let part = || "x".repeat(BYTES_MAX / 16);
        let request = Recorded {
            method: "GET".to_owned(),
            path: part(),
            query: part(),
            headers: vec![("a".to_owned(), part())],
            body: part().into_bytes(),
            length: 0,
            endpoint: String::new(),
            status: 200,
            code: 0,
            notes: Vec::new(),
        };
        let noted = Recorded { notes: vec!["x".repeat(1000); 100_000], ..request.clone() };
        let mut log = Log::default();
        log.push(noted);
        let kept = log.requests.pop_front().expect("kept");
        assert_eq!((kept.notes.len(), kept.notes[50].as_str()), (51, "and 99950 more"));
        assert!(kept.size() < BYTES_MAX / 4 + 50 * 210, "{}", kept.size());
        let mut log = Log::default();
        for _ in 0..5 {
            log.push(request.clone());
        }
        // Four have a quarter of the bound each, and the names of their headers beyond that.
        assert_eq!((log.iter().count(), log.total), (3, 5));
        log.keep(1);
        log.push(request);
        assert_eq!(log.iter().count(), 1);
        assert_eq!(log.bytes, log.iter().map(Recorded::size).sum::<usize>());
    }
}
