//! The pace of a client: the limits that it keeps to before the platform refuses anything. See platform documentation,
//! "frequency limits", and the pages of the services for the limits of a single chat, card, document or table.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use serde_json::Value;

use crate::json;
use crate::meta::{Meta, RateLimit};
use crate::time::BoxFuture;
use crate::transport::BoxError;

/// How fast a client sends, for [`ClientBuilder::pace`](crate::ClientBuilder::pace).
///
/// It keeps to the limits that the platform documents: those of an endpoint ([`Meta::rate_limit`]) for each app, tenant and
/// user, and those of what a call is about, whatever its endpoint:
///
/// | of each | calls | at most |
/// |---|---|---|
/// | chat or user (`receive_id`) | sending messages | 5 a second |
/// | message | editing it | 5 a second |
/// | card | changing it and its elements | 10 a second |
/// | document | changing its blocks | 3 a second |
/// | table of a base | writing records | one at a time |
/// | spreadsheet | changing it | one at a time |
/// | app in a tenant | copying, moving and deleting files, creating folders | one at a time |
///
/// A call that is too early waits for its turn, first come first served, within its `total_timeout`. A limit of so many a second
/// is kept by even distances, one of so many a minute by a window. Where both are documented, that of the minute is kept once
/// the platform has refused for it, unless the pace is [`strict`](Pace::strict): not every tenant has it.
///
/// The clients of one app do not know of each other: give each its [`share`](Pace::share), or let them keep the pace together
/// ([`shared`](Pace::shared)). For 10,000 limits that are in use at
/// once it keeps count; calls of further ones go at once, and wait when the platform refuses them.
#[derive(Clone)]
#[must_use]
pub struct Pace {
    share: f64,
    targets: bool,
    strict: bool,
    shared: Option<Arc<dyn SharedPace>>,
}

impl Pace {
    /// The documented limits.
    pub fn documented() -> Self {
        Self { share: 1.0, targets: true, strict: false, shared: None }
    }

    /// Uses only this part of the limits, from 0.01 to 1: of four processes that work for one app, each takes 0.25.
    pub fn share(mut self, share: f64) -> Self {
        self.share = if share.is_nan() { 1.0 } else { share.clamp(0.01, 1.0) };
        self
    }

    /// Whether to keep to the limits of chats, cards, documents and tables, too. Default: true.
    pub fn targets(mut self, targets: bool) -> Self {
        self.targets = targets;
        self
    }

    /// Whether to keep to a limit of the minute from the first call on, also where there is one of the second. Default: false.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Keeps the pace together with other processes of the app, through [`RedisCache`](crate::token::RedisCache) for instance:
    /// the limits of endpoints, and those of chats, messages, cards and documents; what goes one at a time does so in each process.
    /// Each turn costs one question to the store, so it should be near. A limit of the minute is kept by even distances,
    /// too. When the store fails or takes longer than 500 ms, each process keeps its own pace for 5 s.
    pub fn shared(mut self, store: impl SharedPace) -> Self {
        self.shared = Some(Arc::new(store));
        self
    }

    /// Where turns of this limit are reserved, and how far they are from each other, if other processes use it too.
    pub(crate) fn reservation(&self, limit: TargetLimit) -> Option<(&dyn SharedPace, Duration)> {
        let (Some(store), TargetLimit::Rate(limit)) = (&self.shared, limit) else { return None };
        let second = limit.calls_per_second().map(f64::from);
        let minute = limit.calls_per_minute().map(|calls| f64::from(calls) / 60.0);
        let rate = match (second, minute) {
            (Some(second), Some(minute)) if self.strict => second.min(minute),
            (Some(rate), _) | (None, Some(rate)) => rate,
            (None, None) => return None,
        };
        Some((&**store, Duration::from_secs_f64(1.0 / (rate * self.share * LEFT))))
    }

    pub(crate) fn part(&self) -> f64 {
        self.share
    }

