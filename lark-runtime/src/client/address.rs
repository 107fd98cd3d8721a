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
use crate::transport::is_public;

/// The platform of a client.
#[derive(Debug)]
pub(crate) struct Address {
    /// Without a slash at its end.
    base_url: String,
    scheme: Scheme,
    authority: Authority,
    /// The path before those of the endpoints: empty, or with a slash before it and none at its end.
    prefix: String,
    platform: Platform,
    /// Hosts that raw calls may name beside it.
    allowed: Vec<String>,
    /// Whether it may be in an inner network without TLS.
    #[cfg(feature = "_connection")]
    insecure: bool,
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
    /// Reads a base URL: scheme and host. That of an inner network (`insecure`) may be `http`, and have a path.
    pub(super) fn parse(text: &str, insecure: bool, allowed: Vec<String>) -> Result<Self> {
        let trimmed = text.trim_end_matches('/');
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
        let host = uri.host().unwrap_or_default().to_ascii_lowercase();
        let local = matches!(&*host, "localhost" | "127.0.0.1" | "[::1]" | "::1");
        let is_public = is_public(&host);
        match scheme.as_str() {
            "https" => {}
            "http" if local || insecure && !is_public => {}
            "http" if is_public => return Err(Error::invalid("the base URL of the platform must be `https`")),
            "http" => {
                return Err(Error::invalid(
                    "the base URL must be `https`, since calls carry tokens; `http` is for this machine, and for an inner \
                     network with `.allow_insecure_base_url(true)`",
                ));
            }
            _ => return Err(Error::invalid("the base URL must begin with `https://`")),
        }
        let prefix = uri.path().trim_end_matches('/');
        if uri.query().is_some() || text.contains('#') || !prefix.is_empty() && (!insecure || is_public) {
            return Err(Error::invalid(
                "the base URL is scheme and host only; paths belong to the endpoints, but for the prefix of a gateway in an \
                 inner network with `.allow_insecure_base_url(true)`",
            ));
        }
        if prefix.split('/').skip(1).any(|segment| matches!(segment, "" | "." | "..")) {
            return Err(Error::invalid("the path of the base URL has a segment that is empty, `.` or `..`"));
        }
        // Scheme and host have no case, a path has.
        let authority: Authority = authority.as_str().to_ascii_lowercase().parse().map_err(|_| not_a_url())?;
        let origin = format!("{scheme}://{authority}");
        Ok(Self {
            scheme: scheme.clone(),
            platform: Platform::of(&origin),
            base_url: origin + prefix,
            prefix: prefix.to_owned(),
            authority,
            allowed,
            #[cfg(feature = "_connection")]
            insecure,
        })
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The host where users log in: that of everything else, but for the public platforms.
    pub(crate) fn accounts(&self) -> &str {
        self.platform.accounts().unwrap_or(&self.base_url)
    }

    /// Whether a connection to this host may go without TLS, by the same rule as the base URL.
    #[cfg(feature = "_connection")]
    pub(super) fn allows_plain(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        matches!(&*host, "localhost" | "127.0.0.1" | "::1" | "[::1]") || self.insecure && !is_public(&host)
    }

    /// The URL of an endpoint, whose target is path and query.
    pub(super) fn uri_of(&self, meta: &Meta, target: String) -> Result<Uri> {
        self.uri(meta.host(), target)
    }

    fn uri(&self, host: Option<&str>, target: String) -> Result<Uri> {
        if let Cow::Owned(base) = self.base_of(host) {
            return parse_url(join(&base, &target));
        }
        let target = if self.prefix.is_empty() { target } else { self.prefix.clone() + &target };
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
        let own = uri.as_ref().is_some_and(|uri| uri.scheme() == Some(&self.scheme)) && host == self.authority.as_str();
        let platform = own || Some(origin) == self.platform.accounts();
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
        Address::parse(text, false, Vec::new())
    }

    #[test]
    fn inner_networks_are_allowed_on_request() {
        for (text, expected) in [
            ("http://sandbox:8080", Ok("http://sandbox:8080/open-apis/x?a=b")),
            ("http://10.0.0.7:8080/", Ok("http://10.0.0.7:8080/open-apis/x?a=b")),
            ("http://[fd00::1]:8080", Ok("http://[fd00::1]:8080/open-apis/x?a=b")),
            ("HTTP://Sandbox", Ok("http://sandbox/open-apis/x?a=b")),
            ("https://gw/prefix", Ok("https://gw/prefix/open-apis/x?a=b")),
            ("https://GW.corp/Feishu/v1/", Ok("https://gw.corp/Feishu/v1/open-apis/x?a=b")),
            ("http://open.feishu.cn", Err("of the platform must be `https`")),
            ("http://Open.LarkSuite.com", Err("of the platform must be `https`")),
            ("https://open.feishu.cn/open-apis", Err("scheme and host only")),
            ("https://gw/a/../b", Err("`..`")),
            ("https://gw//a", Err("empty")),
            ("https://gw/prefix?x=1", Err("scheme and host only")),
            ("https://me:pw@gw/prefix", Err("user name")),
            ("ftp://gw", Err("must begin with")),
        ] {
            let address = Address::parse(text, true, Vec::new());
            let url = address.and_then(|address| {
                assert!(address.allow("https://evil.example").is_err() && address.allow("http://gw.evil").is_err());
                let uri = address.uri(None, "/open-apis/x?a=b".to_owned())?;
                address.allow(&format!("{}://{}", uri.scheme_str().unwrap_or(""), uri.authority().expect("a host")))?;
                assert!(uri.to_string().starts_with(address.base_url()));
                Ok(uri.to_string())
            });
            match (url, expected) {
                (Ok(url), Ok(expected)) => assert_eq!(url, expected),
                (Err(error), Err(expected)) => assert!(error.to_string().contains(expected), "{text}: {error}"),
                (got, _) => panic!("{text}: {got:?}"),
            }
        }
        let error = address("http://sandbox:8080").expect_err("not allowed").to_string();
        assert!(error.contains("allow_insecure_base_url"), "{error}");
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
