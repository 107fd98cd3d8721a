//! What is never shown: the one redactor of every `Debug`, error and log of this crate.
//!
//! It knows secrets by the names of their members in any spelling (`names`), by their values as far as a client has them
//! (`known`), and by their form: tokens, credentials of headers, passwords of URLs, tokens of webhooks. It finds them at any
//! depth of a JSON value, and in texts also behind the escapes of URLs, JSON and HTML (`views`, `scan`).

mod known;
mod names;
mod scan;
mod secret;
mod views;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use scan::Scan;
use views::View;

pub(crate) use known::{Known, Needles};
pub(crate) use names::{is_secret, says_expiry};
pub(crate) use secret::Secret;

/// Stands for a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// Whether a member of this name is part of a login, so that a `code` beside it is exchanged for a token.
pub(crate) fn says_login(name: &str) -> bool {
    ["grant_type", "grantType", "redirect_uri", "code_verifier", "authorization_code"].contains(&name)
}

/// Whether the endpoint of a path logs users or a connection in: its bodies are never shown, not even in part.
pub(crate) fn is_login_path(path: &str) -> bool {
    ["/authen/", "/oauth", "/oidc/", "/mina/", "/ws/endpoint"].iter().any(|part| path.contains(part))
}

/// Replaces the secrets that a client knows, and what is secret by its name or its form.
#[derive(Default)]
pub(crate) struct Redactor<'k> {
    /// Those of the client.
    pub(crate) known: Option<&'k Known>,
    /// Those of one call.
    pub(crate) own: Needles,
}

/// A redactor for what comes after its call.
pub(crate) struct Hidden {
    known: Arc<Known>,
    own: Needles,
}

impl Hidden {
    pub(crate) fn new(known: Arc<Known>, own: Needles) -> Self {
        Self { known, own }
    }

    pub(crate) fn redactor(&self) -> Redactor<'_> {
        Redactor { known: Some(&self.known), own: self.own.clone() }
    }
}

impl Known {
    /// A text without the secrets of the client, and what is secret by its name or its form.
    pub(crate) fn redacted<'t>(&self, text: &'t str) -> Cow<'t, str> {
        Redactor { known: Some(self), ..Redactor::default() }.text(text)
    }
}

impl Redactor<'_> {
    /// The text without secrets.
    pub(crate) fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let found = match self.known {
            Some(known) => known.with(|[fixed, learned]| found(text, &[&self.own, fixed, learned])),
            None => found(text, &[&self.own]),
        };
        if found.is_empty() {
            return text.into();
        }
        let mut redacted = String::with_capacity(text.len());
        let mut end = 0;
        for secret in found {
            redacted.push_str(text.get(end..secret.start).unwrap_or_default());
            redacted.push_str(REDACTED);
            end = secret.end;
        }
        redacted.push_str(text.get(end..).unwrap_or_default());
        redacted.into()
    }

    /// Whether a text repeats a secret of the client or the call, whatever else in it is secret by its name or its form.
    pub(crate) fn knows(&self, text: &str) -> bool {
        let holds = |known: &[&Needles]| {
            View::all(text).iter().any(|view| {
                (0..view.bytes.len()).any(|at| known.iter().any(|known| known.length_at(&view.bytes[at..]) > 0))
            })
        };
        self.known
            .map_or_else(|| holds(&[&self.own]), |all| all.with(|[fixed, learned]| holds(&[&self.own, fixed, learned])))
    }

    /// The beginning of a text, of about this many bytes. Enough of the rest is looked at for a secret on the edge.
    pub(crate) fn beginning(&self, bytes: &[u8], length: usize) -> String {
        const EDGE: usize = 4096;
        let looked_at = &bytes[..bytes.len().min(length + 2 * EDGE)];
        let text = String::from_utf8_lossy(looked_at);
        let mut redacted = self.text(&text).into_owned();
        // So much of the text is shown at most, even if secrets made it shorter.
        let whole = looked_at.len() == bytes.len();
        let most = if whole { redacted.len() } else { redacted.len().saturating_sub(EDGE) };
        redacted.truncate(floor_char_boundary(&redacted, length.min(most)));
        redacted
    }

    /// Replaces the secrets of a JSON value.
    pub(crate) fn value(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                let expires = members.keys().any(|name| says_expiry(name));
                let login = members.keys().any(|name| says_login(name));
                // `{"key": "app_secret", "value": "..."}`
                let described = ["name", "key", "field", "header"].iter().any(|name| {
                    members.get(*name).and_then(Value::as_str).is_some_and(|name| is_secret(name, expires))
                });
                for (name, value) in members {
                    let secret = is_secret(name, expires)
                        || login && name == "code" && value.is_string()
                        || described && name == "value";
                    match value {
                        Value::Null | Value::Bool(_) => {}
                        _ if secret => *value = REDACTED.into(),
                        value => self.value(value),
                    }
                }
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.value(value)),
            Value::String(text) => {
                if let Cow::Owned(redacted) = self.text(text) {
                    *text = redacted;
                }
            }
            _ => {}
        }
    }
}