    pub(crate) fn is_strict(&self) -> bool {
        self.strict
    }

    /// What a call is about, if that has a limit of its own. `path` is that of the URL.
    pub(crate) fn target(&self, meta: &Meta, path: &str, body: impl FnOnce() -> Option<Bytes>) -> Option<Target> {
        let rule = RULES.iter().find(|rule| self.targets && rule.applies(meta.method(), meta.path()))?;
        let name = match rule.of {
            Of::Segment(index) => segment(meta.path(), path, index)?.to_owned(),
            Of::Body(name) => match json::parse(&body()?)? {
                Value::Object(mut members) => match members.remove(name)? {
                    Value::String(text) => text,
                    _ => return None,
                },
                _ => return None,
            },
            Of::App => String::new(),
        };
        Some(Target { kind: rule.kind, name, limit: rule.limit, of_app: matches!(rule.of, Of::App) })
    }
}

/// What is used of a limit. A server that counts otherwise, or a call that arrives late, is no reason for another
/// refusal, which costs more than this.
pub(crate) const LEFT: f64 = 0.97;

/// Where several processes keep one pace. Implement it for a store of your own; [`RedisCache`](crate::token::RedisCache) is one,
/// with the feature `redis`.
pub trait SharedPace: Send + Sync + 'static {
    /// Reserves the next turn under this key: an interval after the one that was reserved before, or now. Returns how long it is
    /// until then. Keys are short texts without secrets; one that was not used for a minute may be forgotten.
    ///
    /// After an error, or when there is no answer within 500 ms, it is not asked for 5 s.
    fn reserve<'c>(&'c self, key: &'c str, interval: Duration) -> BoxFuture<'c, Result<Duration, BoxError>>;
}

impl<P: SharedPace + ?Sized> SharedPace for Arc<P> {
    fn reserve<'c>(&'c self, key: &'c str, interval: Duration) -> BoxFuture<'c, Result<Duration, BoxError>> {
        (**self).reserve(key, interval)
    }
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { share, targets, strict, shared } = self;
        f.debug_struct("Pace")
            .field("share", share)
            .field("targets", targets)
            .field("strict", strict)
            .field("shared", &shared.is_some())
            .finish()
    }
}

/// What a call is about.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// What it is: calls of several endpoints may share it.
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    pub(crate) limit: TargetLimit,
    /// Whether each app in each tenant has one of its own.
    pub(crate) of_app: bool,
}

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TargetLimit {
    Rate(RateLimit),
    /// One call at a time.
    Serial,
}

/// Calls that share a limit, by their paths.
struct Rule {
    kind: &'static str,
    /// The beginning of the path, or all of it where it ends with `$`.
    path: &'static str,
    /// Endings of paths that are meant by the beginning only: they read.
    but: &'static [&'static str],
    of: Of,
    limit: TargetLimit,
}

/// What tells one target from another.
#[derive(Clone, Copy)]
enum Of {
    /// The segment of the path with this index.
    Segment(usize),
    /// A member of the body.
    Body(&'static str),
    /// The app.
    App,
}

const fn rule(kind: &'static str, path: &'static str, of: Of, limit: TargetLimit) -> Rule {
    Rule { kind, path, but: &[], of, limit }
}

impl Rule {
    const fn but(mut self, but: &'static [&'static str]) -> Self {
        self.but = but;
        self
    }

    fn applies(&self, method: &Method, path: &str) -> bool {
        let fits = match self.path.strip_suffix('$') {
            Some(whole) => path == whole,
            None => path.starts_with(self.path),
        };
        fits && *method != Method::GET && !self.but.iter().any(|end| path.ends_with(end))
    }
}

const fn per_second(calls: u32) -> TargetLimit {
    TargetLimit::Rate(RateLimit::per_second(calls))
}

use TargetLimit::Serial;

