//! The proxies of the environment, which the default clients use: checked when it is built, and named when they fail.

use std::env;
use std::fmt;

use http::Uri;
use http::uri::Authority;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use super::bare;
use crate::error::{Error, Result};

/// The variables of a proxy; the first that exists counts, even if it is empty.
type Names = [&'static str; 2];

const ALL: Names = ["ALL_PROXY", "all_proxy"];
const HTTP: Names = ["HTTP_PROXY", "http_proxy"];
const HTTPS: Names = ["HTTPS_PROXY", "https_proxy"];
const EXCEPT: Names = ["NO_PROXY", "no_proxy"];

/// The proxies of the environment, as reqwest reads them.
pub(super) struct Proxies {
    matcher: Matcher,
    http: Option<&'static str>,
    https: Option<&'static str>,
}

impl Proxies {
    /// Those of the process; `None` if there are none.
    ///
    /// # Errors
    /// A variable that is no URL of a proxy. reqwest would take it for unset.
    pub(super) fn from_env() -> Result<Option<Self>> {
        // A server of CGI gets a variable `HTTP_PROXY` from the header `Proxy` of whoever calls it.
        if env::var_os("REQUEST_METHOD").is_some() {
            return Ok(None);
        }
        Self::read(|name| env::var_os(name).map(|value| value.into_string().unwrap_or_else(|_| "\u{fffd}".to_owned())))
    }

    fn read(variable: impl Fn(&'static str) -> Option<String>) -> Result<Option<Self>> {
        let first = |names: Names| names.into_iter().find_map(|name| Some((name, variable(name)?)));
        let url = |names: Names| -> Result<_> {
            let Some((name, value)) = first(names).filter(|(_, value)| !value.trim().is_empty()) else {
                return Ok(None);
            };
            match is_proxy(&value) {
                true => Ok(Some((name, value))),
                false => Err(Error::invalid(format!(
                    "the variable `{name}` is not the URL of a proxy; unset it to go without, or write {FORM}"
                ))),
            }
        };
        let (all, http, https) = (url(ALL)?, url(HTTP)?, url(HTTPS)?);
        let (http, https) = (http.or_else(|| all.clone()), https.or(all));
        if http.is_none() && https.is_none() {
            return Ok(None);
        }
        let text =
            |url: &Option<(&'static str, String)>| url.as_ref().map(|(_, value)| value.clone()).unwrap_or_default();
        let except = first(EXCEPT).map(|(_, value)| value).unwrap_or_default();
        let matcher = Matcher::builder().http(text(&http)).https(text(&https)).no(except).build();
        Ok(Some(Self { matcher, http: http.map(|(name, _)| name), https: https.map(|(name, _)| name) }))
    }

    /// The proxy of this URL, for everything.
    ///
    /// # Errors
    /// What is no URL of a proxy.
    #[cfg(feature = "_dial")]
    pub(super) fn given(url: &str) -> Result<Self> {
        match is_proxy(url) {
            true => Ok(Self { matcher: Matcher::builder().all(url).build(), http: None, https: None }),
            // Without its text, which may have a password.
            false => Err(Error::invalid(format!("what was given is not the URL of a proxy; write {FORM}"))),
        }
    }

    /// The proxy between here and a URL, and the variable that names it.
    pub(super) fn before(&self, url: &Uri) -> Option<(Intercept, Option<&'static str>)> {
        let proxy = self.matcher.intercept(url)?;
        Some((proxy, if url.scheme_str() == Some("http") { self.http } else { self.https }))
    }

    /// The error of a connection through a proxy, if there is one before this URL.
    pub(super) fn failed(&self, url: &Uri, because: &str) -> Option<ProxyError> {
        let (proxy, variable) = self.before(url)?;
        let host = bare(url.host().unwrap_or_default()).to_owned();
        Some(ProxyError { proxy: proxy.uri().clone(), variable, host, because: because.to_owned() })
    }
}

/// What the URL of a proxy looks like.
const FORM: &str = "`http://host:port`, or the same with `https`, `socks5` or `socks5h`; a user and a password stand before the \
                    host, with each of `@`, `:`, `/`, `?`, `#` and `%` in them as its percent code, such as `%40` for `@`";

/// Whether a text is the URL of a proxy and nothing else. The matcher takes what it cannot read for a part of the next thing, a
/// password with a `#` for the host.
fn is_proxy(text: &str) -> bool {
    let (scheme, rest) = text.split_once("://").unwrap_or(("http", text));
    let authority = rest.strip_suffix('/').unwrap_or(rest);
    let (user, place) = authority.split_once('@').unwrap_or(("", authority));
    let Ok(place) = place.parse::<Authority>() else { return false };
    let port_is_right = match place.as_str().strip_prefix(place.host()) {
        Some("") => true,
        Some(_) => place.port_u16().is_some_and(|port| port != 0),
        None => false,
    };
    ["http", "https", "socks5", "socks5h"].contains(&scheme)
        && !user.contains(['/', '?', '#'])
        && !place.host().is_empty()
        && port_is_right
        && Matcher::builder().all(text).build().intercept(&Uri::from_static("https://open.feishu.cn")).is_some()
}

impl fmt::Debug for Proxies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxies").finish_non_exhaustive()
    }
}

/// A connection that did not come about through a proxy.
#[derive(Debug)]
pub(super) struct ProxyError {
    /// Without a password.
    proxy: Uri,
    /// The variable that names it, if one does.
    variable: Option<&'static str>,
    host: String,
    because: String,
}

impl fmt::Display for ProxyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { proxy, variable, host, because } = self;
        let proxy = proxy.to_string();
        let proxy = proxy.trim_end_matches('/');
        let Some(variable) = variable else { return write!(f, "the proxy {proxy}: {because}") };
        write!(
            f,
            "the proxy {proxy} of the variable `{variable}`: {because}; to go without it, unset the variable or add {host} to \
             `NO_PROXY`"
        )
    }
}

