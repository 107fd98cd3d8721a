//! User tokens: the login page and the exchange of codes and refresh tokens, in all forms that the platform has.

mod device;
mod pages;

use std::{collections::BTreeMap, fmt, time::Duration};

use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use form_urlencoded::Serializer;
use http::StatusCode;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{
    auth::Owner,
    call::{Call, Caller},
    envelope::{Answer, Failure},
    services::{
        Handler,
        contact::{USERS, User},
        im::TENANT_KEY,
    },
    world::World,
};

const CODE_LIFETIME: Duration = Duration::from_secs(300);
const REFRESH_LIFETIME: Duration = Duration::from_secs(604_800);
const REFRESH_LIFETIME_OF_V1: Duration = Duration::from_secs(30 * 86_400);

/// Codes that are kept, and refresh tokens; the oldest make room.
const LOGINS_MAX: usize = 10_000;
/// Bytes that a login keeps of its request; 50 scopes are far shorter.
const LOGIN_MAX: usize = 8 * 1024;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("authen.v1.authorize.get", authorize),
    ("authen.v1.index.index", authorize),
    ("authen.v2.oauth.token", |world, call| bare(token(world, call, Version::V2))),
    ("oauth.v3.oauth.token", |world, call| bare(token(world, call, Version::V3))),
    ("oauth.v1.oauth.revoke", |world, call| bare(revoke(world, call))),
    ("oauth.v1.oauth.device_authorization", |world, call| bare(device::begin(world, call))),
    ("oauth.v1.oauth.device", device::page),
    ("authen.v1.oidc.access_token.create", |world, call| enveloped(world, call, false)),
    ("authen.v1.oidc.refresh_access_token.create", |world, call| enveloped(world, call, false)),
    ("authen.v1.access_token.create", |world, call| enveloped(world, call, true)),
    ("authen.v1.refresh_access_token.create", |world, call| enveloped(world, call, true)),
    ("authen.v1.user_info.get", |_, call| match call.caller {
        Caller::User(user) => Ok(Answer::Data(profile(user))),
        Caller::App | Caller::Nobody => Err(Failure::refused(20_005, "The user access token passed is invalid")),
    }),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Version {
    V1,
    V2,
    V3,
}

/// Logins that have not come to a token yet, and refresh tokens.
#[derive(Default)]
pub(crate) struct Logins {
    codes: BTreeMap<String, Login>,
    refresh: BTreeMap<String, Refresh>,
    devices: BTreeMap<String, device::Device>,
}

#[derive(Clone)]
struct Login {
    user: usize,
    scope: String,
    redirect_uri: String,
    challenge: String,
    plain: bool,
    expires: Duration,
    used: bool,
}

struct Refresh {
    user: usize,
    scope: String,
    expires: Duration,
    consumed: bool,
    revoked: bool,
    version: Version,
}

impl Logins {
    /// A code as a login of this user leads to it.
    pub(crate) fn code(&mut self, secret: &str, user: usize, scope: &str, now: Duration) -> String {
        let login = Login {
            user,
            scope: scope.chars().take(LOGIN_MAX).collect(),
            redirect_uri: String::new(),
            challenge: String::new(),
            plain: false,
            expires: now.saturating_add(CODE_LIFETIME),
            used: false,
        };
        self.insert(secret, login, now)
    }

    /// Makes the refresh tokens of this user invalid.
    pub(crate) fn revoke(&mut self, user: usize) {
        self.refresh.values_mut().filter(|refresh| refresh.user == user).for_each(|refresh| refresh.revoked = true);
    }

    fn insert(&mut self, secret: &str, login: Login, now: Duration) -> String {
        self.codes.retain(|_, login| login.expires.saturating_add(CODE_LIFETIME) > now);
        let code = format!("code_{secret}");
        keep(&mut self.codes, code.clone(), login, LOGINS_MAX);
        code
    }
}

/// Puts something among at most `max`. Keys count up, so the first is the oldest.
fn keep<T>(all: &mut BTreeMap<String, T>, key: String, value: T, max: usize) {
    all.insert(key, value);
    while all.len() > max {
        all.pop_first();
    }
}

