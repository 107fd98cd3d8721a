//! A login on a device without a browser (RFC 8628).

use std::fmt;
use std::time::{Duration, Instant};

use http::StatusCode;
use secrecy::SecretString;

use super::session::User;
use super::{UserTokens, Version};
use crate::error::{Category, Error, LoginErrorKind, Result, is_by_policy};

/// How much longer to wait after "slow down", and the longest wait.
const SLOWER: Duration = Duration::from_secs(5);
const SLOWEST: Duration = Duration::from_secs(60);

/// The same after a question that was not answered, or refused for the moment.
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
            end: now.checked_add(code.lasts),
            interval: code.interval.min(SLOWEST),
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

    /// Waits until the user has confirmed the login. The platform is asked at the pace that it wants, and more slowly while it
    /// fails or cannot be reached: that ends no login before its code does.
    ///
    /// # Errors
    /// [`Error::Login`] with [`LoginErrorKind::Denied`] or [`LoginErrorKind::Expired`], which says what failed last; what the
    /// platform refuses for good, such as a wrong app secret; and those of the store.
    pub async fn wait(self) -> Result<User> {
        self.users.core.platform.exchange.time.caught(self.confirmed()).await?
    }

    async fn confirmed(&self) -> Result<User> {
        let time = &self.users.core.platform.exchange.time;
        let over = |kind, cause| Err(Error::login(kind, None, cause));
        let mut interval = self.interval;
        let mut trouble = None;
        for _ in 0..MOST {
            if self.end.is_some_and(|end| time.now().checked_add(interval).is_none_or(|next| next >= end)) {
                break;
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
            let said = Said::by(&error);
            interval = match said {
                Said::Pending => interval,
                Said::SlowDown => (interval + SLOWER).min(SLOWEST),
                Said::Nothing => (interval + UNANSWERED).min(SLOWEST),
                Said::Denied => return over(LoginErrorKind::Denied, Some(error)),
                Said::Expired => return over(LoginErrorKind::Expired, Some(error)),
                Said::Never => return Err(error),
            };
            trouble = Some(error).filter(|_| said == Said::Nothing);
        }
        over(LoginErrorKind::Expired, trouble)
    }
}

/// What an answer without tokens says of a login.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    /// Ask again.
    Pending,
    /// Ask again, but not so often.
    SlowDown,
    Denied,
    /// The code is of no use any longer.
    Expired,
    /// The same question is refused for good.
    Never,
    /// Nothing: the platform failed, or nobody knows what it means.
    Nothing,
}

impl Said {
    /// The names that only these logins have come first, then the code, then OAuth's other names. See platform documentation,
    /// "get user access token".
    fn by(error: &Error) -> Self {
        let Some(refusal) = error.as_api() else { return Self::Nothing };
        // The user has to know of it, and cannot before this ends.
        if refusal.code().is_some_and(is_by_policy) {
            return Self::Never;
        }
        let name = refusal.oauth_error().unwrap_or_default();
        match name {
            "authorization_pending" => return Self::Pending,
            "slow_down" => return Self::SlowDown,
            "access_denied" => return Self::Denied,
            "expired_token" => return Self::Expired,
            _ => {}
        }
        match refusal.code().unwrap_or_default() {
            20_003 | 20_004 | 20_026 | 20_037 | 20_064 | 20_065 | 20_073 => return Self::Expired,
            20_001 | 20_036 | 20_049 | 20_063 | 20_066..=20_071 => return Self::Never,
            _ => {}
        }
        match refusal.category() {
            Category::RateLimited | Category::Busy | Category::Server => return Self::Nothing,
            Category::Other => {}
            _ => return Self::Never,
        }
        let status = refusal.status();
        match name {
            _ if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS => Self::Nothing,
            "invalid_grant" => Self::Expired,
            "invalid_client"
            | "unauthorized_client"
            | "invalid_scope"
            | "invalid_request"
            | "unsupported_grant_type" => Self::Never,
            _ => Self::Nothing,
        }
    }
}

impl fmt::Debug for DeviceLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceLogin").field("url", &self.uri).finish_non_exhaustive()
    }
}
