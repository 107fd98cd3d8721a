//! Faults on demand: answers that go wrong in the ways real ones do.

use std::{fmt, str::FromStr, time::Duration};

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

/// A share of all calls.
const WHOLE: u64 = 1_000_000;
/// Faults that wait at most.
const FAULTS_MAX: usize = 10_000;

/// What goes wrong with an answer, with which endpoint and tenant, and how often.
///
/// As text, for the `X-Sandbox-Fault` header and the control endpoint: `rate-limit=2` (seconds until the reset),
/// `quota`, `status=503`, `html=502`, `slow=250` (milliseconds), `stall`, `truncate`, `reset`, `lost`,
/// `invalid-token`, `wrong-type` or `wrong-type=data.document.title`.
///
/// ```
/// use lark_sandbox::Fault;
///
/// let fault: Fault = "rate-limit=2".parse()?;
/// assert_eq!(fault, Fault::rate_limit(2));
/// # Ok::<(), lark_sandbox::UnknownFault>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Fault {
    pub(crate) kind: Kind,
    endpoint: Option<String>,
    tenant: Option<String>,
    /// In millionths; `None`: all of them.
    share: Option<u64>,
    /// Millionths of a call that are due by now.
    due: u64,
    left: u32,
}

/// Ways to go wrong.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    RateLimit(u64),
    Quota,
    Status(StatusCode),
    Html(StatusCode),
    Slow(Duration),
    Stall,
    Truncate,
    Reset,
    Lost,
    InvalidToken,
    WrongType(String),
    Answer { status: StatusCode, headers: Vec<(String, String)>, body: Bytes },
}

impl Fault {
    fn new(kind: Kind) -> Self {
        Self { kind, endpoint: None, tenant: None, share: None, due: 0, left: 1 }
    }

    /// HTTP 429 with code 99991400 and the header that says after how many seconds to try again. The call is not
    /// executed.
    pub fn rate_limit(reset_seconds: u64) -> Self {
        Self::new(Kind::RateLimit(reset_seconds))
    }

    /// HTTP 429 with code 99991403: the tenant's monthly quota is used up, so that trying again is of no use. The call
    /// is not executed.
    pub fn quota() -> Self {
        Self::new(Kind::Quota)
    }

    /// An HTTP status with the platform's envelope and code 2200. The call is not executed.
    ///
    /// # Panics
    ///
    /// When `status` is not between 100 and 999.
    pub fn status(status: u16) -> Self {
        Self::new(Kind::Status(status_of(status)))
    }

    /// An HTML page, as a proxy on the way sends it. The call is not executed.
    ///
    /// # Panics
    ///
    /// When `status` is not between 100 and 999.
    pub fn html(status: u16) -> Self {
        Self::new(Kind::Html(status_of(status)))
    }

    /// The right answer, after a while.
    pub fn slow(delay: Duration) -> Self {
        Self::new(Kind::Slow(delay))
    }

    /// The right answer up to the middle of its body, then nothing more.
    pub fn stall() -> Self {
        Self::new(Kind::Stall)
    }

    /// The right answer up to the middle of its body, then the end of the connection.
    pub fn truncate() -> Self {
        Self::new(Kind::Truncate)
    }

    /// The connection is reset and the call is not executed.
    pub fn reset() -> Self {
        Self::new(Kind::Reset)
    }

    /// The call is executed, and the connection is reset instead of answering: the caller cannot know.
    pub fn lost() -> Self {
        Self::new(Kind::Lost)
    }

    /// The token counts as invalid: code 99991663, for a user token 99991668. The call is not executed.
    pub fn invalid_token() -> Self {
        Self::new(Kind::InvalidToken)
    }

    /// The right answer, in which one field has a type that it is not declared with. `path` is a dotted path such as
    /// `data.document.title`; when it is empty or leads nowhere, the first plain field of `data` is taken.
    pub fn wrong_type(path: impl Into<String>) -> Self {
        Self::new(Kind::WrongType(path.into()))
    }

