//! Takes secrets out of what the page, the log and the terminal show. What a test asks for is as it was sent.

use percent_encoding::percent_decode_str;

/// Stands for a secret.
pub(crate) const HIDDEN: &str = "[hidden]";

/// Ends of the names of secrets, in lower case and without separators.
const NAMES: &[&str] = &[
    "accesstoken",
    "apikey",
    "appticket",
    "assertion",
    "authorization",
    "cookie",
    "credential",
    "encryptkey",
    "idtoken",
    "jsapiticket",
    "passwd",
    "password",
    "privatekey",
    "refreshtoken",
    "secret",
    "secretkey",
    "sessiontoken",
    "verificationtoken",
];
/// How tokens of the platform begin.
const TOKENS: &[&str] = &["a-", "eyJ", "t-", "u-", "ur-"];
/// What begins so is a token from this length on.
const TOKEN_LEAST: usize = 16;

/// Whether a field or header of this name holds a secret, in whatever style it is written.
pub(crate) fn is_secret(name: &str) -> bool {
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    NAMES.iter().any(|end| name.ends_with(end))
}

/// A path: without the token of a webhook, which is what makes it a secret.
pub(crate) fn path(path: &str) -> String {
    let mut hook = false;
    let segments = path.split('/').map(|segment| {
        let hidden = hook && !segment.is_empty();
        hook = segment == "hook" || segment == "hooks";
        if hidden { HIDDEN.to_owned() } else { text(segment) }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// A query.
pub(crate) fn query(query: &str) -> String {
    let pairs = query.split('&').map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let [plain_name, plain_value] = [name, value].map(|part| percent_decode_str(part).decode_utf8_lossy());
        if !value.is_empty() && (is_secret(&plain_name) || plain_name == "code") {
            format!("{name}={HIDDEN}")
        } else if text(&plain_value) != plain_value {
            format!("{name}={}", text(&plain_value))
        } else {
            text(pair)
        }
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// Any text, whole or cut: JSON, also inside of a text of JSON, forms, parts, headers. Values are found by the names before
/// them, tokens by how they begin.
pub(crate) fn text(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        let (before, from) = rest.split_at(start);
        shown.push_str(before);
        let end = from.find(|c| !is_word(c)).unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        let token = word.len() >= TOKEN_LEAST && TOKENS.iter().any(|begin| word.starts_with(begin));
        shown.push_str(if token { HIDDEN } else { word });
        rest = after;
        if is_secret(word)
            && let Some((between, value)) = value_of(after)
        {
            shown.push_str(&after[..between]);
            shown.push_str(HIDDEN);
            rest = &after[between + value..];
        }
    }
    shown.push_str(rest);
    shown
}

/// A text without this secret. Words of a few letters are no secrets, but in every text.
pub(crate) fn value(text: &str, secret: &str) -> String {
    if secret.len() < 6 { text.to_owned() } else { text.replace(secret, HIDDEN) }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// Where the value of a name begins behind it, and how long it is.
fn value_of(after: &str) -> Option<(usize, usize)> {
    let nested = |text: &str| text.starts_with(['{', '[']);
    let mut rest = after.trim_start_matches(['\\', '"', '\'', ' ']);
    let end = match rest.strip_prefix([':', '=']) {
        Some(value) => {
            let value = value.trim_start_matches(' ');
            let escapes = value.len() - value.trim_start_matches('\\').len();
            rest = &value[escapes..];
            match rest.strip_prefix('"') {
                Some(quoted) => {
                    rest = quoted;
                    quote(quoted, escapes)
                }
                None if nested(rest) => return None,
                None => rest.find(['&', ',', ';', '}', ']', '\r', '\n', '"', '<']).unwrap_or(rest.len()),
            }
        }
        // A part of a multipart body.
        None => {
            rest = rest.strip_prefix("\r\n\r\n")?;
            rest.find("\r\n").unwrap_or(rest.len())
        }
    };
    (end > 0).then_some((after.len() - rest.len(), end))
}

/// Where the text ends that began with a quote behind so many backslashes.
fn quote(text: &str, escapes: usize) -> usize {
    let mut backslashes = 0;
    for (at, c) in text.char_indices() {
        match c {
            '"' if backslashes <= escapes => return at - backslashes,
            '\\' => backslashes += 1,
            _ => backslashes = 0,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_in_every_form() {
        for (given, expected) in [
            (r#"{"app_secret": "s3", "name":"x"}"#, r#"{"app_secret": "[hidden]", "name":"x"}"#),
            (r#"{"appSecret":"s\"3","n":1}"#, r#"{"appSecret":"[hidden]","n":1}"#),
            (r#"{"content":"{\"password\":\"s3\",\"n\":1}"}"#, r#"{"content":"{\"password\":\"[hidden]\",\"n\":1}"}"#),
            (r#"{"api_key":12345}"#, r#"{"api_key":[hidden]}"#),
            (r#"{"client_secret":"cut off"#, r#"{"client_secret":"[hidden]"#),
            (r#"{"secret":{"id_token":"s3"}}"#, r#"{"secret":{"id_token":"[hidden]"}}"#),
            ("client_secret=s3&code=1", "client_secret=[hidden]&code=1"),
            ("Authorization: Bearer s3\r\nX: 1", "Authorization: [hidden]\r\nX: 1"),
            ("name=\"app_secret\"\r\n\r\ns3\r\n--b", "name=\"app_secret\"\r\n\r\n[hidden]\r\n--b"),
            ("see t-g1044ghJRUIJJ5 there", "see [hidden] there"),
            (
                r#"{"file_token":"boxcn1","page_token":"p","ticket":"7"}"#,
                r#"{"file_token":"boxcn1","page_token":"p","ticket":"7"}"#,
            ),
            ("t-shirt, secrets of the trade", "t-shirt, secrets of the trade"),
            ("", ""),
        ] {
            assert_eq!(text(given), expected);
        }
        // In one pass, also where nothing ends.
        let nested = "secret:{".repeat(100_000);
        assert_eq!(text(&nested), nested);
    }

    #[test]
    fn paths_and_queries_are_shown_without_secrets() {
        for (given, expected) in [
            ("/open-apis/bot/v2/hook/5d0e-11", "/open-apis/bot/v2/hook/[hidden]"),
            ("/open-apis/docx/v1/documents/doxcn1", "/open-apis/docx/v1/documents/doxcn1"),
            ("/x/u-0123456789abcdef/y", "/x/[hidden]/y"),
        ] {
            assert_eq!(path(given), expected);
        }
        for (given, expected) in [
            ("access_token=s3&page_size=2", "access_token=[hidden]&page_size=2"),
            ("code=s3&user%5Fid%5Ftype=x", "code=[hidden]&user%5Fid%5Ftype=x"),
            ("app%5Fsecret=s3", "app%5Fsecret=[hidden]"),
            ("extra=%7B%22app_secret%22%3A%22s3%22%7D", "extra={\"app_secret\":\"[hidden]\"}"),
            ("file_token=boxcn1&a", "file_token=boxcn1&a"),
        ] {
            assert_eq!(query(given), expected);
        }
    }
}
