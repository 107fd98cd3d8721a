//! Settings of a client from the environment of the process.

use std::env::{self, VarError};

use super::{Client, ClientBuilder};
use crate::error::{Error, Result};
use crate::token::Proof;

impl Client {
    /// A client with the settings of the environment; the same as [`ClientBuilder::from_env`] and
    /// [`ClientBuilder::build`].
    ///
    /// # Errors
    /// A variable that is missing or invalid, by its name.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }
}

impl ClientBuilder {
    /// Starts a client with the settings of the environment.
    ///
    /// | variable | setting |
    /// |---|---|
    /// | `LARK_APP_ID`, `LARK_APP_SECRET` | of the app, from the developer console; required |
    /// | `LARK_BASE_URL` | [`ClientBuilder::base_url`]: `https://open.larksuite.com` for Lark; Feishu without it |
    /// | `LARK_ALLOW_INSECURE_BASE_URL` | [`ClientBuilder::allow_insecure_base_url`]: `true` for that of an inner network; `false` without it |
    /// | `LARK_APP_TYPE` | `marketplace` for a store app, see [`ClientBuilder::marketplace`]; `self_built` without it |
    /// | `LARK_HELPDESK_ID`, `LARK_HELPDESK_TOKEN` | [`ClientBuilder::helpdesk`]; both or neither |
    ///
    /// White space around a value is dropped, and a variable that is empty counts as missing.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use lark_runtime::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_env()?.timeout(Duration::from_secs(10)).build()?;
    /// # Ok::<(), lark_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    /// A variable that is missing or invalid, by its name; never with its value.
    pub fn from_env() -> Result<Self> {
        Self::from_variables(|name| match env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => Err(Error::invalid(format!("the variable `{name}` is not valid UTF-8"))),
        })
    }

    fn from_variables(variable: impl Fn(&str) -> Result<Option<String>>) -> Result<Self> {
        let value = |name: &str| -> Result<Option<String>> {
            Ok(variable(name)?.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()))
        };
        let required = |name: &str, what: &str| {
            value(name)?.ok_or_else(|| {
                Error::invalid(format!("the variable `{name}` is not set; it holds {what} from the developer console"))
            })
        };
        let mut builder = Self::new(
            required("LARK_APP_ID", "the app id (`cli_...`)")?,
            Proof::Secret(required("LARK_APP_SECRET", "the app secret")?.into()),
        );
        let insecure = match value("LARK_ALLOW_INSECURE_BASE_URL")?.as_deref() {
            None | Some("0" | "false") => false,
            Some("1" | "true") => true,
            Some(_) => {
                return Err(Error::invalid("the variable `LARK_ALLOW_INSECURE_BASE_URL` must be `true` or `false`"));
            }
        };
        if let Some(url) = value("LARK_BASE_URL")? {
            super::address::Address::parse(&url, insecure, Vec::new())
                .map_err(|error| Error::invalid(format!("the variable `LARK_BASE_URL`: {error}")))?;
            builder = builder.base_url(url).allow_insecure_base_url(insecure);
        }
        match value("LARK_APP_TYPE")?.as_deref() {
            None | Some("self_built") => {}
            Some("marketplace") => builder = builder.marketplace(),
            Some(_) => {
                return Err(Error::invalid("the variable `LARK_APP_TYPE` must be `self_built` or `marketplace`"));
            }
        }
        match (value("LARK_HELPDESK_ID")?, value("LARK_HELPDESK_TOKEN")?) {
            (Some(id), Some(token)) => Ok(builder.helpdesk(id, token)),
            (None, None) => Ok(builder),
            (Some(_), None) => Err(Error::invalid("`LARK_HELPDESK_ID` needs the variable `LARK_HELPDESK_TOKEN`")),
            (None, Some(_)) => Err(Error::invalid("`LARK_HELPDESK_TOKEN` needs the variable `LARK_HELPDESK_ID`")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::BoxFuture;
    use crate::transport::{Body, HttpClient, HttpClientError};

    struct Unreachable;

    impl HttpClient for Unreachable {
        fn execute(&self, _: http::Request<Body>) -> BoxFuture<'static, Result<http::Response<Body>, HttpClientError>> {
            Box::pin(std::future::ready(Err(HttpClientError::connect("unreachable"))))
        }
    }

    fn client(variables: &[(&str, &str)]) -> Result<Client> {
        let find =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        ClientBuilder::from_variables(|name| Ok(find(name)))?.http_client(Unreachable).build()
    }

    const APP: [(&str, &str); 2] = [("LARK_APP_ID", " cli_1\n"), ("LARK_APP_SECRET", "s3cret")];

    #[test]
    fn settings_come_from_the_environment() {
        let found = client(&APP).expect("complete");
        assert_eq!((found.app_id(), found.base_url()), ("cli_1", crate::FEISHU));
        let found = client(&[APP[0], APP[1], ("LARK_BASE_URL", crate::LARK), ("LARK_APP_TYPE", "marketplace")]);
        let found = found.expect("complete");
        assert_eq!(found.base_url(), crate::LARK);
        let inner = [APP[0], APP[1], ("LARK_BASE_URL", "http://sandbox:1"), ("LARK_ALLOW_INSECURE_BASE_URL", "true")];
        assert_eq!(client(&inner).expect("complete").base_url(), "http://sandbox:1");
        assert!(found.inner.marketplace);
        let found = client(&[APP[0], APP[1], ("LARK_HELPDESK_ID", "1"), ("LARK_HELPDESK_TOKEN", "t")]);
        assert!(found.expect("complete").inner.helpdesk.is_some());
    }

    #[test]
    fn what_is_missing_or_invalid_is_named_without_its_value() {
        let with = |more: (&'static str, &'static str)| vec![APP[0], APP[1], more];
        for (variables, expected) in [
            (vec![], "`LARK_APP_ID` is not set"),
            (vec![APP[0]], "`LARK_APP_SECRET` is not set"),
            (vec![("LARK_APP_ID", " "), APP[1]], "`LARK_APP_ID` is not set"),
            (with(("LARK_BASE_URL", "open.feishu.cn")), "`LARK_BASE_URL`: the base URL needs a scheme"),
            (with(("LARK_BASE_URL", "http://sandbox:1")), "`LARK_BASE_URL`: the base URL must be `https`"),
            (with(("LARK_ALLOW_INSECURE_BASE_URL", "xyz")), "must be `true` or `false`"),
            (with(("LARK_APP_TYPE", "store-xyz")), "`LARK_APP_TYPE` must be `self_built` or `marketplace`"),
            (with(("LARK_HELPDESK_ID", "1")), "`LARK_HELPDESK_TOKEN`"),
            (with(("LARK_HELPDESK_TOKEN", "tok-xyz")), "`LARK_HELPDESK_ID`"),
        ] {
            let error = client(&variables).expect_err(expected).to_string();
            assert!(error.contains(expected), "{error}");
            assert!(!error.contains("s3cret") && !error.contains("xyz"), "{error}");
        }
        let error = ClientBuilder::from_variables(|name| match name {
            "LARK_APP_ID" => Err(Error::invalid("the variable `LARK_APP_ID` is not valid UTF-8")),
            _ => Ok(None),
        });
        assert!(error.is_err());
    }
}