/// The login page. A person in front of a browser chooses who to be and whether to agree. For a program the first user agrees
/// at once; `sandbox_user` in the query chooses who it is, by `open_id` or place; `sandbox_deny` makes the user refuse.
fn authorize(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let client = Some(call.query("client_id")).filter(|id| !id.is_empty()).unwrap_or(call.query("app_id"));
    if client != world.app_id {
        return Err(Failure::refused(20_048, "the app does not exist"));
    }
    let to = call.query("redirect_uri");
    if !to.starts_with("http://") && !to.starts_with("https://") {
        return Err(Failure::refused(20_029, "redirect_uri is not valid"));
    }
    if to.len() + call.query("scope").len() + call.query("code_challenge").len() > LOGIN_MAX {
        return Err(Failure::refused(20_029, "the request is too long"));
    }
    if call.browser && call.query("sandbox_user").is_empty() && call.query("sandbox_deny").is_empty() {
        return Ok(Answer::Page(pages::choice("Log in", call.query("scope"), &call.query.0)));
    }
    let mut added = Serializer::new(String::new());
    if call.query("sandbox_deny").is_empty() {
        let who = call.query("sandbox_user");
        let user = USERS.iter().position(|user| user.open_id == who).or_else(|| who.parse().ok()).unwrap_or(0);
        let login = Login {
            user: user.min(USERS.len() - 1),
            scope: call.query("scope").to_owned(),
            redirect_uri: to.to_owned(),
            challenge: call.query("code_challenge").to_owned(),
            plain: call.query("code_challenge_method") != "S256",
            expires: call.now.saturating_add(CODE_LIFETIME),
            used: false,
        };
        let secret = world.tokens.secret();
        added.append_pair("code", &world.logins.insert(&secret, login, call.now));
    } else {
        added.append_pair("error", "access_denied");
    }
    if let Some(state) = call.query.get("state") {
        added.append_pair("state", state);
    }
    let (to, fragment) = to.split_once('#').map_or((to, String::new()), |(to, rest)| (to, format!("#{rest}")));
    let mark = if to.contains('?') { '&' } else { '?' };
    Ok(Answer::Redirect(format!("{to}{mark}{}{fragment}", added.finish())))
}

/// An OAuth error: HTTP status, code, and its description. Those of RFC 8628 have no code but a name alone.
struct Refusal(u16, i64, &'static str);

fn bare(outcome: Result<Value, Refusal>) -> Result<Answer, Failure> {
    Ok(match outcome {
        Ok(body) => Answer::Bare(StatusCode::OK, body),
        Err(Refusal(status, 0, name)) => {
            let body = json!({ "error": name, "error_description": name });
            Answer::Bare(StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST), body)
        }
        Err(Refusal(status, code, description)) => {
            let error = match code {
                20_002 | 20_048 => "invalid_client",
                20_036 => "unsupported_grant_type",
                20_001 | 20_063 | 20_070 | 20_071 => "invalid_request",
                20_067 | 20_068 => "invalid_scope",
                _ => "invalid_grant",
            };
            let body = json!({ "code": code, "error": error, "error_description": description });
            Answer::Bare(StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST), body)
        }
    })
}

fn token(world: &mut World, call: &Call, version: Version) -> Result<Value, Refusal> {
    client(world, call)?;
    let (user, scope) = match call.text("grant_type") {
        "client_credentials" | "urn:ietf:params:oauth:grant-type:jwt-bearer" if version == Version::V3 => {
            let (token, left) = world.tokens.issue(&Owner::SelfBuilt, call.now);
            let left = left.as_secs();
            return Ok(json!({ "code": 0, "access_token": token, "token_type": "Bearer", "expires_in": left }));
        }
        "authorization_code" => redeem(world, call, version)?,
        "refresh_token" => rotate(world, call, version)?,
        device::GRANT if version == Version::V3 => device::redeem(world, call)?,
        "" => return Err(Refusal(400, 20_001, "The request is missing a required parameter: grant_type")),
        _ => return Err(Refusal(400, 20_036, "The specified grant_type is not supported")),
    };
    let scope = narrowed(call, scope)?;
    let (token, left) = world.tokens.issue(&Owner::User(user), call.now);
    let mut body = json!({
        "code": 0, "access_token": token, "token_type": "Bearer", "expires_in": left.as_secs(), "scope": scope,
    });
    if scope.split(' ').any(|one| one == "offline_access") {
        body["refresh_token"] = refresh(world, user, scope, call.now, version).into();
        body["refresh_token_expires_in"] = REFRESH_LIFETIME.as_secs().into();
    }
    Ok(body)
}

