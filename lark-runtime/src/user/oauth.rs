//! The requests about user tokens: codes and refresh tokens for tokens, who a user is, revoking, logins on a device.
//!
//! See platform documentation, "get user access token" and "refresh user access token".

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderValue, Method};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value, json};
use tracing::Level;

use super::Version;
use super::session::{Grant, User};
use crate::answer::Answer;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::exchange::{Credential, Exchange, Explicit, Facts, Limits, Prepared, Reply, Run, parse_url};
use crate::meta::Envelope;
use crate::parts::{JSON, RequestBody, escape, join};
use crate::retry::{Failure, RetryPolicy, Wait};
use crate::token::{ASSERTION_TYPE, Proof, lifetime, made};

/// How long one request may take. A renewal is not given up earlier: its answer is the only one.
const PATIENCE: Duration = Duration::from_secs(60);

/// The wait before the second attempt, and the longest that the platform can ask for.
const PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// Nobody is waited for any longer at a login on a device, whatever the platform says.
const LONGEST_LOGIN: Duration = Duration::from_secs(3600);

const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// How to reach the platform, and as which app.
#[derive(Clone)]
pub(super) struct Platform {
    pub(super) exchange: Arc<Exchange>,
    pub(super) app_id: String,
    proof: Proof,
    base_url: String,
    /// The host that users log in at.
    accounts: String,
}

/// What a device is told when its login begins.
pub(super) struct DeviceCode {
    pub(super) device_code: SecretString,
    pub(super) user_code: String,
    pub(super) uri: String,
    pub(super) complete_uri: Option<String>,
    pub(super) lasts: Duration,
    pub(super) interval: Duration,
}

/// Whether an attempt that failed is made once more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Again {
    /// Only if the platform cannot have seen it, or says that it failed: a code works once.
    Unseen,
    /// Also if nobody knows what became of it.
    Unknown,
    Never,
}

impl Platform {
    pub(super) fn of(client: &Client) -> Self {
        let (app_id, proof) = client.app().pair();
        Self {
            exchange: Arc::clone(client.exchange()),
            app_id: app_id.to_owned(),
            proof: proof.clone(),
            base_url: client.base_url().to_owned(),
            accounts: client.address().accounts().to_owned(),
        }
    }

    /// The endpoint for the logins of an app: one without a secret proves itself to the third version alone.
    pub(super) fn usual(&self, version: Version) -> Version {
        if let Proof::Assertion(_) = self.proof { Version::V3 } else { version }
    }

    pub(super) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The page where a user logs in.
    pub(super) fn authorize_url(&self) -> String {
        join(&self.accounts, "/open-apis/authen/v1/authorize")
    }

    /// The name of the platform and the app in a store.
    pub(super) fn name(&self) -> String {
        let host = self.base_url.split_once("://").map_or(&*self.base_url, |(_, host)| host);
        format!("{}@{host}", self.app_id)
    }

    /// The tokens for the code of a login.
    pub(super) async fn redeem(
        &self,
        version: Version,
        code: &str,
        verifier: &SecretString,
        redirect: &str,
    ) -> Result<Grant> {
        let members = json!({
            "grant_type": "authorization_code", "code": code, "redirect_uri": redirect,
            "code_verifier": verifier.expose_secret(),
        });
        self.token(version, members, Again::Unseen).await
    }

    /// The tokens that come after these. At most two attempts: after the first, whose outcome may be unknown, a second can
    /// find the token used up.
    pub(super) async fn renew(&self, version: Version, refresh: &SecretString) -> Result<Grant> {
        let members = json!({ "grant_type": "refresh_token", "refresh_token": refresh.expose_secret() });
        self.token(version, members, Again::Unknown).await
    }

    /// The tokens of a login on a device, once it is confirmed.
    pub(super) async fn poll(&self, device_code: &SecretString) -> Result<Grant> {
        let members = json!({
            "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
            "device_code": device_code.expose_secret(),
        });
        self.token(Version::V3, members, Again::Never).await
    }

