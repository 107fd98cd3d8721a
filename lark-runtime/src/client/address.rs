//! Where a client's calls go: the base URL, the few endpoints that have a host of their own, and the hosts that raw
//! calls may name.

use std::borrow::Cow;

use bytes::Bytes;
use http::Uri;
use http::uri::{self, Authority, PathAndQuery, Scheme};

use super::{FEISHU, LARK};
use crate::error::{Error, Result};
use crate::exchange::{not_a_url, parse_url};
use crate::meta::Meta;
use crate::parts::join;

/// The platform of a client.
#[derive(Debug)]
pub(crate) struct Address {
    /// Without a slash at its end.
    base_url: String,
    scheme: Scheme,
    authority: Authority,
    platform: Platform,
    /// Hosts that raw calls may name beside it.
    allowed: Vec<String>,
}

/// The platform that a base URL belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Platform {
    Feishu,
    Lark,
    /// A private deployment, a gateway, a sandbox: one host for everything.
    Other,
}

impl Platform {
    fn of(base_url: &str) -> Self {
        match base_url {
            FEISHU => Self::Feishu,
            LARK => Self::Lark,
            _ => Self::Other,
        }
    }

    /// Where users log in.
    fn accounts(self) -> Option<&'static str> {
        match self {
            Self::Feishu => Some("https://accounts.feishu.cn"),
            Self::Lark => Some("https://accounts.larksuite.com"),
            Self::Other => None,
        }
    }
}

impl Address {
    /// Reads a base URL: scheme and host.
    pub(super) fn parse(text: &str, allowed: Vec<String>) -> Result<Self> {
        // Scheme and host have no case; there is nothing else in a base URL.
        let lower = text.to_ascii_lowercase();
        let trimmed = lower.trim_end_matches('/');
        // The text itself stays out of the messages: a user name in it may come with a password.
        let uri: Uri = trimmed.parse().map_err(|_| {
            Error::invalid("the base URL is not a URL; write `https://open.feishu.cn` or `https://open.larksuite.com`")
        })?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(Error::invalid("the base URL needs a scheme and a host, such as `https://open.feishu.cn`"));
        };
        if authority.as_str().contains('@') {
            return Err(Error::invalid("the base URL must not have a user name; remove everything before `@`"));
        }
        if authority.as_str().rsplit_once(':').is_some_and(|(_, port)| !port.ends_with(']'))
            && authority.port_u16().is_none()
        {
            return Err(Error::invalid("the port of the base URL is not a number from 0 to 65535"));
        }
        let local = matches!(uri.host(), Some("localhost" | "127.0.0.1" | "[::1]" | "::1"));
        match scheme.as_str() {
            "https" => {}
            "http" if local => {}
            "http" => {
                return Err(Error::invalid(
                    "the base URL must be `https`, since calls carry tokens; `http` is for this machine only",
                ));
            }
            _ => return Err(Error::invalid("the base URL must begin with `https://`")),
        }
        if !uri.path().trim_matches('/').is_empty() || uri.query().is_some() || text.contains('#') {
            return Err(Error::invalid("the base URL is scheme and host only; paths belong to the endpoints"));
        }
        Ok(Self {
            scheme: scheme.clone(),
            authority: authority.clone(),
            platform: Platform::of(trimmed),
            base_url: trimmed.to_owned(),
            allowed,
        })
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The URL of an endpoint, whose target is path and query.
    pub(super) fn uri_of(&self, meta: &Meta, target: String) -> Result<Uri> {
        if let Cow::Owned(base) = self.base_of(meta.host()) {
            return parse_url(join(&base, &target));
        }
        // Scheme and host were parsed once and for all.
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(target)).map_err(|_| not_a_url())?);
        Uri::from_parts(parts).map_err(|_| not_a_url())
    }

    /// The base URL of an endpoint. `host` is its own host on Feishu, if it has one; Lark's differs in the domain alone,
    /// and other deployments have a single host. See platform documentation, "approval v2".
    fn base_of(&self, host: Option<&str>) -> Cow<'_, str> {
        match (host, self.platform) {
            (Some(host), Platform::Feishu) => Cow::Owned(format!("https://{host}")),
            (Some(host), Platform::Lark) => {
                Cow::Owned(format!("https://{}", host.replace("feishu.cn", "larksuite.com")))
            }
            _ => Cow::Borrowed(&self.base_url),
        }
    }

    /// Whether a raw call may go to this origin. Tokens go to the platform only: the base URL, its accounts host, and
    /// hosts that the program named.
    pub(crate) fn allow(&self, origin: &str) -> Result<()> {
        let uri: Option<Uri> = origin.parse().ok();
        let host = uri.as_ref().and_then(Uri::authority).map(Authority::as_str);
        let host = host.ok_or_else(|| Error::invalid("the request's URL has no host"))?;
        // A user name may come with a password.
        let shown = host.rsplit_once('@').map_or(host, |(_, host)| host);
        let platform = origin == self.base_url || Some(origin) == self.platform.accounts();
        let named = self.allowed.iter().any(|allowed| allowed == host);
        if platform || named && (origin.starts_with("https://") || is_local(host)) {
            return Ok(());
        }
        Err(Error::invalid(format!(
            "calls carry tokens and go to {} only; to allow {shown}, build the client with `.allow_host(...)`",
            self.base_url
        )))
    }
}