fn client(world: &World, call: &Call) -> Result<(), Refusal> {
    let basic = call.authorization.as_ref().and_then(|value| value.to_str().ok()?.strip_prefix("Basic "));
    let (id, secret) = match basic {
        Some(_) if !call.text("client_secret").is_empty() => {
            return Err(Refusal(400, 20_070, "Multiple client authentication methods were used"));
        }
        Some(basic) => {
            let pair = BASE64_STANDARD.decode(basic).ok().and_then(|pair| String::from_utf8(pair).ok());
            let pair = pair.unwrap_or_default();
            let (id, secret) = pair.split_once(':').unwrap_or_default();
            (id.to_owned(), secret.to_owned())
        }
        None => (call.text("client_id").to_owned(), call.text("client_secret").to_owned()),
    };
    // Nobody here can check who signed it.
    let asserted =
        call.text("client_assertion_type").ends_with(":jwt-bearer") && !call.text("client_assertion").is_empty();
    match () {
        () if asserted && secret.is_empty() && id == world.app_id => Ok(()),
        () if id.is_empty() || secret.is_empty() => {
            Err(Refusal(400, 20_001, "The request is missing a required parameter: client_id or client_secret"))
        }
        () if id != world.app_id => Err(Refusal(400, 20_048, "The app does not exist")),
        () if secret != world.app_secret => Err(Refusal(400, 20_002, "The client secret is invalid")),
        () => Ok(()),
    }
}

/// Who logged in with a code, and for which scopes.
fn redeem(world: &mut World, call: &Call, version: Version) -> Result<(usize, String), Refusal> {
    let code = call.text("code");
    if code.is_empty() {
        return Err(Refusal(400, 20_001, "The request is missing a required parameter: code"));
    }
    let login = world.logins.codes.get_mut(code);
    let login = login.ok_or(Refusal(400, 20_003, "The authorization code is not found"))?;
    if login.used {
        return Err(Refusal(400, 20_065, "The authorization code has been used"));
    }
    if login.expires <= call.now {
        return Err(Refusal(400, 20_004, "The authorization code has expired"));
    }
    let redirect_uri = call.text("redirect_uri");
    if !redirect_uri.is_empty() && !login.redirect_uri.is_empty() && redirect_uri != login.redirect_uri {
        return Err(Refusal(400, 20_071, "The redirect_uri differs from the one of the login"));
    }
    let verifier = call.text("code_verifier");
    let proof = match login.plain {
        true => verifier.to_owned(),
        false => BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)),
    };
    let proven = match (login.challenge.is_empty(), verifier.is_empty()) {
        (true, true) => true,
        // A verifier without a challenge is refused by v3 and let pass by the versions before.
        (true, false) => version != Version::V3,
        (false, _) => proof == login.challenge,
    };
    if !proven {
        return Err(Refusal(400, 20_049, "The PKCE code challenge failed"));
    }
    login.used = true;
    Ok((login.user, login.scope.clone()))
}

/// Whose a refresh token is; it is consumed.
fn rotate(world: &mut World, call: &Call, version: Version) -> Result<(usize, String), Refusal> {
    let token = call.text("refresh_token");
    if token.is_empty() {
        return Err(Refusal(400, 20_001, "The request is missing a required parameter: refresh_token"));
    }
    let known = world.logins.refresh.get_mut(token).filter(|refresh| {
        // Those of one version are not valid in another.
        refresh.version == version
    });
    let refresh = known.ok_or(Refusal(400, 20_026, "The refresh token passed is invalid"))?;
    if refresh.revoked {
        return Err(Refusal(400, 20_064, "The refresh token has been revoked"));
    }
    if refresh.consumed {
        return Err(Refusal(400, 20_073, "The refresh token has been used"));
    }
    if refresh.expires <= call.now {
        return Err(Refusal(400, 20_037, "The refresh token has expired"));
    }
    refresh.consumed = true;
    Ok((refresh.user, refresh.scope.clone()))
}

