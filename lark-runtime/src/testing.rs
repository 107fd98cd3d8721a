//! Mocks for the unit tests of programs that call the platform. Feature `testing`.
//!
//! A [`Mock`] stands in for the platform inside the process: no network, no waiting. It answers token requests by
//! itself.
//!
//! ```
//! use lark_runtime::testing::Mock;
//! use lark_runtime::{Client, Model, lark_api};
//! use serde_json::json;
//!
//! # #[lark_api(method = "POST", path = "/open-apis/docx/v1/documents", token = "tenant|user", response = Created)]
//! # pub struct CreateDocument { pub title: Option<String> }
//! # #[derive(Clone, Default, Model)]
//! # pub struct Created { pub document: Option<Document> }
//! # #[derive(Clone, Default, Model)]
//! # pub struct Document { pub document_id: Option<String> }
//! /// The code under test.
//! async fn plan(client: &Client) -> lark_runtime::Result<String> {
//!     let created = CreateDocument::builder().title("Weekly plan").build().send(client, ()).await?;
//!     created.require(|data| data.document?.document_id)
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let mock = Mock::new();
//! mock.on::<CreateDocument>().reply(json!({"document": {"document_id": "doc_1"}}));
//!
//! assert_eq!(plan(&mock.client()).await.unwrap(), "doc_1");
//! assert_eq!(mock.calls::<CreateDocument>()[0].json(), json!({"title": "Weekly plan"}));
//! # }
//! ```
//!
//! Calls of endpoints with a field for an idempotency key carry one, as they do in production; to compare their bodies as a
//! whole, build the client with [`ClientBuilder::idempotency_keys`]`(None)`.
//!
//! A member that the endpoint's answer does not have is a mistake of the test, and [`On::reply`] says so; to send it
//! anyway, use [`On::reply_json`]. Answers that depend on the request come from [`On::reply_with`], those to
//! unimportant requests from [`Mock::on_any`]; [`Mock::hold`] keeps answers back while a test looks at calls that wait.
//! [`ReceivedCall::parts`] takes an upload apart; `MessageCall` of lark-apis reads a call as the message that it sends.
//!
//! Sequences, trouble and time:
//!
//! ```
//! # use lark_runtime::{lark_api, testing::{Fault, Mock}};
//! # use serde_json::json;
//! # use std::time::Duration;
//! # #[lark_api(method = "GET", path = "/open-apis/contact/v3/users/:user_id", token = "tenant", response = serde_json::Value)]
//! # pub struct FetchUser { pub user_id: String }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let mock = Mock::new();
//! mock.on::<FetchUser>()
//!     .reply(json!({"user": {"name": "Ann"}})).times(2) // the first two calls
//!     .reply_error(99991672, "Access denied")            // the third
//!     .fault(Fault::Stall);                              // and all after it
//! # let client = mock.client();
//! # let fetch = || FetchUser::builder().user_id("ou_1").build().send(&client, ());
//! # for _ in 0..2 { assert_eq!(fetch().await.unwrap().data["user"]["name"], "Ann"); }
//! # assert_eq!(fetch().await.unwrap_err().code(), Some(99991672));
//!
//! // The client's clock jumps to the end of every wait, so its timeout of 30 s takes no time.
//! assert!(fetch().await.unwrap_err().is_timeout());
//! assert!(mock.clock().elapsed() >= Duration::from_secs(30));
//! # }
//! ```

mod call;
mod clock;
mod hold;
mod members;
mod parts;
mod reply;
mod rule;
mod user_store;

use std::any::type_name;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::future::pending;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::answer::Answer as _;
use crate::client::{Client, ClientBuilder};
use crate::endpoint::Endpoint;
use crate::meta::Envelope;
use crate::secrets;
use crate::time::{BoxFuture, Clock as _};
use crate::transport::{Body, HttpClient, HttpClientError};
use hold::Gate;
use members::Form;
use reply::{Answer, Content};
use rule::{Condition, Requests, Rule};

pub use call::ReceivedCall;
pub use clock::TestClock;
pub use hold::Hold;
pub use parts::ReceivedPart;
pub use reply::{Fault, Reply};
pub use rule::On;
pub use user_store::user_token_store;

