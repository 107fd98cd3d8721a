//! What a refusal by a policy of the tenant has to say to the user: a page where a check can be passed, and a hint.

use super::one_line;
use crate::json;
use crate::secrets::{self, Redactor};
use crate::transport::is_public;

/// The codes of such refusals. See platform documentation, "generic error codes".
const CODES: [i64; 2] = [21_000, 21_001];

/// Longer texts are not shown.
const LONGEST: usize = 2000;

/// The page and the hint of a refusal by a policy.
#[derive(Clone, Debug, Default)]
pub(crate) struct Policy {
    pub(super) url: Option<String>,
    /// The page as the line of the error has it.
    pub(super) shown: Option<String>,
    pub(super) hint: Option<String>,
}

/// Whether a code is that of a refusal by a policy.
pub(crate) fn is_by_policy(code: i64) -> bool {
    CODES.contains(&code)
}

impl Policy {
    /// What an answer of this host says. Services put it under `data` or `error`, or into the `data` of an `error`.
    pub(crate) fn read(body: &[u8], host: &str) -> Option<Box<Self>> {
        let body = json::parse(body)?;
        let places = [&body["data"], &body["error"]["data"], &body["error"], &body];
        let find = |name: &str| {
            let text = places.into_iter().find_map(|place| place.get(name)?.as_str()).map(str::trim);
            text.filter(|text| !text.is_empty() && text.len() <= LONGEST).map(str::to_owned)
        };
        let url = find("challenge_url").filter(|url| is_vetted(url, host));
        let (shown, hint) = (url.clone(), find("cli_hint"));
        (url.is_some() || hint.is_some()).then(|| Box::new(Self { url, shown, hint }))
    }

    /// Leaves out secrets. A page that repeats one of the client is none to send anybody to.
    pub(super) fn redact(&mut self, redactor: &Redactor<'_>) {
        self.url = self.url.take().filter(|url| !redactor.knows(url));
        self.shown = self.url.as_deref().map(|url| secrets::text(url).into_owned());
        self.hint = self.hint.as_deref().map(|hint| redactor.text(hint).into_owned());
    }

    /// The end of the error's line.
    pub(super) fn line(&self) -> String {
        let hint = self.hint.as_deref().map(one_line);
        [self.shown.clone(), hint].into_iter().flatten().map(|part| format!("; {part}")).collect()
    }
}

/// Whether users may be sent to a page: over TLS, at one of the public platforms or in the domain of the host that answered.
fn is_vetted(url: &str, host: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = |authority: &str| {
        let (name, port) = authority.rsplit_once(':').unwrap_or((authority, ""));
        port.bytes().all(|byte| byte.is_ascii_digit()).then(|| name.to_ascii_lowercase())
    };
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
    let Some(at) = name(authority).filter(|at| !at.is_empty() && at.bytes().all(is_name)) else { return false };
    let Some(host) = name(host) else { return false };
    // The last label of an address is a number, and it has no domain.
    let domain = host.split_once('.').map(|(_, domain)| domain);
    let domain = domain.filter(|domain| domain.contains('.') && !domain.ends_with(|last: char| last.is_ascii_digit()));
    let is_printable = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"\\<>`".contains(&byte));
    let is_below =
        |domain: &str| at.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'));
    is_printable && (is_public(&at) || at == host || domain.is_some_and(is_below))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_one_of_the_platform_over_tls() {
        for (url, host, expected) in [
            ("https://accounts.feishu.cn/challenge?id=1", "open.feishu.cn", true),
            ("https://www.larkoffice.com", "open.larksuite.com", true),
            ("https://feishu.cn:443/x", "open.feishu.cn", true),
            ("https://login.corp.example/x", "open.corp.example:8443", true),
            ("https://10.0.0.7:8443/x", "10.0.0.7:8443", true),
            ("http://accounts.feishu.cn/challenge", "open.feishu.cn", false),
            ("javascript:alert(1)", "open.feishu.cn", false),
            ("https://evil.example/feishu.cn", "open.feishu.cn", false),
            ("https://evilfeishu.cn/", "open.feishu.cn", false),
            ("https://feishu.cn.evil.example/", "open.feishu.cn", false),
            ("https://accounts.feishu.cn@evil.example/", "open.feishu.cn", false),
            ("https://accounts.feishu.cn:x@evil.example/", "open.feishu.cn", false),
            ("https://evil.example\\.feishu.cn/", "open.feishu.cn", false),
            ("https://accounts.feishu.cn/\nforged", "open.feishu.cn", false),
            ("https://9.0.0.7/x", "10.0.0.7:8443", false),
            ("https://evil.example/", "corp.example", false),
            ("https:///x", "open.feishu.cn", false),
            ("https://", "open.feishu.cn", false),
        ] {
            assert_eq!(is_vetted(url, host), expected, "{url} of {host}");
        }
    }
}
