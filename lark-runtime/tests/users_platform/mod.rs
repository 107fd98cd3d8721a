//! A platform with one user, whose tokens are numbered and whose refresh tokens work once.
#![allow(dead_code, reason = "each test has a use for other parts")]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use lark_runtime::testing::{Fault, Mock, ReceivedCall, Reply};
use lark_runtime::user::{User, UserTokens};
use lark_runtime::{Client, Result, lark_api};
use serde_json::{Value, json};

/// Answers the token that it was called with.
#[lark_api(method = "GET", path = "/open-apis/test/v1/whoami", token = "tenant|user", response = Value)]
pub(crate) struct WhoAmI {}

/// What a token endpoint does instead of its work.
#[derive(Clone)]
pub(crate) enum Trouble {
    /// HTTP status and code.
    Refuse(u16, i64),
    Fault(Fault),
    /// It works, and the answer is lost.
    LostAnswer(Fault),
    /// A body.
    Body(u16, String),
}

#[derive(Default)]
struct State {
    issued: usize,
    /// The refresh token that is valid.
    refresh: String,
    without_refresh: bool,
    trouble: VecDeque<Trouble>,
    /// Access tokens that begin so are refused, with this code.
    invalid: Option<(String, i64)>,
    device: VecDeque<String>,
}

#[derive(Clone)]
pub(crate) struct Platform {
    pub(crate) mock: Mock,
    state: Arc<Mutex<State>>,
}

impl Platform {
    pub(crate) fn new() -> Self {
        Self::with(Mock::new())
    }

    pub(crate) fn with(mock: Mock) -> Self {
        let platform = Self { mock, state: Arc::default() };
        for path in ["/open-apis/authen/v2/oauth/token", "/oauth/v3/token"] {
            let state = Arc::clone(&platform.state);
            platform.mock.on_path(Method::POST, path).reply_with(move |call| token(&mut state.lock().unwrap(), call));
        }
        let profile = json!({"open_id": "ou_ann", "union_id": "on_ann", "name": "Ann", "tenant_key": "t1"});
        platform.mock.on_path(Method::GET, "/open-apis/authen/v1/user_info").reply(profile);
        let state = Arc::clone(&platform.state);
        platform.mock.on::<WhoAmI>().reply_with(move |call| {
            let token = call.header("authorization").unwrap_or_default();
            match &state.lock().unwrap().invalid {
                Some((prefix, code)) if token.starts_with(&format!("Bearer {prefix}")) => {
                    Reply::error(*code, "refused")
                }
                _ => Reply::data(json!({ "token": token })),
            }
        });
        platform
    }

    pub(crate) fn client(&self) -> Client {
        self.mock.client()
    }

    pub(crate) fn users(&self) -> UserTokens {
        UserTokens::new(&self.client())
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.mock.clock().advance(Duration::from_secs(seconds));
    }

    /// The next calls of a token endpoint come to this.
    pub(crate) fn trouble(&self, trouble: impl IntoIterator<Item = Trouble>) {
        self.state.lock().unwrap().trouble.extend(trouble);
    }

    pub(crate) fn refuse(&self, times: usize, status: u16, code: i64) {
        self.trouble(vec![Trouble::Refuse(status, code); times]);
    }

    pub(crate) fn invalidate(&self, prefix: &str, code: i64) {
        self.state.lock().unwrap().invalid = Some((prefix.to_owned(), code));
    }

    pub(crate) fn without_refresh_tokens(&self) {
        self.state.lock().unwrap().without_refresh = true;
    }

    /// What the polls of a device hear before the user confirms.
    pub(crate) fn device_answers(&self, errors: &[&str]) {
        self.state.lock().unwrap().device.extend(errors.iter().map(|error| (*error).to_owned()));
    }

    /// The refresh token that is valid.
    pub(crate) fn refresh(&self) -> String {
        self.state.lock().unwrap().refresh.clone()
    }

    pub(crate) fn token_calls(&self) -> Vec<ReceivedCall> {
        let calls = self.mock.all_calls().into_iter();
        calls.filter(|call| call.path().ends_with("/oauth/token") || call.path().ends_with("/v3/token")).collect()
    }

    /// The refresh tokens that arrived.
    pub(crate) fn renewals(&self) -> Vec<String> {
        let calls = self.token_calls();
        calls.iter().filter_map(|call| call.json()["refresh_token"].as_str().map(str::to_owned)).collect()
    }
}

fn token(state: &mut State, call: &ReceivedCall) -> Reply {
    let trouble = state.trouble.pop_front();
    match &trouble {
        Some(Trouble::Refuse(status, code)) => return refusal(*status, *code),
        Some(Trouble::Fault(fault)) => return (*fault).into(),
        Some(Trouble::Body(status, body)) => return Reply::json(*status, body.clone()),
        Some(Trouble::LostAnswer(_)) | None => {}
    }
    let body = call.json();
    if body["grant_type"] == "refresh_token" && body["refresh_token"] != state.refresh {
        return refusal(400, 20_073);
    }
    if body["device_code"].is_string()
        && let Some(error) = state.device.pop_front()
    {
        return Reply::json(400, json!({ "error": error, "error_description": "said" }).to_string());
    }
    state.issued += 1;
    let number = state.issued;
    let mut answer = json!({"code": 0, "access_token": format!("access-{number}"), "token_type": "Bearer",
        "expires_in": 7200, "scope": "a offline_access"});
    if !state.without_refresh {
        state.refresh = format!("refresh-{number}");
        answer["refresh_token"] = state.refresh.as_str().into();
        answer["refresh_token_expires_in"] = 604_800.into();
    }
    match trouble {
        Some(Trouble::LostAnswer(fault)) => fault.into(),
        _ => Reply::json(200, answer.to_string()),
    }
}

fn refusal(status: u16, code: i64) -> Reply {
    let error = if code == 20_050 { "server_error" } else { "invalid_grant" };
    Reply::json(status, json!({ "code": code, "error": error, "error_description": "refused" }).to_string())
}

/// Logs the user in.
pub(crate) async fn login(users: &UserTokens) -> Result<User> {
    let login = users.login("https://my.example/back").scopes(["a"]).begin()?;
    let answer = format!("code=planted-code&state={}", login.state());
    users.finish(login, answer).await
}