    async fn token(&self, version: Version, mut members: Value, again: Again) -> Result<Grant> {
        for (name, value) in self.credentials().await? {
            members[name] = value.expose_secret().into();
        }
        let (id, url) = match version {
            Version::V2 => ("authen.v2.oauth.token", join(&self.base_url, "/open-apis/authen/v2/oauth/token")),
            Version::V3 => ("oauth.v3.oauth.token", join(&self.accounts, "/oauth/v3/token")),
        };
        let mut prepared = prepared(id, Method::POST, url)?;
        prepared.content_type = Some(JSON);
        prepared.body = members.to_string().into_bytes().into();
        let (reply, data) = self.asked(&prepared, again).await?;
        let text = |name: &str| data[name].as_str().filter(|text| !text.is_empty());
        if let Some(advice) = text("status_message").filter(|_| self.exchange.log.at(Level::WARN)) {
            let secrets = &self.exchange.log.secrets;
            tracing::warn!(
                endpoint = id,
                advice = &*secrets.redacted(advice),
                "the platform has advice for the user of a login"
            );
        }
        if text("token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            return Err(reply.head.unusable("its token is not of the type `Bearer`"));
        }
        let Some(access) = text("access_token") else {
            return Err(reply.head.unusable("it has no `access_token`"));
        };
        let refresh = text("refresh_token");
        if [Some(access), refresh].into_iter().flatten().any(|token| !token.bytes().all(|byte| byte.is_ascii_graphic()))
        {
            return Err(reply.head.unusable("its tokens are no tokens"));
        }
        [Some(access), refresh].into_iter().flatten().for_each(|token| self.exchange.log.secrets.learn(token));
        let lasts = Some(&data["expires_in"]).filter(|lasts| !lasts.is_null());
        Ok(Grant {
            access: access.into(),
            lasts: lasts.map_or(7200, |lasts| lifetime(lasts).as_secs()),
            refresh: refresh.map(Into::into),
            scopes: text("scope").map(str::to_owned),
        })
    }

