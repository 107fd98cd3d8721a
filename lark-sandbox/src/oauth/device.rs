//! Logins on a device without a browser (RFC 8628): the device shows a code, a person enters it elsewhere.

use std::time::Duration;

use serde_json::{Value, json};

use super::{LOGIN_MAX, LOGINS_MAX, Logins, Refusal, client, keep, pages};
use crate::{
    call::Call,
    envelope::{Answer, Failure},
    services::contact::USERS,
    world::World,
};

pub(super) const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

const LIFETIME: Duration = Duration::from_secs(240);
/// Shorter than the platform's 5 s, so that nobody has to wait. A poll that comes earlier is told to slow down, with some
/// patience for clocks.
const INTERVAL: Duration = Duration::from_secs(1);
const EARLY: Duration = Duration::from_millis(800);

pub(super) struct Device {
    user_code: String,
    scope: String,
    expires: Duration,
    polled: Option<Duration>,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Pending,
    Agreed(usize),
    Denied,
    Used,
}

impl Logins {
    /// A person enters the code of a device, and agrees as this user or refuses. Whether the code is known.
    pub(crate) fn confirm(&mut self, user_code: &str, user: Option<usize>) -> bool {
        let mut devices = self.devices.values_mut();
        let Some(device) = devices.find(|device| device.user_code == user_code && device.state == State::Pending)
        else {
            return false;
        };
        device.state = user.map_or(State::Denied, State::Agreed);
        true
    }
}

pub(super) fn begin(world: &mut World, call: &Call) -> Result<Value, Refusal> {
    client(world, call)?;
    let (code, place) = (world.tokens.secret(), world.logins.devices.len());
    let digits: String = code.chars().rev().take(6).collect();
    let user_code = format!("{}-{place:02}", digits.to_uppercase());
    let device = Device {
        user_code: user_code.clone(),
        scope: call.text("scope").chars().take(LOGIN_MAX).collect(),
        expires: call.now.saturating_add(LIFETIME),
        polled: None,
        state: State::Pending,
    };
    world.logins.devices.retain(|_, device| device.expires.saturating_add(LIFETIME) > call.now);
    let device_code = format!("device_{code}");
    keep(&mut world.logins.devices, device_code.clone(), device, LOGINS_MAX);
    let uri = format!("http://{}/oauth/v1/device", call.host);
    Ok(json!({
        "device_code": device_code, "user_code": user_code, "verification_uri": uri,
        "verification_uri_complete": format!("{uri}?user_code={user_code}"),
        "expires_in": LIFETIME.as_secs(), "interval": INTERVAL.as_secs(),
    }))
}

/// Who agreed to the login of a device, and to which scopes.
pub(super) fn redeem(world: &mut World, call: &Call) -> Result<(usize, String), Refusal> {
    let device = world.logins.devices.get_mut(call.text("device_code"));
    let device = device.ok_or(Refusal(400, 0, "invalid_grant"))?;
    let polled = device.polled.replace(call.now);
    if device.expires <= call.now {
        return Err(Refusal(400, 0, "expired_token"));
    }
    match device.state {
        State::Agreed(user) => {
            device.state = State::Used;
            Ok((user, device.scope.clone()))
        }
        State::Denied => Err(Refusal(400, 0, "access_denied")),
        State::Used => Err(Refusal(400, 0, "invalid_grant")),
        State::Pending if polled.is_some_and(|polled| call.now < polled + EARLY) => Err(Refusal(400, 0, "slow_down")),
        State::Pending => Err(Refusal(400, 0, "authorization_pending")),
    }
}

/// The page on which a person confirms a code; `sandbox_user` and `sandbox_deny` are the choices.
pub(super) fn page(world: &mut World, call: &Call) -> Result<Answer, Failure> {
    let code = call.query("user_code");
    let devices = &world.logins.devices;
    let scope = devices.values().find(|device| device.user_code == code && device.state == State::Pending);
    let Some(scope) = scope.map(|device| device.scope.clone()) else {
        let form = "<form><input name=\"user_code\" placeholder=\"code\"> <button>Continue</button></form>";
        return Ok(Answer::Page(pages::says("Which code does the device show?") + form));
    };
    let (user, denied) = (call.query("sandbox_user"), call.query("sandbox_deny"));
    if user.is_empty() && denied.is_empty() {
        return Ok(Answer::Page(pages::choice("Log a device in", &scope, &call.query.0)));
    }
    let place = USERS.iter().position(|known| known.open_id == user).or_else(|| user.parse().ok()).unwrap_or(0);
    world.logins.confirm(code, denied.is_empty().then(|| place.min(USERS.len() - 1)));
    Ok(Answer::Page(pages::says("Done. Go on at the device.")))
}