/// The platform, as far as a test needs it; clones are the same mock.
///
/// Requests are matched by method and path. Where several rules fit, the one with fewer placeholders answers, then
/// the newest; [`Mock::on_any`] comes last. A request that none fits fails its call with a message that says what arrived
/// and what is mocked.
#[derive(Clone, Debug)]
pub struct Mock {
    clock: TestClock,
    state: Arc<Mutex<MockState>>,
    gate: Gate,
}

#[derive(Debug, Default)]
struct MockState {
    rules: Vec<Rule>,
    calls: Vec<ReceivedCall>,
    unexpected: Vec<String>,
    token_calls: Vec<ReceivedCall>,
}

impl Mock {
    /// A platform that answers tokens and nothing else, with an [automatic](TestClock::automatic) clock.
    #[must_use]
    pub fn new() -> Self {
        Self::with_clock(TestClock::automatic())
    }

    /// The same with this clock: delays and stalls last as long as it says.
    #[must_use]
    pub fn with_clock(clock: TestClock) -> Self {
        Self { clock, state: Arc::default(), gate: Gate::default() }
    }

    /// A client of this platform. Values of an answer that do not fit their fields fail its calls: they are
    /// mistakes of the test.
    #[must_use]
    pub fn client(&self) -> Client {
        self.client_builder().build().expect("the settings are valid")
    }

    /// The same, for more settings.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder("cli_mock", "mock-secret")
            .http_client(self.clone())
            .clock(self.clock.clone())
            .strict_decoding(true)
    }

    /// The clock of its clients.
    #[must_use]
    pub fn clock(&self) -> &TestClock {
        &self.clock
    }

    /// Begins a rule for an endpoint; say next what it answers.
    #[must_use = "a rule without an answer fails the calls that reach it"]
    pub fn on<E: Endpoint>(&self) -> On<'_> {
        let name = type_name::<E>().rsplit("::").next().unwrap_or_default();
        let form = Form { envelope: E::META.envelope(), target: Some(E::Response::target) };
        self.rule(name, Requests::To(E::META.method().clone(), E::META.path().into()), form)
    }

    /// Begins a rule for [raw calls](crate::RawRequest) and token requests. The path may have placeholders:
    /// `/open-apis/im/v1/chats/:chat_id`.
    #[must_use = "a rule without an answer fails the calls that reach it"]
    pub fn on_path(&self, method: Method, path: &'static str) -> On<'_> {
        self.rule("by path", Requests::To(method, path.into()), UNTYPED)
    }

    /// Begins a rule for every request that no other rule answers, except those for tokens.
    #[must_use = "a rule without an answer fails the calls that reach it"]
    pub fn on_any(&self) -> On<'_> {
        self.rule("any", Requests::Any, UNTYPED)
    }

    fn rule(&self, name: &'static str, requests: Requests, form: Form) -> On<'_> {
        let mut state = self.state();
        state.rules.push(Rule { name, requests, condition: None, answers: Vec::new() });
        On { mock: self, rule: state.rules.len() - 1, form }
    }

    /// Holds all answers back, those to token requests too, until the returned guard is dropped. Requests arrive and are
    /// remembered meanwhile; an automatic clock stands still.
    pub fn hold(&self) -> Hold {
        self.gate.hold(&self.clock)
    }

    /// The requests to an endpoint so far, also where it is one of the token endpoints.
    #[must_use]
    pub fn calls<E: Endpoint>(&self) -> Vec<ReceivedCall> {
        let (method, path) = (E::META.method(), E::META.path());
        let is_for_it = |call: &&ReceivedCall| match &*call.template {
            "" => call.fits(method, path),
            template => template == path && call.method() == method,
        };
        let state = self.state();
        state.calls.iter().chain(&state.token_calls).filter(is_for_it).cloned().collect()
    }

    /// All requests so far, except those for tokens.
    #[must_use]
    pub fn all_calls(&self) -> Vec<ReceivedCall> {
        self.state().calls.clone()
    }

    /// How many requests for tokens and app tickets there were.
    #[must_use]
    pub fn token_requests(&self) -> usize {
        self.state().token_calls.len()
    }

    /// The requests for tokens and app tickets so far, with the app's credentials in them.
    #[must_use]
    pub fn token_calls(&self) -> Vec<ReceivedCall> {
        self.state().token_calls.clone()
    }

    /// Checks that every answer was used, the last of each rule at least once, and that no unexpected request arrived.
    ///
    /// # Panics
    /// If not, with a list.
    #[track_caller]
    pub fn assert_done(&self) {
        let state = self.state();
        let left = state.rules.iter().filter_map(Rule::left);
        let problems: Vec<String> = left.chain(state.unexpected.iter().cloned()).collect();
        drop(state);
        assert!(problems.is_empty(), "the mock is not done:\n- {}", problems.join("\n- "));
    }

    /// The answer to a request, and what to match its path with.
    fn answer(&self, mut call: ReceivedCall) -> (ReceivedCall, Result<Answer, String>) {
        let mut fitting: Vec<(usize, Cow<'static, str>, Option<Arc<Condition>>)> = {
            let state = self.state();
            let rules = state.rules.iter().enumerate().filter(|(_, rule)| rule.fits(&call));
            rules.map(|(index, rule)| (index, rule.template(), rule.condition.clone())).collect()
        };
        fitting.sort_by_key(|(index, path, _)| (path.is_empty(), path.matches("/:").count(), Reverse(*index)));
        // The lock is free while the test's own code runs.
        for (index, path, condition) in fitting {
            call.template = path;
            if condition.is_none_or(|condition| condition(&call))
                && let Some(answer) = self.state().rules.get_mut(index).and_then(Rule::take)
            {
                return (call, Ok(answer));
            }
        }
        let problem = match token_answer(call.path()) {
            Some(answer) => return (call, Ok(Content::json(StatusCode::OK, answer.to_string()).into())),
            None => self.state().explain(&call),
        };
        (call, Err(problem))
    }

    fn state(&self) -> MutexGuard<'_, MockState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Mock {
    fn default() -> Self {
        Self::new()
    }
}