fn is_local(authority: &str) -> bool {
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    matches!(host, "localhost" | "127.0.0.1" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> Result<Address> {
        Address::parse(text, Vec::new())
    }

    #[test]
    fn base_urls_are_checked() {
        for (text, expected) in [
            ("https://open.feishu.cn", Ok("https://open.feishu.cn")),
            ("https://open.larksuite.com/", Ok("https://open.larksuite.com")),
            ("http://127.0.0.1:8080", Ok("http://127.0.0.1:8080")),
            ("http://localhost", Ok("http://localhost")),
            ("http://[::1]:9", Ok("http://[::1]:9")),
            ("HTTPS://Open.Feishu.CN/", Ok("https://open.feishu.cn")),
            ("HTTP://LOCALHOST:9", Ok("http://localhost:9")),
            ("http://127.0.0.1:70000", Err("port")),
            ("http://open.feishu.cn", Err("must be `https`")),
            ("https://me:pw@open.feishu.cn", Err("user name")),
            ("https://open.feishu.cn/open-apis", Err("scheme and host only")),
            ("https://open.feishu.cn?x=1", Err("scheme and host only")),
            ("open.feishu.cn", Err("needs a scheme")),
            ("ftp://open.feishu.cn", Err("must begin with")),
            ("", Err("not a URL")),
        ] {
            match (address(text), expected) {
                (Ok(address), Ok(expected)) => assert_eq!(address.base_url(), expected),
                (Err(error), Err(expected)) => {
                    let error = error.to_string();
                    assert!(error.contains(expected), "{text}: {error}");
                    assert!(!error.contains("pw"), "{error}");
                }
                (got, _) => panic!("{text}: {got:?}"),
            }
        }
    }

    #[test]
    fn an_own_host_counts_on_the_public_platforms_alone() {
        for (base, host, expected) in [
            (FEISHU, None, FEISHU),
            (FEISHU, Some("www.feishu.cn"), "https://www.feishu.cn"),
            (LARK, Some("www.feishu.cn"), "https://www.larksuite.com"),
            ("http://127.0.0.1:8080", Some("www.feishu.cn"), "http://127.0.0.1:8080"),
            ("https://open.feishu.cn.evil.example", Some("www.feishu.cn"), "https://open.feishu.cn.evil.example"),
        ] {
            assert_eq!(address(base).expect("valid").base_of(host), expected);
        }
    }
}