    /// Any answer at all, such as a redirection, a compressed body or a token that lasts 0 seconds. The call is not
    /// executed.
    ///
    /// # Panics
    ///
    /// When `status` is not between 100 and 999.
    pub fn answer(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Self {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self::new(Kind::Answer { status: status_of(status), headers, body: body.into() })
    }

    /// Only with calls of one endpoint, which is named by locator (`im.v1.message.create`) or path
    /// (`/open-apis/im/v1/messages`); otherwise with any call, token calls included.
    pub fn on(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Only with calls of one tenant, by the token they carry; those of a self-built app and of users are of
    /// [`TENANT_KEY`](crate::TENANT_KEY). Calls without a token, such as those for one, are of none.
    pub fn tenant(mut self, tenant_key: impl Into<String>) -> Self {
        self.tenant = Some(tenant_key.into());
        self
    }

    /// Only with this share of the calls, from 0 to 1, and until the faults are cleared: of ten calls at 0.3 the 4th, the 7th
    /// and the 10th fail, in every run. [`times`](Self::times) after it sets an end.
    pub fn share(mut self, share: f64) -> Self {
        // Beyond the range the cast takes the nearest.
        self.share = Some((share.clamp(0.0, 1.0) * WHOLE as f64).round() as u64);
        self.left = u32::MAX;
        self
    }

    /// With so many calls; otherwise with one.
    pub fn times(mut self, times: u32) -> Self {
        self.left = times;
        self
    }

    /// Whether the call does what it says all the same.
    pub(crate) fn executes(&self) -> bool {
        matches!(self.kind, Kind::Slow(_) | Kind::Stall | Kind::Truncate | Kind::Lost | Kind::WrongType(_))
    }

    pub(crate) fn shown(&self) -> Value {
        let mut shown = json!({ "fault": self.kind.to_string(), "endpoint": self.endpoint, "times": self.left });
        if let Some(tenant) = &self.tenant {
            shown["tenant"] = tenant.as_str().into();
        }
        if let Some(share) = self.share {
            shown["share"] = (share as f64 / WHOLE as f64).into();
        }
        shown
    }

    /// Whether this call is one of those that fail.
    fn strikes(&mut self) -> bool {
        let Some(share) = self.share else { return true };
        self.due += share;
        let strikes = self.due >= WHOLE;
        if strikes {
            self.due -= WHOLE;
        }
        strikes
    }
}

/// Faults that wait for their calls, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    /// `false` when there are too many.
    pub(crate) fn add(&mut self, fault: Fault) -> bool {
        let room = self.0.len() < FAULTS_MAX;
        if room {
            self.0.push(fault);
        }
        room
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.0.iter()
    }

    /// The fault for a call, which counts down.
    pub(crate) fn take(&mut self, endpoint: &str, path: &str, tenant: Option<&str>) -> Option<Fault> {
        let fits = |fault: &Fault| {
            fault.endpoint.as_deref().is_none_or(|on| on == endpoint || on == path)
                && fault.tenant.as_deref().is_none_or(|of| Some(of) == tenant)
        };
        self.0.retain(|fault| fault.left > 0);
        let mut fitting = self.0.iter_mut().filter(|fault| fits(fault));
        let fault = fitting.find_map(|fault| fault.strikes().then_some(fault))?;
        if fault.left != u32::MAX {
            fault.left -= 1;
        }
        Some(fault.clone())
    }
}

#[expect(clippy::expect_used, reason = "documented under Panics")]
fn status_of(status: u16) -> StatusCode {
    StatusCode::from_u16(status).expect("an HTTP status is between 100 and 999")
}

/// A text names no fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFault {
    text: String,
}

impl fmt::Display for UnknownFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no fault; write rate-limit=SECONDS, quota, status=CODE, html=CODE, slow=MILLISECONDS, stall, \
             truncate, reset, lost, invalid-token, wrong-type or wrong-type=PATH",
            self.text
        )
    }
}

impl std::error::Error for UnknownFault {}

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let unknown = || UnknownFault { text: text.to_owned() };
        let (name, value) = text.trim().split_once('=').unwrap_or((text.trim(), ""));
        let number = || value.parse::<u64>().map_err(|_| unknown());
        let status = || StatusCode::from_bytes(value.as_bytes()).map_err(|_| unknown());
        let kind = match name {
            "rate-limit" => Kind::RateLimit(if value.is_empty() { 1 } else { number()? }),
            "quota" => Kind::Quota,
            "status" => Kind::Status(status()?),
            "html" => Kind::Html(status()?),
            "slow" => Kind::Slow(Duration::from_millis(number()?)),
            "stall" => Kind::Stall,
            "truncate" => Kind::Truncate,
            "reset" => Kind::Reset,
            "lost" => Kind::Lost,
            "invalid-token" => Kind::InvalidToken,
            "wrong-type" => Kind::WrongType(value.to_owned()),
            _ => return Err(unknown()),
        };
        Ok(Self::new(kind))
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RateLimit(reset) => write!(f, "rate-limit={reset}"),
            Self::Quota => f.write_str("quota"),
            Self::Status(status) => write!(f, "status={}", status.as_u16()),
            Self::Html(status) => write!(f, "html={}", status.as_u16()),
            Self::Slow(delay) => write!(f, "slow={}", delay.as_millis()),
            Self::Stall => f.write_str("stall"),
            Self::Truncate => f.write_str("truncate"),
            Self::Reset => f.write_str("reset"),
            Self::Lost => f.write_str("lost"),
            Self::InvalidToken => f.write_str("invalid-token"),
            Self::WrongType(path) if path.is_empty() => f.write_str("wrong-type"),
            Self::WrongType(path) => write!(f, "wrong-type={path}"),
            Self::Answer { status, .. } => write!(f, "answer={}", status.as_u16()),
        }
    }
}