impl HttpClient for Mock {
    fn execute(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, HttpClientError>> {
        let mock = self.clone();
        Box::pin(async move {
            let busy = mock.clock.busy();
            let (parts, body) = request.into_parts();
            let body = body.collect(usize::MAX).await.map_err(HttpClientError::other)?;
            drop(busy);
            let (call, answer) = mock.answer(ReceivedCall::new(parts, body));
            let log_id = mock.state().take_note(&call);
            mock.gate.open().await;
            if let Ok(answer) = &answer
                && !answer.delay.is_zero()
            {
                mock.clock.sleep(answer.delay).await;
            }
            match answer.and_then(|answer| answer.content.to(&call, &log_id)) {
                Ok(Some(answered)) => answered,
                Ok(None) => pending().await,
                Err(problem) => {
                    mock.state().unexpected.push(problem.clone());
                    Err(HttpClientError::other(problem))
                }
            }
        })
    }
}

/// The answers of requests whose types are not known.
const UNTYPED: Form = Form { envelope: Envelope::Data, target: None };

fn is_token_request(path: &str) -> bool {
    token_answer(path).is_some()
}

/// What the mock answers to requests for tokens and app tickets, unless a rule does. See platform documentation,
/// "access token".
fn token_answer(path: &str) -> Option<Value> {
    Some(match path.strip_prefix("/open-apis/auth/v3/")? {
        "tenant_access_token" | "tenant_access_token/internal" => {
            json!({"code": 0, "msg": "ok", "tenant_access_token": "t-mock", "expire": 7200})
        }
        "app_access_token" | "app_access_token/internal" => {
            json!({"code": 0, "msg": "ok", "app_access_token": "a-mock", "expire": 7200})
        }
        "app_ticket/resend" => json!({"code": 0, "msg": "ok"}),
        _ => return None,
    })
}

impl MockState {
    /// Records the request, and returns the log id of its answer.
    fn take_note(&mut self, call: &ReceivedCall) -> String {
        if is_token_request(call.path()) {
            self.token_calls.push(call.clone());
            format!("mock-token-{}", self.token_calls.len())
        } else {
            self.calls.push(call.clone());
            format!("mock-{}", self.calls.len())
        }
    }

    /// Why there is no answer, and what to do.
    fn explain(&self, call: &ReceivedCall) -> String {
        let mocked: Vec<String> = self.rules.iter().map(Rule::describe).collect();
        let mocked = if mocked.is_empty() { "nothing".to_owned() } else { mocked.join(", ") };
        format!(
            "no mock answers {}; mocked: {mocked}; add `mock.on::<Request>().reply(json!({{...}}))` for it",
            secrets::text(&call.line())
        )
    }
}
