//! The proxies of the environment, which the default clients use: checked when it is built, and named when they fail.

use std::env;
use std::fmt;

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

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
            let target = Uri::from_static("https://open.feishu.cn");
            match Matcher::builder().all(value.clone()).build().intercept(&target) {
                Some(_) => Ok(Some((name, value))),
                None => Err(Error::invalid(format!(
                    "the variable `{name}` is not the URL of a proxy; write `http://host:port`, or unset it to go without"
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
        let matcher = Matcher::builder().all(url).build();
        // Without its text, which may have a password.
        match matcher.intercept(&Uri::from_static("https://open.feishu.cn")) {
            Some(_) => Ok(Self { matcher, http: None, https: None }),
            None => Err(Error::invalid(
                "that is not the URL of a proxy; write `http://[user:password@]host:port`, or the same with `https`, `socks5` \
                 or `socks5h`",
            )),
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
        let host = url.host().unwrap_or_default().to_owned();
        Some(ProxyError { proxy: proxy.uri().clone(), variable, host, because: because.to_owned() })
    }
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
    fn a_variable_that_is_no_url_is_named_without_its_value() {
        for value in
            ["http://", "://", "ftp://hunter2:21", "not a url hunter2", "http://me:hunter2@", "/hunter2", "\u{fffd}"]
        {
            for name in ["HTTPS_PROXY", "http_proxy", "ALL_PROXY"] {
                let error = read(&[(name, value)]).expect_err(value).to_string();
                assert!(error.starts_with(&format!("the variable `{name}` is not the URL of a proxy")), "{error}");
                assert!(!error.contains("hunter2"), "{error}");
            }
        }
    }
}