/// Where the secrets of a text are, in their order and apart from each other.
fn found(text: &str, known: &[&Needles]) -> Vec<std::ops::Range<usize>> {
    let mut all = Vec::new();
    for view in View::all(text) {
        all.extend(Scan::of(&view.bytes, known).into_iter().map(|secret| view.in_text(secret)));
    }
    all.sort_unstable_by_key(|secret| (secret.start, secret.end));
    let mut apart: Vec<std::ops::Range<usize>> = Vec::with_capacity(all.len());
    for secret in all {
        match apart.last_mut() {
            Some(last) if secret.start <= last.end => last.end = last.end.max(secret.end),
            _ => apart.push(secret),
        }
    }
    for secret in &mut apart {
        secret.start = floor_char_boundary(text, secret.start);
        while !text.is_char_boundary(secret.end) {
            secret.end += 1;
        }
    }
    apart
}

/// The nearest place at or before this one where a text may be cut.
pub(crate) fn floor_char_boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// A text without what is secret by its name or its form.
pub(crate) fn text(text: &str) -> Cow<'_, str> {
    Redactor::default().text(text)
}

/// What serde says of a value that does not fit, without the value.
pub(crate) fn without_values(said: &str) -> String {
    let (begin, end) = match said {
        _ if said.starts_with("unknown variant `") => ("unknown variant `", "`, expected"),
        _ if said.starts_with("invalid") && said.contains(" string \"") => (" string \"", "\", expected"),
        _ => return said.to_owned(),
    };
    match (said.find(begin), said.rfind(end)) {
        (Some(start), Some(until)) if start + begin.len() <= until => {
            format!("{}…{}", &said[..start + begin.len()], &said[until..])
        }
        _ => said.to_owned(),
    }
}

/// `{:?}` of a value of any type, without secrets.
pub(crate) struct Redacted<'d, 'k>(pub(crate) &'d dyn fmt::Debug, pub(crate) &'d Redactor<'k>);

impl fmt::Debug for Redacted<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(value, redactor) = self;
        let shown = if f.alternate() { format!("{value:#?}") } else { format!("{value:?}") };
        f.write_str(&redactor.text(&shown))
    }
}

