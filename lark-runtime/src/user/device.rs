//! A login on a device without a browser (RFC 8628).

use std::fmt;
use std::time::{Duration, Instant};

use secrecy::SecretString;

use super::session::User;
use super::{UserTokens, Version};
use crate::error::{Error, LoginErrorKind, Result};

/// How much longer to wait after "slow down", and the longest wait.
const SLOWER: Duration = Duration::from_secs(5);
const SLOWEST: Duration = Duration::from_secs(60);

/// The same after a question that was not answered.
const UNANSWERED: Duration = Duration::from_secs(1);

/// The most questions of one login.
const MOST: u32 = 600;

/// A login on a device: show the user the page and the code, then [`wait`](Self::wait).
#[must_use = "a login is over when it is dropped"]
pub struct DeviceLogin {
    users: UserTokens,
    device_code: SecretString,
    user_code: String,
    uri: String,
    complete_uri: Option<String>,
    end: Option<Instant>,
    interval: Duration,
}

impl DeviceLogin {
    pub(super) async fn begin(users: &UserTokens, scope: &str) -> Result<Self> {
        let code = users.core.platform.device(scope).await?;
        let now = users.core.platform.exchange.time.now();
        Ok(Self {
            users: users.clone(),
            device_code: code.device_code,
            user_code: code.user_code,
            uri: code.uri,
            complete_uri: code.complete_uri,
            end: now.checked_add(Duration::from_secs(code.lasts)),
            interval: Duration::from_secs(code.interval).min(SLOWEST),
        })
    }

    /// The page that the user opens, on any device.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.uri
    }

    /// The same with the code in it, for a link or a QR code, if the platform gives one.
    #[must_use]
    pub fn complete_url(&self) -> Option<&str> {
        self.complete_uri.as_deref()
    }

    /// What the user enters there.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Waits until the user has confirmed the login. The platform is asked at the pace that it wants.
    ///
    /// # Errors
    /// [`Error::Login`] with [`LoginErrorKind::Denied`] or [`LoginErrorKind::Expired`]; what else the platform refuses; and
    /// those of the store.
    pub async fn wait(self) -> Result<User> {
        self.users.core.platform.exchange.time.caught(self.confirmed()).await?
    }

    async fn confirmed(&self) -> Result<User> {
        let time = &self.users.core.platform.exchange.time;
        let expired = || Error::login(LoginErrorKind::Expired, None, None);
        let mut interval = self.interval;
        for _ in 0..MOST {
            if self.end.is_some_and(|end| time.now().checked_add(interval).is_none_or(|next| next >= end)) {
                return Err(expired());
            }
            time.sleep(interval).await;
            let (users, device_code) = (self.users.clone(), self.device_code.clone());
            // A code that was confirmed works once, so the session is stored also if nobody waits any longer.
            let polled = async move {
                match users.core.platform.poll(&device_code).await {
                    Ok(grant) => users.begin(Version::V3, grant).await.map(Ok),
                    Err(error) => Ok(Err(error)),
                }
            };
            let error = match self.users.core.detached(polled).await? {
                Ok(user) => return Ok(user),
                Err(error) => error,
            };
            match error.as_api().and_then(|refusal| refusal.oauth_error()) {
                Some("authorization_pending") => {}
                Some("slow_down") => interval = (interval + SLOWER).min(SLOWEST),
                Some("access_denied") => return Err(Error::login(LoginErrorKind::Denied, None, Some(error))),
                Some("expired_token" | "invalid_grant") => {
                    return Err(Error::login(LoginErrorKind::Expired, None, Some(error)));
                }
                _ if error.as_api().is_none() => interval = (interval + UNANSWERED).min(SLOWEST),
                _ => return Err(error),
            }
        }
        Err(expired())
    }
}

impl fmt::Debug for DeviceLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceLogin").field("url", &self.uri).finish_non_exhaustive()
    }
}
