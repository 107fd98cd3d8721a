//! File names in `Content-Disposition`. See RFC 6266; the platform's gateways also send plain names that are
//! percent-encoded, and raw UTF-8 or Latin-1.

use std::borrow::Cow;

use percent_encoding::percent_decode;

/// The file name of a download, as a name alone: without directories, drives and control characters.
pub(super) fn file_name(header: &[u8]) -> Option<String> {
    let sent = sent_name(header)?;
    let base = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = base.chars().map(|c| if c.is_control() || c == ':' { '_' } else { c }).collect();
    (!matches!(name.trim(), "" | "." | "..")).then_some(name)
}

/// The file name as the server meant it: `filename*` first, then `filename`.
fn sent_name(header: &[u8]) -> Option<String> {
    let text = text(header);
    let mut plain = None;
    for (key, value) in parameters(&text) {
        if key.eq_ignore_ascii_case("filename*") {
            if let Some(name) = extended(&value) {
                return Some(name);
            }
        } else if key.eq_ignore_ascii_case("filename") && plain.is_none() {
            plain = Some(value);
        }
    }
    let plain = plain?;
    match percent_decode(plain.as_bytes()).decode_utf8() {
        Ok(Cow::Owned(decoded)) => Some(decoded),
        _ => Some(plain),
    }
}

/// `UTF-8''%E4%B8%AD.txt` of RFC 5987.
fn extended(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_language, encoded) = rest.split_once('\'')?;
    let bytes: Cow<'_, [u8]> = percent_decode(encoded.as_bytes()).into();
    if charset.eq_ignore_ascii_case("utf-8") {
        String::from_utf8(bytes.into_owned()).ok()
    } else if charset.eq_ignore_ascii_case("iso-8859-1") {
        Some(latin1(&bytes))
    } else {
        None
    }
}

/// The parameters after the disposition type, unquoted.
fn parameters(text: &str) -> Vec<(&str, String)> {
    let mut parameters = Vec::new();
    let mut rest = text.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((key, after)) = rest.split_once('=') {
        // A parameter without a value ends at its semicolon.
        if let Some((_, next)) = key.split_once(';') {
            rest = &rest[rest.len() - after.len() - 1 - next.len()..];
            continue;
        }
        let after = after.trim_start();
        let (value, next) = match after.strip_prefix('"') {
            Some(quoted) => unquote(quoted),
            None => {
                let end = after.find(';').unwrap_or(after.len());
                (after[..end].trim_end().to_owned(), &after[end..])
            }
        };
        parameters.push((key.trim(), value));
        rest = next.split_once(';').map_or("", |(_, rest)| rest);
    }
    parameters
}

/// A quoted text up to its closing quote, and what follows. A backslash makes the next character a plain one.
fn unquote(quoted: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            c => value.push(c),
        }
    }
    (value, "")
}

fn text(header: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(header).map_or_else(|_| Cow::Owned(latin1(header)), Cow::Borrowed)
}

fn latin1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_are_understood() {
        let vectors: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/vectors/envelopes.json")).expect("JSON");
        let cases = vectors["content_disposition"].as_array().expect("cases");
        assert_eq!(cases.len(), 8);
        for case in cases {
            let header = case["header"].as_str().expect("a header");
            assert_eq!(sent_name(header.as_bytes()).as_deref(), case["filename"].as_str(), "{header}");
        }
    }

    #[test]
    fn names_are_read_in_every_form() {
        for (header, expected) in [
            (&b"attachment; FILENAME = \"a.txt\" ; size=3"[..], Some("a.txt")),
            (b"attachment; filename*=utf-8'en'%e2%82%ac%20rates", Some("\u{20ac} rates")),
            (b"attachment; filename*=iso-8859-1''%A3.txt; filename=x", Some("\u{a3}.txt")),
            (b"attachment; filename*=gbk''%D6%D0.txt; filename=x.txt", Some("x.txt")),
            (b"attachment; filename*=UTF-8''%FF; filename=x.txt", Some("x.txt")),
            (b"attachment; filename*=nonsense", None),
            ("attachment; filename=\"\u{4e2d}\u{6587}.txt\"".as_bytes(), Some("\u{4e2d}\u{6587}.txt")),
            (b"attachment; filename=\"caf\xe9.txt\"", Some("caf\u{e9}.txt")),
            (b"attachment; filename=\"100%.txt\"", Some("100%.txt")),
            (b"attachment; filename=\"50%FF.txt\"", Some("50%FF.txt")),
            (b"attachment; filename=\"say \\\"hi\\\".txt\"", Some("say \"hi\".txt")),
            (b"attachment; filename=\"open", Some("open")),
            (b"attachment; flag; filename=a", Some("a")),
            (b"attachment; flag", None),
            (b"filename=a", None),
            (b"attachment; filename=", Some("")),
            (b"attachment;;;=;filename=a", Some("a")),
        ] {
            assert_eq!(sent_name(header).as_deref(), expected, "{}", String::from_utf8_lossy(header));
        }
    }

    #[test]
    fn a_name_is_never_a_path() {
        for (header, expected) in [
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"..\\\\..\\\\boot.ini\"", Some("boot.ini")),
            ("attachment; filename=\"%2e%2e%2fpasswd\"", Some("passwd")),
            ("attachment; filename=\"C:evil.exe\"", Some("C_evil.exe")),
            ("attachment; filename*=UTF-8''a%00b%0A.txt", Some("a_b_.txt")),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename=\"dir/\"", None),
            ("attachment; filename=\"  \"", None),
        ] {
            assert_eq!(file_name(header.as_bytes()).as_deref(), expected, "{header}");
        }
    }
}