/// `{:?}` of a value of any type, without what is secret by its name or its form.
pub(crate) fn debug(value: &dyn fmt::Debug, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Redacted(value, &Redactor::default()), f)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn secrets_are_found_by_name_in_texts() {
        for (given, expected) in [
            (r#"{"app_secret":"s3","a":1}"#, r#"{"app_secret":"[redacted]","a":1}"#),
            (r#"{"appSecret" : "s\"3"}"#, r#"{"appSecret" : "[redacted]"}"#),
            (r#"{"password":{"old":"a}"},"b":2}"#, r#"{"password":[redacted],"b":2}"#),
            (r#"{"refresh_token":7}"#, r#"{"refresh_token":[redacted]}"#),
            (r#"{"access_token":null,"x":""}"#, r#"{"access_token":null,"x":""}"#),
            (
                r#"{"content":"{\"app_secret\":\"s3\"}","b":2}"#,
                r#"{"content":"{\"app_secret\":\"[redacted]\"}","b":2}"#,
            ),
            (r#"{\\\"api_key\\\":\\\"s3\\\"}"#, r#"{\\\"api_key\\\":\\\"[redacted]\\\"}"#),
            ("a=1&access_token=s3&b=2", "a=1&access_token=[redacted]&b=2"),
            ("GET /x?code=abc1&state=7 HTTP/1.1", "GET /x?code=[redacted]&state=7 HTTP/1.1"),
            ("https://x/search?code=99991672&q=1", "https://x/search?code=99991672&q=1"),
            ("next=%3Faccess_token%3Ds3%26b%3D2", "next=%3Faccess_token%3D[redacted]%26b%3D2"),
            ("grant_type=authorization_code&code=abc1", "grant_type=authorization_code&code=[redacted]"),
            ("Authorization: Bearer s3cret\r\nHost: x", "Authorization: [redacted]\r\nHost: x"),
            ("authorization: s3cret, host: x", "authorization: [redacted], host: x"),
            ("got Bearer s3cret-9 from you", "got Bearer [redacted] from you"),
            ("Basic aGQ6cGxhbnRlZA==", "Basic [redacted]"),
            ("Cookie: a=b; c=d\nX: y", "Cookie: [redacted]\nX: y"),
            ("<app_secret>s3</app_secret>", "<app_secret>[redacted]</app_secret>"),
            ("&lt;b&gt;access_token=s3&lt;/b&gt;", "&lt;b&gt;access_token=[redacted]&lt;/b&gt;"),
            ("api key: k-1", "api key: [redacted]"),
            (
                r#"Object {"access_token": String("s3"), "n": Number(1)}"#,
                r#"Object {"access_token": String("[redacted]"), "n": Number(1)}"#,
            ),
            (r#"T { refresh_token: Some("s3"), id: None }"#, r#"T { refresh_token: Some("[redacted]"), id: None }"#),
            (r#"[("password", "s3"), ("b", "c")]"#, r#"[("password", "[redacted]"), ("b", "c")]"#),
            (r#"{"ticket":"s3","expire_in":7200}"#, r#"{"ticket":"[redacted]","expire_in":7200}"#),
            (r#"{"ticket":"7189"}"#, r#"{"ticket":"7189"}"#),
            ("https://me:pw@host/a", "https://[redacted]@host/a"),
            ("/open-apis/bot/v2/hook/1a2b-3c4d", "/open-apis/bot/v2/hook/[redacted]"),
            ("/open-apis/bot/v2/hook/:token", "/open-apis/bot/v2/hook/:token"),
            ("your token t-g1044qeGEDXTB6NDJOGV4JQCYDGH is old", "your token [redacted] is old"),
            ("eyJhbGciOiJFUzI1NiJ9.eyJqdGkiOiI3MjQ3.abc-_9", "[redacted]"),
        ] {
            assert_eq!(text(given), expected, "{given}");
        }
    }

    #[test]
    fn what_is_no_secret_stays() {
        for given in [
            "app_secret: is invalid, password: must have 8 characters; access_token missing",
            "Bearer token is missing; use the Basic scheme",
            r#"{"page_token":"p1","file_token":"boxcn1","code":0,"has_more":true,"allow_refresh_token":true}"#,
            "give the call a user access token: `RequestOptions::new().user_access_token(...)`",
            "see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference?lang=en, mail me@example.com",
            "the secret::value of Secret { .. }",
            "t-shirts, u-turns, a-levels, one-of-a-kind-things-2024",
            "a\\",
            "password",
            "password=",
            "",
        ] {
            assert_eq!(text(given), given);
        }
    }

    #[test]
    fn values_are_found_in_every_form() {
        let known = Known::new(["p\"l/anted+sëcret"]);
        known.learn("planted-token");
        let mut own = Needles::default();
        own.add("planted-code");
        let redactor = Redactor { known: Some(&known), own };
        let base64 = |text: &str| {
            use base64::Engine as _;
            base64::engine::general_purpose::STANDARD.encode(text)
        };
        let double = serde_json::to_string(&serde_json::to_string("p\"l/anted+sëcret").expect("JSON")).expect("JSON");
        for given in [
            "p\"l/anted+sëcret".to_owned(),
            "xplanted-tokenx and planted-code".to_owned(),
            "p%22l%2Fanted%2Bs%C3%ABcret".to_owned(),
            "p%22l%2fanted%2bs%c3%abcret".to_owned(),
            "p%2522l%252Fanted%252Bs%25C3%25ABcret".to_owned(),
            r#"p\"l\/anted+s\u00ebcret"#.to_owned(),
            double,
            "p&quot;l/anted&#43;s&#xeb;cret".to_owned(),
            base64("planted-token"),
            base64("hd:planted-token"),
            base64("x:planted-token:y"),
            format!("Proxy said {}", base64("ab planted-code")),
            base64("p\"l/anted+sëcret").replace('=', "%3D"),
        ] {
            let shown = redactor.text(&given);
            assert!(shown.contains(REDACTED), "{given}: {shown}");
            for left in ["anted", "cret", "token", "cGxhbnRl", "xhbnRlZC"] {
                assert!(!shown.contains(left), "{given}: {shown}");
            }
        }
        assert_eq!(redactor.text("nothing planted here"), "nothing planted here");
    }

    #[test]
    fn values_of_json_are_redacted_at_any_depth() {
        let mut value = json!({
            "data": {"list": [{"accessToken": "u-1", "ok": 1}]},
            "pairs": [{"key": "app_secret", "value": "s"}, {"key": "name", "value": "n"}],
            "login": {"grant_type": "authorization_code", "code": "c-1"},
            "text": "{\"id_token\":\"s\"}", "ticket": "7", "code": 0, "password": null, "secret": false,
        });
        Redactor::default().value(&mut value);
        assert_eq!(
            value,
            json!({
                "data": {"list": [{"accessToken": REDACTED, "ok": 1}]},
                "pairs": [{"key": "app_secret", "value": REDACTED}, {"key": "name", "value": "n"}],
                "login": {"grant_type": "authorization_code", "code": REDACTED},
                "text": "{\"id_token\":\"[redacted]\"}", "ticket": "7", "code": 0, "password": null, "secret": false,
            })
        );
    }

    #[test]
    fn what_serde_says_has_no_values() {
        for (said, expected) in [
            ("invalid type: string \"s\\\", expected x\", expected i64", "invalid type: string \"…\", expected i64"),
            ("invalid value: string \"s\", expected a", "invalid value: string \"…\", expected a"),
            ("unknown variant `s`, expected `a` or `b`", "unknown variant `…`, expected `a` or `b`"),
            ("missing field `a`", "missing field `a`"),
            ("invalid type: map, expected i64", "invalid type: map, expected i64"),
        ] {
            assert_eq!(without_values(said), expected);
        }
    }

    #[test]
    fn a_secret_on_the_edge_is_not_cut_in_two() {
        let mut own = Needles::default();
        own.add("planted-token");
        let redactor = Redactor { known: None, own };
        let page = format!("{}planted-token{}", "x".repeat(195), "y".repeat(9000));
        let beginning = redactor.beginning(page.as_bytes(), 200);
        assert_eq!(beginning, format!("{}[reda", "x".repeat(195)));
        assert!(redactor.beginning("é".repeat(150).as_bytes(), 199).len() == 198);
        assert_eq!(redactor.beginning(&b"planted-token ".repeat(1000), 200).find("planted"), None);
    }

    /// Each of these would take minutes if it were read from every name on.
    #[test]
    fn long_texts_are_read_once() {
        for piece in
            ["password:{", "cookie:a ", "eyJ.", "\\\"password\\\":\\\"", "://", "%5Cu0070", "password=\"", "/hook/"]
        {
            assert!(!text(&piece.repeat(1 << 17)).is_empty());
        }
    }

    #[test]
    fn texts_of_any_bytes_are_read() {
        for given in
            ["é\\", "\\u{", "%", "%4", "&#", "\"password\":\"é", "password=\\", "password: Some(", "://", "/hook/"]
        {
            for end in (0..=given.len()).filter(|end| given.is_char_boundary(*end)) {
                let _ = text(&given[..end]);
            }
        }
    }
}