    /// Whose an access token is.
    pub(super) async fn user(&self, grant: &Grant) -> Result<User> {
        let url = join(&self.base_url, "/open-apis/authen/v1/user_info");
        let mut prepared = prepared("authen.v1.user_info.get", Method::GET, url)?;
        prepared.facts.envelope = Envelope::Data;
        prepared.repeatable = true;
        let token = Explicit::new(grant.access.clone())?;
        let reply = self.exchange.ask(&prepared, Some(&token as &dyn Credential), <Value as Answer>::target).await?;
        let (reply, data) = taken(reply);
        let text = |name: &str| data[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
        let Some(open_id) = text("open_id") else { return Err(reply.head.unusable("it has no `open_id`")) };
        let scopes = grant.scopes.as_deref().unwrap_or_default();
        Ok(User {
            key: open_id.into(),
            union_id: text("union_id"),
            user_id: text("user_id"),
            name: text("name"),
            tenant_key: text("tenant_key"),
            scopes: scopes.split_whitespace().map(str::to_owned).collect(),
            renewable: grant.refresh.is_some(),
        })
    }

    /// Makes a token worthless, and with a refresh token all that came of it.
    pub(super) async fn revoke(&self, token: &SecretString, is_refresh: bool) -> Result<()> {
        let hint = if is_refresh { "refresh_token" } else { "access_token" };
        let credentials = self.credentials().await?;
        let mut form: Vec<_> = credentials.iter().map(|(name, value)| (*name, value.expose_secret())).collect();
        form.extend([("token", token.expose_secret()), ("token_type_hint", hint)]);
        self.exchange.log.secrets.learn(token.expose_secret());
        let mut prepared = prepared("oauth.v1.oauth.revoke", Method::POST, join(&self.accounts, "/oauth/v1/revoke"))?;
        prepared.content_type = Some(FORM);
        prepared.body = encoded(&form);
        prepared.repeatable = true;
        // The answer to a success may be empty.
        self.exchange.ask(&prepared, None, <() as Answer>::target).await.map(drop)
    }

    /// Begins a login on a device.
    pub(super) async fn device(&self, scope: &str) -> Result<DeviceCode> {
        let url = join(&self.accounts, "/oauth/v1/device_authorization");
        let mut prepared = prepared("oauth.v1.oauth.device_authorization", Method::POST, url)?;
        prepared.content_type = Some(FORM);
        prepared.repeatable = true;
        if let Proof::Secret(secret) = &self.proof {
            prepared.body = encoded(&[("client_id", self.app_id.as_str()), ("scope", scope)]);
            let pair = STANDARD.encode(format!("{}:{}", self.app_id, secret.expose_secret()));
            let mut basic = HeaderValue::from_str(&format!("Basic {pair}"))
                .map_err(|_| Error::invalid("app id and secret do not make a header"))?;
            basic.set_sensitive(true);
            prepared.headers.insert(AUTHORIZATION, basic);
        } else {
            let credentials = self.credentials().await?;
            let mut form: Vec<_> = credentials.iter().map(|(name, value)| (*name, value.expose_secret())).collect();
            form.push(("scope", scope));
            prepared.body = encoded(&form);
        }
        let reply = self.exchange.ask(&prepared, None, <Value as Answer>::target).await?;
        let (reply, data) = taken(reply);
        // Some answer under `data`.
        let data = if data["data"].is_object() { &data["data"] } else { &data };
        let text = |name: &str| data[name].as_str().filter(|text| !text.is_empty());
        let (Some(device_code), Some(user_code), Some(uri)) =
            (text("device_code"), text("user_code"), text("verification_uri"))
        else {
            return Err(reply.head.unusable("it lacks `device_code`, `user_code` or `verification_uri`"));
        };
        self.exchange.log.secrets.learn(device_code);
        Ok(DeviceCode {
            device_code: device_code.into(),
            user_code: user_code.to_owned(),
            uri: uri.to_owned(),
            complete_uri: text("verification_uri_complete").map(str::to_owned),
            lasts: seconds(&data["expires_in"]).unwrap_or(Duration::from_secs(240)),
            interval: seconds(&data["interval"]).unwrap_or(Duration::from_secs(5)),
        })
    }

    /// How the app proves itself in a body.
    async fn credentials(&self) -> Result<Vec<(&'static str, SecretString)>> {
        let id = ("client_id", self.app_id.as_str().into());
        Ok(match &self.proof {
            Proof::Secret(secret) => vec![id, ("client_secret", secret.clone())],
            Proof::Assertion(provider) => vec![
                id,
                ("client_assertion_type", ASSERTION_TYPE.into()),
                ("client_assertion", made(&**provider, &self.accounts, &self.exchange).await?),
            ],
        })
    }

    /// The answer to a request that must not be made more often than twice.
    async fn asked(&self, prepared: &Prepared, again: Again) -> Result<(Reply, Value)> {
        let limits = Limits { retry: RetryPolicy::never(), timeout: PATIENCE, total: PATIENCE, ..self.exchange.limits };
        let mut attempts = if again == Again::Never { 1 } else { 2 };
        loop {
            let reply = Run::new(&self.exchange, prepared, &limits, self.exchange.time.now())
                .send(None, Some(<Value as Answer>::target))
                .await;
            attempts -= 1;
            match reply {
                Ok(reply) => return Ok(taken(reply)),
                Err(error) => match pause(&error, again).filter(|_| attempts > 0) {
                    Some(pause) => self.exchange.time.sleep(pause).await,
                    None => return Err(error),
                },
            }
        }
    }
}

/// How long to wait before the second attempt, if there is to be one.
fn pause(error: &Error, again: Again) -> Option<Duration> {
    let failure = Failure::of(error)?;
    let is_unseen = matches!(failure, Failure::NotSent | Failure::Refused { .. });
    if !is_unseen && again != Again::Unknown {
        return None;
    }
    let headers = error.headers().cloned().unwrap_or_default();
    Some(match failure.wait(true, &headers)? {
        Wait::Exactly(time) | Wait::Limited(Some(time)) => time.min(LONGEST_PAUSE),
        _ => PAUSE,
    })
}

fn prepared(id: &'static str, method: Method, url: String) -> Result<Prepared> {
    let uri = parse_url(url)?;
    let facts = Facts { envelope: Envelope::Flat, ..Facts::new(id, method, uri.path().to_owned()) };
    Ok(Prepared::new(facts, uri))
}

/// The data of a reply beside the rest of it.
fn taken(mut reply: Reply) -> (Reply, Value) {
    let data = reply.data.take().and_then(|data| data.downcast::<Value>().ok());
    (reply, data.map_or_else(|| Map::new().into(), |data| *data))
}

/// A time of a login on a device: seconds as a number or a text, from one to [`LONGEST_LOGIN`].
fn seconds(said: &Value) -> Option<Duration> {
    let seconds = match said {
        Value::String(text) => text.trim().parse().ok(),
        number => number.as_f64(),
    };
    let seconds = seconds.filter(|seconds: &f64| *seconds > 0.0)?;
    Some(Duration::from_secs_f64(seconds.clamp(1.0, LONGEST_LOGIN.as_secs_f64())))
}

/// A form.
fn encoded(pairs: &[(&str, &str)]) -> RequestBody {
    let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={}", escape(value))).collect();
    pairs.join("&").into_bytes().into()
}
