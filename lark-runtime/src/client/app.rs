//! What concerns the app itself: its tokens at start-up, and the ticket of a marketplace app.

use std::pin::pin;
use std::sync::Arc;

use futures_util::future::{Either, select};

use super::Client;
use super::options::check_credential;
use crate::error::{Error, Result};
#[cfg(feature = "_connection")]
use crate::token::CONNECTION;
use crate::token::{Identity, RESEND};

impl Client {
    /// Checks that the platform knows the app: fetches its token, so that a wrong id, secret or base URL is found at
    /// start-up and not by the first call. It asks the platform each time, whatever a token cache has, and the calls after it
    /// use that token. A marketplace app needs its ticket for it, see [`Client::set_app_ticket`].
    ///
    /// ```no_run
    /// # async fn f() -> lark_runtime::Result<()> {
    /// let client = lark_runtime::Client::from_env()?;
    /// client.check().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of fetching a token; [`Error::code`] 10003, 10014 and 10015 are a wrong id or secret.
    pub async fn check(&self) -> Result<()> {
        let identity = if self.inner.marketplace { Identity::App } else { Identity::Tenant(None) };
        self.in_time(self.inner.tokens.prove(&identity)).await
    }

    /// A tenant access token of a self-built app, for what this crate does not do: it is fetched if needed, cached, and
    /// valid for at least the next ten seconds.
    ///
    /// The text is a secret: keep it out of logs.
    ///
    /// # Errors
    /// Those of fetching a token, and for a marketplace app, which has a token in each of its tenants: see
    /// [`Client::tenant_access_token_in`].
    pub async fn tenant_access_token(&self) -> Result<String> {
        if self.inner.marketplace {
            return Err(Error::invalid(
                "a marketplace app has a token in each tenant; name one: `client.tenant_access_token_in(tenant_key)`",
            ));
        }
        self.text_of(&Identity::Tenant(None)).await
    }

    /// A tenant access token of a marketplace app in this tenant; see [`Client::tenant_access_token`].
    ///
    /// # Errors
    /// An empty tenant key, and those of fetching a token.
    pub async fn tenant_access_token_in(&self, tenant_key: impl Into<Arc<str>>) -> Result<String> {
        let tenant_key = tenant_key.into();
        if tenant_key.trim().is_empty() {
            return Err(Error::invalid("the tenant key is empty; it comes with events and logins of the tenant"));
        }
        self.text_of(&Identity::Tenant(Some(tenant_key))).await
    }

    async fn text_of(&self, identity: &Identity) -> Result<String> {
        self.in_time(self.inner.tokens.get(identity)).await.map(|secret| secret.value().to_owned())
    }

    /// What is fetched, within the time of a call.
    async fn in_time<T>(&self, fetch: impl Future<Output = Result<T>>) -> Result<T> {
        let time = &self.exchange().time;
        let total = self.exchange().limits.total;
        let fetch = async {
            match select(pin!(fetch), pin!(time.sleep(total))).await {
                Either::Left((fetched, _)) => fetched,
                Either::Right(((), _)) => Err(Error::invalid(format!("no token could be fetched within {total:?}"))),
            }
        };
        time.caught(fetch).await?
    }

    /// Takes the app ticket that the platform pushed, as the event `app_ticket` brings it. Marketplace apps only.
    ///
    /// The ticket goes to the token cache too, for 12 hours, so that other processes find it there; a cache that fails
    /// is a warning, and this process has the ticket all the same. Calls that wait for a ticket go on.
    ///
    /// See platform documentation, "`app_ticket` event".
    ///
    /// # Errors
    /// A ticket that is empty or has white space in it; the client keeps the one it has.
    pub async fn set_app_ticket(&self, ticket: impl Into<String>) -> Result<()> {
        let ticket = ticket.into();
        check_credential("app ticket", &ticket)?;
        Ok(self.exchange().time.caught(self.app().set_ticket(ticket.into())).await?)
    }

    /// Asks the platform where the long connection of the app goes, once. The URL is good for one connection, and a secret:
    /// what [`Client::redact`] leaves out from now on.
    #[cfg(feature = "_connection")]
    #[doc(hidden)]
    pub async fn connection_endpoint(&self) -> Result<serde_json::Value> {
        let asked = self.exchange().time.caught(self.app().connection()).await;
        let found =
            asked.unwrap_or_else(|reason| Err(reason.into())).map_err(|error| error.at(|| CONNECTION.into()))?;
        if let Some((_, query)) = found["URL"].as_str().and_then(|url| url.split_once('?')) {
            let values = query.split('&').filter_map(|pair| pair.split_once('='));
            // Numbers name the app, the connection and the service.
            for (_, value) in values.filter(|(_, value)| !value.bytes().all(|byte| byte.is_ascii_digit())) {
                self.exchange().log.secrets.learn(value);
            }
        }
        Ok(found)
    }

    /// Whether a connection to this host may go without TLS.
    #[cfg(feature = "_connection")]
    #[doc(hidden)]
    #[must_use]
    pub fn allows_plain(&self, host: &str) -> bool {
        self.address().allows_plain(host)
    }

    /// Asks the platform to push the app ticket once more; it comes as an event. Calls do this by themselves when they
    /// have none.
    ///
    /// # Errors
    /// Those of a call; code 10016 for an app that is not a marketplace app.
    pub async fn resend_app_ticket(&self) -> Result<()> {
        let asked = self.exchange().time.caught(self.app().request_ticket()).await;
        asked.unwrap_or_else(|reason| Err(reason.into())).map_err(|error| error.at(|| RESEND.into()))
    }
}