#[rustfmt::skip]
const RULES: &[Rule] = &[
    rule("chat", "/open-apis/im/v1/messages$", Of::Body("receive_id"), per_second(5)),
    rule("message", "/open-apis/im/v1/messages/:message_id$", Of::Segment(4), per_second(5)),
    rule("card", "/open-apis/cardkit/v1/cards/:card_id", Of::Segment(4), per_second(10)),
    rule("document", "/open-apis/docx/v1/documents/:document_id/", Of::Segment(4), per_second(3)),
    rule("table", "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records", Of::Segment(6), Serial)
        .but(&["/batch_get", "/search"]),
    rule("spreadsheet", "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/", Of::Segment(4), Serial),
    rule("spreadsheet", "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/", Of::Segment(4), Serial),
    rule("spreadsheet", "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token", Of::Segment(4), Serial).but(&["/find"]),
    rule("files", "/open-apis/drive/v1/files/:file_token$", Of::App, Serial),
    rule("files", "/open-apis/drive/v1/files/:file_token/copy$", Of::App, Serial),
    rule("files", "/open-apis/drive/v1/files/:file_token/move$", Of::App, Serial),
    rule("files", "/open-apis/drive/v1/files/create_folder$", Of::App, Serial),
    rule("files", "/open-apis/drive/v1/files/create_shortcut$", Of::App, Serial),
];

/// The segment of a URL's path where that of the documentation has its `index`th; the base URL may have segments before it.
fn segment<'p>(template: &str, path: &'p str, index: usize) -> Option<&'p str> {
    let segments = |path: &str| path.trim_matches('/').split('/').count();
    let before = segments(path).checked_sub(segments(template))?;
    path.trim_matches('/').split('/').nth(before + index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_is_found_behind_the_prefix_of_a_gateway() {
        let template = "/open-apis/docx/v1/documents/:document_id/blocks/:block_id";
        for path in ["/open-apis/docx/v1/documents/d1/blocks/b1", "/gw/x/open-apis/docx/v1/documents/d1/blocks/b1"] {
            assert_eq!(segment(template, path, 4), Some("d1"));
        }
        assert_eq!(segment(template, "/open-apis", 4), None);
    }

    #[test]
    fn the_index_of_a_rule_is_that_of_its_placeholder() {
        for Rule { path, of, .. } in RULES {
            if let Of::Segment(index) = of {
                let named = path.trim_matches(['/', '$']).split('/').nth(*index);
                assert!(named.is_some_and(|name| name.starts_with(':')), "{path}");
            }
        }
    }

    #[test]
    fn what_reads_or_is_about_something_else_has_no_rule() {
        let kind =
            |method: Method, path: &str| RULES.iter().find(|rule| rule.applies(&method, path)).map(|rule| rule.kind);
        for (method, path, expected) in [
            (Method::POST, "/open-apis/im/v1/messages", Some("chat")),
            (Method::GET, "/open-apis/im/v1/messages", None),
            (Method::PATCH, "/open-apis/im/v1/messages/:message_id", Some("message")),
            (Method::POST, "/open-apis/im/v1/messages/:message_id/reply", None),
            (Method::PUT, "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content", Some("card")),
            (Method::POST, "/open-apis/cardkit/v1/cards", None),
            (Method::PATCH, "/open-apis/docx/v1/documents/:document_id/blocks/batch_update", Some("document")),
            (Method::POST, "/open-apis/docx/v1/documents/blocks/convert", None),
            (
                Method::POST,
                "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create",
                Some("table"),
            ),
            (Method::POST, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search", None),
            (Method::POST, "/open-apis/sheets/v3/spreadsheets", None),
            (Method::DELETE, "/open-apis/drive/v1/files/:file_token", Some("files")),
            (Method::POST, "/open-apis/drive/v1/files/upload_all", None),
        ] {
            assert_eq!(kind(method, path), expected, "{path}");
        }
    }
}