/// Makes a token invalid: with a refresh token all tokens of the user. One that is not known is none of the caller's business.
fn revoke(world: &mut World, call: &Call) -> Result<Value, Refusal> {
    client(world, call)?;
    let token = call.text("token");
    if token.is_empty() {
        return Err(Refusal(400, 20_001, "The request is missing a required parameter: token"));
    }
    if let Some(user) = world.logins.refresh.get(token).map(|refresh| refresh.user) {
        world.logins.revoke(user);
        world.tokens.revoke_user(user);
    } else {
        world.tokens.revoke_token(token);
    }
    Ok(json!({}))
}

/// The scopes that the call asks for, which must be among those of the login.
fn narrowed(call: &Call, granted: String) -> Result<String, Refusal> {
    let wanted: Vec<_> = call.text("scope").split_whitespace().collect();
    if wanted.is_empty() {
        return Ok(granted);
    }
    let duplicate = wanted.iter().enumerate().any(|(index, scope)| wanted.iter().take(index).any(|s| s == scope));
    if duplicate {
        return Err(Refusal(400, 20_067, "The scope list has duplicates"));
    }
    if wanted.iter().any(|scope| !granted.split(' ').any(|one| one == *scope)) {
        return Err(Refusal(400, 20_068, "The scope list has scopes that were not granted"));
    }
    Ok(wanted.join(" "))
}

fn refresh(world: &mut World, user: usize, scope: String, now: Duration, version: Version) -> String {
    let lifetime = if version == Version::V1 { REFRESH_LIFETIME_OF_V1 } else { REFRESH_LIFETIME };
    world.logins.refresh.retain(|_, refresh| refresh.expires.saturating_add(REFRESH_LIFETIME) > now);
    let token = format!("ur-{}", world.tokens.secret());
    let expires = now.saturating_add(lifetime);
    let refresh = Refresh { user, scope, expires, consumed: false, revoked: false, version };
    keep(&mut world.logins.refresh, token.clone(), refresh, LOGINS_MAX);
    token
}

/// The first version: in an envelope, with HTTP 200 also when it is refused, and always with a refresh token.
fn enveloped(world: &mut World, call: &Call, with_profile: bool) -> Result<Answer, Failure> {
    let outcome = match call.text("grant_type") {
        "refresh_token" => rotate(world, call, Version::V1),
        _ => redeem(world, call, Version::V1),
    };
    let (user, scope) = match outcome {
        Ok(found) => found,
        Err(Refusal(_, code, description)) => return Err(Failure::new(StatusCode::OK, code, description)),
    };
    let (token, left) = world.tokens.issue(&Owner::User(user), call.now);
    let mut data = match USERS.get(user) {
        Some(user) if with_profile => profile(user),
        _ => json!({ "scope": scope }),
    };
    data["access_token"] = token.into();
    data["token_type"] = "Bearer".into();
    data["expires_in"] = left.as_secs().into();
    data["refresh_token"] = refresh(world, user, scope, call.now, Version::V1).into();
    data["refresh_expires_in"] = REFRESH_LIFETIME_OF_V1.as_secs().into();
    Ok(Answer::Data(data))
}

fn profile(user: &User) -> Value {
    json!({
        "name": user.name,
        "en_name": user.name,
        "open_id": user.open_id,
        "union_id": user.union_id,
        "user_id": user.user_id,
        "email": user.email,
        "tenant_key": TENANT_KEY,
    })
}

impl fmt::Debug for Logins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (codes, refresh) = (self.codes.len(), self.refresh.len());
        f.debug_struct("Logins").field("codes", &codes).field("refresh", &refresh).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Tokens;

    #[test]
    fn the_oldest_make_room() {
        let (mut tokens, mut all) = (Tokens::new(7), BTreeMap::new());
        for n in 0..300 {
            keep(&mut all, format!("code_{}", tokens.secret()), n, 3);
        }
        assert_eq!(all.into_values().collect::<Vec<_>>(), [297, 298, 299]);
    }
}