/// Without the body of an answer, which may hold a token.
impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fault({} on {}", self.kind, self.endpoint.as_deref().unwrap_or("any call"))?;
        if let Some(tenant) = &self.tenant {
            write!(f, " of {tenant}")?;
        }
        match (self.share, self.left) {
            (Some(share), u32::MAX) => write!(f, " share {})", share as f64 / WHOLE as f64),
            (Some(share), left) => write!(f, " share {} times {left})", share as f64 / WHOLE as f64),
            (None, left) => write!(f, " times {left})"),
        }
    }
}

/// Replaces a plain value with an object.
pub(crate) fn spoil(answer: &mut Value, path: &str) {
    let wrong = json!({ "sandbox": "a value of the wrong type" });
    let found = path.split('.').try_fold(&mut *answer, |value, name| match value {
        Value::Object(members) => members.get_mut(name),
        Value::Array(all) => all.get_mut(name.parse::<usize>().ok()?),
        _ => None,
    });
    if let Some(value) = found {
        *value = wrong;
    } else if let Some(value) = answer.get_mut("data").and_then(first_plain) {
        *value = wrong;
    }
}

fn first_plain(value: &mut Value) -> Option<&mut Value> {
    match value {
        Value::Object(members) => members.values_mut().find_map(first_plain),
        Value::Array(all) => all.iter_mut().find_map(first_plain),
        Value::Null => None,
        plain => Some(plain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_faults_correspond() {
        for text in [
            "rate-limit=2",
            "quota",
            "status=503",
            "html=502",
            "slow=250",
            "stall",
            "truncate",
            "reset",
            "lost",
            "invalid-token",
            "wrong-type",
            "wrong-type=data.items.0",
        ] {
            let fault: Fault = text.parse().expect(text);
            assert_eq!(fault.kind.to_string(), text);
        }
        for text in ["", "slow", "slow=x", "status=9", "html", "rate-limit=-1", "Stall"] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
    }

    #[test]
    fn faults_go_to_their_calls_and_run_out() {
        let mut faults = Faults::default();
        faults.add(Fault::stall().on("a.v1.b.c"));
        faults.add(Fault::reset().times(2));
        let mut take = |id: &str, path: &str| faults.take(id, path, None).map(|fault| fault.kind.to_string());
        assert_eq!(take("x", "/x").as_deref(), Some("reset"));
        assert_eq!(take("a.v1.b.c", "/x").as_deref(), Some("stall"));
        assert_eq!(take("a.v1.b.c", "/x").as_deref(), Some("reset"));
        assert_eq!(take("a.v1.b.c", "/x"), None);
    }

    #[test]
    fn a_share_of_the_calls_of_a_tenant_fails() {
        let mut faults = Faults::default();
        faults.add(Fault::reset().share(0.3).tenant("a"));
        let mut fails = |tenant| (1..=20).filter(|_| faults.take("x", "/x", tenant).is_some()).count();
        assert_eq!((fails(Some("b")), fails(None), fails(Some("a"))), (0, 0, 6));
        let mut faults = Faults::default();
        faults.add(Fault::reset().share(0.3));
        let failed: Vec<_> = (1..=10).filter(|_| faults.take("x", "/x", None).is_some()).collect();
        assert_eq!(failed, [4, 7, 10]);
        for (share, expected) in [(0.0, 0), (-1.0, 0), (f64::NAN, 0), (1.0, 10), (7.0, 10), (0.5, 5)] {
            let mut faults = Faults::default();
            faults.add(Fault::reset().share(share));
            assert_eq!((0..10).filter(|_| faults.take("x", "/x", None).is_some()).count(), expected, "{share}");
        }
        let mut faults = Faults::default();
        faults.add(Fault::reset().share(0.5).times(2));
        assert_eq!((0..10).filter(|_| faults.take("x", "/x", None).is_some()).count(), 2);
    }

    #[test]
    fn one_field_is_spoilt() {
        let wrong = json!({ "sandbox": "a value of the wrong type" });
        for (path, pointer) in
            [("data.list.1.b", "/data/list/1/b"), ("", "/data/list/0"), ("data.none", "/data/list/0")]
        {
            let mut answer = json!({ "code": 0, "data": { "list": [1, { "b": 2 }] } });
            spoil(&mut answer, path);
            assert_eq!(answer.pointer(pointer), Some(&wrong), "{path}");
        }
    }
}