impl std::error::Error for ProxyError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Option<Proxies>> {
        Proxies::read(|name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn the_proxy_of_a_url_is_named_without_its_password() {
        let feishu = Uri::from_static("https://open.feishu.cn/x");
        for (variables, expected) in [
            (vec![], None),
            (vec![("HTTPS_PROXY", "")], None),
            (vec![("HTTP_PROXY", "http://10.0.0.1:3128")], None),
            (
                vec![("HTTPS_PROXY", "http://me:hunter2@10.0.0.1:3128/")],
                Some("http://10.0.0.1:3128 of the variable `HTTPS_PROXY`"),
            ),
            (vec![("https_proxy", "proxy.corp:3128")], Some("http://proxy.corp:3128 of the variable `https_proxy`")),
            (vec![("ALL_PROXY", "socks5://10.0.0.1:1080")], Some("socks5://10.0.0.1:1080 of the variable `ALL_PROXY`")),
            (vec![("HTTPS_PROXY", "http://[::1]:3128")], Some("http://[::1]:3128 of the variable `HTTPS_PROXY`")),
            (
                vec![("HTTPS_PROXY", "socks5h://m%40e:%23hunter2%3f@proxy")],
                Some("socks5h://proxy of the variable `HTTPS_PROXY`"),
            ),
            (vec![("HTTPS_PROXY", "http://10.0.0.1:1"), ("NO_PROXY", ".feishu.cn")], None),
        ] {
            let proxies = read(&variables).expect("valid");
            let error = proxies.and_then(|proxies| proxies.failed(&feishu, "Connection refused"));
            match (error, expected) {
                (None, None) => {}
                (Some(error), Some(expected)) => {
                    let text = error.to_string();
                    assert!(text.starts_with(&format!("the proxy {expected}: Connection refused; ")), "{text}");
                    assert!(text.contains("add open.feishu.cn to `NO_PROXY`"), "{text}");
                    assert!(!format!("{text} {error:?}").contains("hunter2"), "{text}");
                }
                (error, _) => panic!("{variables:?}: {error:?}"),
            }
        }
    }

    #[test]
    fn the_advice_about_an_address_of_ipv6_works() {
        let url = Uri::from_static("https://[::1]:8080/x");
        let proxies = read(&[("HTTPS_PROXY", "http://10.0.0.1:1")]).expect("valid").expect("one");
        let text = proxies.failed(&url, "Connection refused").expect("an error").to_string();
        assert!(text.ends_with("add ::1 to `NO_PROXY`"), "{text}");
        let without = read(&[("HTTPS_PROXY", "http://10.0.0.1:1"), ("NO_PROXY", "::1")]).expect("valid").expect("one");
        assert!(without.before(&url).is_none());
    }

    #[test]
    fn a_variable_that_is_no_url_is_named_without_its_value() {
        for value in [
            "http://",
            "://",
            "ftp://hunter2:21",
            "not a url hunter2",
            "http://me:hunter2@",
            "/hunter2",
            "\u{fffd}",
            "http://me:hunter2#3@10.0.0.1:3128",
            "http://me:hunter2/3@10.0.0.1:3128",
            "me:hunter2?3@10.0.0.1:3128",
            "http://me:hun@hunter2@10.0.0.1:3128",
            "http://10.0.0.1:99999",
            "http://10.0.0.1:0",
            "http://10.0.0.1:",
            "http://10.0.0.1:3128/hunter2",
            "http://10.0.0.1:3128?hunter2",
            " http://hunter2:1 ",
            "socks4://hunter2:1080",
            "socks4a://hunter2:1080",
        ] {
            for name in ["HTTPS_PROXY", "http_proxy", "ALL_PROXY"] {
                let error = read(&[(name, value)]).expect_err(value).to_string();
                assert!(error.starts_with(&format!("the variable `{name}` is not the URL of a proxy")), "{error}");
                assert!(!error.contains("hunter2"), "{error}");
            }
        }
    }
}
